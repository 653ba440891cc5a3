"""A file gone through row by row: what is taken, what is joined, what is refused and why."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from itertools import islice

from bot.importing.entries import Entry, Refused
from bot.importing.plan import Plan
from bot.importing.sheet import Row, Sheet
from bot.importing.writing import Batch, Fate, fate_of
from bot.storage.store import SqlStore, SqlUnit

BATCH = 1000
"""Rows of one unit of work: kept whole or not at all, and nobody waits long for its end."""
REASONS = 1000
# On disk where there is much of it, so that memory does not grow with the file.
_SEEN = "CREATE TABLE seen (key TEXT PRIMARY KEY, told TEXT, line INTEGER) WITHOUT ROWID"


@dataclass
class Tally:
    """What became of the rows of a file."""

    rows: int = 0
    joined: int = 0
    fates: Counter[Fate] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    totals: defaultdict[tuple[str, str], Decimal] = field(
        default_factory=lambda: defaultdict(Decimal)
    )

    def take(self, entry: Entry, fate: Fate) -> None:
        """Count an entry in."""
        self.fates[fate] += 1
        self.outcomes[entry.outcome] += 1
        self.totals[entry.outcome, entry.currency or ""] += entry.value or 0

    def leave(self, reason: str) -> None:
        """Count a row that is not taken; of very many reasons the first are told apart."""
        known = reason in self.refused or len(self.refused) < REASONS
        self.refused[reason if known else "is refused for another reason"] += 1


@dataclass(frozen=True)
class Passing:
    """One way through a file; with `dry` everything is looked at and nothing is written."""

    store: SqlStore
    sheet: Sheet
    plan: Plan
    at: datetime
    step: Callable[[int], None]
    refuse: Callable[[Row, str], None]
    dry: bool = False

    async def through(self) -> Tally:
        """All of it, batch by batch; what a batch has written stays, whatever comes after."""
        tally = Tally()
        with closing(sqlite3.connect("")) as seen:
            seen.execute(_SEEN)
            entries = self._entries(tally, seen)
            while batch := list(islice(entries, BATCH)):
                for team, some in _by_team(batch).items():
                    for entry, fate in zip(some, await self._fates(team, some), strict=True):
                        tally.take(entry, fate)
                self.step(tally.rows)
        self.step(tally.rows)
        return tally

    async def _fates(self, team: str, entries: list[Entry]) -> list[Fate]:
        if self.dry:
            async with self.store.look() as unit:
                found = await unit.team_named(team)
                if found is None:
                    return [Fate.NEW] * len(entries)
                batch = Batch(unit, found.id, await unit.processes(found.id), self.at)
                return [fate_of(one) for one in await batch.look(entries)]

        async def write(unit: SqlUnit) -> list[Fate]:
            there = await unit.team_named(team) or await unit.new_team(team)
            batch = Batch(unit, there.id, await unit.processes(there.id), self.at)
            return await batch.write(entries)

        return await self.store.work(write)

    def _entries(self, tally: Tally, seen: sqlite3.Connection) -> Iterator[Entry]:
        for row in self.sheet.rows():
            tally.rows += 1
            try:
                entry = self.plan.entry(row)
                if _repeats(entry, seen):
                    tally.joined += 1
                else:
                    yield entry
            except Refused as reason:
                tally.leave(str(reason))
                self.refuse(row, str(reason))


def _repeats(entry: Entry, seen: sqlite3.Connection) -> bool:
    """Whether an earlier row said the same; raises Refused where it said otherwise."""
    told, key = repr(sorted(entry.told.items())), f"{entry.team} {entry.key}"
    before = seen.execute("SELECT told, line FROM seen WHERE key = ?", (key,)).fetchone()
    if before is None:
        seen.execute("INSERT INTO seen VALUES (?, ?, ?)", (key, told, entry.line))
    elif before[0] != told:
        raise Refused(f"has the number of line {before[1]}, and says otherwise")
    return before is not None


def _by_team(entries: list[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.team, []).append(entry)
    return found
