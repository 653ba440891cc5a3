"""The name of a customer nobody has a deal with yet, heard in a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.language.ordinary import contracted, dated, formed, myself, ordinary
from flows.language.parsing import Grammar
from flows.language.words import Word, holds, words
from flows.naming.apart import firm_in
from flows.naming.called import called
from flows.naming.declined import goes_with, hung
from flows.naming.marks import asked_for, elided, headed, heads, leads, towns_left_out
from flows.naming.places import Place
from flows.naming.roles import addressed, at_role, of_a_firm, somebody, titled

# A name is worth an offer from WEAK on; where another stands by a place word or with its company
# form, that one is surer.
WEAK, STRONG, CERTAIN = 1, 2, 3
LONGEST = 60
SHORTEST = 2
"""Letters that a name in small letters must exceed, where nothing else marks it as one."""
NEAR = 4
"""Words around a name in which a comparison makes it a rival's."""
_ELIDED = re.compile(r"^[a-z]['’](?=[^\W\d_])")
"""What stands before the capital of "Spiga d'Oro"."""
_JOINS = (" ", " & ", "-", ". ", "'s ")
# The Polish form of four pieces, one of them a place word, is read as one.
_LTD = re.compile(r"\bsp(?:ółka|olka)?\.?\s*z\s*o\.?\s?o\b\.?", re.IGNORECASE)


@dataclass(frozen=True)
class Name:
    """A name as typed, and how surely it is the customer's."""

    text: str
    weight: int
    acting: bool = False
    """Whether a sentence of its own, behind another, says what it did."""


def heard_name(text: str, grammar: Grammar) -> Name | None:
    """The likeliest customer's name in a note, None where nothing looks like one."""
    text = elided(_LTD.sub("Spzoo", text), grammar)
    found = words(text)
    cased = any(word.text[:1].isupper() and not myself(word) for word in found[1:])
    places = _places(text, found, grammar, cased=cased) or _places(
        text, found, grammar, cased=False
    )
    names = [
        Name(called(place, grammar), _weight(place, grammar), _acting(place, grammar))
        for place in places
    ]
    fitting = [name for name in names if name.weight >= WEAK and len(name.text) <= LONGEST]
    return max(fitting, key=lambda name: name.weight, default=None)


def _places(text: str, found: Sequence[Word], grammar: Grammar, *, cased: bool) -> list[Place]:
    """Runs of neighbouring words that no note is made of: capitalised ones, where it has any."""
    places: list[Place] = []
    for n, word in enumerate(found):
        joins = (
            places and places[-1].last == n - 1 and text[found[n - 1].end : word.start] in _JOINS
        )
        if joins and (
            formed(word, grammar)
            or _strange(word, grammar, cased=cased)
            or goes_with(places[-1].run, word, grammar)
        ):
            places[-1] = Place(text, found, places[-1].first, n)
        elif _begins(Place(text, found, n, n), grammar, cased=cased):
            places.append(Place(text, found, n, n))
    firms = (firm_in(headed(place, grammar, cased=cased), grammar) for place in places)
    whole = towns_left_out(firms, grammar)
    return [place for place in whole if cased or _stands_like_a_name(place, grammar)]


def _begins(place: Place, grammar: Grammar, *, cased: bool) -> bool:
    word = place.run[0]
    known = ordinary(word, grammar)
    capital = word.text[:1].isupper()
    if cased and capital and not place.opens and not leads(word, grammar):
        # "their Board" is no name, "Green Valley" is one.
        return not known or (_goes_on_in_capitals(place, grammar) and not _weekday(word, grammar))
    if cased and capital and known:
        return heads(word, grammar) and _goes_on_in_capitals(place, grammar)
    ours = known or leads(word, grammar) or asked_for(word, grammar)
    return not ours and (capital or not cased)


def _goes_on_in_capitals(place: Place, grammar: Grammar) -> bool:
    after = place.found[place.last + 1 : place.last + 2]
    return not contracted(place.run[0]) and any(_strange(w, grammar, cased=True) for w in after)


def _weekday(word: Word, grammar: Grammar) -> bool:
    return word.folded in grammar.calendar.weekdays


def _strange(word: Word, grammar: Grammar, *, cased: bool) -> bool:
    """Whether a word goes on with a name that has begun before it."""
    if cased:
        lead = _ELIDED.sub("", word.text)[:1]
        return (lead.isupper() or lead.isdigit()) and not dated(word, grammar) and not myself(word)
    verb = word.folded in grammar.marks["customer_verbs"]
    return not ordinary(word, grammar) and not verb and not asked_for(word, grammar)


