"""Counts of deals beside the deals themselves: compared, counted anew, put together."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import Select, delete, func, insert, literal_column, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.engine import WRITES
from bot.storage.metadata import METADATA
from bot.storage.tables import DealRow
from bot.storage.tally_tables import TallyRow

DEAL, TALLY = (METADATA.tables[kind.__tablename__] for kind in (DealRow, TallyRow))
KEY = tuple(c for c in TALLY.c if c.name not in ("part", "many", "hundredths"))
NAMES = ", ".join(column.name for column in KEY)
STILL = text("LOCK TABLE deal IN SHARE ROW EXCLUSIVE MODE")
TURN = text("SELECT pg_advisory_xact_lock(7311)")
"""Whoever puts counts together waits for its turn; the number is ours alone in that database."""
TOGETHER = text(
    "WITH gone AS (DELETE FROM tally WHERE part > 0 RETURNING *)"  # noqa: S608  # our own names
    f" INSERT INTO tally ({NAMES}, part, many, hundredths)"
    f" SELECT {NAMES}, 0, SUM(many), SUM(hundredths) FROM gone GROUP BY {NAMES}"
    f" ON CONFLICT ({NAMES}, part) DO UPDATE SET many = tally.many + excluded.many,"
    " hundredths = tally.hundredths + excluded.hundredths"
)

Counts = dict[tuple[Any, ...], tuple[int, Decimal]]


async def put_together(connection: AsyncConnection) -> None:
    """Make one row of all that count the same, and none of those that come to nothing."""
    if connection.dialect.name == "postgresql":
        await connection.execute(TURN)
        await connection.execute(TOGETHER)
    nothing = (TALLY.c.part == 0, TALLY.c.many == 0, TALLY.c.hundredths == 0)
    await connection.execute(delete(TALLY).where(*nothing))


async def recount(connection: AsyncConnection) -> None:
    """Count all deals anew; on PostgreSQL nobody changes one meanwhile."""
    if connection.dialect.name == "postgresql":
        await connection.execute(STILL)
    await connection.execute(delete(TALLY))
    await connection.execute(
        insert(TALLY).from_select([*KEY, "part", "many", "hundredths"], _anew())
    )


async def count_anew(engine: AsyncEngine) -> None:
    """Count all deals of a database anew."""
    async with engine.execution_options(**{WRITES: True}).begin() as connection:
        await recount(connection)


async def miscounted_in(engine: AsyncEngine) -> list[int]:
    """The teams whose counts are off, as everything was at one instant."""
    shared = engine.dialect.name == "postgresql"
    still = engine.execution_options(isolation_level="REPEATABLE READ") if shared else engine
    async with still.connect() as connection:
        return await miscounted(connection)


async def miscounted(connection: AsyncConnection) -> list[int]:
    """The teams whose counts are not what counting anew comes to."""
    kept, anew = await _counts(connection, _kept()), await _counts(connection, _anew())
    wrong = {key for key in kept.keys() | anew.keys() if kept.get(key) != anew.get(key)}
    return sorted({team for team, *_ in wrong})


async def _counts(connection: AsyncConnection, query: Select[Any]) -> Counts:
    rows = await connection.execute(query)
    return {tuple(key): (int(many), Decimal(worth)) for *key, _, many, worth in rows}


def _kept() -> Select[Any]:
    sums = (func.sum(TALLY.c.many), func.sum(TALLY.c.hundredths))
    query = select(*KEY, func.max(TALLY.c.part), *sums).group_by(*KEY)
    return query.having(func.sum(TALLY.c.many) != 0)


def _anew() -> Select[Any]:
    """The counts from the deals themselves."""
    deal = DEAL.c
    key = (
        deal.team_id, deal.process_id, deal.process_version, deal.stage, deal.outcome,
        func.coalesce(deal.reason, ""), deal.owner_id, func.coalesce(deal.currency, ""),
        deal.paused_until.is_not(None), deal.warned > 0,
    )  # fmt: skip
    worth = func.sum(func.round(func.coalesce(deal.value, 0) * 100))
    named = [column.label(of.name) for column, of in zip(key, KEY, strict=True)]
    return (
        select(*named, literal_column("0"), func.count(), worth)
        .where(deal.archived.is_(False))
        .group_by(*named)
    )
