"""Dates in their many forms; which number is the day is seen from a column as a whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cache

from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.words import fold

NOON = (12, 0, 0)
"""The hour of a day that is told without one: so it is the same day almost everywhere."""
_TIME = (
    r"(?:\s*r\.?)?(?:,?[T ]\s*(?P<h>\d{1,2})[:.](?P<mi>\d{2})(?::(?P<s>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<ap>[ap]\.?m\.?)?"
)
_ZONE = r"\s*(?P<zone>z|utc|gmt|[+-]\d{2}:?\d{2})?)?"
_LATE = _TIME + _ZONE + r"(?:\s*uhr)?$"
_ISO = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})" + _LATE, re.IGNORECASE)
_FIGURES = re.compile(
    r"(?P<one>\d{1,2})(?P<by>[-/. ])\s?(?P<two>\d{1,2})(?P=by)\s?(?P<y>\d{4}|\d{2})\.?" + _LATE,
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:[^\W\d]+\.?,? )?(?:(?P<d>\d{1,2})(?:\.|st|nd|rd|th)?[ -](?:de |of )?(?P<m>[^\W\d]+)\.?,?"
    r"|(?P<m2>[^\W\d]+)\.? (?P<d2>\d{1,2})(?:st|nd|rd|th)?,?)[ -](?P<y>\d{4}|\d{2})" + _LATE,
    re.IGNORECASE,
)
_PACKED = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)" + _LATE)
_SERIAL = re.compile(r"[2-6]\d{4}(?:[.,]\d+)?$")
_EPOCH = re.compile(r"(\d{10})(\d{3})?$")
YEARS = range(1900, 2201)
"""Of a date in a file; any other is a slip of the keyboard."""
_EVE = datetime(1899, 12, 30)  # noqa: DTZ001  # where spreadsheets count days from, in no zone


class Order(StrEnum):
    """Which number of 3/4/2016 is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Seen:
    """What the dates of a column say of their form."""

    def __init__(self) -> None:
        self.orders: Counter[Order] = Counter()
        self.either = 0
        self.example = ""

    def see(self, text: str) -> None:
        """Take note of one."""
        found = _FIGURES.match(text)
        if found is None or found["by"] in ". ":
            return
        one, two = int(found["one"]), int(found["two"])
        if one > 12 >= two:
            self.orders[Order.DAY_FIRST] += 1
        elif two > 12 >= one:
            self.orders[Order.MONTH_FIRST] += 1
        elif one != two:
            self.either += 1
            self.example = self.example or text


def order_of(columns: Iterable[Seen]) -> Order | None:
    """What decides for all columns of a file; None where it must be asked, or is never needed."""
    told: Counter[Order] = Counter()
    for seen in columns:
        told += seen.orders
    best = told.most_common(2)
    undecided = not best or (len(best) == 2 and best[0][1] == best[1][1])
    return None if undecided else best[0][0]


def instant(text: str, order: Order | None, zone: tzinfo) -> datetime | None:
    """The instant a cell names, None where it is no date."""
    try:
        found = _read(text.strip(), order, zone)
    except (ValueError, OverflowError):
        return None
    return found if found is not None and found.year in YEARS else None


def _read(text: str, order: Order | None, zone: tzinfo) -> datetime | None:
    if found := _ISO.match(text) or _PACKED.match(text):
        return _at(found, int(found["m"]), int(found["d"]), zone)
    if found := _FIGURES.match(text):
        one, two = int(found["one"]), int(found["two"])
        first = order is Order.MONTH_FIRST and found["by"] in "-/"
        # What cannot be a month is the day, whatever the others of its column say.
        month, day = (one, two) if (first and one <= 12) or two > 12 else (two, one)
        return _at(found, month, day, zone)
    if found := _NAMED.match(text):
        month = _months().get(fold(found["m"] or found["m2"]), 0)
        return _at(found, month, int(found["d"] or found["d2"]), zone)
    if _SERIAL.match(text):
        counted = _EVE + timedelta(days=float(text.replace(",", ".")))
        whole = counted if counted.time() != _EVE.time() else counted.replace(hour=NOON[0])
        return whole.replace(microsecond=0, tzinfo=zone)
    if found := _EPOCH.match(text):
        return datetime.fromtimestamp(int(found[1]), UTC)
    return None


def _at(found: re.Match[str], month: int, day: int, zone: tzinfo) -> datetime:
    year = int(found["y"])
    if len(found["y"]) == 2:
        year += 2000 if year < 70 else 1900
    return datetime(year, month, day, *_hour(found), tzinfo=_zone(found["zone"]) or zone)


def _hour(found: re.Match[str]) -> tuple[int, int, int]:
    if found["h"] is None:
        return NOON
    hour, afternoon = int(found["h"]), fold(found["ap"] or "")[:1]
    if afternoon:
        hour = hour % 12 + (12 if afternoon == "p" else 0)
    return hour, int(found["mi"]), int(found["s"] or 0)


def _zone(told: str | None) -> tzinfo | None:
    if told is None:
        return None
    if told[0] not in "+-":
        return UTC
    hours, minutes = int(told[1:3]), int(told[-2:])
    ahead = timedelta(hours=hours, minutes=minutes)
    return datetime.strptime(told.replace(":", ""), "%z").tzinfo if ahead else UTC


@cache
def _months() -> Mapping[str, int]:
    calendars = together(LANGUAGES).calendar.calendars
    return dict(item for one in calendars for item in one.months.items())
