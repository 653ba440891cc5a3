"""The one place where parts are chosen and put together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.delivery.counts import Counts
from bot.guessing import guessed
from bot.importing.bringing import BroughtFiles
from bot.mishaps import database_told
from bot.readers.coming import ComingReader
from bot.readers.second import second_reader
from bot.readers.timed import TimedReader
from bot.settings import Settings
from bot.speech import Speech
from bot.storage.engine import connect
from bot.storage.schema import migrate, ready
from bot.storage.store import SqlStore
from bot.transcribing import Fetch, transcriber
from flows.assistant import Assistant
from flows.people import FIRST_TEAM
from flows.reading import Reader
from flows.ways import Ways, no_way

TEAM = FIRST_TEAM


@dataclass
class House:
    """The parts that every channel works with."""

    store: SqlStore
    assistant: Assistant
    reader: Reader


@asynccontextmanager
async def storehouse(settings: Settings, *, migrating: bool = True) -> AsyncIterator[SqlStore]:
    """The memory alone, on a database brought to head, or only looked at. Raises Mishap."""
    with database_told():
        engine = connect(settings.database_url)
    try:
        with database_told():
            await (migrate if migrating else ready)(engine)
        yield SqlStore(engine, Speech())
    finally:
        await engine.dispose()


@asynccontextmanager
async def house(
    settings: Settings,
    *,
    reader: Reader | None = None,
    link: Callable[[str], str | None] = lambda _: None,
    ways: Ways = no_way,
    waiting: bool = True,
    counts: Counts | None = None,
    fetch: Fetch | None = None,
) -> AsyncIterator[House]:
    """Everything put together on a database at head, and taken apart again.

    `link` turns an invitation's code into the link a channel has for it, `ways` are its links to
    us, and `fetch` gets what it keeps, as voice notes. Unless it is `waiting` for the reader, a
    conversation begins while that is still being loaded. Raises Mishap.
    """
    understanding = reader or ComingReader()
    if waiting and isinstance(understanding, ComingReader):
        with database_told():
            await understanding.ready()
    async with (
        storehouse(settings) as store,
        second_reader(settings, understanding) as reading,
        transcriber(settings, fetch) as writing,
    ):
        files = BroughtFiles(store, fetch)
        counted = counts or Counts()
        assistant = Assistant(
            store,
            TimedReader(reading, counted),
            link,
            ways,
            pause=asyncio.sleep,
            happened=lambda event: counted.moved(type(event).__name__),
            guess=guessed,
            transcriber=writing,
            files=files,
        )
        with closing(files):
            yield House(store, assistant, understanding)


def now() -> datetime:
    """The instant at which something arrives; the only clock there is."""
    return datetime.now(UTC)
