"""What is open on a day: today, or at the end of a period that is over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.history import Outcome
from flows.inquiry.inquiry import Filters, Inquiry
from flows.inquiry.reckoning import Reckoning, Scope, Tally

LASTS = ("rep", "value_min", "value_max", "currency")
"""Filters that say the same of a deal as of what it was before."""


def on_a_day(inquiry: Inquiry, scope: Scope, now: datetime) -> tuple[Inquiry, Scope]:
    """A pipeline is what is open on a day: today, or at the end of a period that is over."""
    filters, until = inquiry.filters, inquiry.filters.until
    if filters.outcome not in (None, Outcome.OPEN) or (filters.since or until) is None:
        return inquiry, scope
    day = min(until or now.date(), now.date())
    told = replace(inquiry, filters=replace(filters, since=day, until=day))
    return told, replace(scope, since=None, before=scope.before if over(scope, now) else None)


def over(scope: Scope, now: datetime) -> bool:
    """Whether the period asked about is over."""
    return scope.before is not None and scope.before <= now


async def standing(figures: Reckoning, scope: Scope, now: datetime) -> Sequence[Tally]:
    """The deals of a scope by where they stand, or stood at the end of a period that is over."""
    filters = scope.filters
    if not over(scope, now) or scope.before is None or filters.outcome is not Outcome.OPEN:
        return await figures.tallies(scope)
    kept = replace(scope, filters=lasting(filters), since=None, before=None, moved_before=None)
    stood = await figures.stood(kept, scope.before)
    return [t for t in stood if t.outcome is Outcome.OPEN and filters.phase in (None, t.phase)]


def lasting(filters: Filters) -> Filters:
    """What of the filters is said of a deal whenever one looks at it."""
    return Filters(**{key: value for key, value in filters.said.items() if key in LASTS})  # type: ignore[arg-type]  # by the fields' own names
