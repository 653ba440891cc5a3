"""Periods in a question: "since Monday", "in October", "between 1 and 10 June", "Q3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from flows.inquiry import period_words, reaches
from flows.inquiry.lexicon import Lexicon, taken
from flows.inquiry.reaches import Reach
from flows.language.words import fold

_ISO = re.compile(r"(?<![\d-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])")
_FIGURES = re.compile(
    r"(?<![\w.,/-])(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})|\.)?(?![\w%]|[./]\d)"
)
_OF_YEAR = re.compile(r" (?:\w{1,5} )?(20\d\d)(?!\w)")
"""The year behind a part of it, with a small word between: "of 2026"."""
_YEAR = re.compile(r"(?<![\w.,])(20[0-4]\d)(?![\w.,])")
_DATED = re.compile(r"(?<!\d)20\d\d(?!\d)|[./]\d{1,2}[./]\d\d$")
_SHIFTS = {"last": -1, "this": 0, "next": 1, "before_last": -2}
_CENTURY = 2000


@dataclass(frozen=True)
class Found:
    """A time that a text names and where; a `run` says both of its days."""

    reach: Reach
    start: int
    end: int
    last_day: bool = False
    run: bool = False


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
        if first.run:
            return Found(first.reach, self._from(text, first.start), first.end)
        if len(found) > 1 and self._joins(text, first, found[1]):
            one, other = (bool(_DATED.search(text[f.start : f.end])) for f in found[:2])
            whole = reaches.joined(first.reach, found[1].reach, (one, other))
            return Found(whole, self._from(text, first.start), found[1].end)
        return self._bounded(text, first)

    def each(self, text: str) -> list[Found]:
        """Every time that a text names, each by itself."""
        return [self._edged(text, one) for one in _apart([*self._all(text)])]

    def _edged(self, text: str, found: Found) -> Found:
        """A time of which the first or the last day is meant: "the end of September"."""
        since, until = found.reach.since, found.reach.until
        for key, day in (("start", since), ("end", until)):
            if since == until:
                break
            before = self._before(text[: found.start], key, "edges")
            behind = self.words.pattern("edges", f"{key}_behind").match(text, found.end + 1)
            if before is not None or behind:
                start = found.start if before is None else before
                end = behind.end() if behind else found.end
                return Found(Reach(day, day), start, end, last_day=key == "end")
        return found

    def _joins(self, text: str, one: Found, other: Found) -> bool:
        """Whether two times are the ends of one: by what is between, or by their endings."""
        said = text[one.end : other.start].strip()
        if not said:
            ends = zip(("since", "until"), (one, other), strict=True)
            return all(self._ends(text, found, bound) for bound, found in ends)
        return said in ("-", "–") or bool(self.words.pattern("bounds", "to").fullmatch(said))

    def _ends(self, text: str, found: Found, bound: str) -> bool:
        """Whether a time has the ending that says since, until, before or after."""
        said = text[found.start : found.end]
        return self.words.pattern("bounds", f"{bound}_ending").search(said) is not None

    def _from(self, text: str, start: int) -> int:
        before = self._before(text[:start], "range") or self._before(text[:start], "since")
        return before if before is not None else start

    def _bounded(self, text: str, found: Found) -> Found:
        """A time with what stands beside it: since, until, before, after."""
        for bound in ("before", "after", "since", "until"):
            place = self._before(text[: found.start], bound)
            if place is None and bound == "since" and found.reach.since == found.reach.until:
                place = self._before(text[: found.start], "since_day")
            rest = self.words.pattern("bounds", f"{bound}_behind").match(text[found.end :].lstrip())
            if place is not None or rest or self._ends(text, found, bound):
                gap = len(text[found.end :]) - len(text[found.end :].lstrip())
                end = found.end + (rest.end() + gap if rest else 0)
                # "Before the end of June" is its last day, too.
                meant = "until" if bound == "before" and found.last_day else bound
                start = found.start if place is None else place
                return Found(reaches.cut(found.reach, meant), start, end)
        if found.last_day:
            return Found(Reach(None, found.reach.until), found.start, found.end)
        return found

    def _before(self, before: str, key: str, table: str = "bounds") -> int | None:
        """Where words that stand right before begin, None where there are none."""
        for place in self.words.pattern(table, key).finditer(before):
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
        for day, pattern in period_words.weekdays(self.words):
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
            dated = dated or self._begins(text, found.start())
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
        for number, pattern in period_words.dated(self.words):
            for found in pattern.finditer(text):
                if (reach := self._days(found, number)) is not None:
                    yield Found(reach, *found.span(), run=reach.since != reach.until)

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
        for number, pattern in period_words.months(self.words):
            for found in pattern.finditer(text):
                if found[1] in weak and not found[2] and not self._placed(text[: found.start()]):
                    continue
                year = int(found[2]) if found[2] else None
                yield Found(
                    reaches.of_month(number, year, self.today, ahead=self.ahead), *found.span()
                )

    def _begins(self, text: str, start: int) -> bool:
        """Whether a number stands where a first day would, and no amount does: "since 1.10"."""
        scaled = any(
            one.start == start and one.money for one in self.words.grammar.money.figures(text)
        )
        before = (self._before(text[:start], key) for key in ("since", "range"))
        return not scaled and any(place is not None for place in before)

    def _placed(self, before: str) -> bool:
        """Whether a word that a month's name may also be stands where a month would."""
        return any(self._before(before, key) is not None for key in ("in", "since", "until"))

    def _named(self, text: str) -> Iterator[Found]:
        """Weeks, months, quarters and years by what they are called, and their last days."""
        for key in self.words.keys("periods"):
            for found in self.words.pattern("periods", key).finditer(text):
                yield Found(self._called(key), *found.span(), last_day=key.startswith("end_of"))
        yield from self._parts(text)

    def _parts(self, text: str) -> Iterator[Found]:
        """Quarters, halves and weeks of a year by their numbers."""
        for pattern, number, part in period_words.numbered(self.words):
            for found in pattern.finditer(text):
                behind = _OF_YEAR.match(text, found.end())
                n, end = number or int(found[1]), behind.end() if behind else found.end()
                year = int(behind[1]) if behind else None
                reach = part(n, year, self.today, ahead=self.ahead)
                if reach is not None:
                    yield Found(reach, found.start(), end)

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
                many, unit = period_words.length(found, self.words)
                yield Found(
                    reaches.of_length(many, unit, self.today, ahead=key == "next"), *found.span()
                )


def _apart(found: list[Found]) -> list[Found]:
    """The longest of those that overlap, in the order of the text."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: f.start - f.end):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda f: f.start)
