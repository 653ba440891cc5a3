"""All that a note tells of its deal besides where the customer stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from flows.facts import Facts, facts
from flows.parsing import Grammar
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


def told_in(
    read: Question, name: str, grammar: Grammar, now: datetime
) -> tuple[tuple[str, str | None], ...]:
    """What a note that was read tells of the deal of that name, and the seller's own act in it.

    `now` is the local time of whoever wrote it. A text that is kept unread tells nothing.
    """
    if read.plain or not read.text:
        return ()
    said = facts(read.text, grammar, now.replace(tzinfo=None), (name,))
    acted = (("activity", read.activity),) if read.activity else ()
    return (*_texts(said), *acted)


def _texts(said: Facts) -> Iterator[tuple[str, str | None]]:
    for fact in TOLD:
        told = getattr(said, fact)
        if told is not None:
            yield fact, _text(told)
    if said.next_step is not None and said.next_step_date is None:
        yield "next_step_date", None  # the day of the step before is not that of this one


def _text(told: object) -> str:
    if isinstance(told, datetime):
        return told.isoformat(timespec="minutes")
    return told.isoformat() if isinstance(told, date) else str(told)
