"""How times are called in questions, as expressions made of a language's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from flows.inquiry import reaches
from flows.inquiry.lexicon import Lexicon, taken
from flows.inquiry.reaches import Reach
from flows.language.words import fold

_QUARTER = re.compile(r"(?<!\w)q ?([1-4])(?!\w)")
_HALF = re.compile(r"(?<!\w)h ?([12])(?!\w)")


@lru_cache(maxsize=8)
def numbered(words: Lexicon) -> list[tuple[re.Pattern[str], int, Callable[..., Reach | None]]]:
    """How parts of a year are called: by a figure in the words, or (0) by one beside them."""
    named = (
        (words.pattern(table, f"{key}{n}"), n, part)
        for table, key, part, most in (
            ("quarters", "q", reaches.of_quarter, 4),
            ("halves", "h", reaches.of_half, 2),
        )
        for n in range(1, most + 1)
    )
    forms = "|".join(fold(said).replace("*", r"\w*") for said in words.said("dates", "week"))
    week = re.compile(rf"(?<!\w)(?:{forms}) ?(\d{{1,2}})(?!\w)")
    figures = ((_QUARTER, 0, reaches.of_quarter), (_HALF, 0, reaches.of_half))
    return [*figures, (week, 0, reaches.of_week), *named]


@lru_cache(maxsize=8)
def weekdays(words: Lexicon) -> list[tuple[int, re.Pattern[str]]]:
    """Days of the week from Monday, which is 0."""
    said = enumerate(words.said("dates", "weekdays"))
    return [(n % 7, words.compiled((f"({forms})",))) for n, forms in said]


def _names(words: Lexicon) -> Iterator[tuple[int, str]]:
    for n, said in enumerate(words.said("dates", "months")):
        forms = fold(said).replace("*", r"\w*").split("|")
        yield n % 12 + 1, "|".join(sorted(forms, key=len, reverse=True))


@lru_cache(maxsize=8)
def months(words: Lexicon) -> list[tuple[int, re.Pattern[str]]]:
    """Months from January, which is 1, with the year where it stands behind."""
    year = r"(?: (20\d\d))?"
    return [(n, re.compile(rf"(?<!\w)({forms}){year}(?!\w)")) for n, forms in _names(words)]


@lru_cache(maxsize=8)
def dated(words: Lexicon) -> list[tuple[int, re.Pattern[str]]]:
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
    if words.pattern("units", "half_year").search(found[0]):
        return 1, "half_year"
    unit = next(k for k in words.keys("units") if re.fullmatch(words.bare("units", k), said))
    return (words.grammar.count(counted) if counted else 1) or 1, unit
