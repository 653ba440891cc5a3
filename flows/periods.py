"""Periods in a question: "since Monday", "in October", "between 1 and 10 June", "Q3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from flows import reaches
from flows.lexicon import Lexicon, taken
from flows.reaches import Reach
from flows.words import fold

_ISO = re.compile(r"(?<![\d-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])")
_FIGURES = re.compile(
    r"(?<![\w.,/-])(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})|\.)?(?![\w%]|[./]\d)"
)
_QUARTER = re.compile(r"(?<!\w)q ?([1-4])(?: (20\d\d))?(?!\w)")
_YEAR = re.compile(r"(?<![\w.,])(20[0-4]\d)(?![\w.,])")
_DATED = re.compile(r"(?<!\d)20\d\d(?!\d)|[./]\d{1,2}[./]\d\d$")
_SHIFTS = {"last": -1, "this": 0, "next": 1, "before_last": -2}
_CENTURY = 2000


@dataclass(frozen=True)
class Found:
    """A time that a text names and where; an `end` is the last day of something."""

    reach: Reach
    start: int
    end: int
    last_day: bool = False


@dataclass(frozen=True)
class Periods:
    """Finds the period that a folded text names, in the words of one language."""

    words: Lexicon
    today: date
    ahead: bool = False

    def find(self, text: str) -> Found | None:
        """The period of a question; of two times that a range joins, the days between."""
        found = self.each(text)
        if not found:
            return None
        first = found[0]
        if len(found) > 1 and self._joins(text[first.end : found[1].start]):
            one, other = (bool(_DATED.search(text[f.start : f.end])) for f in found[:2])
            whole = reaches.joined(first.reach, found[1].reach, (one, other))
            return Found(whole, self._from(text, first.start), found[1].end)
        return self._bounded(text, first)

    def each(self, text: str) -> list[Found]:
        """Every time that a text names, each by itself."""
        return _apart([*self._all(text)])

    def _joins(self, between: str) -> bool:
        said = between.strip()
        return said in ("-", "–") or bool(self.words.pattern("bounds", "to").fullmatch(said))

    def _from(self, text: str, start: int) -> int:
        before = self._before(text[:start], "range") or self._before(text[:start], "since")
        return before if before is not None else start

    def _bounded(self, text: str, found: Found) -> Found:
        """A time with what stands beside it: since, until, before, after."""
        said = text[found.start : found.end]
        for bound in ("before", "after", "since", "until"):
            place = self._before(text[: found.start], bound)
            if place is None and bound == "since" and found.reach.since == found.reach.until:
                place = self._before(text[: found.start], "since_day")
            rest = self.words.pattern("bounds", f"{bound}_behind").match(text[found.end :].lstrip())
            ends = self.words.pattern("bounds", f"{bound}_ending").search(said)
            if place is not None or rest or ends:
                gap = len(text[found.end :]) - len(text[found.end :].lstrip())
                end = found.end + (rest.end() + gap if rest else 0)
                return Found(
                    reaches.cut(found.reach, bound), found.start if place is None else place, end
                )
        if found.last_day:
            return Found(Reach(None, found.reach.until), found.start, found.end)
        return found

    def _before(self, before: str, key: str) -> int | None:
        """Where words that stand right before begin, None where there are none."""
        for place in self.words.pattern("bounds", key).finditer(before):
            rest = before[place.end() :].strip()
            if not rest or self.words.pattern("bounds", "article").fullmatch(rest):
                return place.start()
        return None

    def _all(self, text: str) -> Iterator[Found]:
        yield from self._figures(text)
        yield from self._dates(text)
        yield from self._named(text)
        yield from self._lengths(text)
        yield from self._months(text)
        for day, pattern in _weekdays(self.words):
            for found in pattern.finditer(text):
                yield Found(reaches.of_weekday(day, self.today, ahead=self.ahead), *found.span())
        for found in _YEAR.finditer(text):
            year = date(int(found[1]), 1, 1)
            yield Found(reaches.of_unit("year", 0, year), *found.span())

    def _figures(self, text: str) -> Iterator[Found]:
        for found in _ISO.finditer(text):
            day = reaches.of_day(
                int(found[3]), int(found[2]), int(found[1]), self.today, ahead=self.ahead
            )
            if day:
                yield Found(day, *found.span())
        for found in _FIGURES.finditer(text):
            dated = found[3] or found[0].endswith(".") or "/" in found[0]
            if not dated and min(len(found[1]), len(found[2])) == 1:
                continue  # "1.5 million"
            year = int(found[3]) + (_CENTURY if len(found[3]) == 2 else 0) if found[3] else None
            for one, other in ((1, 2), (2, 1)):
                if int(found[other]) in range(1, 13):
                    day = reaches.of_day(
                        int(found[one]), int(found[other]), year, self.today, ahead=self.ahead
                    )
                    if day:
                        yield Found(day, *found.span())
                        break

    def _dates(self, text: str) -> Iterator[Found]:
        """Days of a month, and runs of them: "1 to 10 October"."""
        for number, pattern in _dated(self.words):
            for found in pattern.finditer(text):
                if (reach := self._days(found, number)) is not None:
                    yield Found(reach, *found.span())

    def _days(self, found: re.Match[str], month: int) -> Reach | None:
        *days, year = found.groups()
        dated = [
            reaches.of_day(
                int(day), month, int(year) if year else None, self.today, ahead=self.ahead
            )
            for day in days
        ]
        if any(day is None for day in dated):
            return None
        return reaches.joined(dated[0], dated[-1])  # type: ignore[arg-type]  # none is None

    def _months(self, text: str) -> Iterator[Found]:
        weak = [fold(said) for said in self.words.said("dates", "weak")]
        for number, pattern in _months(self.words):
            for found in pattern.finditer(text):
                if found[1] in weak and not found[2] and not self._placed(text[: found.start()]):
                    continue
                year = int(found[2]) if found[2] else None
                yield Found(
                    reaches.of_month(number, year, self.today, ahead=self.ahead), *found.span()
                )

    def _placed(self, before: str) -> bool:
        """Whether a word that a month's name may also be stands where a month would."""
        return any(self._before(before, key) is not None for key in ("in", "since", "until"))

    def _named(self, text: str) -> Iterator[Found]:
        """Weeks, months, quarters and years by what they are called, and their last days."""
        for key in self.words.keys("periods"):
            for found in self.words.pattern("periods", key).finditer(text):
                yield Found(self._called(key), *found.span(), last_day=key.startswith("end_of"))
        for found in _QUARTER.finditer(text):
            yield Found(self._quarter(int(found[1]), found[2]), *found.span())
        for n in range(1, 5):
            for found in self.words.pattern("quarters", f"q{n}").finditer(text):
                yield Found(self._quarter(n, None), *found.span())

    def _quarter(self, number: int, year: str | None) -> Reach:
        said = int(year) if year else None
        return reaches.of_quarter(number, said, self.today, ahead=self.ahead)

    def _called(self, key: str) -> Reach:
        days = {"today": 0, "yesterday": -1, "tomorrow": 1}
        if key in days:
            return reaches.of_unit("day", days[key], self.today)
        shift, _, unit = key.rpartition("_")
        if shift in ("end_of", "start_of"):
            whole = reaches.of_unit(unit, 0, self.today)
            day = whole.until if shift == "end_of" else whole.since
            return Reach(day, day)
        return reaches.of_unit(unit, _SHIFTS[shift], self.today)

    def _lengths(self, text: str) -> Iterator[Found]:
        for key in ("last", "next"):
            for found in self.words.pattern("lengths", key).finditer(text):
                if taken(found, "count") is None:
                    continue  # "last month" is that of the calendar
                many, unit = length(found, self.words)
                yield Found(
                    reaches.of_length(many, unit, self.today, ahead=key == "next"), *found.span()
                )


