"""A stretch of the way through a file that was brought: counted, or taken in batch by batch."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from copy import deepcopy
from datetime import datetime
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

from bot.importing.entries import Entry, Refused
from bot.importing.passing import Course, Tally
from bot.importing.preview import FEW
from bot.importing.settling import Home
from bot.importing.sheet import Row
from bot.importing.workpiece import Workpiece, as_csv, told
from bot.importing.writing import Batch, Fate, fate_of
from bot.speech import Speech
from bot.storage.brought import Held, put_course, tell_progress
from bot.storage.store import SqlStore, SqlUnit
from flows.errors import VersionClash
from flows.files.brought import State
from flows.messages import say
from flows.people import Person

BATCH = 200
"""Rows of one unit of work; nobody else waits long for its end."""
GIVEN_BACK = 5_000
"""Refused rows that are given back as a file."""
TELLING = 1_000
"""Rows of a file from which on it is told how far it is."""


async def home_of(unit: SqlUnit, person: Person) -> Home:
    """All in a file goes to the team of whoever brings it; theirs is what names no owner."""
    team = person.team
    process = await unit.process(team.id)
    return Home(team.name, person.name, process, ZoneInfo(team.timezone))


class Stretch:
    """Goes through a file from where it was left; `body` is what is kept of that."""

    def __init__(
        self, store: SqlStore, held: Held, person: Person, laid: Workpiece, at: datetime
    ) -> None:
        self._store, self._held, self._person, self._at = store, held, person, at
        self.laid, self.body = laid, dict(held.body)
        self.taking = held.file.state is State.TAKING
        self._rest = ""
        self._speaking = Speech().of(person.language, person.timezone, at)

    @property
    def _course(self) -> Course:
        if self.laid.course is None:
            raise VersionClash(self._held.file.id)
        return self.laid.course

    @property
    def tally(self) -> Tally:
        """What has been counted so far."""
        return self._course.tally

    def shown(self) -> Sequence[str]:
        """The first refused rows: their lines, and why."""
        shown: list[str] = self.body.get("shown", [])
        return shown

    async def run(self, until: float) -> bool:
        """Go on until the file ends, or time is up; says whether it has ended."""
        while True:
            before = self.tally.rows
            batch = await asyncio.to_thread(self._course.next, BATCH)
            if not batch:
                self._rest = self._note()
                return True
            await (self._take(batch, before) if self.taking else self._count(batch))
            if monotonic() > until:
                self._rest = self._note()
                return False

    async def _count(self, batch: Sequence[Entry]) -> None:
        async with self._store.look() as unit:
            known = await (await self._batch(unit)).look(batch)
        for entry, one in zip(batch, known, strict=True):
            self._course.take(entry, fate_of(one))

    async def _batch(self, unit: SqlUnit) -> Batch:
        team = self._held.team
        return Batch(unit, team, await unit.processes(team), self._at)

    async def _take(self, batch: Sequence[Entry], before: int) -> None:
        """Make deals of a batch, and keep in the same unit of work that this is done."""
        refused, counted, kept = tuple(self.laid.refused), self.tally, self.body
        self.laid.refused.clear()

        async def write(unit: SqlUnit) -> Tally:
            held = await unit.held(self._held.file.id)
            stands = Tally.from_form(held.course) if held is not None else None
            if held is None or stands is None or stands.rows not in (before, counted.rows):
                raise VersionClash(self._held.file.id)
            if stands.rows == counted.rows:
                # That was committed though nobody heard of it.
                self.body = held.body
                return stands
            fates = await (await self._batch(unit)).write(batch)
            tally = _with(counted, batch, fates)
            body, rows = self._noted(kept, (*refused, *_left(batch, fates)))
            self.body = body | {"course": tally.form()}
            await self._tell(unit, tally)
            await put_course(unit, held.file.id, self.body, rows)
            return tally

        self._course.tally = await self._store.work(write)

    async def _tell(self, unit: SqlUnit, tally: Tally) -> None:
        """How far it is, at each tenth; of a small file nothing."""
        rows = self._held.file.rows
        tenth = 10 * tally.rows // rows if rows >= TELLING else 0
        if tenth in (0, 10) or tenth == self.body.get("tenth", 0):
            return
        progress = say("import-progress", name=self._held.file.name, percent=10 * tenth)
        text = self._speaking.text(progress)
        key = f"import:{self._held.file.id}:{tenth}"
        row = await tell_progress(unit, self._held, (key, text), self._at, self.body.get("message"))
        self.body |= {"tenth": tenth, "message": row}

    def _note(self) -> str:
        """What was refused since it was last noted, as CSV; the first rows are also shown."""
        self.body, rows = self._noted(self.body, self.laid.refused)
        self.laid.refused.clear()
        return rows

    def _noted(
        self, body: dict[str, Any], refused: Sequence[tuple[Row, Refused]]
    ) -> tuple[dict[str, Any], str]:
        new = told(refused, self._speaking)
        shown = [*body.get("shown", ()), *(f"{row.line} {reason}" for row, reason in new)][:FEW]
        out = body.get("given_back", 0)
        given = new[: GIVEN_BACK - out] if self.taking else []
        rows = as_csv(given, None if out else self.laid.sheet.header) if given else ""
        return body | {"shown": shown, "given_back": out + len(given)}, rows

    async def keep(self, unit: SqlUnit) -> None:
        """Keeps how far it is."""
        body = self.body | {"course": self.tally.form()}
        await put_course(unit, self._held.file.id, body, self._rest)

    async def begin_anew(self, unit: SqlUnit) -> None:
        """Nothing has been gone through yet."""
        kept = ("doubts", "answers")
        body = {name: said for name, said in self.body.items() if name in kept}
        await put_course(unit, self._held.file.id, body, "")


def _left(batch: Sequence[Entry], fates: Sequence[Fate | Refused]) -> Iterator[tuple[Row, Refused]]:
    """The rows that what is known here has refused."""
    for entry, fate in zip(batch, fates, strict=True):
        if isinstance(fate, Refused):
            yield entry.row, fate


def _with(counted: Tally, batch: Sequence[Entry], fates: Sequence[Fate | Refused]) -> Tally:
    tally = deepcopy(counted)
    for entry, fate in zip(batch, fates, strict=True):
        tally.take(entry, fate)
    return tally
