"""A file gone through row by row: what is taken, what is joined, what is refused and why."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from bot.importing.entries import Entry, Refused
from bot.importing.plan import Plan
from bot.importing.sheet import Row, Sheet
from bot.importing.writing import Batch, Fate, fate_of
from bot.storage.store import SqlStore, SqlUnit
from flows.process import DEFAULT

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

    def take(self, entry: Entry, fate: Fate | Refused) -> None:
        """Count an entry in, or out."""
        if isinstance(fate, Refused):
            self.leave(str(fate))
            return
        self.fates[fate] += 1
        self.outcomes[entry.outcome] += 1
        self.totals[entry.outcome, entry.currency or ""] += entry.value or 0

    def leave(self, reason: str) -> None:
        """Count a row that is not taken; of very many reasons the first are told apart."""
        known = reason in self.refused or len(self.refused) < REASONS
        self.refused[reason if known else "is refused for another reason"] += 1

    def worth(self, outcome: str) -> list[tuple[str, Decimal]]:
        """What the deals of that outcome are worth in each currency, where they are worth any."""
        found = ((code, total) for (kind, code), total in self.totals.items() if kind == outcome)
        return sorted((code, total) for code, total in found if total)

    def form(self) -> dict[str, Any]:
        """The counts in plain lists and texts."""
        counts = {name: dict(getattr(self, name)) for name in ("fates", "outcomes", "refused")}
        totals = [[*kind, str(total)] for kind, total in self.totals.items()]
        return {"rows": self.rows, "joined": self.joined, "totals": totals, **counts}

    @classmethod
    def from_form(cls, form: Mapping[str, Any]) -> Tally:
        """The counts that were kept in plain lists and texts."""
        tally = cls(form["rows"], form["joined"])
        tally.fates.update({Fate(name): many for name, many in form["fates"].items()})
        tally.outcomes.update(form["outcomes"])
        tally.refused.update(form["refused"])
        for kind, currency, total in form["totals"]:
            tally.totals[kind, currency] = Decimal(total)
        return tally


class Course:
    """The rows of a file one after the other, as entries.

    Those that are refused, or say what an earlier row said, are counted on the way.
    """

    def __init__(self, sheet: Sheet, plan: Plan, refuse: Callable[[Row, Refused], None]) -> None:
        self.tally = Tally()
        self._sheet, self._plan, self._refuse = sheet, plan, refuse
        # One thread at a time goes on with it, though not always the same.
        self._seen = sqlite3.connect("", check_same_thread=False)
        self._seen.execute(_SEEN)
        self._entries = self._through()

    def next(self, many: int) -> list[Entry]:
        """The next entries; none where the file ends."""
        return list(islice(self._entries, many))

    def take(self, entry: Entry, fate: Fate | Refused) -> None:
        """Count an entry as what has become of it."""
        self.tally.take(entry, fate)
        if isinstance(fate, Refused):
            self._refuse(entry.row, fate)

    def skip(self, tally: Tally) -> None:
        """Go to where a course stood that had counted so much."""
        while self.tally.rows < tally.rows and next(self._entries, None) is not None:
            pass
        self.tally = tally

    def close(self) -> None:
        """What was seen is let go of."""
        self._seen.close()

    def _through(self) -> Iterator[Entry]:
        for row in self._sheet.rows():
            self.tally.rows += 1
            try:
                entry = self._plan.entry(row)
                if _repeats(entry, self._seen):
                    self.tally.joined += 1
                else:
                    yield entry
            except Refused as reason:
                self.tally.leave(str(reason))
                self._refuse(row, reason)


@dataclass(frozen=True)
class Passing:
    """One way through a file; with `dry` everything is looked at and nothing is written."""

    store: SqlStore
    sheet: Sheet
    plan: Plan
    at: datetime
    step: Callable[[int], None]
    refuse: Callable[[Row, Refused], None]
    dry: bool = False

    async def through(self) -> Tally:
        """All of it, batch by batch; what a batch has written stays, whatever comes after."""
        with closing(Course(self.sheet, self.plan, self.refuse)) as course:
            while batch := course.next(BATCH):
                for team, some in _by_team(batch).items():
                    for entry, fate in zip(some, await self._fates(team, some), strict=True):
                        course.take(entry, fate)
                self.step(course.tally.rows)
        self.step(course.tally.rows)
        return course.tally

    async def _fates(self, team: str, entries: list[Entry]) -> Sequence[Fate | Refused]:
        if self.dry:
            async with self.store.look() as unit:
                found = await unit.team_named(team)
                # A team that is none yet has nothing; another may have these deals.
                number, processes = 0, [DEFAULT]
                if found is not None:
                    number, processes = found.id, list(await unit.processes(found.id))
                batch = Batch(unit, number, processes, self.at)
                return [fate_of(one) for one in await batch.look(entries)]

        async def write(unit: SqlUnit) -> Sequence[Fate | Refused]:
            there = await unit.team_named(team) or await unit.new_team(team)
            batch = Batch(unit, there.id, await unit.processes(there.id), self.at)
            return await batch.write(entries)

        return await self.store.work(write)


def _repeats(entry: Entry, seen: sqlite3.Connection) -> bool:
    """Whether an earlier row said the same; raises Refused where it said otherwise."""
    told, key = repr(sorted(entry.told.items())), f"{entry.team} {entry.key}"
    before = seen.execute("SELECT told, line FROM seen WHERE key = ?", (key,)).fetchone()
    if before is None:
        seen.execute("INSERT INTO seen VALUES (?, ?, ?)", (key, told, entry.row.line))
    elif before[0] != told:
        raise Refused("otherwise", line=str(before[1]))
    return before is not None


def _by_team(entries: list[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.team, []).append(entry)
    return found
