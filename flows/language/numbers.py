"""Numbers in digits and in words, by a language's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from flows.language.templates import any_of

DIGITS = r"\d{1,3}(?:[ .,’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?"
"""A number in digits, grouped or not; white space is one blank in a folded text."""
_SMALL = (10, 100)
_HALF = Decimal("0.5")


def decimal(digits: str, *, scaled: bool = False) -> Decimal:
    """The value of digits. A lone separator before three of them groups them: money has two.

    Where a word scales the number ("1,250 million"), it is the decimal point after all.
    """
    plain = digits.replace(" ", "").replace("’", "")
    marks = [c for c in plain if c in ".,"]
    if len(set(marks)) == 2:
        whole, _, rest = plain.rpartition(marks[-1])
        return Decimal(re.sub(r"[.,]", "", whole) + "." + rest)
    if len(marks) > 1 or (marks and not scaled and re.search(r"[.,]\d{3}$", plain)):
        return Decimal(re.sub(r"[.,]", "", plain))
    return Decimal(plain.replace(",", "."))


@dataclass(frozen=True)
class Numerals:
    """A language's number words: what they add, what they multiply by, and what joins them."""

    adds: Mapping[str, Decimal]
    times: Mapping[str, Decimal]
    joins: tuple[str, ...]
    ones: tuple[str, ...]

    @cached_property
    def spelled(self) -> str:
        """A number in words, as a regular expression; words may be grown together."""
        one = f"(?:{any_of(self.ones)}) (?={any_of(list(self.times))})|" if self.ones else ""
        atom = f"(?:{one}{any_of([*self.adds, *self.times])})"
        between = f"(?: ?(?:{any_of(self.joins)}) ?|[ -])" if self.joins else "[ -]"
        return f"{atom}(?:{between}?{atom})*"

    @cached_property
    def _atoms(self) -> re.Pattern[str]:
        return re.compile(any_of([*self.adds, *self.times]))

    def value(self, said: str) -> Decimal:
        """The value of a number in words: "two hundred thousand", "a million and a half"."""
        total, addends, scale = Decimal(0), list[Decimal](), Decimal(1)
        for atom in self._atoms.findall(said):
            if atom in self.adds:
                addends.append(self.adds[atom])
            elif self.times[atom] in _SMALL:
                addends[-1:] = [(addends[-1] if addends else 1) * self.times[atom]]
            else:
                scale = self.times[atom]
                total += (sum(addends, Decimal(0)) or 1) * scale
                addends = []
        rest = sum(addends, Decimal(0))
        return total + (rest * scale if rest == _HALF else rest)

    def count(self, said: str) -> int | None:
        """A whole number in digits or words, None where it is none."""
        if said.isdecimal():
            return int(said)
        if said in self.ones:
            return 1
        value = self.value(said) if re.fullmatch(self.spelled, said) else _HALF
        return int(value) if value == int(value) else None
