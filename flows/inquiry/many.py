"""The deals that a question about many is about, looked up so that few are read among many."""

from __future__ import annotations

from collections.abc import Sequence

from flows.board import MANY
from flows.history import Outcome
from flows.inquiry.tallied import Place
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.summary import Summary

OWN = ("mine", "next", "agenda")
Found = tuple[Sequence[Summary], Sequence[Place]]


async def looked_up(unit: Unit, intent: str, person: Person) -> Found:
    """The deals to list, last changed first, and where all of those that were meant stand."""
    team = person.team.id
    if intent in OWN:
        return await unit.team_deals(team, owner=person.id, outcome=Outcome.OPEN), ()
    return await _pipeline(unit, person) if intent == "pipeline" else ((), ())


async def _pipeline(unit: Unit, person: Person) -> Found:
    """As many of each place as a list shows; no more of a phase are shown."""
    team = person.team.id
    everyone = may(person, Act.SEE, team=team, owner=0)
    owner = None if everyone else person.id
    places = await unit.places(team, owner)
    found = [
        deal
        for place in places
        if place.outcome is Outcome.OPEN
        for deal in await unit.team_deals(team, owner=owner, place=place, most=MANY)
    ]
    return sorted(found, key=lambda deal: (deal.changed_at, deal.id), reverse=True), places
