"""All that is understood, from its files: one a language, joined for who writes several."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache, partial
from importlib.resources import files
from typing import Any

from flows.language.calendars import Calendar
from flows.language.clock import Clock
from flows.language.dates import Dates
from flows.language.languages import LANGUAGES, language_of
from flows.language.money import Money, money
from flows.language.numbers import Numerals
from flows.language.parsing import SLOTS, Grammar, Phrases
from flows.language.templates import Either, expansions, expression, literals, parsed, slots
from flows.language.words import fold
from flows.process import PhaseKind, StageKind

Table = Mapping[str, Any]


@lru_cache(maxsize=8)
def heard_in(language: str) -> Table:
    """What is heard in a language, as its file says it."""
    source = (files("flows") / "hears" / f"{language}.toml").read_text("utf-8")
    return tomllib.loads(source)


def grammar(language: str) -> Grammar:
    """The grammar of a language; English where there is none for it."""
    return together((language if language in LANGUAGES else "en",))


@lru_cache(maxsize=32)
def together(languages: tuple[str, ...]) -> Grammar:
    """The grammar of several languages; where they differ the first one's word holds."""
    tables = [heard_in(language) for language in languages]
    everywhere = heard_in("everywhere")
    return Grammar(
        languages=languages,
        learn=partial(_phrases, languages),
        polite=frozenset(fold(word) for table in tables for word in table["polite"]["words"]),
        names=_first(_by_word(table["languages"], str) for table in tables),
        stages=_first(_by_word(table["stages"], _kind) for table in tables),
        reasons=_lists(table["reasons"] for table in tables),
        doubts=_lists(table["doubts"] for table in tables),
        facts=_called(table["facts"] for table in tables),
        marks={k: frozenset(v) for k, v in _lists(table["marks"] for table in tables).items()},
        suffixes=frozenset(fold(word) for word in everywhere["firms"]["suffixes"]),
        spelled=everywhere["firms"]["spelled"],
        trades=frozenset(fold(word) for word in everywhere["firms"]["trades"]),
        heads=frozenset(
            fold(word) for kind in ("trades", "houses") for word in everywhere["firms"][kind]
        ),
        head_forms=_by_word(everywhere["firms"]["head_forms"], str),
        ordinals=_first(_numbered(table["ordinals"]["words"], 1) for table in tables),
        numerals=tuple(_numerals(language) for language in languages),
        common=_ordinary_words(),
        calendar=Dates(tuple(_calendar(language) for language in languages)),
        money=money_in(languages),
    )


@lru_cache(maxsize=32)
def money_in(languages: tuple[str, ...]) -> Money:
    """How sums are said in several languages."""
    tables = [heard_in(language)["money"] for language in ("everywhere", *languages)]
    return money(tuple(_numerals(language) for language in languages), tables)


def _phrases(languages: tuple[str, ...]) -> Phrases:
    return Phrases(
        exact=_first(_exact(language) for language in languages),
        patterns=tuple(item for language in languages for item in _patterns(language)),
        vocabulary=frozenset().union(*(_vocabulary(language) for language in languages)),
    )


