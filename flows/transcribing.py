"""What is spoken becomes a note: the port to whoever writes it down, and what asks it."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from flows.enclosed import Enclosed, Recording, Unheard
from flows.errors import FlowError
from flows.language.words import clean, has_letters
from flows.messages import Incoming, Reply, Say, Shape, say
from flows.store import Store
from flows.team.speaker import speaker

SHOWN = 200
"""Characters of a transcript that are shown with the reply; all of it is kept with the note."""

LONGEST = 20_000
"""Characters of a transcript that are kept: more is not said in ten minutes."""


class Inaudible(FlowError):
    """The recording could not be fetched, or nobody could write it down."""


class Transcriber(Protocol):
    """Writes down what is spoken. It is slow: it is never called while a transaction is open."""

    async def transcribe(self, recording: Recording, language: str) -> str:
        """What is said in a recording, most likely in that language; raises Inaudible."""
        ...


class Dictation:
    """Has what people speak written down, where there is anybody to do it."""

    def __init__(self, store: Store, transcriber: Transcriber | None) -> None:
        self._store, self._transcriber = store, transcriber

    async def written(self, incoming: Incoming) -> Incoming:
        """What was spoken in private as if it had been typed, or why it could not be heard."""
        enclosed = incoming.enclosed
        if enclosed is None or enclosed.recording is None or self._transcriber is None:
            return incoming
        if not incoming.private:
            return incoming
        async with self._store.look() as unit:
            person = await speaker(unit, incoming)
        if person is None:
            return incoming
        if not enclosed.recording.bounded:
            return _unheard(incoming, enclosed, Unheard.LONG)
        try:
            said = await self._transcriber.transcribe(enclosed.recording, person.language)
        except Inaudible:
            return _unheard(incoming, enclosed, Unheard.FAILED)
        said = clean(said).lstrip("/ ")[:LONGEST]
        if not has_letters(said):
            return _unheard(incoming, enclosed, Unheard.EMPTY)
        text = f"{incoming.text}\n{said}" if incoming.text else said
        return replace(incoming, shape=Shape.TEXT, text=text, transcript=said)


def _unheard(incoming: Incoming, enclosed: Enclosed, why: Unheard) -> Incoming:
    # What is written below it is a note all the same.
    return replace(incoming, enclosed=replace(enclosed, unheard=why))


def echoed(reply: Reply, incoming: Incoming) -> Reply:
    """A reply to something spoken, below what was understood of it."""
    return replace(reply, lines=(*heard_line(incoming), *reply.lines))


def heard_line(incoming: Incoming) -> tuple[Say, ...]:
    """What was understood of something spoken, in a line; none where it was typed."""
    said = " ".join(incoming.transcript.split())
    if not said:
        return ()
    cut = said if len(said) <= SHOWN else f"{said[:SHOWN].rsplit(' ', 1)[0]} …"
    return (say("heard-voice", text=cut),)
