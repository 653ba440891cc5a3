"""Which day a kind of saying means, seen from today; no language in it."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

Days = tuple[date, ...]
"""One day; two where a saying may mean either; none where there is no such day."""
FRIDAY, SATURDAY = 4, 5
_FIRST_OF_NEXT = ("week", "month", "quarter", "year")


class Dated(date):
    """A day that is told by its date, however near it is."""

    @classmethod
    def of(cls, day: date) -> Dated:
        """That day."""
        return cls(day.year, day.month, day.day)


class Whole(date):
    """The first day of a month, a quarter … meant as a whole: what is due in it has till `last`."""

    last: date

    @classmethod
    def of(cls, first: date, last: date) -> Whole:
        """Those days."""
        whole = cls(first.year, first.month, first.day)
        whole.last = last
        return whole


def due(day: date) -> date:
    """By when something is decided that is said to be decided then: "in May" is by its last day."""
    return day.last if isinstance(day, Whole) else day


def day_in(at: datetime, zone: tzinfo | str | None) -> date:
    """The day that a moment falls on, by a clock; what is kept knows of no clock but UTC."""
    return at.astimezone(ZoneInfo(zone) if isinstance(zone, str) else zone).date()


def later(today: date, many: int, unit: str) -> date:
    """The day that many days, weeks, months … after today."""
    if unit in ("day", "week", "fortnight"):
        return today + timedelta(days=many * {"day": 1, "week": 7, "fortnight": 14}[unit])
    months = today.month - 1 + many * {"month": 1, "quarter": 3, "half_year": 6, "year": 12}[unit]
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def valid(year: int, month: int, day: int) -> date | None:
    """The day of that date, None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming(month: int, day: int, year: int | None, today: date) -> Days:
    """The next day of that date after today, or the one in a year that was said."""
    years = (year,) if year is not None else (today.year, today.year + 1)
    found = [day_ for y in years if (day_ := valid(y, month, day))]
    return tuple(d for d in found if year is not None or d > today)[:1]


def monthday(day: int, today: date) -> Days:
    """The next day of that number in a month."""
    firsts = [later(today.replace(day=1), n, "month") for n in range(3)]
    found = [d for first in firsts if (d := valid(first.year, first.month, day))]
    return tuple(d for d in found if d > today)[:1]


def weekday(number: int, today: date) -> date:
    """The next such weekday, never today."""
    return today + timedelta((number - today.weekday() - 1) % 7 + 1)


def weekday_of_next_week(number: int, today: date) -> date:
    """That weekday of the next calendar week."""
    return today + timedelta(7 - today.weekday() + number)


def first_of(period: str, today: date) -> date:
    """The first day of this or the next week, month, quarter or year, or of a quarter by number."""
    if period[0] == "q" and period[1:].isdecimal():
        first = date(today.year, int(period[1:]) * 3 - 2, 1)
        return first if last_of_months(first, 3) >= today else first.replace(year=today.year + 1)
    unit = period.removeprefix("next_")
    firsts = {
        "week": today - timedelta(days=today.weekday()),
        "month": today.replace(day=1),
        "quarter": today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1),
        "half_year": today.replace(month=(today.month - 1) // 6 * 6 + 1, day=1),
        "year": today.replace(month=1, day=1),
    }
    return later(firsts[unit], 1, unit) if period != unit else firsts[unit]


def last_of_months(first: date, months: int) -> date:
    """The last day of so many months from a first of a month on."""
    return later(first, months, "month") - timedelta(days=1)


def last_of(period: str, today: date) -> date:
    """The last working day of a week, the last day of a month, quarter or year."""
    first = first_of(period, today)
    unit = period.removeprefix("next_")
    if unit == "week":
        return first + timedelta(days=FRIDAY)
    months = {"month": 1, "half_year": 6, "year": 12}.get(unit, 3)
    return last_of_months(first, months)


def whole(period: str, today: date) -> Whole:
    """This or the next week, month, quarter or year, or a quarter by number."""
    return Whole.of(first_of(period, today), last_of(period, today))


def whole_month(month: int, year: int | None, today: date) -> tuple[Whole, ...]:
    """That month, this one should it be that; its first day is the coming one."""
    first = date(year, month, 1) if year is not None else month_from(month, today)
    days = coming(month, 1, year, today)
    return tuple(Whole.of(day, last_of_months(first, 1)) for day in days)


def month_from(month: int, today: date) -> date:
    """The first of that month: of this one, should it be that, else of the coming one."""
    return date(today.year + (month < today.month), month, 1)


def working_day(today: date, days: int) -> date:
    """The day that many working days on; weekends are none."""
    day = today
    while days > 0 or day.weekday() > FRIDAY:
        day += timedelta(days=1)
        days -= day.weekday() < SATURDAY
    return day


FIXED: Mapping[str, Callable[[date], date]] = {
    "yesterday": lambda today: today - timedelta(days=1),
    "today": lambda today: today,
    "tomorrow": lambda today: today + timedelta(days=1),
    "overmorrow": lambda today: today + timedelta(days=2),
    "weekend": lambda today: weekday(SATURDAY, today),
    "after_weekend": lambda today: weekday(0, today),
    "end_of_month": lambda today: last_of("month", today),
    "end_of_quarter": lambda today: last_of("quarter", today),
    "end_of_year": lambda today: last_of("year", today),
    "week_after_next": lambda today: first_of("next_week", today) + timedelta(days=7),
    "this_week": lambda today: last_of("week", today),
    **{
        f"next_{unit}": lambda today, unit=unit: whole(f"next_{unit}", today)  # type: ignore[misc]  # a default binds the loop's value
        for unit in _FIRST_OF_NEXT
    },
}
"""Sayings that need nothing but today."""
