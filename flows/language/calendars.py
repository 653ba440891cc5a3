"""A language's words for days, weeks and months, and the days they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from flows.language import days
from flows.language.clock import Clock
from flows.language.days import Days
from flows.language.numbers import Numerals
from flows.language.templates import Either, any_of, expression

LONG = 4
"""Letters from which a weekday alone in a note is one; shorter ones need a word before them."""
_A_DAY = r"(?! (?:the )?\d{1,2}(?:st|nd|rd|th)?(?!\w|[.,:/-]\d))"
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
_FIGURES = re.compile(
    r"(?<![\w.,/:-])(\d{1,2})(?P<by>[./-])(\d{1,2})"
    r"(?:(?P=by)(\d{4}|\d{2})|(?P<dot>\.))?(?![\w%]|[.,/:-]\d)"
)
_WHOLE = ("for", "month", "weekday", "day")
"""Sayings that are dates only where nothing else is said, by the name of their templates."""


@dataclass(frozen=True)
class Calendar:
    """A language's words for days and months; all folded.

    `order` is how figures are read: `dmy`, or `unsure` where both orders are in use.
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    units: Mapping[str, str]
    periods: Mapping[str, str]
    ordinals: Mapping[str, int]
    numerals: Numerals
    templates: tuple[tuple[str, Either], ...]
    fillers: frozenset[str]
    order: str
    clock: Clock

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        slots = self._slots
        return [
            (
                kind,
                re.compile(
                    rf"(?<![\w-])(?:{expression(tree, slots)})(?!\w|[.,:/-]?\d)"
                    + self._unfinished.get(kind, "")
                ),
            )
            for kind, tree in self.templates
        ]

    @property
    def _unfinished(self) -> Mapping[str, str]:
        """What must not follow: "by the 15th" is no day where "of April" does, nor "by April"."""
        months = any_of([*self.months])
        return {
            "on_day": rf"(?!\.? (?:of |de |di |ng )?(?:{months})(?!\w))",
            **dict.fromkeys(("within", "in_month", "start"), _A_DAY),
        }

    @property
    def _slots(self) -> dict[str, str]:
        of_month = any_of([*self.months])
        ordinal = f"|{any_of([*self.ordinals])}" if self.ordinals else ""
        return {
            "weekday": f"(?P<weekday>{any_of([*self.weekdays])})",
            "month": f"(?P<month>{of_month})\\.?",
            "day": rf"(?P<day>(?:l|a?-)?\d{{1,2}}(?:st|nd|rd|th|\.|-?e?go|º|°)?{ordinal})",
            "year": r"(?P<year>20\d\d)",
            "unit": f"(?P<unit>{any_of([*self.units])})",
            "count": rf"(?P<count>\d{{1,3}}|{self.numerals.spelled}"
            rf"{''.join('|' + re.escape(one) for one in self.numerals.ones)})",
            "period": rf"(?P<period>{any_of([*self.periods, *self.months])}|q[1-4])",
        }

    def days(self, text: str, today: date, *, whole: bool) -> Iterator[tuple[int, int, Days]]:
        """Where days stand in a folded text, and which they are seen from today."""
        for kind, pattern in self._patterns:
            if whole or kind not in _WHOLE:
                for found in pattern.finditer(text):
                    if meant := self._meant(kind, found, today):
                        yield found.start(), found.end(), meant
        yield from self._bare(text, today)
        yield from self._figures(text, today, whole=whole)

    def _bare(self, text: str, today: date) -> Iterator[tuple[int, int, Days]]:
        for found in re.finditer(r"(?<![\w-])\w+(?!\w)", text):
            number = self.weekdays.get(found[0])
            if number is not None and len(found[0]) >= LONG and found[0] not in self.units:
                yield *found.span(), (days.weekday(number, today),)

    def _meant(self, kind: str, found: re.Match[str], today: date) -> Days:
        if kind in days.FIXED:
            return (days.FIXED[kind](today),)
        return _RESOLVE[kind](self, {k: v for k, v in found.groupdict().items() if v}, today)

    def _figures(self, text: str, today: date, *, whole: bool) -> Iterator[tuple[int, int, Days]]:
        for found in _ISO.finditer(text):
            day = days.valid(*(int(part) for part in found.groups()))
            if day is not None:
                yield *found.span(), (day,)
        for found in _FIGURES.finditer(text):
            if (whole or self._dated(found)) and (meant := self._ordered(found, today)):
                yield *found.span(), meant

    def _dated(self, found: re.Match[str]) -> bool:
        """Whether figures in a note are a date, and no "3.4 million" or "24/7"."""
        if (
            found[4]
            or found["dot"]
            or (found["by"] == "." and min(len(found[1]), len(found[3])) > 1)
        ):
            return True
        before = re.findall(r"\w+", found.string[: found.start()])[-1:]
        known = found["by"] != "-" and before and before[0] in self.fillers
        return bool(known) or (found["by"] == "/" and found[0] != "24/7")

    def _ordered(self, found: re.Match[str], today: date) -> Days:
        one, other = int(found[1]), int(found[3])
        year = int(found[4]) + (2000 if len(found[4]) == 2 else 0) if found[4] else None
        read = days.coming(other, one, year, today)
        if self.order == "dmy" and read:
            return read
        turned = days.coming(one, other, year, today)
        return tuple(sorted({*read, *turned}))


