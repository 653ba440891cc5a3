"""The funnel: how many deals came how far, which share went on, and where deals went back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from flows.history import ChangeKind, Outcome
from flows.inquiry.answer import called
from flows.inquiry.pictured import Funnel, Narrowing
from flows.inquiry.reckoning import Step
from flows.messages import Say, say
from flows.process import PhaseKind, Process

ORDER = tuple(kind for kind in PhaseKind if kind is not PhaseKind.POST_PURCHASE_EVALUATION)
"""The phases of the funnel; after them stand those that were won."""


def funnel(title: Say, process: Process, courses: Sequence[Step]) -> Funnel | None:
    """The funnel of all those deals; None where there are none."""
    ways = [lasting(list(steps)) for _, steps in groupby(courses, key=lambda step: step.deal)]
    reached, back = [_furthest(way) for way in ways if way], Counter[PhaseKind]()
    if not reached:
        return None
    for way in ways:
        back.update(set(_left_backwards(way)))
    many = [sum(place >= here for place in reached) for here in range(len(ORDER) + 1)]
    shown = [n for n, kind in enumerate(ORDER) if process.of_kind(kind)]
    rows = [
        Narrowing(
            called(process, ORDER[here]),
            say("picture-deals", many=many[here]),
            round(many[here] / len(reached), 4),
            _onward(many[here], many[after]),
            say("picture-back", many=back[ORDER[here]]) if back[ORDER[here]] else None,
        )
        for here, after in pairwise((*shown, len(ORDER)))
    ]
    return Funnel(title, say("picture-funnel-note"), (*rows, _won(many[-1], len(reached))))


def lasting(course: Sequence[Step]) -> list[Step]:
    """The steps of a deal that stand: not what was undone, nor what was put right since."""
    kept: list[Step] = []
    for step in course:
        if step.kind in (ChangeKind.UNDONE, ChangeKind.CORRECTED) and kept:
            kept.pop()
        if step.kind != ChangeKind.UNDONE:
            kept.append(step)
    return kept


def _furthest(way: Sequence[Step]) -> int:
    """How far a deal came; one that was won came past all phases.

    A lost deal stands among the decisions, whether its customer ever came so far or not.
    """
    if way[-1].after.outcome is Outcome.WON:
        return len(ORDER)
    return max(_places(way), default=0)


def _places(way: Sequence[Step]) -> list[int]:
    kinds = [s.process.phase_of(s.after.stage).kind for s in way if s.after.outcome is Outcome.OPEN]
    return [ORDER.index(kind) for kind in kinds if kind in ORDER]


def _left_backwards(way: Sequence[Step]) -> Iterator[PhaseKind]:
    """The phases that a deal went back from."""
    for place, after in pairwise(_places(way)):
        if after < place:
            yield ORDER[place]


def _onward(many: int, after: int) -> Say | None:
    return say("picture-onward", share=round(100 * after / many)) if many else None


def _won(many: int, every: int) -> Narrowing:
    deals, share = say("picture-deals", many=many), round(100 * many / every)
    told = say("picture-of-all", deals=deals, share=share)
    return Narrowing(say("asked-won"), told, round(many / every, 4))
