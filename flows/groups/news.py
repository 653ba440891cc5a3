"""What a change is to those who are told of it: a step of some kind, and an alert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from flows.messages import Choice, Say


class Kind(StrEnum):
    """What a group may want to be told of, or not."""

    ADVANCED = "advanced"
    SKIPPED = "skipped"
    RETURNED = "returned"
    WON = "won"
    LOST = "lost"
    AHEAD = "ahead"
    RISK = "risk"

    @property
    def loud(self) -> bool:
        """Whether it is always worth a message of its own: an edit notifies nobody."""
        return self in (Kind.RETURNED, Kind.WON, Kind.LOST, Kind.AHEAD, Kind.RISK)


@dataclass(frozen=True)
class Step:
    """A change that is news, or was before it was mended.

    `line` tells it by itself, `brief` among others. `chain` are the numbers of the changes that
    it put right, with its own; it `stands` where nothing has mended it or taken it back.
    """

    number: int
    kind: Kind
    line: Say
    brief: Say
    chain: frozenset[int]
    stands: bool = True


@dataclass(frozen=True)
class Alert:
    """What a team's groups are told of a change.

    It stands `within` where the customer's phase is the same; `next` is the rep's next action.
    `ahead` tells that the seller now runs before the customer, where that is news too.
    What it `mends` is withdrawn where it still waits; a group that has heard of that is told
    `mended` instead of `line`, and one that `amends` is news to nobody else. `steps` are the
    deal's lately, and those that it mends.
    """

    team: int
    deal: int
    change: int
    kind: Kind
    line: Say
    because: tuple[Say, ...] = ()
    choices: tuple[Choice, ...] = ()
    within: bool = False
    value: Decimal | None = None
    currency: str | None = None
    next: Say | None = None
    ahead: Say | None = None
    mends: frozenset[int] = frozenset()
    mended: Say | None = None
    amends: bool = False
    undoes: bool = False
    steps: Sequence[Step] = ()

    @property
    def kinds(self) -> frozenset[Kind]:
        """All that it tells of."""
        return frozenset({self.kind} if self.ahead is None else {self.kind, Kind.AHEAD})

    def step(self, number: int) -> Step | None:
        """The step of that number, where it is one of those lately."""
        return next((step for step in self.steps if step.number == number), None)
