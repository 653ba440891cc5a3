"""Money in its many forms; which mark is the decimal point is seen from a column as a whole."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache

from bot.importing.units import ONE, currency_of
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.numbers import decimal

MOST = Decimal(10) ** 15
_MARKS = re.compile(r"[.,]")
_NUMBER = re.compile(r"[+-]?\d[\d .,'’_]*|[+-]?[.,]\d+")
# What a program writes of large numbers: 1.25E7.
_POWERED = re.compile(r"[+-]?\d(?:[.,]\d+)?e[+-]?\d{1,2}", re.IGNORECASE)
_BLANKS = re.compile(r"[\s'’_]+")
_PARTED = r"\d{{1,3}}(?:{by}\d{{2,3}})*{by}\d{{3}}"
_WHOLE = "(?:\\d+|" + _PARTED.format(by="[ '’_]") + ")"
# By the mark before the cents: in thousands (or lakhs) by the other mark, by blanks or not at all.
_FORMS = {
    point: re.compile(rf"(?:{_WHOLE}|{_PARTED.format(by=re.escape(other))})?(?:\{point}\d+)?")
    for point, other in (".,", ",.")
}


class Marks:
    """Which mark the amounts of a column have before their cents."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def see(self, text: str) -> None:
        """Take note of one; what no amount looks like, as a date, says nothing."""
        found = _NUMBER.search(text)
        marks = _MARKS.findall(found.group()) if found and _formed(found.group()) else []
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
def amount(text: str, point: str | None, times: Decimal = ONE) -> tuple[Decimal, str | None] | None:
    """The amount a cell tells, with its currency where it tells that; None where it is none.

    It is so many times as much where its own words do not say how many thousands it is.
    """
    said = text.replace("−", "-").replace("\u00a0", " ").strip()
    if _POWERED.fullmatch(said):
        return Decimal(said.replace(",", ".")) * times, None
    negative = said.startswith("(") and said.endswith(")")
    found = _NUMBER.search(said)
    if found is None:
        return None
    value = _value(found.group(), point)
    rest = (said[: found.start()] + " " + said[found.end() :]).strip(" ()+-.,/*")
    codes = {currency_of(word) for word in rest.split()}
    if None in codes or len(codes) > 1:
        spoken = together(LANGUAGES).amount(said)
        if spoken is None:
            return None
        return spoken.value * (times if spoken.value == value else ONE), spoken.currency
    if value is None:
        return None
    if "-" in said[: found.start() + 1] or negative:
        value = -value
    return value * times, next(iter(codes), None)


def _bare(digits: str) -> str:
    return digits.strip("+- ").rstrip(" .,'’_")


def _formed(digits: str) -> bool:
    """Whether digits are parted as those of an amount are, and not as those of a date."""
    return any(form.fullmatch(_bare(digits)) for form in _FORMS.values())


def _value(digits: str, point: str | None) -> Decimal | None:
    if not _formed(digits):
        return None
    bare = _bare(digits)
    plain = _BLANKS.sub("", bare)
    if point is None or not _FORMS[point].fullmatch(bare):
        # What can be read in one way alone is read so, whatever the others of its column say.
        return decimal(plain)
    other = "," if point == "." else "."
    return Decimal(plain.replace(other, "").replace(point, "."))