def _of_count(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    many = here.numerals.count(said["count"]) if "count" in said else 1
    known = many is not None and many <= 1000
    return (days.later(today, many or 0, here.units[said["unit"]]),) if known else ()


def _of_month(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    year = int(said["year"]) if "year" in said else None
    day = _number(here, said["day"]) if "day" in said else 1
    return days.coming(here.months[said["month"]], day, year, today)


def _dated(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    return _of_month(here, said, today) if "day" in said else _within(here, said, today)


def _within(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    """A month or another stretch as a whole; of one that has begun only its end is still ahead."""
    period = said.get("period") or said["month"]
    year = int(said["year"]) if "year" in said else None
    if period in here.months:
        return days.whole_month(here.months[period], year, today)
    return (days.whole(here.periods.get(period, period), today),)


def _of_day(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    return days.monthday(_number(here, said["day"]), today)


def _number(here: Calendar, said: str) -> int:
    figures = re.sub(r"\D", "", said)
    return int(figures) if figures else here.ordinals[said]


def _end(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    period = said["period"]
    if period in here.months:
        return (days.last_of_months(days.month_from(here.months[period], today), 1),)
    return (days.last_of(here.periods.get(period, period), today),)


def _start(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    period = said["period"]
    if period in here.months:
        return days.coming(here.months[period], 1, None, today)
    return (days.first_of(here.periods.get(period, period), today),)


def _middle(here: Calendar, said: Mapping[str, str], today: date) -> Days:
    period = said["period"]
    if period in here.months:
        return days.coming(here.months[period], 15, None, today)
    first = days.first_of(here.periods.get(period, period), today)
    return (first.replace(day=15) if first.day == 1 else days.later(first, 2, "day"),)


_RESOLVE: Mapping[str, Callable[[Calendar, Mapping[str, str], date], Days]] = {
    "weekday": lambda here, said, today: (days.weekday(here.weekdays[said["weekday"]], today),),
    "on_weekday": lambda here, said, today: (days.weekday(here.weekdays[said["weekday"]], today),),
    "next_weekday": lambda here, said, today: (
        days.weekday_of_next_week(here.weekdays[said["weekday"]], today),
    ),
    "in": _of_count,
    "for": _of_count,
    "dated": _dated,
    "month": _within,
    "within": _within,
    "in_month": _of_month,
    "on_day": _of_day,
    "day": _of_day,
    "end": _end,
    "start": _start,
    "middle": _middle,
}
