"""Dates as people type them, by a language's own words."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? ?([^\W\d]+)\.?(?: (\d{4}))?")
_MONTH_DAY = re.compile(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?")


@dataclass(frozen=True)
class Calendar:
    """A language's words for days and months; all folded."""

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    fillers: frozenset[str]
    fixed: Mapping[str, str]

    def find(self, text: str, today: date) -> date | None:
        """The date a folded phrase means, seen from today; None where it means none.

        A weekday is the next one after today, a month without a day its first.
        """
        text = text.strip(" .")
        if text in self.fixed:
            return _FIXED[self.fixed[text]](today)
        return self._written(text, today) or self._counted(text.split(), today)

    def _written(self, text: str, today: date) -> date | None:
        if found := _ISO.fullmatch(text):
            return _date(*(int(part) for part in found.groups()))
        for pattern, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
            found = pattern.fullmatch(text)
            if found and found.group(month) in self.months:
                year = int(found.group(3)) if found.group(3) else None
                return _coming(self.months[found.group(month)], int(found.group(day)), year, today)
        return None

    def _counted(self, words: Sequence[str], today: date) -> date | None:
        left = [word for word in words if word not in self.fillers]
        if len(left) == 1 and left[0] in self.weekdays:
            return today + timedelta((self.weekdays[left[0]] - today.weekday() - 1) % 7 + 1)
        if len(left) == 1 and left[0] in self.months:
            return _coming(self.months[left[0]], 1, None, today)
        if len(left) != 2 or left[1] not in self.units:
            return None
        many = int(left[0]) if left[0].isdecimal() else self.numbers.get(left[0])
        return None if many is None or many > 1000 else _later(today, many, self.units[left[1]])


def _later(today: date, many: int, unit: str) -> date:
    if unit == "month":
        months = today.month - 1 + many
        year, month = today.year + months // 12, months % 12 + 1
        return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
    return today + timedelta(days=many * (7 if unit == "week" else 1))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _coming(month: int, day: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _date(year, month, day)
    this = _date(today.year, month, day)
    return this if this and this > today else _date(today.year + 1, month, day)


_FIXED: dict[str, Callable[[date], date]] = {
    "today": lambda today: today,
    "tomorrow": lambda today: today + timedelta(days=1),
    "next_week": lambda today: today + timedelta(days=7 - today.weekday()),
    "next_month": lambda today: _later(today.replace(day=1), 1, "month"),
}


def working_day(today: date, days: int) -> date:
    """The day that many working days on; weekends are none."""
    day = today
    while days > 0 or day.weekday() > 4:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day
