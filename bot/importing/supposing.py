"""What a stage that nobody knows may be, by the words in its name: never more than a guess."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from bot.importing.naming import plain, table
from flows.history import Outcome
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.words import fold
from flows.process import PhaseKind, StageKind

_AFTER = frozenset[str]({StageKind.FOLLOW_UP, PhaseKind.POST_PURCHASE_EVALUATION})


def supposed(said: str) -> str | None:
    """The kind or the outcome that a name in plain words may mean.

    What is lost is looked for first, and what is denied is never taken for what it would be.
    """
    words = said.split()
    affirmed, denied = _parted(words)
    if _lost(said, affirmed, denied):
        return Outcome.LOST
    names, open_yet = _names(), _any(words, table("stages")["guesses"]["yet"])
    if _longest(denied, names[Outcome.WON]) and not open_yet:
        return Outcome.LOST
    found = (_longest(affirmed, some) for some in names.values())
    name = next(filter(None, found), None)
    if name is None:
        return None
    kind = next(some[name] for some in names.values() if name in some)
    # Others follow up an offer far more often than a sale.
    return StageKind.CLOSING if kind in _AFTER else kind


def _parted(words: Sequence[str]) -> tuple[str, str]:
    """What stands before the first word of denial, and what behind it."""
    denials = table("stages")["guesses"]["denials"]
    cut = next((n for n, word in enumerate(words) if word in denials), len(words))
    return " ".join(words[:cut]), " ".join(words[cut + 1 :])


def _lost(said: str, affirmed: str, denied: str) -> bool:
    names = _names()[Outcome.LOST]
    undone = any(f"{denied} ".startswith(f"{name} ") for name in names)
    return _longest(affirmed if undone else said, names) is not None


def _longest(said: str, names: Collection[str]) -> str | None:
    """The longest name that stands in it as whole words."""
    inside = [name for name in names if f" {name} " in f" {said} "]
    return max(inside, key=len) if inside else None


def _any(words: Collection[str], some: Collection[str]) -> bool:
    return any(word in some for word in words)


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    """What names stand for, in the order in which they are looked for."""
    every = [*_ordinary(), *_told()]
    alone = frozenset(table("stages")["guesses"]["alone"])
    groups: dict[str, dict[str, str]] = {
        key: {name: kind for name, kind in every if kind == key and name not in alone}
        for key in (Outcome.LOST, Outcome.WON)
    }
    stages = {name: kind for name, kind in every if kind not in set(Outcome)}
    groups["before"] = {name: kind for name, kind in stages.items() if kind not in _AFTER}
    groups["after"] = {name: kind for name, kind in stages.items() if kind in _AFTER}
    groups[Outcome.OPEN] = {name: kind for name, kind in every if kind == Outcome.OPEN}
    return groups


def _told() -> Iterator[tuple[str, str]]:
    """The names that are sure where they stand alone, and the words that speak for a kind."""
    known = table("stages")
    for key in (*Outcome, *StageKind):
        for word in known.get(key, {}).get("words", ()):
            yield word, key
        for word in known["guesses"].get(key, ()):
            yield fold(word), key


def _ordinary() -> Iterator[tuple[str, str]]:
    """Words that people use for phases and stages."""
    for word, kind in together(LANGUAGES).stages.items():
        yield plain(word), kind
