"""One call of an endpoint: what is said, to whom, and what the answer means."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import aiohttp

from bot.mishaps import Mishap
from bot.trusting import trusted
from bot.webhooks.addresses import Refused, Resolve, Resolver, may_name, only_public, resolved
from bot.webhooks.signing import headers

LIMIT = 10.0
"""Seconds a call may take, from looking up the host to the answer's status."""
CONTENT = "application/cloudevents+json; charset=utf-8"
GONE = 410


@dataclass(frozen=True)
class Letter:
    """A message to an endpoint, known by `message` however often it is sent."""

    url: str
    secret: str
    message: str
    body: str


@dataclass(frozen=True)
class Taken:
    """The other side has it."""

    status: int


@dataclass(frozen=True)
class Gone:
    """The other side wants nothing more, ever."""


@dataclass(frozen=True)
class Failed:
    """The other side may not have it; why."""

    reason: str


Answer = Taken | Gone | Failed
Post = Callable[[Letter, datetime], Awaitable[Answer]]


@dataclass(frozen=True)
class Posting:
    """How endpoints are called; private addresses and plain HTTP only where they are allowed."""

    private: bool = False
    resolve: Resolve = resolved
    limit: float = LIMIT

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Post]:
        """While inside, letters can be posted.

        Each connection is made anew, to an address looked at as it is connected to, and through
        no proxy: there nobody could look at it.
        """
        connector = aiohttp.TCPConnector(
            resolver=Resolver(self.resolve),
            use_dns_cache=False,
            force_close=True,
            limit=0,
            ssl=trusted(),
            socket_factory=None if self.private else only_public,
        )
        async with aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=self.limit),
            headers={"User-Agent": "ingear", "Content-Type": CONTENT},
            auto_decompress=False,
        ) as session:

            async def post(letter: Letter, at: datetime) -> Answer:
                return await self._post(session, letter, at)

            yield post

    async def _post(self, session: aiohttp.ClientSession, letter: Letter, at: datetime) -> Answer:
        signed = headers(letter.secret, letter.message, letter.body, at)
        try:
            may_name(letter.url, private=self.private)
            # What the answer says is never read: its status is all that counts.
            async with session.post(
                letter.url, data=letter.body.encode(), headers=signed, allow_redirects=False
            ) as answer:
                return _meaning(answer.status)
        except Mishap:
            return Failed("address not allowed")
        except TimeoutError:
            return Failed("timeout")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            # The texts of these name the address, which may be a secret itself.
            return Failed(_kind(error))


def _meaning(status: int) -> Answer:
    if status == GONE:
        return Gone()
    return Taken(status) if status // 100 == 2 else Failed(f"HTTP {status}")


def _kind(error: Exception) -> str:
    reached = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    return "private address" if isinstance(reached, Refused) else type(error).__name__
