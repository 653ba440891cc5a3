"""The name of a customer nobody has a deal with yet, heard in a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.language.inflecting import basic
from flows.language.parsing import Grammar
from flows.language.words import Word, holds, words

# A name is worth an offer from WEAK on; where another stands by a place word or with its company
# form, that one is surer.
WEAK, STRONG, CERTAIN = 1, 2, 3
LONGEST = 60
SHORTEST = 2
"""Letters that a name in small letters must exceed, where nothing else marks it as one."""
NEAR = 4
"""Words around a name in which a comparison makes it a rival's."""
_JOINS = (" ", " & ", "-", ". ", "'s ")
_ENDS = re.compile(r"[,.;:!?\n]")
# The Polish form of four pieces, one of them a place word, is read as one.
_LTD = re.compile(r"\bsp(?:ółka|olka)?\.?\s*z\s*o\.?\s?o\b\.?", re.IGNORECASE)
_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|uhr)")
_AMOUNT = re.compile(r"\d+[^\W\d]{0,3}|[^\W\d]\d+")


@dataclass(frozen=True)
class Name:
    """A name as typed, and how surely it is the customer's."""

    text: str
    weight: int


@dataclass(frozen=True)
class _Place:
    """A run of words that may be a name, among all the words of its note."""

    text: str
    found: Sequence[Word]
    first: int
    last: int

    @property
    def run(self) -> Sequence[Word]:
        return self.found[self.first : self.last + 1]

    @property
    def before(self) -> str:
        """The folded word before, none where a sentence begins."""
        return "" if self.opens else self.found[self.first - 1].folded

    @property
    def opens(self) -> bool:
        left = self.text[: self.run[0].start].rstrip(" \"“„'(")
        return not left or left[-1] in ".!?:;\n-–"

    @property
    def after(self) -> str:
        """What follows, up to the next pause."""
        return _ENDS.split(self.text[self.run[-1].end :], maxsplit=1)[0]

    @property
    def colon(self) -> bool:
        return self.text[self.run[-1].end :].startswith(":")


def heard_name(text: str, grammar: Grammar) -> Name | None:
    """The likeliest customer's name in a note, None where nothing looks like one."""
    text = _LTD.sub("Spzoo", text)
    found = words(text)
    cased = any(word.text[:1].isupper() for word in found[1:])
    places = _places(text, found, grammar, cased=cased) or _places(
        text, found, grammar, cased=False
    )
    names = [Name(_called(place, grammar), _weight(place, grammar)) for place in places]
    fitting = [name for name in names if name.weight >= WEAK and len(name.text) <= LONGEST]
    return max(fitting, key=lambda name: name.weight, default=None)


def _places(text: str, found: Sequence[Word], grammar: Grammar, *, cased: bool) -> list[_Place]:
    """Runs of neighbouring words that no note is made of: capitalised ones, where it has any."""
    places: list[_Place] = []
    for n, word in enumerate(found):
        joins = (
            places and places[-1].last == n - 1 and text[found[n - 1].end : word.start] in _JOINS
        )
        if joins and (_form(word, grammar) or _strange(word, grammar, cased=cased)):
            places[-1] = _Place(text, found, places[-1].first, n)
        elif _begins(_Place(text, found, n, n), grammar, cased=cased):
            places.append(_Place(text, found, n, n))
    return [place for place in places if cased or _stands_like_a_name(place, grammar)]


def _begins(place: _Place, grammar: Grammar, *, cased: bool) -> bool:
    word = place.run[0]
    known = ordinary(word, grammar)
    if cased and word.text[:1].isupper() and not place.opens:
        # "their Board" is no name, "Green Valley" is one.
        after = place.found[place.last + 1 : place.last + 2]
        return not known or any(_strange(w, grammar, cased=True) for w in after)
    return not known and (word.text[:1].isupper() or not cased)


def _strange(word: Word, grammar: Grammar, *, cased: bool) -> bool:
    if cased:
        lead = word.text[:1].isupper() or word.text[:1].isdigit()
        return lead and not _dated(word, grammar) and word.text != "I"
    return not ordinary(word, grammar)


