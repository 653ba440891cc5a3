"""What comes in without a word to understand, and what is kept beside the words that are read."""

from __future__ import annotations

from dataclasses import replace

from flows.enclosed import Kind
from flows.heard import Heard
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Incoming, Shape
from flows.permissions import Act
from flows.presses import pressed


async def wordless(heard: Heard, meaning: Meaning) -> Heard | None:
    """What is due, pressed, or sent without a word; None where there is something to understand."""
    incoming = heard.incoming
    if incoming.due is not None:
        return replace(heard, intent=incoming.due.kind, meant=Meant(deal=incoming.due.deal))
    if incoming.press is not None:
        return await pressed(heard, incoming.press, meaning)
    if _brings(incoming, meaning):
        return replace(heard, intent="table")
    if incoming.enclosed is not None and incoming.enclosed.told:
        return replace(heard, intent="card", meant=await meaning.of_card(incoming, heard.talk))
    if incoming.shape is Shape.MEDIA:
        kind = incoming.enclosed.key if incoming.enclosed is not None else Kind.OTHER.value
        return replace(heard, intent="media", argument=kind)
    return None


def _brings(incoming: Incoming, meaning: Meaning) -> bool:
    """Whether a file of deals has come; what a rep writes below one is a note all the same."""
    if not incoming.private or incoming.enclosed is None or incoming.enclosed.table is None:
        return False
    return incoming.shape is Shape.MEDIA or meaning.may(Act.IMPORT)


def whole_of(incoming: Incoming, text: str) -> str:
    """All that is kept with a note: who wrote it, and what of it is not read."""
    if incoming.enclosed is not None and incoming.enclosed.told:
        return incoming.enclosed.card
    return f"{incoming.author}: {text}" if incoming.author else text
