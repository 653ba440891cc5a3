"""What an endpoint does instead of answering."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

Fault = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Silent:
    """It takes the request and says nothing for so long."""

    seconds: float = 30.0

    async def __call__(self, _: web.Request) -> web.StreamResponse:
        await asyncio.sleep(self.seconds)
        return web.Response(status=504)


@dataclass(frozen=True)
class Dripping:
    """It answers at once, a byte at a time, and never comes to an end."""

    every: float = 0.05

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Type": "application/json"})
        await answer.prepare(request)
        while request.transport is not None and not request.transport.is_closing():
            await answer.write(b" ")
            await asyncio.sleep(self.every)
        return answer


@dataclass(frozen=True)
class Status:
    """It refuses with a status."""

    status: int

    async def __call__(self, _: web.Request) -> web.StreamResponse:
        error = {"message": "no", "type": "refused", "code": None}
        return web.json_response({"error": error}, status=self.status)


@dataclass(frozen=True)
class Garbage:
    """It answers with something else altogether."""

    body: str
    kind: str = "text/html"

    async def __call__(self, _: web.Request) -> web.StreamResponse:
        return web.Response(text=self.body, content_type=self.kind)
