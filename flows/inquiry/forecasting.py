"""How long deals stay, how often they are won from where, and so what may come of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import groupby, takewhile
from statistics import median

from flows.history import ChangeKind, Outcome
from flows.inquiry.reckoning import Reached, Step, Tally
from flows.inquiry.worth import Worth, worth_of
from flows.process import PhaseKind, StageKind

FEW = 3
"""Closed deals below which a phase's own rate says nothing, and half of them count as won."""
EVEN = 0.5
_DAY = 86400.0


def stays(
    courses: Sequence[Step], phase: PhaseKind, stage: StageKind | None, now: datetime
) -> list[float]:
    """For each deal that stood in the phase, and the stage where one is asked, how many days.

    Since when a deal from another system stood where it was brought, nobody has told.
    """
    found: list[float] = []
    for _, steps in groupby(courses, key=lambda step: step.deal):
        course = list(steps)
        ends = [step.at for step in course[1:]]
        if course[-1].after.outcome is Outcome.OPEN:
            ends.append(now)
        brought = _brought(course)
        spent = [
            (end - step.at).total_seconds() / _DAY
            for step, end in zip(course[brought:], ends[brought:], strict=False)
            if step.after.outcome is Outcome.OPEN and _stood(step, phase, stage)
        ]
        found += [sum(spent)] if spent else []
    return found


def _brought(course: Sequence[Step]) -> int:
    """How many of a deal's first steps are of the phase that it was brought in."""
    if course[0].kind != ChangeKind.IMPORTED:
        return 0
    phases = [step.process.phase_of(step.after.stage).kind for step in course]
    return len(list(takewhile(lambda phase: phase is phases[0], phases)))


def _stood(step: Step, phase: PhaseKind, stage: StageKind | None) -> bool:
    there, process = step.after.stage, step.process
    return process.phase_of(there).kind is phase and stage in (None, process.stage(there).kind)


def ages(arrivals: Iterable[tuple[PhaseKind, datetime]], now: datetime) -> dict[PhaseKind, float]:
    """The median of how many days deals have stood in the phase that they are in now."""
    found = dict[PhaseKind, list[float]]()
    for kind, since in arrivals:
        found.setdefault(kind, []).append((now - since).total_seconds() / _DAY)
    return {kind: round(median(days), 1) for kind, days in found.items()}


@dataclass(frozen=True)
class Rates:
    """The share of closed deals that were won of those in a phase, and where it is `assumed`."""

    shares: Mapping[PhaseKind, float]
    assumed: frozenset[PhaseKind]

    def guess(self, running: Iterable[Tally]) -> bool:
        """Whether some of what these deals are worth is weighed by a share that is assumed."""
        return any(tally.value and tally.phase in self.assumed for tally in running)


def rates(reached: Iterable[Reached]) -> Rates:
    """How often deals were won from each phase; of few an even chance is assumed."""
    won, closed = Counter[PhaseKind](), Counter[PhaseKind]()
    for alike in reached:
        for kind in alike.phases:
            closed[kind] += alike.many
            won[kind] += alike.many if alike.outcome is Outcome.WON else 0
    assumed = frozenset(kind for kind in PhaseKind if closed[kind] < FEW)
    shares = {k: EVEN if k in assumed else won[k] / closed[k] for k in PhaseKind}
    return Rates(shares, assumed)


def foreseen(
    won: Worth, running: Sequence[Tally], rates: Mapping[PhaseKind, float]
) -> dict[str, Worth]:
    """Sure is what is won; likely adds open deals by their phase's rate, best adds them whole."""
    likely = best = won
    for tally in running:
        worth = worth_of([tally])
        rate = rates[tally.phase]
        likely = likely.plus(worth.times(Decimal(str(rate))))
        best = best.plus(worth)
    return {"sure": won, "likely": likely, "best": best}
