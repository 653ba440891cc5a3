"""Money in its many forms; which mark is the decimal point is seen from a column as a whole."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache

from bot.importing.columns import currency_in
from flows.grammar import together
from flows.languages import LANGUAGES
from flows.numbers import decimal

MOST = Decimal(10) ** 15
_MARKS = re.compile(r"[.,]")
_NUMBER = re.compile(r"[+-]?\d[\d .,'’_]*|[+-]?[.,]\d+")
_BLANKS = re.compile(r"[\s'’_]+")


class Marks:
    """Which mark the amounts of a column have before their cents."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def see(self, text: str) -> None:
        """Take note of one."""
        marks = _MARKS.findall(text)
        if len(set(marks)) == 2:
            self.seen[marks[-1]] += 1
        elif len(marks) > 1:
            self.seen["," if marks[0] == "." else "."] += 1
        elif marks and not re.search(r"[.,]\d{3}(?!\d)", text):
            self.seen[marks[0]] += 1

    @property
    def point(self) -> str | None:
        """The mark before the cents; None where the amounts do not say, or contradict."""
        return next(iter(self.seen)) if len(self.seen) == 1 else None


@lru_cache(maxsize=4096)
def amount(text: str, point: str | None) -> tuple[Decimal, str | None] | None:
    """The amount a cell tells, with its currency where it tells that; None where it is none."""
    said = text.replace("−", "-").replace("\u00a0", " ").strip()
    negative = said.startswith("(") and said.endswith(")")
    found = _NUMBER.search(said)
    if found is None:
        return None
    rest = (said[: found.start()] + " " + said[found.end() :]).strip(" ()+-.,/*")
    currency = currency_in(rest)
    if rest and not (currency and len(rest.split()) == 1):
        spoken = together(LANGUAGES).amount(said)
        return None if spoken is None else (spoken.value, spoken.currency)
    value = _value(found.group(), point)
    if "-" in said[: found.start() + 1] or negative:
        value = -value
    return value, currency


def _value(digits: str, point: str | None) -> Decimal:
    bare = _BLANKS.sub("", digits.strip("+- "))
    if point is None:
        return decimal(bare.rstrip(".,"))
    other = "," if point == "." else "."
    whole = bare.replace(other, "").rstrip(point)
    return Decimal(whole.replace(point, "."))
