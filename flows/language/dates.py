"""Dates as people type them, in several languages at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from typing import TypeVar

from flows.language.calendars import Calendar
from flows.language.clock import Hour
from flows.language.days import Days
from flows.language.words import Traced, traced


@dataclass(frozen=True)
class When:
    """A day somebody names, with the time where that is said, and where it stands.

    There are two days where either may be meant, as in "3/4".
    """

    days: Days
    time: time | None
    start: int
    end: int

    @property
    def day(self) -> date | None:
        """The day, None where it has to be asked which."""
        return self.days[0] if len(self.days) == 1 else None


@dataclass(frozen=True)
class Dates:
    """Dates in several languages at once, one's own first."""

    calendars: Sequence[Calendar]

    @cached_property
    def weekdays(self) -> frozenset[str]:
        """Every form of every weekday."""
        return frozenset(word for one in self.calendars for word in one.weekdays)

    @cached_property
    def months(self) -> frozenset[str]:
        """Every form of every month."""
        return frozenset(word for one in self.calendars for word in one.months)

    @cached_property
    def fillers(self) -> frozenset[str]:
        """Words that stand around a date and change nothing."""
        return frozenset(word for one in self.calendars for word in one.fillers)

    def whole(self, text: str, today: date) -> When | None:
        """The date that a whole message is, such as an answer to "until when?"."""
        folded = traced(text)
        for found in self._found(folded, today, whole=True):
            rest = folded.text[: found.start] + " " + folded.text[found.end :]
            if all(word in self.fillers for word in re.findall(r"\w+", rest)):
                return _placed(found, folded)
        return None

    def find(self, text: str, today: date) -> list[When]:
        """The dates in a longer text, in order."""
        folded = traced(text)
        return [_placed(found, folded) for found in self._found(folded, today, whole=False)]

    def _found(self, folded: Traced, today: date, *, whole: bool) -> list[When]:
        text = folded.text
        dated = [
            When(meant, None, start, end)
            for one in self.calendars
            for start, end, meant in one.days(text, today, whole=whole)
        ]
        hours = [hour for one in self.calendars for hour in one.clock.find(text)]
        # "at 9.30" is a time, although 9.3 might be a day.
        days_alone = [day for day in dated if not any(_inside(day, hour) for hour in hours)]
        return list(self._joined(text, _apart(days_alone), _apart(hours), today))

    def _joined(
        self, text: str, dated: list[When], hours: list[Hour], today: date
    ) -> Iterator[When]:
        """Each day with the time and the part of the day that stand beside it."""
        left = list(hours)
        for day in dated:
            start, end, beside = day.start, day.end, list[Hour]()
            while near := next((h for h in left if self._beside(text, start, end, h)), None):
                left.remove(near)
                beside.append(near)
                start, end = min(start, near.start), max(end, near.end)
            yield When(day.days, Hour.time_of(beside), start, end)
        if not dated and (at := Hour.time_of(left)) is not None:
            yield When((today,), at, left[0].start, left[-1].end)

    def _beside(self, text: str, start: int, end: int, hour: Hour) -> bool:
        if hour.start < end and start < hour.end:
            return False
        gap = text[end : hour.start] if hour.start >= end else text[hour.end : start]
        return all(word in self.fillers for word in re.findall(r"\w+", gap))


Span = TypeVar("Span", When, Hour)


def _apart(found: list[Span]) -> list[Span]:
    """The longest of those that overlap; of two that are alike the first."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda s: s.start - s.end):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda s: s.start)


def _inside(day: When, hour: Hour) -> bool:
    return hour.minutes is not None and hour.start < day.start and day.end <= hour.end


def _placed(found: When, folded: Traced) -> When:
    return When(found.days, found.time, *folded.span(found.start, found.end))
