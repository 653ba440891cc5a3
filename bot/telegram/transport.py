"""The way to Telegram: python-telegram-bot's requests over aiohttp, which is quicker than httpx.

Errors say more than the library's own: whether a request was never heard, or only its answer lost.
"""

from __future__ import annotations

import asyncio
import urllib.request
from typing import IO, Any
from urllib.parse import urlsplit

import aiohttp
from telegram._utils.defaultvalue import DEFAULT_NONE, DefaultValue  # the port's own signature
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.trusting import trusted

MEDIA_WRITE = 20.0
"""Seconds that sending a file may take."""


class Unreached(NetworkError):
    """Telegram has not heard the request."""


class Dropped(NetworkError):
    """The connection ended before the answer: Telegram may have done what was asked."""


class Transport(BaseRequest):
    """A pool of connections that are kept open; `connections` at most."""

    def __init__(
        self,
        connections: int = 256,
        *,
        read: float = 20.0,
        write: float = 5.0,
        connect: float = 5.0,
        pool: float = 5.0,
    ) -> None:
        self._connections = connections
        self._read, self._write, self._connect, self._pool = read, write, connect, pool
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}

    @property
    def read_timeout(self) -> float | None:
        """Seconds an answer may take unless a call says otherwise."""
        return self._read

    async def initialize(self) -> None:
        """The pool is opened by the first request."""

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = self._new()
        return self._session

    def _new(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            # httpx's own context, so that certificates are found as the library finds them.
            connector=aiohttp.TCPConnector(
                limit=self._connections, ssl=trusted(), keepalive_timeout=15
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
        )

    async def shutdown(self) -> None:
        """Closes the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = DEFAULT_NONE,
        write_timeout: Any = DEFAULT_NONE,
        connect_timeout: Any = DEFAULT_NONE,
        pool_timeout: Any = DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and body of the answer; raises TimedOut, Unreached or Dropped."""
        files = request_data.multipart_data if request_data else None
        timeout = _timeout(
            read=_given(read_timeout, self._read),
            write=_given(write_timeout, MEDIA_WRITE if files else self._write),
            connect=_given(connect_timeout, self._connect),
            pool=_given(pool_timeout, self._pool),
        )
        data = _form(request_data.json_parameters if request_data else {}, files)
        try:
            async with self._opened().request(
                method, url, data=data, timeout=timeout, proxy=self._proxy(url)
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            # The texts of these name the address, and with it the token.
            raise _told(error) from None

    def _proxy(self, url: str) -> str | None:
        """The environment's proxy for an address, looked up once a host."""
        at = urlsplit(url)
        host = at.hostname or ""
        if host not in self._proxies:
            named = urllib.request.getproxies()
            bypassed = urllib.request.proxy_bypass(host)
            self._proxies[host] = None if bypassed else named.get(at.scheme, named.get("all"))
        return self._proxies[host]


def _given(value: Any, otherwise: float | None) -> float | None:
    seconds = otherwise if isinstance(value, DefaultValue) else value
    return None if seconds is None else float(seconds)


def _timeout(
    *, read: float | None, write: float | None, connect: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    """The library's four limits as aiohttp has them: a place in the pool is part of connecting."""
    waiting = None if connect is None or pool is None else connect + pool
    total = None if waiting is None or read is None or write is None else waiting + read + write
    return aiohttp.ClientTimeout(total=total, connect=waiting, sock_connect=connect, sock_read=read)


def _form(
    fields: dict[str, str], files: dict[str, tuple[str, bytes | IO[bytes], str]] | None
) -> dict[str, str] | aiohttp.FormData:
    if not files:
        return fields
    form = aiohttp.FormData(fields)
    for name, (filename, content, kind) in files.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _told(error: Exception) -> NetworkError:
    kind = type(error).__name__
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return Unreached(f"not connected: {kind}")
    if isinstance(error, asyncio.TimeoutError):
        return TimedOut()
    return Dropped(f"no answer: {kind}")
