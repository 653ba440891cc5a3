"""Whether a name in a note is a firm's that somebody works for, or somebody's own."""

from __future__ import annotations

from collections.abc import Sequence

from flows.facts.cues import Cues
from flows.language.nominatives import nominative
from flows.language.ordinary import ordinary
from flows.language.parsing import Grammar
from flows.language.words import Word, words
from flows.naming.places import LED, Place

TITLED = 2
"""Words that a person's name has at most."""


def at_role(place: Place, grammar: Grammar) -> bool:
    """Whether a role stands by a name: "z prezesem Famuru", "the Brightside director"."""
    return _leads(place, grammar) or _follows(place, grammar)


def titled(place: Place, grammar: Grammar) -> bool:
    """Whether a role stands before somebody's own name: "director Smith"."""
    run, roles = place.run, Cues(grammar.languages)["people", "roles"]
    if len(run) <= TITLED + 1 and roles.fullmatch(run[0].folded):
        return True
    own = len(run) <= TITLED and not any(ordinary(w, grammar) for w in run)
    led = own and _ends_in_role([w.folded for w in place.leading], grammar)
    return led and not at_role(place, grammar)


def addressed(place: Place, grammar: Grammar) -> bool:
    """Whether it is somebody's name: with a title, "Engr Reyes", or "Ben Cruz" of a firm."""
    if place.run[0].folded in Cues(grammar.languages).words("people", "titles"):
        return True
    return place.followed_by(grammar.marks["at_name"]) and somebody(place, grammar)


def of_a_firm(said: Sequence[Word], grammar: Grammar) -> bool:
    """Whether words begin with a role and where: "director of …", "titolare della …"."""
    folded = " ".join(word.folded for word in said)
    role = Cues(grammar.languages)["people", "roles"].match(folded)
    after = folded[role.end() :].split() if role is not None else []
    where = grammar.marks["at_name"] | grammar.marks.get("role_links", frozenset())
    return bool(after) and after[0] in where


def _ends_in_role(said: Sequence[str], grammar: Grammar) -> bool:
    before, roles = " ".join(said), Cues(grammar.languages)["people", "roles"]
    return any(found.end() == len(before) for found in roles.finditer(before))


def _leads(place: Place, grammar: Grammar) -> bool:
    """Whether a role stands before; a name in its own case is that of who has the role."""
    said = [word.folded for word in place.leading]
    linked = bool(said) and said[-1] in grammar.marks.get("role_links", ())
    if linked:
        said.pop()
    endings = tuple(grammar.marks.get("role_cases", ()))
    cased = place.run[-1].folded.endswith(endings or ("\n",))
    # A strange name takes no ending; of two words without a first name it is a firm's.
    foreign = bool(endings) and len(place.run) > 1 and not somebody(place, grammar)
    if not (linked or cased or foreign):
        return False
    return _ends_in_role(said, grammar)


def _follows(place: Place, grammar: Grammar) -> bool:
    after = " ".join(word.folded for word in words(place.after)[:LED])
    return Cues(grammar.languages)["people", "roles"].match(after) is not None


def somebody(place: Place, grammar: Grammar) -> bool:
    """Whether a name is a person's: a first name we know, alone or before a family name."""
    run = place.run
    if len(run) > TITLED or not first_name(run[0], grammar):
        return False
    return all(not ordinary(word, grammar) for word in run[1:])


def behind_somebody(place: Place, grammar: Grammar) -> bool:
    """Whether a first name, or that and a family name, stands right before."""
    before = place.found[max(0, place.first - TITLED) : place.first]
    near = bool(before) and place.touches(before[-1])
    return near and any(first_name(word, grammar) for word in before)


def first_name(word: Word, grammar: Grammar) -> bool:
    """Whether a word is a first name we know, in any of its cases."""
    return nominative([word.text], Cues(grammar.languages), oblique=True).known
