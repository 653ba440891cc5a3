"""A file of deals that somebody has brought, and the port to where it is kept until it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from flows.enclosed import Attached
from flows.history import Outcome
from flows.messages import Address, Choice, Due, Incoming, Say, say
from flows.people import Person
from flows.process import StageKind
from flows.watch.timers import Timer

TERM = timedelta(days=1)
"""How long a file is kept at most."""
WORK, END = "import", "import_end"
"""What is due for a file: that it is gone on with, that it is forgotten."""
KINDS = (*(kind for kind in StageKind if kind is not StageKind.OTHER), Outcome.WON, Outcome.LOST)
"""What a stage of another system may be."""
DAY_FIRST, MONTH_FIRST = "day_first", "month_first"


class State(StrEnum):
    """How far a file is: two of these wait for whoever brought it, the others are work."""

    FETCHING = "fetching"
    ASKING = "asking"
    COUNTING = "counting"
    SHOWN = "shown"
    TAKING = "taking"
    DONE = "done"


@dataclass(frozen=True)
class Doubt:
    """What a file leaves open: what a `stage` of its own is, or what its `dates` begin with.

    `said` is the stage, or a date; `many` rows have it, and it is `likely` that.
    """

    about: str
    said: str
    many: int = 0
    likely: str = ""

    @property
    def answers(self) -> Sequence[str]:
        """What may be answered, the likely one first."""
        if self.about == "dates":
            return (DAY_FIRST, MONTH_FIRST)
        return sorted(KINDS, key=lambda kind: kind != self.likely)


@dataclass(frozen=True)
class Brought:
    """A file, and what has been answered of its doubts, one after the other."""

    id: int
    name: str
    state: State
    rows: int = 0
    doubts: tuple[Doubt, ...] = ()
    answers: tuple[str, ...] = ()

    @property
    def asked(self) -> Doubt | None:
        """The doubt that is asked about now."""
        asking = self.state is State.ASKING and len(self.answers) < len(self.doubts)
        return self.doubts[len(self.answers)] if asking else None


def timers_of(number: int, address: Address, at: datetime) -> tuple[Timer, Timer]:
    """A file that has just come is gone on with at once, and forgotten after a day."""
    end = Timer(f"{END}:{number}", at + TERM, address, Due(END, number))
    return work_on(number, address, at), end


def work_on(number: int, address: Address, at: datetime) -> Timer:
    """A file is gone on with."""
    return Timer(f"{WORK}:{number}", at, address, Due(WORK, number))


def button(person: Person, label: Say, answer: str, file: Brought) -> Choice:
    """A button below what is said of a file."""
    return Choice(label, f"import_file.{answer}", file.id, person.team.id)


def label_of(answer: str) -> Say:
    """What an answer is called."""
    if answer in (Outcome.WON, Outcome.LOST):
        return say("import-won" if answer == Outcome.WON else "import-lost")
    if answer in set(StageKind):
        return say(f"stage-{answer}")
    return say("import-day-first" if answer == DAY_FIRST else "import-month-first")


class Files(Protocol):
    """Goes on with files that were brought, a piece at a time, so that others are answered."""

    async def go_on(self, incoming: Incoming) -> None:
        """Does what is due for a file, and settles that."""
        ...

    async def give_up(self, incoming: Incoming) -> None:
        """Tells whoever brought a file that it cannot be gone on with, and forgets it."""
        ...


class Bringing(Protocol):
    """The files that were brought, as a unit of work sees them."""

    async def bring(self, person: Person, address: Address, file: Attached, at: datetime) -> int:
        """Remembers a file that is to be fetched, in place of any other of theirs."""
        ...

    async def brought(self, person: Person) -> Brought | None:
        """The file that somebody has brought for the team they work in."""
        ...

    async def keep_brought(self, file: Brought) -> None:
        """Remembers how far a file is, and what was answered."""
        ...

    async def drop_brought(self, number: int) -> None:
        """Forgets a file."""
        ...
