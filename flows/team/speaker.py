"""Who speaks in private, and in which team: the deal's that is due, else where they work now."""

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
    """The team that what is due belongs to, whatever anybody is working in."""
    if incoming.due is None or incoming.due.deal is None:
        return None
    deal = (await unit.deals([incoming.due.deal])).get(incoming.due.deal)
    return deal.team if deal is not None else None
