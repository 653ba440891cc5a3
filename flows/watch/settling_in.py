"""Who has worked with it on two days is sent the morning list and the review from then on."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.messages import Incoming
from flows.people import Person, Role
from flows.store import Unit
from flows.watch.schedules import What, usual
from flows.watch.setting_clocks import put


async def used(unit: Unit, person: Person, incoming: Incoming) -> None:
    """Somebody has written or pressed: nothing unasked comes of their first day."""
    zone = ZoneInfo(person.timezone)
    today = incoming.at.astimezone(zone).date()
    mine = {one.what: one for one in await unit.schedules(person.team.id, person.id)}
    first = mine.get(What.MORNING)
    if first is None:
        begun = usual(person.team.id, person.id, What.MORNING, incoming.address)
        await unit.keep_schedule(replace(begun, on=False, begun=today))
    elif first.begun is not None and first.begun < today:
        rep = person.role is Role.REP
        await put(unit, replace(first, on=rep, begun=None), incoming.at, zone)
        if What.REVIEW not in mine:
            review = usual(person.team.id, person.id, What.REVIEW, incoming.address)
            await put(unit, review, incoming.at, zone)
