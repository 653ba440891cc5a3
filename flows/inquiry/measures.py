"""Amounts and ages in a question: "over 50k", "between 10 and 30 thousand", "for two weeks"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from flows.inquiry import reaches
from flows.inquiry.lexicon import Lexicon
from flows.inquiry.period_words import length
from flows.language.money import Figure

_RANGE = re.compile(r"(?<![\d-])(\d{1,6}[km]?)[-–](\d{1,6}[km]?)(?!\d|-\d)", re.IGNORECASE)
_SCALED = 1000


@dataclass(frozen=True)
class Amounts:
    """The least and the most that a deal is to be worth, and where that is said."""

    least: Decimal | None
    most: Decimal | None
    currency: str | None
    start: int
    end: int


def spread(text: str) -> str:
    """A text whose ranges stand apart, so that "10-30k" is two numbers."""
    return _RANGE.sub(r"\1 - \2", text)


def age(text: str, words: Lexicon) -> tuple[int, int, int] | None:
    """For how many days something has lasted, and where a folded text says so."""
    found = words.pattern("lengths", "age").search(text)
    if found is None:
        return None
    return reaches.days_in(*length(found, words)), *found.span()


def amounts(text: str, words: Lexicon) -> Amounts | None:
    """What a deal is to be worth; a bare number counts beside "over" and the like."""
    found = [one for one in _figures(text, words) if _counts(one, text, words)]
    for one, other in pairwise(found):
        if _joined(text[one.end : other.start], words):
            return _between(one, other, text, words)
    bounded = (_bounded(one, text, words) for one in found)
    return next((amount for amount in bounded if amount is not None), None)


def _figures(text: str, words: Lexicon) -> Iterator[Figure]:
    """The numbers of a text; behind "between", "five and ten thousand" are two."""
    for one in words.grammar.money.figures(text):
        joint = words.pattern("bounds", "to").search(text, one.start, one.end)
        if joint is None or _before(text[: one.start], "between", words) is None:
            yield one
            continue
        masked = f"{text[: joint.start()]}{'-' * len(joint[0])}{text[joint.end() :]}"
        yield from (two for two in words.grammar.money.figures(masked) if two.end > one.start)
        return


def _counts(one: Figure, text: str, words: Lexicon) -> bool:
    """Whether a number may be an amount: it is no count of deals, and no length of time."""
    after = text[one.end :].lstrip(" +")
    if words.pattern("mine", "words").fullmatch(text[one.start : one.end]):
        return False  # "mio" is mine, and a million only behind a number
    if one.money:
        return True
    counted = words.pattern("nouns", "deals").match(after) or re.match(
        "|".join(words.bare("units", key) for key in words.keys("units")), after
    )
    return not counted


def _joined(between: str, words: Lexicon) -> bool:
    said = between.strip()
    return said in ("-", "–") or bool(words.pattern("bounds", "to").fullmatch(said))


def _between(one: Figure, other: Figure, text: str, words: Lexicon) -> Amounts | None:
    plain = one.times == 1 and one.value < _SCALED <= other.times
    least = one.value * other.times if plain else one.value
    place = _before(text[: one.start], "between", words)
    known = place is not None or one.money or other.money
    start = one.start if place is None else place
    currency = one.currency or other.currency
    return Amounts(least, other.value, currency, start, other.end) if known else None


def _bounded(one: Figure, text: str, words: Lexicon) -> Amounts | None:
    for bound in ("max", "min"):
        place = _before(text[: one.start], bound, words)
        after = words.pattern("value", f"{bound}_behind").match(text[one.end :].lstrip())
        plus = bound == "min" and text[one.end :].startswith("+")
        if place is None and not after and not plus:
            continue
        gap = len(text[one.end :]) - len(text[one.end :].lstrip())
        end = one.end + (gap + after.end() if after else int(plus))
        least, most = (one.value, None) if bound == "min" else (None, one.value)
        return Amounts(least, most, one.currency, one.start if place is None else place, end)
    if one.money:
        return Amounts(one.value, one.value, one.currency, one.start, one.end)
    return None


def _before(before: str, key: str, words: Lexicon) -> int | None:
    """Where the words begin that say what to do with the number right after them."""
    places: Sequence[re.Match[str]] = [*words.pattern("value", key).finditer(before)]
    for place in places:
        rest = before[place.end() :].strip()
        if not rest or words.pattern("value", "between_words").fullmatch(rest):
            return place.start()
    return None
