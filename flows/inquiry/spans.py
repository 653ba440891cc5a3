"""How long deals stay in each phase: the median, and between which lengths half of them lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from statistics import quantiles

from flows.inquiry.answer import called
from flows.inquiry.forecasting import stays
from flows.inquiry.pictured import Span, Spans
from flows.inquiry.reckoning import Step
from flows.messages import Say, say
from flows.process import PhaseKind, Process, StageKind


def spans(
    title: Say,
    process: Process,
    courses: Sequence[Step],
    phases: Iterable[PhaseKind],
    stage: StageKind | None,
    now: datetime,
) -> Spans | None:
    """How long deals have stayed in those phases; None where none has been in any."""
    found = {
        kind: (quarters(days), len(days))
        for kind in phases
        if (days := stays(courses, kind, stage, now))
    }
    longest = max((high for (*_, high), _ in found.values()), default=0.0)
    rows = tuple(
        Span(
            called(process, kind),
            _told(quarters, many),
            *(round(days / longest, 4) if longest else 0.0 for days in quarters),
        )
        for kind, (quarters, many) in found.items()
    )
    return Spans(title, say("picture-spans-note"), rows) if rows else None


def quarters(days: Sequence[float]) -> tuple[float, float, float]:
    """The lower quartile, the median and the upper quartile."""
    if len(days) == 1:
        return days[0], days[0], days[0]
    low, middle, high = quantiles(days, method="inclusive")
    return low, middle, high


def _told(quarters: tuple[float, float, float], many: int) -> Say:
    low, middle, high = (round(days) for days in quarters)
    deals = say("picture-deals", many=many)
    return say("picture-span", days=middle, low=low, high=high, deals=deals)
