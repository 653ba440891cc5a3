"""The words by which a firm's name is told from a town, a question or a command."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flows.inquiry.lexicon import lexicon
from flows.language.parsing import Grammar
from flows.language.words import Word
from flows.naming.places import Place

LEADING = ("new_name", "subject_name", "at_name", "clause_leads", "customer_verbs", "rival_name")
"""Marks whose words stand before a name, and never begin one."""
_ELIDED = re.compile(r"(?<!\w)([a-z]+)['’](?=\w)")
_ABOUT = ("rivals", "report")
"""Tables of question words that hold words of notes."""
SHORTEST = 3
"""Letters of a word of questions that is no name; a shorter one may be."""


def leads(word: Word, grammar: Grammar) -> bool:
    """Whether a word stands before names, and so begins none."""
    return any(word.folded in grammar.marks[mark] for mark in LEADING)


def heads(word: Word, grammar: Grammar) -> bool:
    """Whether an ordinary word is one that a firm's name begins with: Hotel, Gmina, Golden."""
    known = grammar.heads | grammar.head_forms.keys() | grammar.marks["name_begins"]
    return word.folded in known and not leads(word, grammar)


def headed(place: Place, grammar: Grammar, *, cased: bool) -> Place:
    """A name with the trade or the like before it: "hotel Bryza", "w hurtowni Kowalczyk"."""
    while place.first and not place.opens:
        before = place.found[place.first - 1]
        small = cased and before.folded in grammar.marks["name_begins"]
        if small or not place.touches(before) or not heads(before, grammar):
            break
        place = Place(place.text, place.found, place.first - 1, place.last)
    return place


def towns_left_out(places: Iterable[Place], grammar: Grammar) -> list[Place]:
    """The places without those that are towns; "Szpital w Gdyni" is a name, Gdynia is none."""
    kept = [place for one in places for place in _but_towns(one, grammar)]
    return [one for one in kept if not any(_within(one, other) for other in kept)]


def _within(one: Place, other: Place) -> bool:
    return one != other and other.first <= one.first and one.last <= other.last


def _but_towns(place: Place, grammar: Grammar) -> Iterator[Place]:
    if not _town(place, grammar):
        yield place
    elif place.first > 1:
        whole = Place(place.text, place.found, place.first - 2, place.last)
        known = heads(whole.run[0], grammar) and whole.run[1].folded in grammar.marks["town_before"]
        if known and (whole.opens or whole.followed_by(grammar.marks["customer_verbs"])):
            yield whole


def _town(place: Place, grammar: Grammar) -> bool:
    said, marks = " ".join(word.folded for word in place.run), grammar.marks
    there = place.before in marks["town_before"] and said in marks["towns"]
    return there or said in marks.get("town_forms", ())


def asked_for(word: Word, grammar: Grammar) -> bool:
    """Whether it is a word of a question or a command in the language of who writes."""
    said = word.folded
    if said in grammar.phrases.vocabulary:
        return True
    asked = (lexicon(one).words(*_ABOUT) for one in grammar.languages)
    return len(said) >= SHORTEST and any(said in words for words in asked)


def elided(text: str, grammar: Grammar) -> str:
    """A text of the same length in which "l'Acme" and "dell'Hotel" are two words."""
    marks = grammar.marks.get("elided", ())
    if not marks:
        return text
    first = text[:1].lower() + text[1:]
    parted = _ELIDED.sub(lambda m: f"{m[1]} " if m[1] in marks else m[0], first)
    return text[:1] + parted[1:]
