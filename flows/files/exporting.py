"""Deals as a file, for whoever asks in private: the team's, or one's own."""

from __future__ import annotations

from flows.heard import Heard
from flows.language.days import day_in
from flows.messages import Document, Reply, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit


async def export(_unit: Unit, heard: Heard, person: Person) -> Reply:
    """The deals that somebody may take along, below a line that says whose they are."""
    team = person.team
    if not may(person, Act.EXPORT, team=team.id, owner=person.id):
        return Reply((say("admins-only"),))
    name = f"deals-{day_in(heard.incoming.at, person.timezone)}.csv"
    if may(person, Act.EXPORT, team=team.id):
        return Reply((say("export-team", team=team.name),), document=Document(name, team.id))
    return Reply((say("export-own"),), document=Document(name, team.id, person.id))
