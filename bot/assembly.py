"""The one place where parts are chosen and put together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass

from bot.delivery.counts import Counts
from bot.guessing import guessed
from bot.importing.bringing import BroughtFiles
from bot.mishaps import database_told
from bot.readers.coming import ComingReader
from bot.readers.second import second_reader
from bot.readers.timed import TimedReader
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from bot.transcribing import Fetch, transcriber
from flows.assistant import Assistant
from flows.reading import Reader
from flows.ways import Ways, no_way


@dataclass
class House:
    """The parts that every channel works with."""

    store: SqlStore
    assistant: Assistant
    reader: Reader


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
