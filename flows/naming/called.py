"""A customer's name as it is offered: without the case it stands in, and with its capitals."""

from __future__ import annotations

from collections.abc import Sequence

from flows.language.inflecting import basic
from flows.language.parsing import Grammar
from flows.language.words import Word
from flows.naming.declined import undeclined
from flows.naming.marks import heads
from flows.naming.places import Place
from flows.naming.roles import at_role


def called(place: Place, grammar: Grammar) -> str:
    """The name as it is offered: one word after "z" or "u" without the case that it takes there."""
    head = grammar.head_forms.get(place.run[0].folded) if len(place.run) > 1 else None
    name = as_typed(place.text, place.run, grammar).replace("Spzoo", "Sp. z o.o.")
    if head is not None:
        return " ".join([head, *_restored(name.split()[1:], grammar)])
    marks = grammar.marks
    placed = place.led_by(marks["at_name"] | marks["new_name"]) or at_role(place, grammar)
    alone = placed and len(place.run) == 1
    name = name[:1].upper() + name[1:] if heads(place.run[0], grammar) else name
    name = undeclined(name, place, grammar)
    return basic(name, marks.get("case_endings", ())) if alone else name


def _restored(rest: Sequence[str], grammar: Grammar) -> Sequence[str]:
    """What follows a trade put back into its first case: "Mięsne Sokół" of "Mięsnych Sokół"."""
    if len(rest) < 2:
        return rest
    return [basic(rest[0], grammar.marks.get("head_adjectives", ())), *rest[1:]]


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
