"""Which days a word for a time means, seen from today; no language in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from flows.language.days import later

DAY, YEAR = timedelta(days=1), timedelta(days=365)


@dataclass(frozen=True)
class Reach:
    """A run of days, both ends inclusive; an open end is None."""

    since: date | None
    until: date | None


def of_unit(unit: str, shift: int, today: date) -> Reach:
    """This, the last or the next week, month, quarter or year; a week begins on Monday."""
    firsts = {
        "day": today,
        "week": today - timedelta(days=today.weekday()),
        "month": today.replace(day=1),
        "quarter": today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1),
        "year": today.replace(month=1, day=1),
    }
    first = later(firsts[unit], shift, unit)
    return Reach(first, later(first, 1, unit) - DAY)


def of_month(month: int, year: int | None, today: date, *, ahead: bool) -> Reach:
    """A month: its latest occurrence, or the coming one; the present month is both."""
    return _of_months(month, 1, year, today, ahead=ahead)


def of_quarter(quarter: int, year: int | None, today: date, *, ahead: bool) -> Reach:
    """A quarter by its number, as a month is found."""
    return _of_months(quarter * 3 - 2, 3, year, today, ahead=ahead)


def of_half(half: int, year: int | None, today: date, *, ahead: bool) -> Reach:
    """A half of a year by its number, as a month is found."""
    return _of_months(half * 6 - 5, 6, year, today, ahead=ahead)


def of_week(week: int, year: int | None, today: date, *, ahead: bool) -> Reach | None:
    """A week by its number in the calendar (ISO 8601), as a month is found; None for no such."""
    for candidate in (year,) if year else _years(today, ahead=ahead):
        try:
            monday = date.fromisocalendar(candidate, week, 1)
        except ValueError:
            continue
        found = Reach(monday, monday + 6 * DAY)
        if year or (monday + 6 * DAY >= today if ahead else monday <= today):
            return found
    return None


def _of_months(month: int, many: int, year: int | None, today: date, *, ahead: bool) -> Reach:
    first = date(year or today.year, month, 1)
    if year is None and not ahead and first > today:
        first = first.replace(year=first.year - 1)
    if year is None and ahead and later(first, many, "month") <= today:
        first = first.replace(year=first.year + 1)
    return Reach(first, later(first, many, "month") - DAY)


def of_day(day: int, month: int, year: int | None, today: date, *, ahead: bool) -> Reach | None:
    """A day of a month: the latest, or the coming one; None where there is no such day."""
    for candidate in (year,) if year else _years(today, ahead=ahead):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or (found >= today if ahead else found <= today):
            return Reach(found, found)
    return None


def _years(today: date, *, ahead: bool) -> tuple[int, ...]:
    step = 1 if ahead else -1
    return tuple(today.year + step * n for n in range(8))


def of_weekday(number: int, today: date, *, ahead: bool) -> Reach:
    """The latest or the coming day of that name; today is both."""
    back = (today.weekday() - number) % 7
    day = today + timedelta((7 - back) % 7) if ahead else today - timedelta(back)
    return Reach(day, day)


def of_length(many: int, unit: str, today: date, *, ahead: bool) -> Reach:
    """The last or the coming so many days, weeks or months, today among them."""
    if ahead:
        return Reach(today, later(today, many, unit) - DAY)
    return Reach(later(today, -many, unit) + DAY, today)


_DAYS = {
    "day": 1,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "quarter": 91,
    "half_year": 182,
    "year": 365,
}


def days_in(many: int, unit: str) -> int:
    """How many days a length is, a month counted as thirty."""
    return many * _DAYS[unit]


def cut(reach: Reach, bound: str) -> Reach:
    """What a bound says of days: since, until, before or after them."""
    since, until = reach.since, reach.until
    if bound == "since":
        return Reach(since, None)
    if bound == "until":
        return Reach(None, until)
    if bound == "before":
        return Reach(None, since - DAY if since else None)
    return Reach(until + DAY if until else None, None)


def joined(one: Reach, other: Reach, years: tuple[bool, bool] = (False, False)) -> Reach:
    """From the first day of the one to the last of the other, in the same run of time.

    `years` says which of the two name their year; the other goes by it, New Year between or not.
    """
    since, until = one.since, other.until
    if since is None or until is None:
        return Reach(since, until)
    if since > until and years == (True, False):
        return Reach(since, _at_or_after(until, since))
    far = years == (False, True) and until - since > YEAR and _yearly(one)
    return Reach(_at_or_before(since, until) if since > until or far else since, until)


def _yearly(reach: Reach) -> bool:
    """Whether it is a month or a quarter, which every year has; a day may be today."""
    long = (reach.until - reach.since) if reach.since and reach.until else DAY
    return days_in(1, "week") * DAY < long < days_in(2, "quarter") * DAY


def _at_or_before(day: date, bound: date) -> date:
    found = _in_year(day, bound.year)
    return found if found <= bound else _in_year(day, bound.year - 1)


def _at_or_after(day: date, bound: date) -> date:
    found = _in_year(day, bound.year)
    return found if found >= bound else _in_year(day, bound.year + 1)


def _in_year(day: date, year: int) -> date:
    leap = (day.month, day.day) == (2, 29)
    return date(year, 3, 1) - DAY if leap else day.replace(year=year)


def shifted(since: date, until: date, step: int) -> Reach:
    """The run of days right before or after another, of the same unit."""
    many = (until - since).days + 1
    longest = {"day": 1, "week": 7, "month": 31, "quarter": 92}
    unit = next((unit for unit, most in longest.items() if many <= most), "year")
    first = later(since, step, unit)
    return Reach(first, later(first, 1, unit) - DAY)
