"""Questions about a million deals, beside the same about a hundred thousand.

python -m tests.bench.many [DEALS …]
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from rich.console import Console
from rich.table import Table
from sqlmodel import select

from bot.assembly import storehouse
from bot.settings import read_settings
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.tables import DealRow
from flows.history import Outcome
from flows.informing import answered
from flows.inquiry import Filters, Inquiry, Kind
from flows.people import Member, Person, Role, Team
from flows.process import PhaseKind
from tests.bench.figures import Row, p50_p99
from tests.bench.filling import filled
from tests.postgres import running
from tests.stage import START

SIZES = (100_000,)
REPS = 100
TIMES, SECONDS = 200, 20.0
"""How often each is asked, and for how long at most."""
MONDAY = (START - timedelta(days=START.weekday())).date()
WEEK = Filters(since=MONDAY - timedelta(days=7), until=MONDAY - timedelta(days=1))
EVALUATING = Filters(phase=PhaseKind.EVALUATION_OF_ALTERNATIVES, outcome=Outcome.OPEN)
Ask = Callable[[SqlUnit], Awaitable[object]]


async def measure(url: str, sizes: Sequence[int]) -> list[Row]:
    """A row for each question and size; each team is alone in its tables but for the others."""
    rows = list[Row]()
    async with storehouse(read_settings(database_url=url)) as store:
        where = "PostgreSQL" if store.engine.dialect.name == "postgresql" else "SQLite"
        for many in sizes:
            begun = time.perf_counter()
            team, names = await filled(store, many, REPS)
            took = time.perf_counter() - begun
            rows.append((f"{many:,} deals are filled in, {where}", f"{took:.0f} s", "", ""))
            for told, measured, reference, ratio in await _asked(store, team, names):
                rows.append((f"{told}, {where}", measured, reference, ratio))
    return rows


async def _asked(store: SqlStore, team: int, names: list[str]) -> list[Row]:
    chance = random.Random(team)  # noqa: S311  # the same questions in every run
    async with store.look() as unit:
        ids = (await unit.session.exec(select(DealRow.id).where(DealRow.team_id == team))).all()
    bare = await _timed(store, lambda unit: unit.session.get(DealRow, chance.choice(ids)))
    rows = list[Row]()
    for told, ask in _questions(team, names, chance):
        took = await _timed(store, ask)
        ratio = sum(took) / len(took) / (sum(bare) / len(bare))
        what = f"{told}, {len(ids):,} deals"
        rows.append(
            (what, p50_p99(took), f"a deal's row by its key: {p50_p99(bare)}", f"{ratio:.1f}")
        )
    return rows


def _questions(team: int, names: list[str], chance: random.Random) -> list[tuple[str, Ask]]:
    asker = Person(0, "Ada", Role.MANAGER, Team(team, "Bench"))

    def asking(kind: Kind, filters: Callable[[], Filters] = Filters) -> Ask:
        return lambda unit: answered(unit, asker, Inquiry(kind, None, filters()), START)

    return [
        ("a customer's card", lambda unit: answered(
            unit, asker, Inquiry(Kind.DEAL, chance.choice(names)), START)),
        ("the pipeline", asking(Kind.PIPELINE)),
        ("what hangs in evaluation", asking(Kind.LIST, lambda: EVALUATING)),
        ("what one rep has in evaluation", asking(Kind.LIST, lambda: Filters(
            phase=EVALUATING.phase, outcome=Outcome.OPEN,
            rep=Member(1 + chance.randrange(REPS), "", Role.REP)))),
        ("what is open over 90,000", asking(Kind.LIST, lambda: Filters(
            outcome=Outcome.OPEN, value_min=Decimal(90_000)))),
        ("what moved last week", asking(Kind.CHANGES, lambda: WEEK)),
        ("what was lost last week", asking(Kind.LOST, lambda: WEEK)),
    ]  # fmt: skip


async def _timed(store: SqlStore, ask: Ask) -> list[float]:
    took = list[float]()
    while len(took) < TIMES and sum(took) < SECONDS:
        begun = time.perf_counter()
        async with store.look() as unit:
            await ask(unit)
        took.append(time.perf_counter() - begun)
    return took


def main(sizes: Sequence[int]) -> None:
    """Measure on both databases, and print one table."""
    table = Table("what", "measured", "reference in the same run", "ratio", title="Many deals")
    with tempfile.TemporaryDirectory() as folder, running() as postgres:
        for url in (f"sqlite:///{Path(folder)}/many.db", postgres.url(postgres.create())):
            for row in asyncio.run(measure(url, sizes)):
                table.add_row(*row)
                print(*row, sep=" | ", flush=True)  # a run takes minutes
    Console().print(table)


if __name__ == "__main__":
    main([int(said) for said in sys.argv[1:]] or SIZES)
