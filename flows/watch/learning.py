"""What a team's closed deals teach, in figures: time, losses, what was followed.

Deals are counted, never the people who work on them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import groupby
from math import ceil
from statistics import median

from flows.history import ChangeKind, Outcome
from flows.inquiry.forecasting import stays
from flows.inquiry.reckoning import Step
from flows.process import PhaseKind, StageKind

ENOUGH = 5
"""Closed deals that stood in a stage, below which the team's own pace there says nothing."""
PROVEN = 20
"""Closed deals with an advice, below which what came of it says nothing."""
SOON = timedelta(days=14)
"""Within which an advance counts as having followed an advice."""
ONWARD = (ChangeKind.ADVANCED, ChangeKind.SKIPPED, ChangeKind.WON)


@dataclass(frozen=True)
class Advised:
    """An advice that was given on a deal."""

    deal: int
    key: str
    at: datetime


@dataclass(frozen=True)
class Lesson:
    """The figures of `closed` deals, and when they were last counted.

    `pace` are the median days in a stage of a kind, and `phases` those in a phase with how many
    deals; `lost` is from which phase how many were lost, `tips` on how many deals an advice was
    given and after how many of these an advance followed. `usual` is the median value of the deals
    that are open.
    """

    at: datetime | None = None
    closed: int = 0
    pace: Mapping[str, int] = field(default_factory=dict)
    phases: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    lost: Mapping[str, int] = field(default_factory=dict)
    tips: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    usual: Decimal | None = None

    def stale(self, now: datetime) -> bool:
        """Whether it is to be counted anew: a day has passed."""
        return self.at is None or now - self.at >= timedelta(days=1)

    @property
    def proven(self) -> dict[str, float]:
        """How often an advance followed an advice, of those given on enough closed deals."""
        return {key: good / many for key, (many, good) in self.tips.items() if many >= PROVEN}


NOTHING_LEARNED = Lesson()


def learn(courses: Sequence[Step], advised: Iterable[Advised], now: datetime) -> Lesson:
    """The lesson of all deals that are closed; `courses` come deal by deal and in order."""
    closed = [step for course in _closed(courses) for step in course]
    ends = {step.deal for step in closed}
    return Lesson(
        now,
        len(ends),
        dict(_pace(closed, now)),
        dict(_phases(closed, now)),
        dict(Counter(_lost(courses))),
        _tips(closed, [one for one in advised if one.deal in ends]),
    )


def _closed(courses: Sequence[Step]) -> Iterator[list[Step]]:
    for _, steps in groupby(courses, key=lambda step: step.deal):
        course = list(steps)
        if course[-1].after.outcome is not Outcome.OPEN and not course[-1].after.archived:
            yield course


def _pace(closed: Sequence[Step], now: datetime) -> Iterator[tuple[str, int]]:
    for kind in StageKind:
        days = [day for phase in PhaseKind for day in stays(closed, phase, kind, now)]
        if len(days) >= ENOUGH:
            yield kind.value, max(1, ceil(median(days)))


def _phases(closed: Sequence[Step], now: datetime) -> Iterator[tuple[str, tuple[int, int]]]:
    for phase in PhaseKind:
        days = stays(closed, phase, None, now)
        if days:
            yield phase.value, (round(median(days)), len(days))


def _lost(courses: Sequence[Step]) -> Iterator[str]:
    """The phase that each lost deal stood in before it was."""
    for course in _closed(courses):
        still = [step for step in course if step.after.outcome is Outcome.OPEN]
        if course[-1].after.outcome is Outcome.LOST and still and not _untold(still[-1]):
            last = still[-1]
            yield last.process.phase_of(last.after.stage).kind.value


def _untold(step: Step) -> bool:
    """Whether a deal was brought in the first stage, where it is while none is told."""
    return step.kind == ChangeKind.IMPORTED and step.after.stage == step.process.stages[0].id


def _tips(closed: Sequence[Step], advised: Sequence[Advised]) -> dict[str, tuple[int, int]]:
    """Each advice once a deal, and whether the customer went on soon after."""
    onward: dict[int, list[datetime]] = {}
    for step in closed:
        if step.kind in ONWARD:
            onward.setdefault(step.deal, []).append(step.at)
    given, good = dict[str, set[int]](), dict[str, set[int]]()
    for one in advised:
        given.setdefault(one.key, set()).add(one.deal)
        if any(one.at < at <= one.at + SOON for at in onward.get(one.deal, ())):
            good.setdefault(one.key, set()).add(one.deal)
    return {key: (len(deals), len(good.get(key, ()))) for key, deals in given.items()}
