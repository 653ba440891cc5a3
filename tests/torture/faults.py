"""Faults: the database or Telegram goes away, answers are lost; all comes once it is back."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.telegram_server import EVERY, Hangup, bad_gateway
from tests.torture.ground import Ground, end, ground
from tests.torture.judge import Verdict, judge
from tests.torture.plan import lines

Away = Callable[[], AbstractAsyncContextManager[object]]
"""While inside, the database is away."""


@dataclass(frozen=True)
class Size:
    """How much is said, and for how many seconds each thing is away."""

    chats: int
    notes: int
    database: float
    telegram: float


SHORT = Size(chats=4, notes=20, database=1, telegram=1)
LONG = Size(chats=40, notes=600, database=20, telegram=60)


async def faults(folder: Path, database_url: str, size: Size, database_away: Away) -> Verdict:
    """The verdict on a run in which one thing after another fails."""
    said = lines(size.chats, size.notes, seed=2)
    quarter = len(said) // 4
    async with ground(folder, database_url, size.chats) as here:
        process = await here.serve()
        await here.listens()
        try:
            for part, trouble in enumerate(_troubles(here, size, database_away)):
                async with trouble:
                    for line in said[part * quarter : (part + 1) * quarter or None]:
                        await here.reps[line.chat].says(line.text)
            for line in said[4 * quarter :]:
                await here.reps[line.chat].says(line.text)
            await here.quiet(180 + size.notes / 4)
        finally:
            end(process, signal.SIGTERM)
            await process.wait()
        return await judge(here, said)


def _troubles(
    here: Ground, size: Size, database_away: Away
) -> list[AbstractAsyncContextManager[object]]:
    return [
        _resets(here),
        _lasting(database_away(), size.database),
        _lasting(here.telegram.away(), size.telegram),
        _gateway(here, size.telegram / 2),
    ]


@asynccontextmanager
async def _lasting(
    trouble: AbstractAsyncContextManager[object], seconds: float
) -> AsyncIterator[None]:
    async with trouble:
        yield
        await asyncio.sleep(seconds)


@asynccontextmanager
async def _resets(here: Ground) -> AsyncIterator[None]:
    """Every few calls the line breaks before Telegram has done anything, or after."""
    for hangup in (Hangup.BEFORE, Hangup.AFTER):
        here.telegram.trouble("getUpdates", hangup, 1)
        here.telegram.trouble("sendMessage", hangup, 3)
    yield


@asynccontextmanager
async def _gateway(here: Ground, seconds: float) -> AsyncIterator[None]:
    here.telegram.trouble(EVERY, bad_gateway(), seconds=seconds)
    yield


@asynccontextmanager
async def locked(path: Path) -> AsyncIterator[None]:
    """A SQLite file that somebody else keeps locked."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()
