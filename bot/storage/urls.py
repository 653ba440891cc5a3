"""The database's URL: what a person sets, made into what the driver takes."""

from __future__ import annotations

import re
from urllib.parse import unquote

from sqlalchemy import make_url
from sqlalchemy.engine import URL

DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}
# What libpq reads beyond what `make_url` does: several hosts, and folders of sockets.
_HOSTS = re.compile(r"^(?P<scheme>[a-z+]+)://(?P<who>[^/?]*@)?(?P<hosts>[^/?]*)(?P<rest>.*)$")
_HOST = re.compile(r"^(?P<name>\[[^\]]*\]|[^:]*)(?::(?P<port>\d*))?$")


def async_url(url: str) -> URL:
    """The plain URL a person sets, with the driver that is ours to add. Raises ArgumentError."""
    found = _HOSTS.match(url)
    several = found is not None and ("," in found["hosts"] or "%" in found["hosts"])
    plain = make_url(url) if found is None or not several else _spread(found)
    return plain.set(drivername=DRIVERS.get(plain.drivername, plain.drivername))


def _spread(url: re.Match[str]) -> URL:
    """A URL with several hosts as the one form of it that SQLAlchemy hands on."""
    plain = make_url(f"{url['scheme']}://{url['who'] or ''}{url['rest']}")
    hosts = [_HOST.match(host) for host in url["hosts"].split(",")]
    names = [unquote(host["name"]).strip("[]") if host else "" for host in hosts]
    ports = [host["port"] or "" if host else "" for host in hosts]
    query = {"host": ",".join(names)} | ({"port": ",".join(ports)} if any(ports) else {})
    return plain.update_query_dict(query)


def flag(url: URL, name: str) -> tuple[URL, bool]:
    """Whether a parameter of ours is on, and the URL without it: no driver knows it."""
    said = url.query.get(name, "")
    return url.difference_update_query([name]), said in ("true", "1", "yes", "on")
