"""The scene of a turn: all that the conversation may look at is looked up before it begins."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from flows.deal import Deal
from flows.gist import gist
from flows.heard import Heard
from flows.minding import against
from flows.parsing import Grammar
from flows.people import Person
from flows.permissions import Act, may, sees
from flows.scene import Scene
from flows.shared import changes_in
from flows.store import Unit

OPENS = ("yes", "choose", "open", "nth")
REJECTS = ("reject", "correct", "denied")
NOTED = ("report", "denied", "reason", "card")
"""What is kept as a note."""
SHOWN = ("status", "status_open", "next")
"""What shows a deal's card."""
LISTS = ("mine", "pipeline", "next")


async def scene_of(unit: Unit, heard: Heard, person: Person, grammar: Grammar) -> Scene:
    """Everything that one turn may need."""
    here = heard.incoming.at.astimezone(ZoneInfo(person.timezone))
    deals = await unit.deals(sorted(_mentioned(heard)))
    seen = {n: deal for n, deal in deals.items() if sees(person, deal)}
    note = heard.reworded.id if heard.reworded is not None else None
    if heard.intent in NOTED and heard.press is None:
        note = await unit.new_note(heard.incoming, person, heard.incoming.whole)
    listed = await unit.team_deals(person.team.id) if heard.intent in LISTS else []
    texts = await unit.texts(_last_notes(seen)) if heard.intent in REJECTS else {}
    shows = heard.intent in SHOWN
    by = {change.cause.by for deal in seen.values() for change in deal.history[-1:]}
    return Scene(
        person=person,
        processes=await unit.processes(person.team.id),
        grammar=grammar,
        now=here,
        today=here.date(),
        deals=seen,
        given=await unit.given(seen),
        names={person.id: person.name} | await unit.names(sorted(by - {person.id})),
        facts=await unit.facts([n for n, deal in seen.items() if deal.process.asks]),
        note=note,
        new_deal=await unit.next_deal() if heard.intent in OPENS else 0,
        lesson=await unit.lesson(person.team.id),
        texts={n: gist(text) for n, text in texts.items()},
        against=await against(unit, person, list(seen.values()), here) if shows else {},
        listed=[d for d in listed if may(person, Act.SEE, team=person.team.id, owner=d.owner)],
    )


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
    all_of = (meant.deal, meant.other, *meant.fitting, talk.focus, talk.changed, pressed, reworded)
    pressed_for = changes_in(heard.argument) if heard.intent == "undo_which" else []
    which = [deal for deal, _ in (*pressed_for, *talk.trail)]
    return {n for group in (*about, all_of, which) for n in group if n}
