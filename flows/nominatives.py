"""People's names in their basic form: "z Anną Kowalską", "Toomas Rebasega", "Herrn Müller"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from flows.cues import Cues
from flows.words import fold


@dataclass(frozen=True)
class Called:
    """A person's name in its basic form, and whether its first word is a first name we know."""

    name: str
    known: bool


def nominative(said: Sequence[str], cues: Cues, *, oblique: bool) -> Called:
    """The basic form of a name; `oblique` where what stands before asks for another case."""
    forms = _forms(cues.languages)
    last = said[-1]
    first = forms.get(fold(_bare(said[0], cues)))
    if first is None:
        ours = [_last(word, cues, "") if oblique else word for word in said]
        return Called(" ".join(ours), known=False)
    if len(said) == 1:
        return Called(first.name, known=True)
    turned = oblique or fold(first.name) != fold(said[0]) or last != _bare(last, cues)
    family = _last(last, cues, first.gender) if turned else last
    return Called(" ".join([first.name, *said[1:-1], family]), known=True)


@dataclass(frozen=True)
class _Name:
    name: str
    gender: str


@lru_cache(maxsize=32)
def _forms(languages: tuple[str, ...]) -> dict[str, _Name]:
    """Every form of every first name we know, folded; a basic form before any other."""
    tables = Cues(languages).tables
    basic: dict[str, _Name] = {}
    turned: dict[str, _Name] = {}
    for table in tables:
        people = table.get("people", {})
        for gender in ("women", "men"):
            for name in " ".join(people.get(gender, ())).split():
                known = _Name(name, gender)
                basic.setdefault(fold(name), known)
                for form in _declined(name, gender, table.get("cases", {})):
                    turned.setdefault(fold(form), known)
    return turned | basic


def _declined(name: str, gender: str, cases: dict[str, list[str]]) -> list[str]:
    """The forms of a first name, by its language's table `ending>forms`."""
    found = []
    for rule in cases.get(gender, ()):
        ending, _, forms = rule.partition(">")
        if name.endswith(ending):
            stem = name[: len(name) - len(ending)]
            found += [stem + form for form in forms.split()]
            break
    return found


def _bare(word: str, cues: Cues) -> str:
    """A word without a case that may be hung on any: Estonian "-ga", "-le"."""
    return word


def _last(word: str, cues: Cues, gender: str) -> str:
    """A family name in its basic form, by its language's table `form>basic`."""
    for table in cues.tables:
        cases = table.get("cases", {})
        known = cases.get("families", {})
        if fold(word) in known:
            return str(known[fold(word)])
        keys = (f"{gender}_families",) if gender else ("women_families", "men_families")
        for rule in (rule for key in keys for rule in cases.get(key, ())):
            ending, _, instead = rule.partition(">")
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                return word[: len(word) - len(ending)] + instead
    return word
