"""What a team wants shown before a phase ends: asked for, never held against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.deal import Deal
from flows.history import ChangeKind, Outcome
from flows.process import BuyingPhase, Criterion

ONWARD = (ChangeKind.ADVANCED, ChangeKind.SKIPPED, ChangeKind.WON, ChangeKind.OPENED)


@dataclass(frozen=True)
class Fact:
    """What a rep said of a criterion: the customer has shown it, or it was passed and why."""

    phase: str
    text: str
    by: int
    at: datetime
    shown: bool
    reason: str | None = None


def still_open(phase: BuyingPhase, facts: Sequence[Fact]) -> list[Criterion]:
    """The criteria of a phase of which nothing has been said yet."""
    said = {(fact.phase, fact.text) for fact in facts}
    return [one for one in phase.criteria if (phase.id, one.text) not in said]


def open_gates(deal: Deal, facts: Sequence[Fact]) -> Iterator[tuple[BuyingPhase, Criterion]]:
    """The gates that the customer has gone through though nobody said that it was shown."""
    if deal.outcome is Outcome.LOST:
        return
    here = deal.process.position(deal.standing.stage)
    for phase in deal.process.phases[:here]:
        yield from ((phase, one) for one in still_open(phase, facts) if one.gate)


def hints(deal: Deal, facts: Sequence[Fact]) -> list[Criterion]:
    """What should be shown before the present phase ends, and has not been yet."""
    return still_open(deal.phase, facts) if deal.outcome is Outcome.OPEN else []
