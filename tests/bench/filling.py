"""A team with many deals and their histories, made by the database itself."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.recounting import recount
from bot.storage.schema import going_through
from bot.storage.store import SqlStore
from tests.bench.naming import fill, firms
from tests.stage import START

EACH = 10
"""Deals of a customer."""
YEARS = 5
_SINCE = int(START.timestamp()) - YEARS * 365 * 86400
_FLOW = ("prospecting", "qualification", "needs_analysis", "presentation", "objection_handling")
_CASE = " ".join(f"WHEN {n} THEN '{stage}'" for n, stage in enumerate(_FLOW, 1))
_AFTER = (
    '\'{{"stage": "\' || {stage} || \'", "outcome": "\' || {outcome} || \'", "reason": \' ||'
    " CASE {outcome} WHEN 'lost' THEN '\"price\"' ELSE 'null' END ||"
    ' \', "paused_until": null, "archived": false}}\''
)
_DEALS = """
INSERT INTO deal (id, team_id, customer_id, owner_id, process_id, process_version, stage, outcome,
    reason, archived, value, currency, changed_at, version, warned)
SELECT n, :team, :customer + n / {each}, :owner + n % :reps, 'default', 1,
    CASE WHEN n % 10 < 3 THEN CASE 1 + n / 10 % 5 {case} END ELSE 'closing' END,
    CASE WHEN n % 10 < 3 THEN 'open' WHEN n % 10 < 6 THEN 'won' ELSE 'lost' END,
    CASE WHEN n % 10 >= 6 THEN 'price' END, {no}, 500 + n % 9973 * 10,
    CASE n % 3 WHEN 0 THEN 'PLN' ELSE 'EUR' END, {at}, 1, 0
FROM {numbers}
"""
_CHANGES = """
INSERT INTO change (deal_id, team_id, number, kind, after, by_id, at, words, process_id,
    process_version)
SELECT id, team_id, k,
    CASE WHEN k = 1 THEN 'opened' WHEN k = 5 AND outcome <> 'open' THEN outcome
        ELSE 'advanced' END,
    {after}, owner_id, {earlier}, {nothing}, 'default', 1
FROM deal JOIN {lines} ON k <= CASE outcome WHEN 'open' THEN 1 + id / 10 % 5 ELSE 5 END
WHERE team_id = :team
"""
_SQLITE = {
    "no": "0",
    "nothing": "'[]'",
    "at": "strftime('%Y-%m-%d %H:%M:%S', {since} + {past}, 'unixepoch') || '.000000'",
    "earlier": "strftime('%Y-%m-%d %H:%M:%S', changed_at, (k - 5) || ' days') || '.000000'",
    "numbers": "(WITH RECURSIVE s(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM s"
    " WHERE n < :last) SELECT n FROM s) AS numbers",
    "lines": "(SELECT 1 AS k UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5) AS lines",
}
_POSTGRESQL = {
    "no": "false",
    "nothing": "'[]'",
    "at": "to_timestamp({since} + {past})",
    "earlier": "changed_at + (k - 5) * INTERVAL '1 day'",
    "numbers": "(SELECT CAST(n AS integer) AS n FROM"
    " generate_series(CAST(:first AS integer), CAST(:last AS integer)) AS s(n)) AS numbers",
    "lines": "generate_series(1, 5) AS lines(k)",
}


async def filled(store: SqlStore, many: int, reps: int) -> tuple[int, list[str]]:
    """A team with so many deals of so many reps, and what its customers are called."""
    chance = random.Random(many)  # noqa: S311  # the same names in every run
    names = firms(many // EACH, chance)
    team = await fill(store, names)
    shared = store.engine.dialect.name == "postgresql"
    async with going_through(store.engine) as connection:
        found = await _beginnings(connection)
        people = "INSERT INTO person (id, name, language, heard, timezone, team_id) VALUES"
        await connection.execute(
            text(f"{people} (:id, :name, 'en', '', 'UTC', :team)"),
            [{"id": found["owner"] + n, "name": f"Rep {n}", "team": team} for n in range(reps)],
        )
        customer = found["customer"] - len(names)
        facts = {"team": team, "reps": reps, "customer": customer, "owner": found["owner"]}
        # Customers are counted from the first deal of the team.
        first = found["deal"] + EACH - found["deal"] % EACH
        facts |= {"first": first, "last": first + many - 1}
        facts["customer"] -= first // EACH
        async with _uncounted(connection, shared=shared):
            await _insert(connection, facts, shared=shared)
        await recount(connection)
    await _settle(store, shared=shared)
    return team, names


async def _beginnings(connection: AsyncConnection) -> dict[str, int]:
    """The next free number of each kind."""
    found = {}
    for key, table in (("owner", "person"), ("customer", "customer"), ("deal", "deal")):
        last = await connection.execute(text(f"SELECT COALESCE(max(id), 0) + 1 FROM {table}"))  # noqa: S608  # our own names
        found[key] = int(last.scalar_one())
    return found


@asynccontextmanager
async def _uncounted(connection: AsyncConnection, *, shared: bool) -> AsyncIterator[None]:
    """Nothing is counted row by row meanwhile: all at once afterwards takes half as long."""
    if shared:
        for table in ("deal", "change"):
            await connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
        yield
        for table in ("deal", "change"):
            await connection.execute(text(f"ALTER TABLE {table} ENABLE TRIGGER USER"))
            await connection.execute(text(f"ANALYZE {table}"))
        return
    made = await connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    )
    triggers = made.all()
    for row in triggers:
        await connection.exec_driver_sql(f"DROP TRIGGER {row.name}")
    yield
    for row in triggers:
        await connection.exec_driver_sql(row.sql)


async def _insert(connection: AsyncConnection, facts: dict[str, int], *, shared: bool) -> None:
    words = dict(_POSTGRESQL if shared else _SQLITE)
    past = f"n * 7919 % {YEARS * 365} * 86400 + n % 86400"
    if shared:
        past = past.replace("n * 7919", "CAST(n AS bigint) * 7919")
    words["at"] = words["at"].format(since=_SINCE, past=past)
    words |= {"each": str(EACH), "case": _CASE}
    stage = f"CASE WHEN k = 5 THEN stage ELSE CASE k {_CASE} END END"
    outcome = "CASE k WHEN 5 THEN outcome ELSE 'open' END"
    after = _AFTER.format(stage=stage, outcome=outcome)
    words["after"] = f"CAST({after} AS json)" if shared else after
    for statement in (_DEALS, _CHANGES):
        told = statement.format(**words)
        needed = {key: fact for key, fact in facts.items() if f":{key}" in told}
        await connection.execute(_plain(told), needed)


def _plain(statement: str) -> TextClause:
    """A statement in which colons mean nothing but our facts."""
    return text(statement.replace('": ', '"\\: ').replace(":%M", "\\:%M").replace(":%S", "\\:%S"))


async def _settle(store: SqlStore, *, shared: bool) -> None:
    """As the database would do by itself in the hours after."""
    options = {"isolation_level": "AUTOCOMMIT"} if shared else {}
    async with store.engine.execution_options(**options).connect() as connection:
        await connection.execute(text("VACUUM ANALYZE" if shared else "PRAGMA optimize"))
