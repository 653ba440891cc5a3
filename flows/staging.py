"""The scene of a turn: all that the conversation may look at is looked up before it begins."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.cards import people_in
from flows.deal import Deal
from flows.heard import Heard
from flows.inquiry.many import looked_up
from flows.language.gist import gist
from flows.language.parsing import Grammar
from flows.people import Person
from flows.permissions import sees
from flows.scene import Scene
from flows.shared import changes_in
from flows.store import Unit
from flows.team.giving import gave_away
from flows.watch.lessons import usual_value
from flows.watch.minding import against
from flows.wondering import AFTER

OPENS = ("yes", "choose", "open", "nth")
REJECTS = ("reject", "correct", "denied")
NOTED = ("report", "denied", "reason", "reason_late", "card", "answer")
"""What is kept as a note."""
GIVING = ("owner", "give")
TAKING_BACK = ("undo", "undo_many", "reject")
SHOWN = ("status", "status_open", "next")
"""What shows a deal's card."""
OF_SEVERAL = ("undo_which", "facts_wrong")


async def scene_of(unit: Unit, heard: Heard, person: Person, grammar: Grammar) -> Scene:
    """Everything that one turn may need."""
    here = heard.incoming.at.astimezone(ZoneInfo(person.timezone))
    deals = await unit.deals(sorted(_mentioned(heard)))
    back = heard.intent in TAKING_BACK
    seen = {
        n: deal
        for n, deal in deals.items()
        # Who gave a deal away may take that back, also where they see it no more.
        if sees(person, deal) or (back and gave_away(person, deal))
    }
    note = heard.reworded.id if heard.reworded is not None else None
    if heard.intent in NOTED and heard.press is None:
        note = await unit.new_note(heard.incoming, person, heard.incoming.whole)
    listed, places = await looked_up(unit, heard.intent, person)
    texts = await unit.texts(_last_notes(seen)) if heard.intent in REJECTS else {}
    lesson = await unit.lesson(person.team.id)
    people = {number for deal in seen.values() for number in people_in(deal)}
    shows = heard.intent in SHOWN or heard.beside is not None
    noting = heard.intent in AFTER and not heard.others
    return Scene(
        person=person,
        processes=await unit.processes(person.team.id),
        grammar=grammar,
        now=here,
        today=here.date(),
        deals=seen,
        given=await unit.given(seen),
        names={person.id: person.name} | await unit.names(sorted(people - {person.id})),
        facts=await unit.facts([n for n, deal in seen.items() if deal.process.asks]),
        note=note,
        members=await unit.members(person.team.id) if _may_name(heard) else (),
        noted=await unit.noted_of(heard.meant.other or 0) if heard.intent == "join" else 0,
        reported_at=await _reported_at(unit, heard),
        new_deal=await unit.next_deal() if heard.intent in OPENS else 0,
        lesson=lesson,
        texts={n: gist(text) for n, text in texts.items()},
        asked=await unit.asked(sorted(_with_joined(seen))) if noting else {},
        usual_value=await usual_value(unit, person.team.id, lesson) if noting else None,
        against=await against(unit, person.team.id, list(seen.values()), here) if shows else {},
        listed=listed,
        places=places,
    )


def _may_name(heard: Heard) -> bool:
    """Whether a member may be named: in a wish, or in a note, also in one that is asked about."""
    noted = heard.intent in NOTED or heard.talk.open_question is not None
    return noted or heard.intent in GIVING


def _with_joined(deals: Mapping[int, Deal]) -> set[int]:
    return {*deals, *(part.id for deal in deals.values() for part in deal.joined)}


async def _reported_at(unit: Unit, heard: Heard) -> datetime | None:
    due = heard.incoming.due
    notes = await unit.notes(due.deal, 1) if due is not None and due.deal is not None else []
    return notes[0].at if notes else None


def _last_notes(deals: Mapping[int, Deal]) -> list[int]:
    last = [(deal, change) for deal in deals.values() if (change := deal.undoable())]
    notes = (deal.first_of(change).cause.note for deal, change in last)
    return [note for note in notes if note is not None]


def _mentioned(heard: Heard) -> set[int]:
    talk, meant = heard.talk, heard.meant
    questions = [q for q in (talk.question, *talk.parked) if q is not None]
    about = [(q.deal, q.other, *q.candidates) for q in questions]
    pressed = heard.press.deal if heard.press is not None else None
    reworded = heard.reworded.deal if heard.reworded is not None else None
    wondered = talk.wondered.deal if talk.wondered is not None else None
    all_of = (
        wondered,
        heard.beside,
        meant.deal,
        meant.other,
        *meant.fitting,
        talk.focus,
        talk.changed,
        pressed,
        reworded,
    )
    pressed_for = changes_in(heard.argument) if heard.intent in OF_SEVERAL else []
    trail = talk.trail if heard.intent in ("undo_many", "facts_wrong") else ()
    which = [deal for deal, _ in (*pressed_for, *trail)]
    return {n for group in (*about, all_of, which) for n in group if n}
