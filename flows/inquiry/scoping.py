"""Which deals a question is about, and a deal as scripts read it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows.deal import Deal
from flows.inquiry.inquiry import Inquiry
from flows.inquiry.reaches import Reach
from flows.inquiry.reckoning import Listed, Scope
from flows.people import Person, Role


def scope_of(person: Person, inquiry: Inquiry, scope: Scope, now: datetime) -> Scope:
    """The deals a question is about, among those that somebody may see."""
    asked = inquiry.filters
    own = person.team.closed and person.role is Role.REP
    days = asked.age_days_min
    return replace(
        scope,
        filters=asked,
        owner=person.id if own else None,
        since=_midnight(asked.since, now),
        before=_midnight(asked.until + timedelta(days=1), now) if asked.until else None,
        moved_before=now - timedelta(days=days) if days is not None else None,
        today=now.date(),
    )


def within(scope: Scope, days: Reach, now: datetime) -> Scope:
    """The same deals in another period."""
    before = days.until + timedelta(days=1) if days.until else None
    return replace(scope, since=_midnight(days.since, now), before=_midnight(before, now))


def told_apart(deals: Sequence[Listed]) -> list[Listed]:
    """The deals of a list; those that bear one name say which they are, as far as that is known."""
    many = Counter(deal.name for deal in deals)
    return [
        replace(deal, name=f"{deal.name} ({deal.title})")
        if many[deal.name] > 1 and deal.title
        else deal
        for deal in deals
    ]


def _midnight(day: date | None, now: datetime) -> datetime | None:
    return None if day is None else datetime.combine(day, time(), now.tzinfo)


def standing_facts(deal: Listed | Deal) -> dict[str, object]:
    """A deal as scripts read it, phase and stage by kind."""
    process, standing = deal.process, deal.standing
    value = None if deal.value is None else float(deal.value)
    return {
        "deal": deal.name,
        "phase": process.phase_of(standing.stage).kind.value,
        "stage": process.stage(standing.stage).kind.value,
        "outcome": standing.outcome.value,
        "value": value,
        "currency": deal.currency,
        "changed_at": deal.changed_at.isoformat(),
    }
