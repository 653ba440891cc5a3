"""People's names in their basic form: "z Anną Kowalską", "Toomas Rebasega", "Herrn Müller"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from flows.facts.cues import Cues
from flows.language.languages import LANGUAGES
from flows.language.words import fold

SHORTEST, LONG = 2, 5
"""Letters that a family name has at least, and from which an ending is no part of it."""


@dataclass(frozen=True)
class Called:
    """A person's name in its basic form, and whether its first word is a first name we know."""

    name: str
    known: bool


def nominative(said: Sequence[str], cues: Cues, *, oblique: bool, gender: str = "") -> Called:
    """The basic form of a name; `oblique` where what stands before asks for another case."""
    first = _forms(cues.languages).get(fold(said[0]))
    if first is None:
        ours = [_last(word, cues, gender) for word in said] if oblique else said
        return Called(" ".join(ours), known=False)
    turned = oblique or fold(first.name) != fold(said[0])
    names = [first.name, *said[1:]]
    if len(names) > 1:
        names[-1] = _last(names[-1], cues, first.gender) if turned else _hung(names[-1], cues)
    return Called(" ".join(names), known=True)


@dataclass(frozen=True)
class _Name:
    name: str
    gender: str


@lru_cache(maxsize=32)
def _forms(languages: tuple[str, ...]) -> dict[str, _Name]:
    """Every form of every first name we know, folded; a basic form before any other."""
    # Somebody may be from anywhere; only one's own languages inflect their names.
    basic: dict[str, _Name] = {}
    turned: dict[str, _Name] = {}
    for language in dict.fromkeys((*languages, *LANGUAGES)):
        cues = Cues((language,))
        for gender in ("women", "men"):
            for name in " ".join(cues.said("people", gender)).split():
                known = basic.setdefault(fold(name), _Name(name, gender))
                rules = cues.said("cases", gender) if language in languages else []
                for form in _declined(name, rules):
                    turned.setdefault(fold(form), known)
    return turned | basic


def _declined(name: str, rules: Sequence[str]) -> list[str]:
    """The forms of a first name, by its language's table `ending>forms`."""
    for rule in rules:
        ending, _, forms = rule.partition(">")
        if name.endswith(ending):
            stem = name[: len(name) - len(ending)]
            return [stem + form for form in forms.split()]
    return []


def _last(word: str, cues: Cues, gender: str) -> str:
    """A family name in its basic form, by its language's tables `form>basic`."""
    keys = (f"{gender}_families",) if gender else ("women_families", "men_families")
    families = _families(cues)
    if fold(word) in families:
        return families[fold(word)]
    for ending, _, instead in (r.partition(">") for k in keys for r in cues.said("cases", k)):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: len(word) - len(ending)] + instead
    return _hung(word, cues)


def _hung(word: str, cues: Cues) -> str:
    """A family name without a case that is hung on its stem, as Estonian does: "Rebasega"."""
    families = _families(cues)
    for ending in cues.said("cases", "strip"):
        stem = fold(word).removesuffix(ending)
        if fold(word).endswith(ending) and stem in families:
            return families[stem]
    for tail, _, instead in (rule.partition(">") for rule in cues.said("cases", "tails")):
        for ending in cues.said("cases", "strip"):
            if word.endswith(tail + ending):
                return word[: len(word) - len(tail + ending)] + instead
    for ending in cues.said("cases", "hung"):
        if fold(word).endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: len(word) - len(ending)]
    for ending in cues.said("cases", "long"):
        if fold(word).endswith(ending) and len(word) - len(ending) >= LONG:
            return word[: len(word) - len(ending)]
    return word


@lru_cache(maxsize=32)
def _families(cues: Cues) -> dict[str, str]:
    """Family names whose stem is another than their basic form."""
    tables = (table.get("cases", {}).get("families", {}) for table in cues.tables)
    return {stem: name for table in tables for stem, name in table.items()}
