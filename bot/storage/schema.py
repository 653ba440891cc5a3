"""The schema: where a database stands, and how it comes to head."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.engine import WRITES
from flows.errors import NewerDatabase, OlderDatabase

FOLDER = "bot.storage.migrations"
ROOMY, AS_EVER = "PRAGMA cache_size = -262144", "PRAGMA cache_size = -2000"
"""A quarter of a GB, while all rows of a SQLite are gone through; and what it has by itself."""
TURN = text("SELECT pg_advisory_xact_lock(7310)")
"""Whoever migrates a PostgreSQL waits for its turn; the number is ours alone in that database."""


def head() -> str:
    """The newest revision, known by its file alone: a start need not load Alembic for that."""
    names = [f.name for f in (files(FOLDER) / "versions").iterdir() if f.name[:4].isdigit()]
    return max(names)[:4]


async def revision(engine: AsyncEngine) -> str | None:
    """The revision a database stands at, None where it is empty."""
    async with engine.connect() as connection:
        return await connection.run_sync(_revision)


def _revision(connection: Connection) -> str | None:
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


async def migrate(engine: AsyncEngine) -> bool:
    """Bring a database to head; says whether there was anything to do. Raises NewerDatabase."""
    found = await revision(engine)
    if found == head():
        return False
    if found is not None and found > head():
        raise NewerDatabase(found)
    async with going_through(engine) as connection:
        return await connection.run_sync(_upgrade)


@asynccontextmanager
async def going_through(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that writes to all rows there are."""
    alone = engine.dialect.name == "sqlite"
    async with engine.execution_options(**{WRITES: True}).connect() as connection:
        async with connection.begin():
            if alone:
                await connection.exec_driver_sql(ROOMY)
            yield connection
        if alone:
            await connection.exec_driver_sql(AS_EVER)


async def ready(engine: AsyncEngine) -> bool:
    """Whether a database is at head; raises OlderDatabase where it is not."""
    if await revision(engine) != head():
        raise OlderDatabase
    return True


def _upgrade(connection: Connection, target: str | None = None) -> bool:
    from alembic import command  # noqa: PLC0415  # slow to load, and seldom needed
    from alembic.config import Config  # noqa: PLC0415

    if connection.dialect.name == "postgresql":
        connection.execute(TURN)
    if _revision(connection) == head():
        # Somebody else did it while we waited.
        return False
    config = Config()
    config.set_main_option("script_location", str(files(FOLDER)))
    config.attributes["connection"] = connection
    command.upgrade(config, target or "head")
    return True
