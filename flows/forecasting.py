"""How long deals stay, how often they are won from where, and so what may come of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import groupby
from statistics import median

from flows.history import Outcome
from flows.process import PhaseKind, StageKind
from flows.reckoning import Step, Tally
from flows.worth import Worth, worth_of

FEW = 3
"""Closed deals below which a phase's own rate says nothing, and half of them count as won."""
EVEN = 0.5
_DAY = 86400.0


def stays(
    courses: Sequence[Step], phase: PhaseKind, stage: StageKind | None, now: datetime
) -> list[float]:
    """For each deal that stood in the phase, and the stage where one is asked, how many days."""
    found: list[float] = []
    for _, steps in groupby(courses, key=lambda step: step.deal):
        course = list(steps)
        ends = [step.at for step in course[1:]]
        if course[-1].after.outcome is Outcome.OPEN:
            ends.append(now)
        spent = [
            (end - step.at).total_seconds() / _DAY
            for step, end in zip(course, ends, strict=False)
            if step.after.outcome is Outcome.OPEN and _stood(step, phase, stage)
        ]
        found += [sum(spent)] if spent else []
    return found


def _stood(step: Step, phase: PhaseKind, stage: StageKind | None) -> bool:
    there, process = step.after.stage, step.process
    return process.phase_of(there).kind is phase and stage in (None, process.stage(there).kind)


def ages(courses: Sequence[Step], now: datetime) -> dict[PhaseKind, float]:
    """The median of how many days deals have stood in the phase that they are in now."""
    found = dict[PhaseKind, list[float]]()
    for _, steps in groupby(courses, key=lambda step: step.deal):
        kind, since = _latest(list(steps))
        found.setdefault(kind, []).append((now - since).total_seconds() / _DAY)
    return {kind: round(median(days), 1) for kind, days in found.items()}


def _latest(course: Sequence[Step]) -> tuple[PhaseKind, datetime]:
    """The phase that a course ends in, and since when it has not left it."""
    kind = course[-1].process.phase_of(course[-1].after.stage).kind
    since = course[-1].at
    for step in reversed(course):
        if step.process.phase_of(step.after.stage).kind is not kind:
            break
        since = step.at
    return kind, since


def rates(courses: Sequence[Step]) -> dict[PhaseKind, float]:
    """The share of closed deals that stood in a phase, open, and were won in the end."""
    won, closed = dict[PhaseKind, int](), dict[PhaseKind, int]()
    for _, steps in groupby(courses, key=lambda step: step.deal):
        course = list(steps)
        end = course[-1].after.outcome
        if end is Outcome.OPEN:
            continue
        stood = (step for step in course if step.after.outcome is Outcome.OPEN)
        for kind in {step.process.phase_of(step.after.stage).kind for step in stood}:
            closed[kind] = closed.get(kind, 0) + 1
            won[kind] = won.get(kind, 0) + (end is Outcome.WON)
    return {
        kind: won[kind] / closed[kind] if closed.get(kind, 0) >= FEW else EVEN for kind in PhaseKind
    }


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
