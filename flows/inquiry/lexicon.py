"""The words of a language for managers' questions, as its file in `hears/asking` says them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import islice
from typing import Any

from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.parsing import Grammar
from flows.language.templates import any_of, expansions, expression, parsed
from flows.language.words import fold

DEAL, REP, GONE = "◆", "●", "¦"
"""What stands for a deal's name, for a member's, and for what has been understood already."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_BORROWS: Mapping[str, tuple[str, ...]] = {"fil": ("fil", "en")}
"""Whose speakers mix languages within a sentence."""
_UNSAID = dict.fromkeys(("gap", "span", "rival", "deal", "rep"), "")
_MANY = 2000
"""Ways to say a template that are looked through for their words; the last are like the first."""
_AROUND = ("ground", "asks", "report", "rivals")
"""What stands around a question, and may be anything."""
_NOTHING = re.compile(r"(?!)")
_ELIDED = re.compile(r"(?<=\w)['’](?=\d)")
"""What joins a number to the word before it: "dall'1 al 10"."""
_MARKS = re.compile(r"(?<!\d)[.,:]|[.,:](?!\d)|[;!?…\"“”„«»()\[\]]")


@dataclass(frozen=True, eq=False)
class Lexicon:
    """A language's words for questions: tables of templates by key.

    In a template a word may end in `*` for any ending; `{gap}` is up to five words, `{span}` a
    length of time, `{rival}` a name, `{deal}` and `{rep}` stand for names we know.
    """

    tables: Sequence[Mapping[str, Any]]
    grammar: Grammar
    _made: dict[tuple[str, str], re.Pattern[str]] = field(default_factory=dict)

    @cached_property
    def slots(self) -> dict[str, str]:
        """What each slot of a template takes."""
        counts = "|".join(one.numerals.spelled for one in self.grammar.calendar.calendars)
        ones = any_of([word for one in self.grammar.numerals for word in one.ones] or ["1"])
        units = "|".join(self.bare("units", key) for key in self.keys("units"))
        return {
            "gap": r"(?:\S+ ){0,5}?",
            "span": rf"(?:(?P<count>\d{{1,3}}|{counts}|{ones})(?:\+ ?|[ -]))?(?P<unit>{units})",
            "rival": rf"(?P<rival>{DEAL}|[^\W\d_][\w&-]+)",
            "deal": DEAL,
            "rep": REP,
        }

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that say what is asked for, where they are whole, for who mistypes one."""
        return self.words(*_AROUND)

    @lru_cache(maxsize=16)  # noqa: B019  # there is one lexicon a language, for good
    def words(self, *but: str) -> frozenset[str]:
        """The whole words of its templates, those of some tables left out."""
        tables = [table for table in self.tables[0] if table not in but]
        keys = ((table, key) for table in tables for key in self.keys(table))
        trees = (parsed(form) for one in keys for form in self.said(*one))
        said = (one for tree in trees for one in islice(expansions(tree, _UNSAID), _MANY))
        return frozenset(word for one in said for word in one.split() if word.isalpha())

    def keys(self, table: str) -> list[str]:
        """The keys of a table, in the order of its file."""
        return list(dict.fromkeys(key for one in self.tables for key in one[table]))

    def said(self, table: str, key: str) -> list[str]:
        """The templates under a key, of all the languages that are mixed."""
        return [said for one in self.tables for said in one[table].get(key, ())]

    @lru_cache(maxsize=2048)  # noqa: B019  # there is one lexicon a language, for good
    def bare(self, table: str, key: str) -> str:
        """The templates under a key as an expression that may stand within another."""
        spelled = {fold(form): form for one in self.said(table, key) for form in _spellings(one)}
        longest = sorted(spelled.values(), key=len, reverse=True)
        return "|".join(expression(parsed(one), {}).replace(r"\*", r"\w*") for one in longest)

    def pattern(self, table: str, key: str) -> re.Pattern[str]:
        """All templates under a key as one expression that finds whole words."""
        if (table, key) not in self._made:
            said = [form for one in self.said(table, key) for form in _spellings(one)]
            self._made[table, key] = self.compiled(said) if said else _NOTHING
        return self._made[table, key]

    def compiled(self, templates: Iterable[str]) -> re.Pattern[str]:
        """Templates as one expression that finds whole words, the longest first."""
        longest = sorted(dict.fromkeys(templates), key=len, reverse=True)
        # A named group may stand once in an expression, so each template numbers its own.
        pieces = [
            re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{n}>", expression(parsed(one), self.slots))
            for n, one in enumerate(longest)
        ]
        whole = "|".join(piece.replace(r"\*", r"\w*") for piece in pieces)
        return re.compile(rf"(?<!\w)(?:{whole})(?!\w)")


def taken(found: re.Match[str], slot: str) -> str | None:
    """What a slot took, whichever template it stands in."""
    groups = found.groupdict().items()
    return next((said for key, said in groups if said and key.rpartition("_")[0] == slot), None)


def folded(text: str) -> str:
    """A text as templates are compared with it: folded, its sentence marks gone."""
    return " ".join(_MARKS.sub(" ", fold(_ELIDED.sub(" ", text))).split())


def _spellings(template: str) -> tuple[str, ...]:
    """A template, and with its umlauts written out."""
    return tuple(dict.fromkeys((template, template.lower().translate(_UMLAUTS))))


def asks_worth(text: str, grammar: Grammar) -> bool:
    """Whether what is asked of a deal is what it is worth."""
    said = folded(text)
    return any(lexicon(one).pattern("lists", "worth").search(said) for one in grammar.languages)


@lru_cache(maxsize=8)
def _table(language: str) -> Mapping[str, Any]:
    source = files("flows") / "hears" / "asking" / f"{language}.toml"
    return tomllib.loads(source.read_text("utf-8"))


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The words of a language; English where there are none for it."""
    known = language if language in LANGUAGES else "en"
    mixed = _BORROWS.get(known, (known,))
    return Lexicon(tuple(_table(one) for one in mixed), together(mixed))