@lru_cache(maxsize=8)
def _weekdays(words: Lexicon) -> list[tuple[int, re.Pattern[str]]]:
    said = enumerate(words.said("dates", "weekdays"))
    return [(n % 7, words.compiled((f"({forms})",))) for n, forms in said]


def _names(words: Lexicon) -> Iterator[tuple[int, str]]:
    for n, said in enumerate(words.said("dates", "months")):
        forms = fold(said).replace("*", r"\w*").split("|")
        yield n % 12 + 1, "|".join(sorted(forms, key=len, reverse=True))


@lru_cache(maxsize=8)
def _months(words: Lexicon) -> list[tuple[int, re.Pattern[str]]]:
    year = r"(?: (20\d\d))?"
    return [(n, re.compile(rf"(?<!\w)({forms}){year}(?!\w)")) for n, forms in _names(words)]


@lru_cache(maxsize=8)
def _dated(words: Lexicon) -> list[tuple[int, re.Pattern[str]]]:
    """Days of each month and runs of days, in the orders in which people write them."""
    to = words.bare("bounds", "to")
    day, year = r"(\d{1,2})(?:\.|st|nd|rd|th|º|°)?", r"(?: (20\d\d))?"
    return [
        (number, re.compile(rf"(?<![\w.,]){kind}(?!\w)"))
        for number, month in _names(words)
        for kind in (
            rf"{day} ?(?:{to}|-|–) ?{day} (?:de |di |of |ng )?(?:{month}){year}",
            rf"(?:{month}) {day} ?(?:{to}|-|–) ?{day}{year}(?!\d)",
            rf"{day} (?:of |ng )?(?:{month}){year}",
            rf"(?:{month}) (?:ika-|the )?{day}{year}(?! ?(?:k|tys|mln|%)|\d)",
        )
    ]


def length(found: re.Match[str], words: Lexicon) -> tuple[int, str]:
    """How many of which unit a `{span}` says."""
    said, counted = taken(found, "unit") or "", taken(found, "count")
    unit = next(k for k in words.keys("units") if re.fullmatch(words.bare("units", k), said))
    return (words.grammar.count(counted) if counted else 1) or 1, unit


def _apart(found: list[Found]) -> list[Found]:
    """The longest of those that overlap, in the order of the text."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: f.start - f.end):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda f: f.start)
