"""The memory put together, alone or for the house; what needs no more than it starts at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.mishaps import database_told
from bot.settings import Settings
from bot.speech import Speech
from bot.storage.engine import connect
from bot.storage.schema import migrate, ready
from bot.storage.store import SqlStore


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
