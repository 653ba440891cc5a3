"""What triggers keep of deals beside the deals: compared, counted anew, put together."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage import anew
from bot.storage.metadata import METADATA
from bot.storage.schema import going_through

COUNTS = tuple(METADATA.tables[name] for name in ("tally", "moved", "reached"))
KEPT_BY_TRIGGERS = (*COUNTS, METADATA.tables["seat"])
"""Tables that come to be what they are as others are filled."""
SUMS = {"tally": ("many", "hundredths")}
STILL = text("LOCK TABLE deal, change IN SHARE ROW EXCLUSIVE MODE")
TURN = text("SELECT pg_advisory_xact_lock(7311)")
"""Whoever puts counts together waits for its turn; the number is ours alone in that database."""


def _shared(connection: AsyncConnection) -> bool:
    return connection.dialect.name == "postgresql"


async def put_together(connection: AsyncConnection) -> None:
    """Make one row of all that count the same, and none of those that come to nothing."""
    if _shared(connection):
        await connection.execute(TURN)
    for table, key, sums in _tables():
        if _shared(connection):
            await connection.execute(text(_together(table, ", ".join(key), sums)))
        nothing = " AND ".join(f"{name} = 0" for name in sums)
        await connection.execute(text(f"DELETE FROM {table} WHERE part = 0 AND {nothing}"))  # noqa: S608  # our own names


def _together(table: str, key: str, sums: tuple[str, ...]) -> str:
    names, added = ", ".join(sums), ", ".join(f"SUM({name})" for name in sums)
    more = ", ".join(f"{name} = {table}.{name} + excluded.{name}" for name in sums)
    return (
        f"WITH gone AS (DELETE FROM {table} WHERE part > 0 RETURNING *)"  # noqa: S608  # our own names
        f" INSERT INTO {table} ({key}, part, {names}) SELECT {key}, 0, {added} FROM gone"
        f" GROUP BY {key} ON CONFLICT ({key}, part) DO UPDATE SET {more}"
    )


async def recount(connection: AsyncConnection) -> None:
    """Count all deals anew; on PostgreSQL nobody changes one meanwhile."""
    if _shared(connection):
        await connection.execute(STILL)
    for statement in anew.courses(shared=_shared(connection)):
        await connection.execute(text(statement))
    for table, key, sums in _tables():
        await connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608  # our own names
        names = ", ".join((*key, "part", *sums))
        counted = ", ".join((*key, "0", *sums))
        told = anew.counts(table, shared=_shared(connection))
        await connection.execute(
            text(f"INSERT INTO {table} ({names}) SELECT {counted} FROM ({told}) AS counted")  # noqa: S608  # our own names
        )


async def count_anew(engine: AsyncEngine) -> None:
    """Count all deals of a database anew."""
    async with going_through(engine) as connection:
        await recount(connection)


async def miscounted_in(engine: AsyncEngine) -> list[int]:
    """The teams whose counts are off, as everything was at one instant."""
    shared = engine.dialect.name == "postgresql"
    still = engine.execution_options(isolation_level="REPEATABLE READ") if shared else engine
    async with still.connect() as connection:
        return await miscounted(connection)


async def miscounted(connection: AsyncConnection) -> list[int]:
    """The teams of whose deals something is not what counting anew comes to."""
    found = set(await connection.scalars(text(anew.strayed(shared=_shared(connection)))))
    for table, key, sums in _tables():
        names = ", ".join(key)
        less = ", ".join(f"-{name}" for name in sums)
        off = " OR ".join(f"SUM({name}) <> 0" for name in sums)
        told = anew.counts(table, shared=_shared(connection))
        both = (
            f"SELECT {names}, {', '.join(sums)} FROM {table} UNION ALL"  # noqa: S608  # our own names
            f" SELECT {names}, {less} FROM ({told}) AS counted"
        )
        wrong = f"SELECT team_id FROM ({both}) AS beside GROUP BY {names} HAVING {off}"  # noqa: S608  # our own names
        found |= set(await connection.scalars(text(wrong)))
    return sorted(found)


def _tables() -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each table of counts, what its rows are of, and what of them adds up."""
    for table in COUNTS:
        sums = SUMS.get(table.name, ("many",))
        key = tuple(c.name for c in table.c if c.name not in ("part", *sums))
        yield table.name, key, sums
