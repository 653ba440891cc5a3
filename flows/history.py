"""What a deal's history is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from flows.process import DEFAULT, Process


class Outcome(StrEnum):
    """What the customer has decided."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


class LossReason(StrEnum):
    """Why a deal was lost; "no decision" stays apart from "competitor"."""

    PRICE = "price"
    COMPETITOR = "competitor"
    MISSING_FEATURE = "missing_feature"
    NO_BUDGET = "no_budget"
    NO_DECISION = "no_decision"
    TIMING = "timing"
    NO_ACCESS = "no_access"
    POOR_FIT = "poor_fit"
    UNRESPONSIVE = "unresponsive"
    OTHER = "other"


class ChangeKind(StrEnum):
    """What a line of a deal's history says."""

    OPENED = "opened"
    IMPORTED = "imported"
    ADVANCED = "advanced"
    SKIPPED = "skipped"
    RETURNED = "returned"
    STAYED = "stayed"
    WON = "won"
    LOST = "lost"
    REOPENED = "reopened"
    PAUSED = "paused"
    CORRECTED = "corrected"
    EDITED = "edited"
    NOTED = "noted"
    JOINED = "joined"
    MAPPED = "mapped"
    SWITCHED = "switched"
    UNDONE = "undone"


LASTING = (ChangeKind.UNDONE, ChangeKind.IMPORTED, ChangeKind.MAPPED)
"""What no undo takes back."""


STEP = ("next_step", "next_step_date")
"""Facts of the next step: steps follow one another, so what is said last holds, by whomever."""


HELD = "held_step"
"""The fact that names the step that was taken last: what is said next is what came of it."""


@dataclass(frozen=True)
class Standing:
    """All of a deal that its history moves: the stage, and the facts beside it."""

    stage: str
    outcome: Outcome = Outcome.OPEN
    reason: LossReason | None = None
    paused_until: date | None = None
    archived: bool = False


@dataclass(frozen=True)
class Cause:
    """Who caused a change, when, by which note, and which of its words spoke for it.

    `told` is what the note says of the deal besides: facts by name, None for one that it no longer
    tells. The history keeps it as the edits of the change.
    """

    by: int
    at: datetime
    note: int | None = None
    words: tuple[str, ...] = ()
    told: tuple[tuple[str, str | None], ...] = field(default=(), compare=False)


class Edit(NamedTuple):
    """A fact of a deal that a change set, as it was and as it is."""

    fact: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Said:
    """What is known of a fact: as it was said, by whom, when and in which note.

    Said `by_hand` no note overwrites it: what a person says outweighs what is understood.
    """

    text: str
    cause: Cause
    by_hand: bool = False


@dataclass(frozen=True)
class Change:
    """A line of a deal's history; `mends` is the number of the change it corrects or undoes.

    `edits` are the facts that it set beside where the deal stands;
    `under` is the process as it was then: it has the stage `after` names, and its name.
    """

    number: int
    kind: ChangeKind
    before: Standing | None
    after: Standing
    cause: Cause
    mends: int | None = None
    edits: tuple[Edit, ...] = ()
    under: Process = DEFAULT


JOINS = "joins"
"""The fact by which a line of history names the deal that was joined to its own."""


def joined_by(change: Change) -> int | None:
    """The deal that a change joined to the one it is of, None where it did no such thing."""
    return next((int(e.after) for e in change.edits if e.fact == JOINS and e.after), None)


def step_between(process: Process, before: str, after: str) -> ChangeKind:
    """What kind of step it is from one stage to another."""
    here, there = (process.position(stage) for stage in (before, after))
    if there - here > 1:
        return ChangeKind.SKIPPED
    order = [stage.id for stage in process.stages]
    places = order.index(after) - order.index(before)
    if places == 0:
        return ChangeKind.STAYED
    return ChangeKind.ADVANCED if places > 0 else ChangeKind.RETURNED
