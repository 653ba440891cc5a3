"""What was asked about many deals a while ago, so that the next question may follow it up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from flows.history import LossReason, Outcome
from flows.inquiry.inquiry import Filters, Inquiry, Kind, Sort
from flows.inquiry.reaches import Reach
from flows.people import Member
from flows.process import PhaseKind, StageKind
from flows.talk import Lately, Talk
from flows.team.calling import together

LAPSES = timedelta(minutes=30)
"""How long a question may be followed up."""


def recalled(talk: Talk, now: datetime) -> Lately | None:
    """The last question of a talk while it may be followed up."""
    lately = talk.lately
    fresh = lately is not None and now - datetime.fromisoformat(lately.at) < LAPSES
    return lately if fresh else None


def written(inquiry: Inquiry) -> dict[str, object]:
    """A question in plain values; people are kept by their numbers alone."""
    against = inquiry.against
    return {
        "kind": inquiry.kind.value,
        "deal": inquiry.deal,
        "every": inquiry.every,
        "total": inquiry.total,
        "sort": inquiry.sort.value if inquiry.sort is not None else None,
        "against": [_plain(against.since), _plain(against.until)] if against is not None else None,
        "filters": {name: _plain(value) for name, value in inquiry.filters.said.items()},
    }


def _plain(value: object) -> object:
    if isinstance(value, Member):
        return [value.id, *value.namesakes] if value.namesakes else value.id
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def reread(said: Mapping[str, Any], members: Sequence[Member]) -> Inquiry:
    """A question from its plain values; one about somebody who has left asks nothing."""
    filters: dict[str, Any] = {
        name: _READ.get(name, _as_is)(value) for name, value in said["filters"].items()
    }
    if "rep" in filters:
        filters["rep"] = _meant(filters["rep"], members)
        if filters["rep"] is None:
            return Inquiry()
    return Inquiry(
        Kind(said["kind"]),
        said["deal"],
        Filters(**filters),
        Sort(said["sort"]) if said["sort"] else None,
        Reach(*(_day(day) for day in said["against"])) if said["against"] else None,
        # What was asked before this was kept meant every deal.
        every=said.get("every", True),
        total=said.get("total"),
    )


def _meant(said: int | list[int], members: Sequence[Member]) -> Member | None:
    """Whoever is meant by a number, or by several of one name, as long as they are there."""
    numbers = said if isinstance(said, list) else [said]
    found = [one for one in members if one.id in numbers]
    return together(found) if len(found) > 1 else next(iter(found), None)


def _as_is(value: object) -> object:
    return value


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


_READ: Mapping[str, Callable[[Any], object]] = {
    "phase": PhaseKind,
    "stage": StageKind,
    "outcome": Outcome,
    "loss_reason": LossReason,
    "value_min": Decimal,
    "value_max": Decimal,
    "since": _day,
    "until": _day,
}
