"""Amounts of money as people type them: "12,5 tys. zł", "€1.2m", "half a million"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from flows.language.numbers import DIGITS, Numerals, decimal
from flows.language.templates import any_of
from flows.language.words import Traced, fold, traced

# Letters that scale a number only where they touch it; "5 m" are metres.
_GLUED = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9}
_YEARS = range(1950, 2100)
_BEFORE = 3
"""Words before a bare number among which one must say that money is meant."""
_LEAST = 100


@dataclass(frozen=True)
class Amount:
    """An amount of money, and where it stands; the currency only where it was said."""

    value: Decimal
    currency: str | None
    start: int
    end: int


@dataclass(frozen=True)
class Figure:
    """A number, what a word scales it by, and whether its words say that it is money."""

    value: Decimal
    times: Decimal
    currency: str | None
    money: bool
    start: int
    end: int


@dataclass(frozen=True)
class Money:
    """The words of some languages for amounts; all folded.

    `cues` make a bare number an amount ("budget 45000"), `pieces` make it none ("200 pcs").
    """

    numerals: tuple[Numerals, ...]
    currencies: Mapping[str, str]
    pieces: frozenset[str]
    cues: frozenset[str]
    fillers: frozenset[str]

    @cached_property
    def _scales(self) -> dict[str, Decimal]:
        found = (item for numerals in self.numerals for item in numerals.times.items())
        return {word: times for word, times in found if times >= 1000}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        currency = any_of([*self.currencies])
        scale = any_of([*self._scales])
        ends = rf"(?:(?={currency}(?!\w))|(?!\w))"
        spelled = "|".join(numerals.spelled for numerals in self.numerals)
        return re.compile(
            rf"(?<![\w.,/:#+-])(?:(?P<before>{currency}) ?)?"
            rf"(?:(?P<digits>{DIGITS})(?: ?(?P<scale>{scale}){ends}\.?"
            rf"|(?P<glued>mn|bn|k|m){ends}"
            rf"| (?P<apart>k)(?!\w))?|(?P<spelled>{spelled})(?!\w))"
            rf"(?:(?:[ ,-]{{0,2}}| (?:di|of|de|ng) )(?P<after>{currency})(?!\w))?"
            r"(?![\w]|[.,:/-]\d| ?%)"
        )

    def whole(self, text: str) -> Amount | None:
        """The amount that a whole message is, such as an answer to "how much?"."""
        folded = traced(text)
        for found in self._pattern.finditer(folded.text):
            rest = folded.text[: found.start()] + " " + folded.text[found.end() :]
            if all(word in self.fillers for word in re.findall(r"[\w%]+", rest)):
                return self._amount(found, folded)
        return None

    def find(self, text: str) -> list[Amount]:
        """The amounts in a longer text; counts, percents, hours, years and phones are none."""
        folded = traced(text)
        matches = self._pattern.finditer(folded.text)
        return [self._amount(found, folded) for found in matches if self._is_money(found)]

    def figures(self, folded: str) -> Iterator[Figure]:
        """Every number in a folded text that may be an amount; whoever asks must know if it is."""
        for found in self._pattern.finditer(folded):
            said = found["before"] or found["after"]
            scale = found["scale"] or found["glued"] or found["apart"]
            value = self._value(found)
            plain = decimal(found["digits"], scaled=True) if scale else value
            times = value / plain if plain else Decimal(1)
            if found["spelled"]:
                scales = (one for one in self._scales.values() if not value % one)
                times = max(scales, default=times) if value else times
            money = bool(said or scale or (found["spelled"] and value >= 1000))
            currency = self.currencies[said] if said else None
            yield Figure(value, times, currency, money, *found.span())

    def _is_money(self, found: re.Match[str]) -> bool:
        if found["before"] or found["after"]:
            return True
        after = re.match(r"\W*(\w+|%)", found.string[found.end() :])
        if after is not None and after[1] in self.pieces:
            return False
        value = self._value(found)
        if found["scale"] or found["glued"] or found["apart"]:
            return True
        if found["spelled"]:
            return value >= 1000
        before = re.findall(r"\w+", found.string[: found.start()])[-_BEFORE:]
        year = found["digits"].isdecimal() and value in _YEARS
        return value >= _LEAST and not year and not self.cues.isdisjoint(before)

    def _amount(self, found: re.Match[str], folded: Traced) -> Amount:
        said = found["before"] or found["after"]
        start, end = folded.span(found.start(), found.end())
        return Amount(self._value(found), self.currencies[said] if said else None, start, end)

    def _value(self, found: re.Match[str]) -> Decimal:
        if found["spelled"]:
            values = (n.value(found["spelled"]) for n in self._speaking(found["spelled"]))
            return next(values).normalize() + 0
        scale = found["scale"] or found["glued"] or found["apart"]
        times = (self._scales.get(scale) or Decimal(_GLUED[scale])) if scale else Decimal(1)
        return (decimal(found["digits"], scaled=bool(scale)) * times).normalize() + 0

    def _speaking(self, said: str) -> Iterator[Numerals]:
        return (n for n in self.numerals if re.fullmatch(n.spelled, said))


def money(numerals: tuple[Numerals, ...], tables: Sequence[Mapping[str, Any]]) -> Money:
    """Money in several languages at once, by the tables of what each hears."""
    currencies: dict[str, str] = {}
    for table in tables:
        for code, said in table["currencies"].items():
            currencies |= {word: code for word in map(fold, said) if word not in currencies}

    def words(name: str) -> frozenset[str]:
        return frozenset(fold(word) for table in tables for word in table.get(name, ()))

    return Money(numerals, currencies, words("pieces"), words("cues"), words("fillers"))
