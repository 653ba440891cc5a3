"""A bot served to our own Bot API server over HTTP, as `ingear serve` puts it together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.assembly import House, house
from bot.settings import read_settings
from bot.telegram.application import build, start
from bot.telegram.channel import CHANNEL
from bot.telegram.fetching import fetched
from bot.telegram.service import Service, Terms
from bot.upkeep.inviting import deep_link, way_to
from bot.webhooks.posting import Posting
from flows.people import FIRST_TEAM, Role
from flows.reading import Reader
from tests.openai_server import OpenAiServer
from tests.telegram_server import Person, TelegramServer

TOKEN = "42:TEST"


@dataclass
class Served:
    """A running bot and the server it talks to."""

    telegram: TelegramServer
    parts: House
    service: Service
    openai: OpenAiServer | None = None

    async def member(self, name: str, role: Role = Role.REP) -> Person:
        """Somebody new at Telegram who is in the first team already."""
        person = self.telegram.person(name, language_code="en")
        async with self.parts.store.unit() as unit:
            team = await unit.first_team(FIRST_TEAM)
            await unit.enrol(CHANNEL, str(person.id), name, team.id, role)
        return person


@asynccontextmanager
async def served(
    folder: Path,
    reader: Reader,
    database_url: str | None = None,
    terms: Terms | None = None,
    *,
    hearing: bool = False,
    posting: Posting | None = None,
) -> AsyncIterator[Served]:
    """Serve until the block ends, on SQLite in a folder unless a database is named.

    With `hearing` voice notes are written down by a server of ours; endpoints are called by
    `posting`.
    """
    async with TelegramServer(token=TOKEN) as telegram, OpenAiServer() as openai:
        settings = read_settings(
            telegram_token=TOKEN,
            telegram_api_url=telegram.url,
            database_url=database_url or f"sqlite:///{folder}/served.db",
            speech_url=openai.url if hearing else None,
        )
        application = build(settings)
        await start(application, settings)
        name = application.bot.username
        link, ways = partial(deep_link, name), partial(way_to, name)
        fetch = partial(fetched, application.bot)
        async with house(settings, reader=reader, link=link, ways=ways, fetch=fetch) as parts:
            service = Service(application, parts, terms or Terms(), posting=posting)
            work = asyncio.create_task(service.run())
            try:
                yield Served(telegram, parts, service, openai)
            finally:
                work.cancel()
                with suppress(asyncio.CancelledError):
                    await work
                await application.shutdown()
