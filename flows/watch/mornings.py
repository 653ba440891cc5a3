"""The morning list: a rep's five deals in order, each with its reason and one action."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from flows.cards import lasting
from flows.messages import Choice, Reply, say
from flows.people import Person
from flows.store import Unit
from flows.watch.minding import against
from flows.watch.urgent import Urgent, candidates, urgent

FEW = 5
"""Deals that a morning is for."""
LOOKED_AT = 15
"""Deals of which all is looked up; with some of them nothing turns out to be due."""


async def morning(unit: Unit, person: Person, now: datetime) -> Reply:
    """The deals of somebody for today; one line where there is nothing to do."""
    listed = await unit.team_deals(person.team.id, owner=person.id)
    given = await unit.given([deal.id for deal in listed])
    tonight = datetime.combine(now.date(), time.max, now.tzinfo)
    looked_at = {*await unit.falling_due(person.team.id, person.id, tonight)}
    ids = [deal.id for deal in candidates(listed, given, looked_at, now.date())[:LOOKED_AT]]
    deals = await unit.deals(ids)
    warned = await against(unit, person.team.id, list(deals.values()), now)
    found = []
    for number in ids:
        deal = deals[number]
        found.append(urgent(deal, lasting(deal, given.get(number, ())), warned[number], now.date()))
    return _shown([one for one in found if one is not None])


def _shown(found: Sequence[Urgent]) -> Reply:
    # What a list knew of a deal may be overtaken by what is known of it now; those alike stay.
    ranked = sorted(found, key=lambda one: one.why)[:FEW]
    if not ranked:
        return Reply((say("morning-none"),))
    rows = tuple(
        say("morning-row", place=n, deal=one.deal.name, reason=one.reason, action=one.action)
        for n, one in enumerate(ranked, 1)
    )
    buttons = tuple(
        Choice(say("button-place", place=str(n)), "status", one.deal.id)
        for n, one in enumerate(ranked, 1)
    )
    return Reply((say("morning-head", many=len(rows)), *rows), buttons)
