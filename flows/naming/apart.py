"""A firm's name apart from who and what stands beside it: "Tõnis Kask Pärnu Kalatööstusest"."""

from __future__ import annotations

from flows.language.parsing import Grammar
from flows.naming.declined import company_word
from flows.naming.places import Place
from flows.naming.roles import TITLED, first_name

_FULL = TITLED + 1
"""Words from which a name holds a full name and a firm's."""


def firm_in(place: Place, grammar: Grammar) -> Place:
    """The part of a run of names that is the firm's, without its town and its people."""
    if not grammar.marks.get("hung_cases"):
        return place
    for part in (_without_town, _behind_somebody, _before_somebody):
        place = part(place, grammar)
    return place


def _without_town(place: Place, grammar: Grammar) -> Place:
    """Without the town it is in: "Salvestis Tartus"."""
    there = place.run[-1].folded in grammar.marks["town_forms"] and len(place.run) > 1
    return _part(place, 0, len(place.run) - 1) if there else place


def _behind_somebody(place: Place, grammar: Grammar) -> Place:
    """What stands in the case of "from" behind a first name, or a first and a family name."""
    run, marks = place.run, grammar.marks
    if len(run) < TITLED or not run[-1].text.endswith(tuple(marks["hung_of_whom"])):
        return place
    met = [n for n, word in enumerate(run[:-1], 1) if word.text.endswith(tuple(marks["hung_met"]))]
    if met or not first_name(run[0], grammar):
        return _part(place, max(met, default=0), len(run))
    placed = run[1].folded in marks["name_begins"] or len(run) < _FULL
    return _part(place, 1 if placed else TITLED, len(run))


def _before_somebody(place: Place, grammar: Grammar) -> Place:
    """What stands in the genitive before somebody: "Pärnu Kalatööstuse Tõnis Kask"."""
    for n, word in enumerate(place.run[1:], 1):
        owner = place.run[n - 1].text
        if first_name(word, grammar) and company_word(owner, grammar) not in (None, owner):
            return _part(place, 0, n)
    return place


def _part(place: Place, first: int, end: int) -> Place:
    return Place(place.text, place.found, place.first + first, place.first + end - 1)
