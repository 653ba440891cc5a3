"""All that a note tells of its deal besides where the customer stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime

from flows.enclosed import Kind
from flows.facts.cues import Cues
from flows.facts.facts import Facts, facts
from flows.facts.steps import basic
from flows.language.parsing import Grammar
from flows.talk import Question

TOLD = (
    "value",
    "currency",
    "decision_date",
    "next_step",
    "next_step_date",
    "competitor",
    "decider",
    "contact",
)
"""Facts of a note that are kept with its deal; the reason of a loss is part of the loss."""
CARDS = (Kind.CONTACT, Kind.LOCATION)
"""What a card may be of; it is kept as the fact of that name."""


def told_in(
    read: Question, name: str, grammar: Grammar, now: datetime, ours: Collection[str] = ()
) -> tuple[tuple[str, str | None], ...]:
    """What a note that was read tells of the deal of that name, and the seller's own act in it.

    `now` is the local time of whoever wrote it, unless the note says when it was told. A card tells
    what it is, unread. Of `ours`, the team's own, nobody is the customer's contact.
    """
    if read.plain:
        return tuple(_card(read.text))
    if not read.text:
        return ()
    then = datetime.fromisoformat(read.said_at) if read.said_at else now
    said = facts(read.text, grammar, then.replace(tzinfo=None), (name,), ours=ours)
    acted = (("activity", read.activity),) if read.activity else ()
    return (*_texts(said, Cues(grammar.languages)), *acted)


def _card(text: str) -> Iterator[tuple[str, str]]:
    kind, _, told = text.partition(": ")
    if kind in CARDS and told:
        yield kind, told


def _texts(said: Facts, cues: Cues) -> Iterator[tuple[str, str | None]]:
    for fact in TOLD:
        told = getattr(said, fact)
        if told is not None:
            yield fact, basic(told, cues) if fact == "next_step" else _text(told)
    if said.next_step is not None and said.next_step_date is None:
        yield "next_step_date", None  # the day of the step before is not that of this one


def _text(told: object) -> str:
    if isinstance(told, datetime):
        return told.isoformat(timespec="minutes")
    return told.isoformat() if isinstance(told, date) else str(told)
