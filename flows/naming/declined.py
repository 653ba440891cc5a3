"""A firm's name out of the case hung on it: "Võru Piimaga", "Narva Elektri juhataja"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from flows.facts.cues import Cues
from flows.language.nominatives import nominative
from flows.language.parsing import Grammar
from flows.language.words import Word, fold
from flows.naming.places import Place
from flows.naming.roles import at_role, behind_somebody, somebody

WHOLE = 4
"""Letters from which a company word may end a longer one; a shorter one stands alone."""
SYLLABLES = 2
"""Syllables left of a strange name without its case; of less it may be the name itself."""
_VOWEL = r"[aeiouyõäöü]"
_SYLLABLE = re.compile(rf"{_VOWEL}+")
# The vowel that Estonian puts to a strange name before a case: Felix, Felixi. After a doubled
# consonant it may be the name's own: Ferretti.
_LINKED = re.compile(rf"(?!(.)\1i$)(?:(?!{_VOWEL})\w){{2}}i$|{_VOWEL}(?!{_VOWEL})\wi$")
_LINKED_SURELY = re.compile(r"(?:sch|ck|[xqcwz])i$|use$")
_ABBREVIATED = re.compile(r"([A-ZÕÄÖÜŠŽ0-9&]{2,})-?i?[a-z]{1,3}|(\w+)-i?[a-z]{1,3}")


def undeclined(name: str, place: Place, grammar: Grammar) -> str:
    """A name with its last word in its own case, where an ending plainly is another's."""
    if not grammar.marks.get("hung_cases"):
        return name
    if somebody(place, grammar):
        return nominative(name.split(), Cues(grammar.languages), oblique=True).name
    *rest, last = name.split()
    return " ".join([*rest, _undeclined(last, place, grammar)])


def _undeclined(word: str, place: Place, grammar: Grammar) -> str:
    known = company_word(word, grammar)
    if known is not None:
        return known
    short = _ABBREVIATED.fullmatch(word)
    if short is not None and _tail(word, short[1] or short[2]) in grammar.marks["hung_cases"]:
        return short[1] or short[2]
    for ending in _asked_for(place, grammar):
        if (own := _without(ending, word)) is not None:
            return own
    return _unlinked(word, single=True) if _owning(place, grammar) else word


def _without(ending: str, word: str) -> str | None:
    """A strange name without an ending; None where it would be cut too short.

    An ending that begins with the linking vowel is one only where that is no part of the name.
    """
    stem = word.removesuffix(ending.removeprefix("i"))
    cut = stem != word and word.endswith(ending) and _syllables(stem) >= SYLLABLES
    if not cut or not re.search(_VOWEL, stem[-1].lower()):
        return None
    own = _unlinked(stem)
    return own if own != stem or not ending.startswith("i") else None


def _tail(word: str, stem: str) -> str:
    """What is hung on an abbreviation: "ga" of "KEKiga" and of "OÜ-ga"."""
    return word[len(stem) :].lstrip("-").removeprefix("i")


def company_word(word: str, grammar: Grammar) -> str | None:
    """A word that firms are called by in its own case; None where it is none of those we know."""
    said = fold(word)
    words, forms = _company_words(grammar.languages)
    if any(_ends(said, one) for one in words):
        return word
    for ending in ("", *sorted(grammar.marks.get("hung_cases", ()), key=len, reverse=True)):
        for form, (own, hung) in forms.items():
            if (hung or not ending) and _ends(said, form + ending):
                kept = word[: len(word) - len(form + ending)]
                return kept + own if kept else own[:1].upper() + own[1:]
    return None


def opened(name: str, grammar: Grammar) -> str:
    """A name that a deal is opened under: "uus tehing Võru Piimale" is of Võru Piim."""
    *rest, last = name.split() or [""]
    return " ".join([*rest, company_word(last, grammar) or last])


def hung(place: Place, grammar: Grammar) -> bool:
    """Whether a name stands in a case that says as much as a place word: "from Viljandi Metall"."""
    last = place.run[-1].text
    cased = len(place.run) > 1 and company_word(last, grammar) not in (None, last)
    from_there = last.endswith(tuple(grammar.marks.get("hung_of_whom", ())))
    return cased or (from_there and behind_somebody(place, grammar))


def goes_with(run: Sequence[Word], word: Word, grammar: Grammar) -> bool:
    """Whether a company word goes with a town before it: "viru elektriga"."""
    marks = grammar.marks
    placed = len(run) == 1 and run[0].folded in marks["name_begins"] | marks["towns"]
    return placed and company_word(word.text, grammar) is not None


def _ends(said: str, form: str) -> bool:
    return said == form or (len(form) >= WHOLE and said.endswith(form))


def _asked_for(place: Place, grammar: Grammar) -> Iterator[str]:
    """The endings that are a case's where the name stands, the longest first."""
    marks, asked = grammar.marks, frozenset[str]()
    if place.led_by(marks["in_itself"]) or place.colon:
        return
    if not place.followed_by(marks["customer_verbs"]):
        asked |= marks["hung_anywhere"]
    elif behind_somebody(place, grammar):
        asked |= marks["hung_of_whom"]
    if at_role(place, grammar):
        asked &= marks["hung_of_whom"]
    for mark, verbs in (("hung_at", "at_verbs"), ("hung_seen", "seen_verbs")):
        if place.led_by(marks[verbs], marks["time_words"]):
            asked |= marks[mark]
    if place.followed_by(marks["having_verbs"]):
        asked |= marks["hung_having"]
    yield from sorted(asked, key=len, reverse=True)


def _owning(place: Place, grammar: Grammar) -> bool:
    """Whether something of the firm's stands right behind its name, which is in the genitive."""
    return at_role(place, grammar) or place.followed_by(grammar.marks["owned"])


def _unlinked(stem: str, *, single: bool = False) -> str:
    """A strange name without the vowel that a case puts to it; as it is where that may be its own.

    Where nothing else says that it stands in a case a `single` consonant must stand before.
    """
    bare, said = stem[:-1], stem.lower()
    if _LINKED_SURELY.search(said):
        return bare
    many = _syllables(bare) >= SYLLABLES and _LINKED.search(said)
    doubled = not re.search(_VOWEL, said[-3:-2])
    return bare if many and not (single and doubled) else stem


def _syllables(word: str) -> int:
    return len(_SYLLABLE.findall(word.lower()))


@lru_cache(maxsize=32)
def _company_words(
    languages: tuple[str, ...],
) -> tuple[frozenset[str], Mapping[str, tuple[str, bool]]]:
    """The words in their own case, and by each other form that and whether cases hang on it."""
    table = tomllib.loads((files("flows") / "hears" / "declined.toml").read_text("utf-8"))
    known = [said.split() for one in languages for said in table.get(one, ())]
    forms = {fold(form): (own, n == 0) for own, *said in known for n, form in enumerate(said)}
    return frozenset(fold(own) for own, *_ in known), forms
