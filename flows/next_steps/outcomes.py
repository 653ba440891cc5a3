"""What came of a step, as yes or no: whether its customer committed to something there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

from flows import advances
from flows.advances import contacts_since
from flows.deal import Deal
from flows.history import HELD
from flows.language.days import day_in
from flows.language.parsing import Grammar
from flows.messages import Say, say
from flows.next_steps.agreed import agreed, is_over
from flows.record import Record
from flows.talk import Question


def told_of(
    read: Question, deal: Deal, told: Mapping[str, str | None], grammar: Grammar, now: datetime
) -> Iterator[tuple[str, str | None]]:
    """What kind of contact a note tells of, and of which step it tells the outcome, as facts.

    That is the step whose day is over; one that was said to be done is known already.
    """
    contact = tuple(advances.told_of(read, deal, told, grammar))
    yield from contact
    step = agreed(deal)
    if step is None or step.what is None or step.on is None or not is_over(step.on, now):
        return
    if any(kind is not None for _, kind in contact):
        yield HELD, step.what


def lines(deal: Deal, now: datetime) -> Iterator[Say]:
    """The outcome in a line, where a contact of that instant is the first after the step."""
    held = deal.known.get(HELD)
    found = contacts_since(deal, held.cause.at) if held is not None else []
    if held is not None and [at for at, _ in found] == [now]:
        yield _line(held.text, found[0][1])


def shown(deal: Record, zone: tzinfo | None) -> tuple[Say, ...]:
    """The last step that was held, on the deal's card: its outcome, or that it was done."""
    held = deal.known.get(HELD)
    if held is None:
        return ()
    for _, kind in contacts_since(deal, held.cause.at):
        return (_line(held.text, kind),)
    return (say("step-held", what=held.text, day=day_in(held.cause.at, zone)),)


def _line(what: str, kind: str) -> Say:
    return say(f"outcome-{kind}", what=what)
