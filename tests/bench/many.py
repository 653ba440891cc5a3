"""Questions about a million deals, beside the same about a hundred thousand.

python -m tests.bench.many [sqlite|postgresql] [DEALS …]
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from rich.console import Console
from rich.table import Table
from sqlmodel import select

from bot.settings import read_settings
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.tables import DealRow
from bot.storehouse import storehouse
from flows.history import Outcome
from flows.inquiry.informing import answered
from flows.inquiry.inquiry import Filters, Inquiry, Kind
from flows.people import Member, Person, Role, Team
from flows.process import PhaseKind
from tests.bench.figures import Row, ms, p50_p99, share
from tests.bench.filling import filled
from tests.postgres import running
from tests.stage import START

DATABASES = ("sqlite", "postgresql")
SIZES = (100_000,)
REPS = 100
TIMES, SECONDS = 200, 20.0
"""How often each is asked, and for how long at most."""
MONDAY = (START - timedelta(days=START.weekday())).date()
WEEK = Filters(since=MONDAY - timedelta(days=7), until=MONDAY - timedelta(days=1))
YEAR = Filters(since=MONDAY - timedelta(days=365), until=MONDAY - timedelta(days=1))
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
        ratio = sum(took.walls) / len(took.walls) / (sum(bare.walls) / len(bare.walls))
        what = f"{told}, {len(ids):,} deals"
        rows.append((what, took.told(), f"a deal's row by its key: {bare.told()}", f"{ratio:.1f}"))
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
        ("what moved in the year before", asking(Kind.CHANGES, lambda: YEAR)),
        ("what was lost last week", asking(Kind.LOST, lambda: WEEK)),
        ("the forecast", asking(Kind.FORECAST)),
        ("the time per phase", asking(Kind.TIME)),
    ]  # fmt: skip


@dataclass
class Took:
    """How long each of many times took, by the clock and in computing of this process."""

    walls: list[float] = field(default_factory=list)
    computing: list[float] = field(default_factory=list)

    def told(self) -> str:
        """Both, as people read them."""
        return f"{p50_p99(self.walls)}, computing p50 {ms(share(self.computing, 50))}"


async def _timed(store: SqlStore, ask: Ask) -> Took:
    took = Took()
    while len(took.walls) < TIMES and sum(took.walls) < SECONDS:
        begun, computed = time.perf_counter(), time.process_time()
        async with store.look() as unit:
            await ask(unit)
        took.walls.append(time.perf_counter() - begun)
        took.computing.append(time.process_time() - computed)
    return took


def main(*said: str) -> None:
    """Measure on the databases and sizes said, and print one table."""
    sizes = [int(one) for one in said if one.isdigit()] or SIZES
    asked = [one for one in said if one in DATABASES] or DATABASES
    table = Table("what", "measured", "reference in the same run", "ratio", title="Many deals")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        urls = []
        if "sqlite" in asked:
            urls.append(f"sqlite:///{Path(folder)}/many.db")
        if "postgresql" in asked:
            server = stack.enter_context(running())
            urls.append(server.url(server.create()))
        for url in urls:
            for row in asyncio.run(measure(url, sizes)):
                table.add_row(*row)
                print(*row, sep=" | ", flush=True)  # a run takes minutes
    Console().print(table)


if __name__ == "__main__":
    main(*sys.argv[1:])
