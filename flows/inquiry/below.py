"""The buttons below an answer to a question, each of which may be typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from flows.inquiry.answer import Answer
from flows.inquiry.inquiry import Inquiry, Kind, Sort
from flows.inquiry.reaches import Reach, of_unit
from flows.inquiry.reading_back import head
from flows.messages import Choice, say

PERIODS: Mapping[str, tuple[str, int]] = {
    "this_week": ("week", 0), "this_month": ("month", 0), "last_month": ("month", -1),
    "next_month": ("month", 1),
}  # fmt: skip
"""The periods on buttons."""
DATED: Mapping[Kind, tuple[str, ...]] = {
    Kind.CHANGES: ("this_week", "this_month", "last_month"),
    Kind.LOST: ("this_month", "last_month"),
    Kind.REP: ("this_month", "last_month"),
    Kind.FORECAST: ("this_month", "next_month"),
}
"""The periods that a question of a kind may be asked of by a button."""


def below(
    inquiry: Inquiry, answer: Answer, today: date, first: int, serial: int
) -> tuple[Choice, ...]:
    """What may be done with an answer whose rows are numbered from `first` on."""
    rows, on = _rows(inquiry, answer, first), _on(inquiry, answer, serial)
    return (*rows, *on, *_dated(inquiry, today))


def within(period: str, today: date) -> Reach:
    """The days of a period on a button."""
    return of_unit(*PERIODS[period], today)


def _rows(inquiry: Inquiry, answer: Answer, first: int) -> Iterator[Choice]:
    for number, deal in enumerate(answer.rows if inquiry.kind is Kind.LIST else (), first):
        yield Choice(say("button-row", number=number), "status", deal)


def _on(inquiry: Inquiry, answer: Answer, serial: int) -> Iterator[Choice]:
    """More of the list, and the same in another order."""
    if answer.more:
        yield Choice(say("button-more"), "asked.more", 0, serial)
    for sort in Sort if answer.more and inquiry.kind is Kind.LIST else ():
        if sort is not inquiry.sort:
            yield Choice(say(f"button-by-{sort}"), f"asked.by_{sort}", 0, serial)


def _dated(inquiry: Inquiry, today: date) -> Iterator[Choice]:
    """The same question in another period."""
    asked = Reach(inquiry.filters.since, inquiry.filters.until)
    for period in DATED.get(inquiry.kind, ()):
        if within(period, today) == asked and inquiry.against is None:
            continue
        label = say(f"button-{period.replace('_', '-')}")
        yield Choice(label, f"asked.{inquiry.kind}_{period}")


def either(readings: tuple[Inquiry, ...], serial: int) -> tuple[Choice, ...]:
    """What a question may mean, a button each."""
    return tuple(
        Choice(say("button-reading", number=n, what=head(one)), f"asked.reading_{n}", 0, serial)
        for n, one in enumerate(readings, 1)
    )
