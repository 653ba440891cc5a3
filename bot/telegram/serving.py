"""Serving a team over Telegram, until stopped; several processes may do so side by side."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from functools import partial

from bot.assembly import house
from bot.delivery.counts import Counts
from bot.logs import set_up_logs
from bot.metrics import Metrics
from bot.settings import Settings
from bot.speech import Speech
from bot.telegram.application import build, start
from bot.telegram.channel import CHANNEL
from bot.telegram.endpoints import Door, door
from bot.telegram.fetching import fetched
from bot.telegram.menu import set_menus
from bot.telegram.service import Service, Terms
from bot.telegram.webhook import set_webhook
from bot.telegram.workers import first_gone, others
from bot.upkeep.inviting import claim, deep_link, way_to
from bot.webhooks.posting import Posting

log = logging.getLogger(__name__)
USUAL = Terms()
PATIENCE = (0.5, 1.0, 2.0)
"""Seconds between the tries to reach Telegram at the start."""


async def serve(settings: Settings, workers: int = 1, terms: Terms = USUAL) -> None:
    """Serve until SIGTERM or SIGINT, beside other workers; raises Mishap where that cannot be."""
    metrics = Metrics() if settings.listen is not None else None
    with door(settings, metrics) as opened:
        async with _service(settings, terms, metrics, opened) as service:
            bot = service.application.bot
            await set_webhook(bot, settings)
            code = await claim(service.parts.store, CHANNEL)
            if code is not None:
                link = deep_link(bot.username, code)
                print(f"Open this link once to become the administrator: {link}")
            print(f"@{bot.username} is listening. Stop with Ctrl+C.", flush=True)
            await set_menus(service.application, Speech())
            async with others(settings, terms, workers - 1):
                await _until_stopped(service.run())


async def serve_beside(settings: Settings, terms: Terms) -> None:
    """Serve as a further worker, until stopped or the first one is no more."""
    metrics = Metrics() if settings.listen is not None else None
    async with _service(settings, terms, metrics, None) as service:
        await _until_stopped(_while_first_is(service.run()))


@asynccontextmanager
async def _service(
    settings: Settings, terms: Terms, counts: Counts | None, opened: Door | None
) -> AsyncIterator[Service]:
    set_up_logs(settings)
    application = build(settings)
    await start(application, settings, PATIENCE)
    name: str = application.bot.username
    called = settings.webhook_url is not None
    try:
        async with house(
            settings,
            reader=terms.reader,
            link=partial(deep_link, name),
            ways=partial(way_to, name),
            counts=counts,
            fetch=partial(fetched, application.bot),
        ) as parts:
            posting = Posting(settings.webhooks_private)
            yield Service(
                application,
                parts,
                terms,
                counts=counts,
                door=opened,
                posting=posting,
                called=called,
            )
    finally:
        await application.shutdown()


async def _while_first_is(work: Coroutine[None, None, None]) -> None:
    working, gone = asyncio.ensure_future(work), asyncio.ensure_future(first_gone())
    try:
        await asyncio.wait((working, gone), return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working


async def _until_stopped(running: Coroutine[None, None, None]) -> None:
    work = asyncio.create_task(running)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        log.info("stopped")
