"""Everything moved to another database: table by table, in one transaction, counts compared."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.mishaps import Mishap, database_told
from bot.settings import Settings
from bot.storage.clock import database_now
from bot.storage.engine import WRITES, connect
from bot.storage.metadata import METADATA
from bot.storage.queues import LeaseRow
from bot.storage.recounting import TALLY, put_together
from bot.storage.schema import TURN, migrate, ready

BATCH = 500
"""Rows in hand at once, however many there are."""
# A source that others may still read from is seen as it was at one instant.
STILL = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
LAST = text("SELECT pg_sequence_last_value(CAST(pg_get_serial_sequence(:name, 'id') AS regclass))")
REACHED = text("SELECT max(seq) FROM sqlite_sequence WHERE name = :name")
FORGOTTEN = text("DELETE FROM sqlite_sequence WHERE name = :name")
REMEMBERED = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)")


async def copy(settings: Settings, to: str, tell: Callable[[str, int], None]) -> int:
    """Copy every table to the database at that URL and tell of each; says how many rows.

    Raises Mishap where somebody serves from the source, or the target is not empty.
    """
    async with _opened(settings.database_url) as source, _opened(to) as target:
        with database_told():
            await ready(source)
            await _unserved(source)
        with database_told("--to"):
            await migrate(target)
            return await _all(source, target, tell)


async def _all(source: AsyncEngine, target: AsyncEngine, tell: Callable[[str, int], None]) -> int:
    still = source.execution_options(**STILL) if _shared(source) else source
    writing = target.execution_options(**{WRITES: True})
    async with still.connect() as here, writing.begin() as there:
        await _empty(there)
        tables = [table for table in METADATA.sorted_tables if table is not TALLY]
        rows = sum([await _copied(here, there, table, tell) for table in tables])
        # The deals were counted as they came.
        await put_together(there)
        return rows


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[AsyncEngine]:
    try:
        engine = connect(url)
    except (ArgumentError, ValueError):
        raise Mishap(
            "--to cannot be used: give it as sqlite:///PATH or postgresql://USER@HOST/NAME."
        ) from None
    try:
        yield engine
    finally:
        await engine.dispose()


def _shared(database: AsyncEngine | AsyncConnection) -> bool:
    return database.dialect.name == "postgresql"


async def _unserved(source: AsyncEngine) -> None:
    lease = METADATA.tables[LeaseRow.__tablename__].c
    held = select(lease.name, lease.owner).where(lease.until > database_now())
    async with source.connect() as connection:
        holders = [f"{name} by {owner}" for name, owner in await connection.execute(held)]
    if holders:
        raise Mishap(
            f"Somebody serves from this database ({', '.join(holders)}): stop `ingear serve` first."
        )


async def _empty(target: AsyncConnection) -> None:
    if _shared(target):
        await target.execute(TURN)
    for table in METADATA.sorted_tables:
        if await _count(target, table):
            raise Mishap(f"--to is not empty ({table.name}): give an empty database.")


async def _count(connection: AsyncConnection, table: Table) -> int:
    return (await connection.execute(select(func.count()).select_from(table))).scalar_one()


async def _copied(
    here: AsyncConnection, there: AsyncConnection, table: Table, tell: Callable[[str, int], None]
) -> int:
    rows = await here.stream(select(table).order_by(*table.primary_key))
    async for batch in rows.mappings().partitions(BATCH):
        await there.execute(insert(table), [dict(row) for row in batch])
    counts = await _count(here, table), await _count(there, table)
    if counts[0] != counts[1]:
        raise Mishap(f"{table.name} has {counts[0]} rows, {counts[1]} arrived: nothing was kept.")
    if table.autoincrement_column is not None:
        await _number_on(there, table, await _reached(here, table))
    tell(table.name, counts[1])
    return counts[1]


async def _reached(source: AsyncConnection, table: Table) -> int:
    """The highest number ever given, also where its row is gone."""
    highest = (await source.execute(select(func.max(table.c.id)))).scalar_one()
    if not _shared(source) and not _remembers(table):
        return highest or 0
    last = LAST if _shared(source) else REACHED
    given = (await source.execute(last, {"name": table.name})).scalar_one()
    return max(highest or 0, given or 0)


async def _number_on(target: AsyncConnection, table: Table, reached: int) -> None:
    """Go on numbering after that."""
    if not reached:
        return
    if _shared(target):
        sequence = func.pg_get_serial_sequence(table.name, "id")
        await target.execute(select(func.setval(sequence, reached)))
    elif _remembers(table):
        # There only once a row was; names are not unique.
        await target.execute(FORGOTTEN, {"name": table.name})
        await target.execute(REMEMBERED, {"name": table.name, "seq": reached})


def _remembers(table: Table) -> bool:
    """Whether SQLite keeps the highest number given, rather than the highest that is there."""
    return bool(table.dialect_options["sqlite"]["autoincrement"])
