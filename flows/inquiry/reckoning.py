"""The port to figures over many deals, counted where they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from flows.history import ChangeKind, LossReason, Outcome, Standing
from flows.inquiry.inquiry import Filters, Sort
from flows.process import PhaseKind, Process


@dataclass(frozen=True)
class Scope:
    """Which deals a question is about: a team's, or one owner's, narrowed down.

    `since` and `before` are the instants of its period; `moved_before` that of its age. `closed`
    are those won or lost; a deal whose customer decides after `decides_by`, or that rests beyond
    it, is left out.
    A step that was agreed for a day before `today` is none.
    """

    team: int
    process: Process
    filters: Filters
    owner: int | None = None
    since: datetime | None = None
    before: datetime | None = None
    moved_before: datetime | None = None
    closed: bool = False
    decides_by: date | None = None
    today: date | None = None

    @property
    def owners(self) -> frozenset[int] | None:
        """Whose deals those are, by number; None where they are everybody's."""
        rep = self.filters.rep
        asked = None if rep is None else rep.numbers
        if self.owner is None:
            return asked
        return frozenset({self.owner}) if asked is None else asked & {self.owner}


@dataclass(frozen=True)
class Tally:
    """How many deals stand alike, and what those in one currency are worth together."""

    phase: PhaseKind
    outcome: Outcome
    reason: LossReason | None
    currency: str | None
    many: int
    value: Decimal


@dataclass(frozen=True)
class Reached:
    """How many deals with one end had stood in the same phases while they were open."""

    phases: frozenset[PhaseKind]
    outcome: Outcome
    many: int


@dataclass(frozen=True)
class Listed:
    """A deal as a list of answers shows it; `warned` is how grave its gravest warning is."""

    id: int
    name: str
    process: Process
    standing: Standing
    value: Decimal | None
    currency: str | None
    changed_at: datetime
    warned: int = 0
    title: str | None = None


@dataclass(frozen=True)
class Step:
    """A change of a deal: when, and how the deal stood after it."""

    deal: int
    name: str
    kind: str
    at: datetime
    after: Standing
    process: Process

    @property
    def standing(self) -> Standing:
        """How the deal stood after it."""
        return self.after


def came_to(before: Standing | None, after: Standing, process: Process) -> ChangeKind:
    """What kind of step leads from one standing to another; none where that cannot be told."""
    was = before.outcome if before is not None else Outcome.OPEN
    if after.outcome is not was:
        return _CLOSED.get(after.outcome, ChangeKind.REOPENED)
    if before is None:
        return ChangeKind.OPENED
    if not process.has(before.stage) or not process.has(after.stage):
        return ChangeKind.CORRECTED
    order = [stage.id for stage in process.stages]
    here, there = order.index(before.stage), order.index(after.stage)
    if here == there:
        return ChangeKind.CORRECTED
    return ChangeKind.ADVANCED if there > here else ChangeKind.RETURNED


_CLOSED = {Outcome.WON: ChangeKind.WON, Outcome.LOST: ChangeKind.LOST}


class Reckoning(Protocol):
    """Figures over a scope."""

    async def noted_of(self, deal: int) -> int:
        """How many notes there are about a deal and those joined to it."""
        ...

    async def tallies(self, scope: Scope) -> Sequence[Tally]:
        """Deals counted by phase, outcome, reason and currency."""
        ...

    async def stood(self, scope: Scope, at: datetime) -> Sequence[Tally]:
        """The same, of how deals stood then; they are worth what they are worth now."""
        ...

    async def listed(
        self, scope: Scope, most: int, beyond: int = 0, sort: Sort | None = None
    ) -> Sequence[Listed]:
        """Deals, last changed first unless sorted, so many, those before `beyond` left out."""
        ...

    async def steps(self, scope: Scope, most: int, beyond: int = 0) -> Sequence[Step]:
        """Changes of the period that nobody has taken back, as put right, newest first."""
        ...

    async def stepped(self, scope: Scope) -> Mapping[str, int]:
        """How many such changes there are of each kind."""
        ...

    async def courses(self, scope: Scope, most: int) -> Sequence[Step]:
        """Every step of every deal of the scope, or of `most` drawn evenly, deal by deal."""
        ...

    async def reached(self, team: int, owner: int | None = None) -> Sequence[Reached]:
        """Which phases the deals that are won or lost had stood in, all or an owner's."""
        ...

    async def arrivals(self, scope: Scope, most: int) -> Sequence[tuple[PhaseKind, datetime]]:
        """Which phase each deal is in and since when; of more than `most`, so many drawn evenly."""
        ...
