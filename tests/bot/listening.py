"""What the bot serves over HTTP, on a free port of this machine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

import aiohttp
from starlette.routing import BaseRoute

from bot.listener import bind, listen


@asynccontextmanager
async def listening(routes: Sequence[BaseRoute]) -> AsyncIterator[aiohttp.ClientSession]:
    """A client of the listener, which is stopped at the end as `ingear serve` stops it."""
    with bind(("127.0.0.1", 0)) as bound:
        host, port = bound.getsockname()
        async with aiohttp.ClientSession(f"http://{host}:{port}") as client:
            work = asyncio.create_task(listen(routes, bound))
            try:
                yield client
            finally:
                work.cancel()
                with suppress(asyncio.CancelledError):
                    await work
