"""A message that was edited: which note it is, what it means now, and what it was read against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.corrections.rewording import LATE, moved_by
from flows.deal import Deal
from flows.heard import Heard
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Incoming
from flows.reading import Context
from flows.store import Note
from flows.talk import Talk

HARMLESS = (
    "status",
    "status_open",
    "mine",
    "pipeline",
    "next",
    "why",
    "help",
    "inquire",
    "timeline",
    "near",
)
"""What may be asked by an edit: it changes nothing, however often it comes."""


async def reworded(heard: Heard, note: Note, meaning: Meaning) -> Heard:
    """The note as it reads now, about the deal it was about unless it names another."""
    return _anew(heard, note, await _meant(heard.incoming, note, meaning), meaning)


async def reworded_apart(heard: Heard, noted: Sequence[Note], meaning: Meaning) -> list[Heard]:
    """The notes of several deals as they read now; what is gone from the message says nothing.

    What is added to it late says nothing either.
    """
    text, left, parts = heard.incoming.text, list(noted), list[Heard]()
    late = any(heard.incoming.at - note.at > LATE for note in noted)
    for clause in await meaning.clauses(text) or [text]:
        part = replace(heard, incoming=replace(heard.incoming, text=clause, whole=clause))
        meant = await meaning.of_note(part.incoming, Talk(), None)
        note = next((n for n in left if n.deal is not None and n.deal == meant.deal), None)
        if note is not None:
            left.remove(note)
        if (note is None and not late) or (note is not None and note.text != clause):
            parts.append(_anew(part, note, meant, meaning))
    gone = (note for note in left if note.text)
    parts += [_gone(heard, note) for note in gone]
    old = next((note for note in noted if note.deal is not None), None)
    if not parts and late and old is not None and old.text != text:
        return [_anew(heard, old, Meant(deal=old.deal), meaning)]  # which is answered politely
    return parts or [replace(heard, intent="unchanged")]


def _gone(heard: Heard, note: Note) -> Heard:
    return replace(heard, intent="reworded", meant=Meant(deal=note.deal), note="", reworded=note)


def _anew(part: Heard, note: Note | None, meant: Meant, meaning: Meaning) -> Heard:
    text = part.incoming.text
    silent = meaning.grammar.marks_of("silence", text)
    intent = "report" if note is None else "reworded"
    return replace(part, intent=intent, meant=meant, note=text, silent=silent, reworded=note)


async def _meant(incoming: Incoming, note: Note, meaning: Meaning) -> Meant:
    talk = Talk(focus=note.deal)
    was = await meaning.of_note(replace(incoming, text=note.text), talk, None)
    now = await meaning.of_note(incoming, talk, None)
    same = note.deal is not None and (now == was or not now.named)
    return Meant(deal=note.deal) if same else now


def as_before(deal: Deal, note: Note, recent: tuple[str, ...]) -> Context:
    """The deal as it was when the note was first read."""
    change = moved_by(deal, note.id)
    if change is None:
        return Context(deal.phase.kind, deal.outcome, recent)
    before = deal.before(deal.first_of(change))
    if before is None:
        return Context(recent=recent)
    return Context(deal.process.phase_of(before.stage).kind, before.outcome, recent)