def _first(tables: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The tables as one; of two entries for the same word the first holds."""
    joined: dict[str, Any] = {}
    for table in tables:
        joined = dict(table) | joined
    return joined


def _lists(tables: Iterable[Mapping[str, Sequence[str]]]) -> dict[str, tuple[str, ...]]:
    """The tables as one, their words folded and one behind the other."""
    joined: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for key, said in table.items():
            joined[key] = joined.get(key, ()) + tuple(fold(word) for word in said)
    return joined


def _called(tables: Iterable[Mapping[str, Sequence[str]]]) -> dict[str, tuple[str, ...]]:
    """The facts that each word may stand for."""
    joined = _lists(tables)
    words = {word for said in joined.values() for word in said}
    return {word: tuple(key for key, said in joined.items() if word in said) for word in words}


def _by_word(table: Mapping[str, Sequence[str]], of: Callable[[str], Any]) -> dict[str, Any]:
    """What each word stands for."""
    return {fold(word): of(key) for key, said in table.items() for word in said}


def _numbered(groups: Iterable[Iterable[str]], first: int) -> dict[str, int]:
    return {fold(word): n for n, group in enumerate(groups, first) for word in group}


def _kind(key: str) -> PhaseKind | StageKind:
    return PhaseKind(key) if key in set(PhaseKind) else StageKind(key)


@lru_cache(maxsize=8)
def _templates(language: str) -> tuple[tuple[str, Either], ...]:
    intents: Mapping[str, Sequence[str]] = heard_in(language)["intents"]
    return tuple((intent, parsed(t)) for intent, said in intents.items() for t in said)


@lru_cache(maxsize=8)
def _exact(language: str) -> dict[str, tuple[str, ...]]:
    said: dict[str, tuple[str, ...]] = {}
    for intent, tree in _templates(language):
        if next(slots(tree), None) is None:
            for one in expansions(tree):
                known = said.get(one, ())
                said[one] = known if intent in known else (*known, intent)
    return said


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(expression(tree, SLOTS)), intent)
        for intent, tree in _templates(language)
        if next(slots(tree), None) is not None
    )


@lru_cache(maxsize=8)
def _vocabulary(language: str) -> frozenset[str]:
    """The words a phrase or a date is made of, for who mistypes one."""
    table = heard_in(language)
    trees = [tree for _, tree in (*_templates(language), *_dated(table["dates"]["said"]))]
    said = [
        *(piece for tree in trees for piece in literals(tree)),
        *(form for key in ("weekdays", "months") for day in table["dates"][key] for form in day),
        *(form for said in table["stages"].values() for form in said),
    ]
    return frozenset(word for piece in said for word in fold(piece).split())


@lru_cache(maxsize=8)
def _numerals(language: str) -> Numerals:
    table = heard_in(language)["numbers"]
    return Numerals(
        adds={fold(word): Decimal(value) for value, said in table["adds"].items() for word in said},
        times={
            fold(word): Decimal(value) for value, said in table["times"].items() for word in said
        },
        joins=tuple(fold(word) for word in table["joins"]),
        ones=tuple(fold(word) for word in table["ones"]),
    )


def _dated(said: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Either]]:
    return ((kind, parsed(template)) for kind, ts in said.items() for template in ts)


@lru_cache(maxsize=8)
def _calendar(language: str) -> Calendar:
    table = heard_in(language)
    dates, times = table["dates"], table["times"]
    return Calendar(
        weekdays=_numbered(dates["weekdays"], 0),
        months=_numbered(dates["months"], 1),
        units=_by_word(dates["units"], str),
        periods=_by_word(dates["periods"], str),
        ordinals=_numbered(table["ordinals"]["words"], 1),
        numerals=_numerals(language),
        templates=tuple(_dated(dates["said"])),
        fillers=frozenset(fold(word) for word in dates["fillers"]),
        order=dates["order"],
        clock=Clock(
            templates=tuple(_dated(times["said"])),
            hours=_numbered(times["hours"], 1),
            parts=_by_word(times["parts"], str),
        ),
    )


@lru_cache(maxsize=8)
def ordinary_words(language: str) -> frozenset[str]:
    """Ordinary words of a language: none of these is a firm's name."""
    source = files("flows") / "hears" / f"{language}.common.txt"
    return frozenset(source.read_text("utf-8").split())


@lru_cache(maxsize=1)
def _ordinary_words() -> frozenset[str]:
    """Ordinary words of all our languages: reps mix them."""
    return frozenset().union(*(ordinary_words(language) for language in LANGUAGES))


def language_named(said: str) -> str | None:
    """The language somebody names in any of ours, or by its code; None where it is none of ours."""
    wanted = fold(said)
    known = _first(_by_word(heard_in(language)["languages"], str) for language in LANGUAGES)
    found: str | None = known.get(wanted) or language_of(wanted)
    return found