def _stands_like_a_name(place: Place, grammar: Grammar) -> bool:
    """Where a name would stand in a note typed without capitals."""
    marks = grammar.marks
    if formed(place.run[-1], grammar) or place.colon or place.led_by(marks["at_name"]):
        return True
    placed = (
        place.opens
        or place.led_by(marks["new_name"] | marks["subject_name"])
        or place.followed_by(marks["customer_verbs"])
        or at_role(place, grammar)
    )
    return placed and len(place.run[0].folded) > SHORTEST


def _weight(place: Place, grammar: Grammar) -> int:
    marks = grammar.marks
    met = place.led_by(marks["new_name"], marks["time_words"]) or hung(place, grammar)
    if not met and _rival(place, grammar):
        return 0
    if formed(place.run[-1], grammar):
        return CERTAIN
    if titled(place, grammar):
        return 0
    acts = place.followed_by(marks["customer_verbs"])
    # "from the Harbour Group, they want", but not "from the Bosch catalogue".
    articles = marks["articles"] if acts or not place.after.strip() else ()
    if place.led_by(marks["at_name"], articles) or place.colon:
        # "si Engr Reyes ng Masagana": of somebody and a firm it is the firm.
        return WEAK if addressed(place, grammar) else STRONG
    told = place.before in marks.get("article_name", ()) and place.run[0].text[:1].isupper()
    standing = met or told or acts or place.opens
    return WEAK if standing or _marked(place, grammar) else 0


def _marked(place: Place, grammar: Grammar) -> bool:
    """Whether a verb of calling, a role or a trade marks a firm's name, and nobody's own."""
    said = place.led_by(grammar.marks["subject_name"])
    traded = heads(place.run[0], grammar) and not all(ordinary(w, grammar) for w in place.run)
    return traded or ((said or at_role(place, grammar)) and not somebody(place, grammar))


def _rival(place: Place, grammar: Grammar) -> bool:
    """Whether words of comparison stand right before or after a name."""
    if place.before in grammar.marks["rival_name"]:
        return True
    before = place.found[max(0, place.first - NEAR) : place.first]
    after = words(place.after)[:NEAR]
    if any(word.folded in grammar.marks["us"] for word in after):
        after = []  # who compares us with others is the customer
    cues = grammar.marks["rival_name_cue"]
    return any(holds(" ".join(word.folded for word in side), cues) for side in (before, after))


def _acting(place: Place, grammar: Grammar) -> bool:
    firm = len(place.run) > 1 or heads(place.run[0], grammar)
    acts = place.opens and place.followed_by(grammar.marks["customer_verbs"])
    return acts and place.first > 0 and firm and not somebody(place, grammar)


def continues(text: str, name: Name | None, grammar: Grammar) -> bool:
    """Whether a note goes on about whoever was meant before, though it may hold a name."""
    return not (name is not None and name.acting) and goes_on(text, grammar)


def goes_on(text: str, grammar: Grammar) -> bool:
    """Whether a note begins with "they", "he" …, and so goes on about whoever was meant before."""
    said = words(text)
    if not said or said[0].folded not in grammar.marks["pronouns"]:
        return False
    articles = grammar.marks["articles"] | grammar.marks.get("article_name", frozenset())
    if said[0].folded not in articles:
        return True
    return not (_firm_follows(said[1:3], grammar) or of_a_firm(said[1:], grammar))


def _firm_follows(said: Sequence[Word], grammar: Grammar) -> bool:
    """Whether a name comes behind an article: "The Golden Loaf" is nobody's "the client"."""
    first, *rest = [w.text[:1].isupper() and not leads(w, grammar) for w in said] or [False]
    strange = first and not all(ordinary(w, grammar) for w in said[: 1 + sum(rest)])
    # In German every noun has a capital.
    return strange and (any(rest) or "de" not in grammar.languages)


def new_name(text: str, grammar: Grammar) -> bool:
    """Whether a short answer can be a name: not all of it is ordinary words, and nobody acts."""
    said = words(text)
    refused = {word.folded for word in said} & grammar.marks["not_a_name"]
    verbs = grammar.marks["customer_verbs"]
    told = any(word.text.islower() and word.folded in verbs for word in said[1:])
    strange = not all(ordinary(word, grammar) for word in said) or _of_ordinary_words(said, grammar)
    return strange and not refused and not told and "," not in text


def _of_ordinary_words(said: Sequence[Word], grammar: Grammar) -> bool:
    """Whether ordinary words make a name together: "Golden Loaf", "võru piim"."""
    cased = (
        len(said) > 1 and heads(said[0], grammar) and all(word.text[:1].isupper() for word in said)
    )
    return cased or (len(said) > 1 and goes_with(said[:1], said[-1], grammar))
