"""What tests of the outer parts share: a memory at head, on both databases unless one is marked."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.settings import Settings, read_settings
from bot.speech import Speech
from bot.storage.engine import connect
from bot.storage.store import SqlStore


@pytest.fixture
def settings(database: str) -> Settings:
    """Settings that name the database, and nothing else."""
    return read_settings(database_url=database)


@pytest.fixture
async def engine(database: str) -> AsyncIterator[AsyncEngine]:
    """Connections to the database."""
    engine = connect(database)
    yield engine
    await engine.dispose()


@pytest.fixture
def store(engine: AsyncEngine) -> SqlStore:
    """The memory on it."""
    return SqlStore(engine, Speech())
