"""A file that was brought, while it is gone through: on disk, read as was settled."""

from __future__ import annotations

import csv
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.importing import settling
from bot.importing.columns import Fields
from bot.importing.days import Order, order_of
from bot.importing.entries import Refused
from bot.importing.passing import Course, Tally
from bot.importing.plan import Plan
from bot.importing.settling import Home
from bot.importing.sheet import Row, Sheet, fields, opened
from bot.importing.stages import Guess, Landing, named
from bot.importing.standing import staged
from bot.importing.survey import Survey, surveyed
from bot.mishaps import Mishap
from bot.speech import Speaking
from flows.files.brought import DAY_FIRST, Brought, Doubt

log = logging.getLogger(__name__)
ASKED = 12
"""Stages that are asked about at most, the most frequent ones; of the others a guess must do."""
CELL = 500
"""Letters of a refused row's cell that are given back."""


@dataclass
class Workpiece:
    """A file on disk, what was seen of it, and what was refused since that was last told."""

    folder: TemporaryDirectory[str]
    sheet: Sheet
    fields: Fields
    survey: Survey
    guesses: dict[str, Guess]
    home: Home
    spelled: Mapping[str, Mapping[str, str]]
    refused: list[tuple[Row, Refused]] = field(default_factory=list)
    course: Course | None = None

    def doubts(self) -> tuple[Doubt, ...]:
        """What must be asked before its rows can be read."""
        doubtful = [
            Doubt("stage", value, many, str(self.guesses[value].landing or ""))
            for value, many in (self.survey.stages + self.survey.statuses).most_common()
            if self.guesses[value].asks
        ]
        seen = self.survey.dates.values()
        unclear = [one.example for one in seen if one.either] if order_of(seen) is None else []
        return (*doubtful[:ASKED], *(Doubt("dates", example) for example in unclear[:1]))

    def plan(self, file: Brought) -> Plan:
        """How its rows are read, by what was answered."""
        said = dict(zip(file.doubts, file.answers, strict=False))
        landings = {value: self._landing(one) for value, one in self.guesses.items()}
        landings |= {d.said: named(a) for d, a in said.items() if d.about == "stage"}
        orders = [answer for doubt, answer in said.items() if doubt.about == "dates"]
        told = Order.DAY_FIRST if orders == [DAY_FIRST] else Order.MONTH_FIRST
        return Plan(
            fields=self.fields,
            zone=self.home.zone,
            order=told if orders else order_of(self.survey.dates.values()),
            point=self.survey.marks.point,
            landings=landings,
            spelled=self.spelled,
            owner=self.home.owner,
            team=self.home.team,
        )

    def _landing(self, guess: Guess) -> Landing:
        return guess.landing or Landing(stage=self.home.process.stages[0].kind)

    def begin(self, file: Brought, tally: Tally) -> None:
        """Go through it from where that was counted; what was refused before has been told."""
        if self.course is not None:
            self.course.close()
        refuse = self.refused.append
        self.course = Course(self.sheet, self.plan(file), lambda row, why: refuse((row, why)))
        self.course.skip(tally)
        self.refused.clear()

    def close(self) -> None:
        """The file on disk goes."""
        if self.course is not None:
            self.course.close()
        self.folder.cleanup()


def laid_out(content: bytes, home: Home) -> Workpiece:
    """A file on disk and looked through; raises Mishap where it is no table of deals."""
    folder = TemporaryDirectory(prefix="ingear-")
    try:
        path = Path(folder.name) / "deals.csv"
        path.write_bytes(content)
        sheet = opened(path)
        known = settling.told_columns(fields(sheet), ())
        known, survey = staged(known, surveyed(sheet, known), home.process)
        guesses = settling.guesses(survey, home.process, ())
        # Names in an export of ours are written as we have them.
        spelled = {} if "own" in known.known else survey.spellings()
    except Mishap:
        folder.cleanup()
        raise
    except Exception as error:  # noqa: BLE001  # whatever a file does to us, its bringer is told
        folder.cleanup()
        log.error("a file is not understood: %s", type(error).__name__)  # noqa: TRY400  # its text may be the file's
        raise Mishap("It is not understood: save it as CSV, and import that.") from None
    return Workpiece(folder, sheet, known, survey, guesses, home, spelled)


def as_csv(rows: Sequence[tuple[Row, str]], header: Sequence[str] | None) -> str:
    """Refused rows with their reasons, below the names of the columns where these are given."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if header is not None:
        writer.writerow(["line", "reason", *header])
    for row, reason in rows:
        writer.writerow([row.line, reason, *(cell[:CELL] for cell in row.cells)])
    return out.getvalue()


def told(refused: Sequence[tuple[Row, Refused]], speaking: Speaking) -> list[tuple[Row, str]]:
    """Refused rows with their reasons in somebody's words."""
    return [(row, speaking.label(why.said)) for row, why in refused]