def _dated(word: Word, grammar: Grammar) -> bool:
    """Whether a word is a day, a month or an hour of the day."""
    known = grammar.calendar
    day = word.folded in known.weekdays or word.folded in known.months
    return day or _HOUR.fullmatch(word.folded) is not None


def ordinary(word: Word, grammar: Grammar) -> bool:
    """Whether a word belongs to the language, and so is no name by itself."""
    known = grammar.calendar
    return (
        len(word.folded) < 2
        or word.folded in grammar.common
        or word.folded in known.weekdays
        or word.folded in known.months
        or word.folded in grammar.numbers
        or word.folded in grammar.suffixes
        or word.folded.isdecimal()
        or (_AMOUNT.fullmatch(word.folded) is not None and word.text.islower())
    )


def _form(word: Word, grammar: Grammar) -> bool:
    """Whether a word is a company form; in small letters the Filipino "sa" is only "at"."""
    return word.folded.replace(".", "") in grammar.suffixes and not (
        word.text.islower() and word.folded in grammar.common
    )


def _stands_like_a_name(place: _Place, grammar: Grammar) -> bool:
    """Where a name would stand in a note typed without capitals."""
    formed = _form(place.run[-1], grammar)
    if formed or place.colon or place.before in grammar.marks["at_name"]:
        return True
    placed = place.opens or place.before in grammar.marks["new_name"] or _acts(place, grammar)
    return placed and len(place.run[0].folded) > SHORTEST


def _acts(place: _Place, grammar: Grammar) -> bool:
    """Whether what follows is what a customer does."""
    after = words(place.after)
    return bool(after) and after[0].folded in grammar.marks["customer_verbs"]


def _weight(place: _Place, grammar: Grammar) -> int:
    met = place.before in grammar.marks["new_name"]
    if not met and _rival(place, grammar):
        return 0
    if _form(place.run[-1], grammar):
        return CERTAIN
    if place.before in grammar.marks["at_name"] or place.colon:
        return STRONG
    articles = grammar.marks.get("article_name", ())
    told = place.before in articles and place.run[0].text[:1].isupper()
    return WEAK if met or told or place.opens or _acts(place, grammar) else 0


def _rival(place: _Place, grammar: Grammar) -> bool:
    """Whether words of comparison stand right before or after a name."""
    if place.before in grammar.marks["rival_name"]:
        return True
    before = place.found[max(0, place.first - NEAR) : place.first]
    after = words(place.after)[:NEAR]
    if any(word.folded in grammar.marks["us"] for word in after):
        after = []  # who compares us with others is the customer
    cues = grammar.marks["rival_name_cue"]
    return any(holds(" ".join(word.folded for word in side), cues) for side in (before, after))


def _called(place: _Place, grammar: Grammar) -> str:
    """The name as it is offered: one word after "z" or "u" without the case that it takes there."""
    name = as_typed(place.text, place.run, grammar).replace("Spzoo", "Sp. z o.o.")
    said = grammar.marks["at_name"] | grammar.marks["new_name"]
    placed = place.before in said and len(place.run) == 1
    return basic(name, grammar.marks.get("case_endings", ())) if placed else name


def as_typed(text: str, run: Sequence[Word], grammar: Grammar) -> str:
    """A name as it was typed; spelled as names are where it was typed in small letters."""
    name = text[run[0].start : run[-1].end]
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    return spelled(name, grammar)


def spelled(name: str, grammar: Grammar) -> str:
    """A name with capitals where it has none, and its company form as it is written."""
    if any(c.isupper() for c in name):
        return name
    return " ".join(grammar.spelled.get(part) or _capital(part) for part in name.split())


def _capital(part: str) -> str:
    return part.upper() if "&" in part else part[:1].upper() + part[1:]


def goes_on(text: str, grammar: Grammar) -> bool:
    """Whether a note begins with "they", "he" …, and so goes on about whoever was meant before."""
    first = next(iter(words(text)), None)
    return first is not None and first.folded in grammar.marks["pronouns"]


def new_name(text: str, grammar: Grammar) -> bool:
    """Whether a short answer can be a name: not all of it is ordinary words."""
    said = words(text)
    refused = {word.folded for word in said} & grammar.marks["not_a_name"]
    return not refused and "," not in text and not all(ordinary(word, grammar) for word in said)
