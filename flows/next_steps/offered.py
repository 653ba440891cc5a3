"""Buttons beside no question, which day, which change, and what is typed in place of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.language.words import fold
from flows.messages import Incoming, Press, Reply
from flows.people import Person
from flows.store import Unit
from flows.talk import Offer, Talk

LABELS = ("button-day", "button-deal")
VERBS = ("pause", "undo")
ALWAYS = ("not_fact", "timeline", "digest_stop")
"""Whatever their label is: it names what cannot be heard as a phrase."""
TYPED = (*VERBS, *ALWAYS, "status", "morning", "review")
"""What is pressed as well by typing what its button says, where that was offered last."""


async def offered(
    unit: Unit, replies: Sequence[Reply], person: Person, incoming: Incoming
) -> tuple[Offer, ...]:
    """What the last reply offers, as it can be typed next."""
    choices = [choice for reply in replies[-1:] for choice in reply.choices]
    beside = [
        choice
        for choice in choices
        if _verb(choice.verb) in ALWAYS
        or (choice.label.key in LABELS and _verb(choice.verb) in VERBS)
    ]
    return tuple(
        [
            Offer(await unit.spoken(c.label, person, incoming), c.verb, c.deal, c.revision)
            for c in beside
        ]
    )


def as_pressed(incoming: Incoming, talk: Talk) -> Incoming:
    """What says the same as a button that was offered last, as the press of that button."""
    said = fold(incoming.text.strip(" ."))
    for offer in talk.offered if incoming.press is None and not incoming.edited else ():
        if _verb(offer.verb) in TYPED and fold(offer.typed) == said:
            press = Press(offer.verb, offer.subject, offer.team)
            return replace(incoming, text="", press=press)
    return incoming


def _verb(verb: str) -> str:
    return verb.partition(".")[0]
