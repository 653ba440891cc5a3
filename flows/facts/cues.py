"""The words by which a note tells its facts, from one file a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from flows.language.templates import expression, parsed
from flows.language.words import fold

# A name in a template, as it is written or as its language inflects it; at most three words.
_NAME = r"[^\s,;:!?()“”\"]+(?: [^\s,;:!?()“”\"]+){0,2}"
_SLOTS = {"name": rf"(?P<name>{_NAME})", "form": rf"(?P<form>{_NAME})"}
_FIGURE = r"[€£$₱]? ?\d[\d.,]*(?: ?%| percent)?\w*"
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True)
class Cues:
    """The cues of some languages: patterns over folded text, and words; by table and key."""

    languages: tuple[str, ...]

    @property
    def tables(self) -> tuple[Mapping[str, Any], ...]:
        """The tables of what is alike everywhere, and of each language."""
        return tuple(_table(one) for one in ("everywhere", *self.languages))

    def said(self, table: str, key: str) -> list[str]:
        """All that is listed in one place, of every language."""
        return [said for one in self.tables for said in one.get(table, {}).get(key, ())]

    def __getitem__(self, place: tuple[str, str]) -> re.Pattern[str]:
        """Whatever is said for one thing, as one pattern."""
        return _one_pattern(self, *place)

    def each(self, table: str, key: str) -> tuple[re.Pattern[str], ...]:
        """The templates with a name in them, one pattern each."""
        return _patterns(self, table, key)

    def words(self, table: str, key: str) -> frozenset[str]:
        """Single words, folded."""
        return _words(self, table, key)


@lru_cache(maxsize=2048)
def _one_pattern(cues: Cues, table: str, key: str) -> re.Pattern[str]:
    said = cues.said(table, key)
    return _pattern(said) if said else _NOTHING


@lru_cache(maxsize=64)
def _patterns(cues: Cues, table: str, key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_named(template) for template in cues.said(table, key))


@lru_cache(maxsize=2048)
def _words(cues: Cues, table: str, key: str) -> frozenset[str]:
    return frozenset(map(fold, cues.said(table, key)))


@lru_cache(maxsize=8)
def _table(language: str) -> Mapping[str, Any]:
    source = files("flows") / "hears" / "facts" / f"{language}.toml"
    return tomllib.loads(source.read_text("utf-8"))


def _named(template: str) -> re.Pattern[str]:
    """A template with a name; one at its end is looked at but left, for it may hold the next."""
    whole = _pattern([template])
    cue, slot = template[:-6], template[-6:]
    if slot not in ("{name}", "{form}") or not cue:
        return whole
    return re.compile(rf"(?<![\w-])(?:{_wild(cue)})(?={_SLOTS[slot[1:-1]]})")


def _wild(template: str) -> str:
    said = expression(parsed(template), _SLOTS)
    return said.replace(r"\*", r"[\w-]*").replace(r"\#", _FIGURE)


def _pattern(templates: Sequence[str]) -> re.Pattern[str]:
    """Any of the templates as whole words; `*` is any ending, `#` a figure or a share."""
    joined = "|".join(sorted(map(_wild, templates), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-]|[.,]\d)")
