"""Who speaks, and in which team: the group's, the deal's, else the one they are working in."""

from __future__ import annotations

from flows.messages import Incoming
from flows.people import Person
from flows.store import Unit


async def speaker(unit: Unit, incoming: Incoming) -> Person | None:
    """Whoever wrote or pressed, or whom a timer was set for; None for a stranger."""
    channel, sender = incoming.address.channel, incoming.sender
    person = await unit.person(channel, sender)
    team = await _team_of(unit, incoming) if person is not None else None
    if person is None or team in (None, person.team.id):
        return person
    return await unit.person(channel, sender, team) or person


async def _team_of(unit: Unit, incoming: Incoming) -> int | None:
    """The team that what came in belongs to, whatever anybody is working in."""
    if not incoming.private:
        return await unit.group_team(incoming.address)
    if incoming.due is None or incoming.due.deal is None:
        return None
    deal = (await unit.deals([incoming.due.deal])).get(incoming.due.deal)
    return deal.team if deal is not None else None
