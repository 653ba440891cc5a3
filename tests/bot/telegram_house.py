"""A bot served to our own Bot API server over HTTP, as `ingear serve` puts it together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bot.assembly import House, house
from bot.inviting import deep_link
from bot.readers.trained import TrainedReader
from bot.settings import read_settings
from bot.telegram.application import build, start
from bot.telegram.serving import Service, serviced
from tests.telegram_server import TelegramServer

TOKEN = "42:TEST"


@dataclass
class Served:
    """A running bot and the server it talks to."""

    telegram: TelegramServer
    parts: House
    service: Service


@asynccontextmanager
async def served(folder: Path, reader: TrainedReader) -> AsyncIterator[Served]:
    """Serve on a database in a folder until the block ends."""
    async with TelegramServer(token=TOKEN) as telegram:
        settings = read_settings(
            telegram_token=TOKEN,
            telegram_api_url=telegram.url,
            database_url=f"sqlite:///{folder}/served.db",
        )
        application = build(settings)
        await start(application, settings)
        name = application.bot.username
        async with house(settings, reader=reader, link=lambda c: deep_link(name, c)) as parts:
            service = serviced(application, parts)
            work = asyncio.create_task(service.run())
            try:
                yield Served(telegram, parts, service)
            finally:
                work.cancel()
                with suppress(asyncio.CancelledError):
                    await work
                await application.shutdown()
