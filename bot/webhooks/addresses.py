"""Which addresses may be called: those of the world, unless private ones are allowed too."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Any
from urllib.parse import urlsplit

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.mishaps import Mishap

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""From a host and a port to its addresses."""
NAT64 = IPv6Network("64:ff9b::/96")
"""Where networks without IPv4 show its addresses."""
CLOUDS = (IPv4Network("168.63.129.16/32"), IPv4Network("192.0.0.0/24"))
"""Metadata of clouds in addresses that look like everybody's."""
ALLOWED = "INGEAR_WEBHOOKS_PRIVATE=true"


class Refused(OSError):
    """An address that we do not call."""


async def resolved(host: str, port: int) -> list[str]:
    """The addresses of a host as this machine knows them."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


def public(address: str) -> bool:
    """Whether an address is one of the world's; what is no address is none."""
    try:
        meant = _meant(ip_address(address.partition("%")[0]))
    except ValueError:
        return False
    if isinstance(meant, IPv6Address) and meant.is_site_local:
        return False
    if isinstance(meant, IPv4Address) and any(meant in network for network in CLOUDS):
        return False
    return meant.is_global and not (meant.is_multicast or meant.is_reserved)


def _meant(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The address that is reached through one that only carries it."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def may_name(url: str, *, private: bool) -> None:
    """Make sure that an endpoint's address can be one; raises Mishap with the remedy."""
    try:
        parts, _ = urlsplit(url), urlsplit(url).port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise Mishap("This is no address: give it as https://HOST/PATH.")
    if parts.scheme == "http" and not private:
        raise Mishap(f"Only https is called: give it as https://HOST/PATH, or set {ALLOWED}.")
    if parts.username is not None or parts.password is not None:
        raise Mishap("An address with a user or a password is not kept: leave these out.")
    if parts.fragment:
        raise Mishap("What stands after # is never sent: leave it out.")


async def may_be_called(url: str, *, private: bool, resolve: Resolve = resolved) -> None:
    """Make sure that all of an endpoint's addresses may be called now; raises Mishap."""
    may_name(url, private=private)
    parts = urlsplit(url)
    host = parts.hostname or ""
    try:
        found = await resolve(host, parts.port or (443 if parts.scheme == "https" else 80))
    except OSError:
        found = []
    if not found:
        raise Mishap(f"{host} is not known: check how it is written.")
    if not private and not all(public(address) for address in found):
        raise Mishap(f"{host} is a private address: set {ALLOWED} where such may be called.")


def only_public(address: tuple[Any, ...]) -> socket.socket:
    """A socket to the very address that is about to be connected to; raises Refused."""
    family, kind, protocol, _, place = address
    if not public(str(place[0])):
        raise Refused("private address")
    return socket.socket(family, kind, protocol)


class Resolver(AbstractResolver):
    """Asks for the addresses of a host at each connection."""

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of a host."""
        del family
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in await self._resolve(host, port)
        ]

    async def close(self) -> None:
        """Nothing is kept open."""
