"""Handing over all of somebody's deals. History keeps who did what."""

from __future__ import annotations

from collections.abc import Sequence

from flows.heard import Heard
from flows.history import Outcome
from flows.messages import Choice, Reply, say
from flows.people import Member, Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.summary import Summary
from flows.team.calling import named
from flows.team.colleagues import choice, of_id, subject, tell, yes_or_no
from flows.watch.minding import keep_all
from flows.watch.reminders import retime

MANY = 12
"""Deals that are named at most."""


async def open_deals(unit: Unit, team: int, owner: int) -> list[Summary]:
    """The open deals of a member."""
    return await unit.team_deals(team, owner=owner, outcome=Outcome.OPEN)


def shown(deals: Sequence[Summary]) -> tuple[str, ...]:
    """Deals by name; how many there are is nobody's business here."""
    return tuple(deal.name for deal in deals[:MANY]) + (("…",) if len(deals) > MANY else ())


def to_whom(
    person: Person, members: Sequence[Member], verb: str, subject: int
) -> tuple[Choice, ...]:
    """A button for each of these members, and one for none of them."""
    buttons = [
        choice(person, say("button-member", name=m.name), f"{verb}.{m.id}", subject)
        for m in members
    ]
    return (*buttons, choice(person, say("button-no"), "keep"))


async def hand_over(unit: Unit, heard: Heard, person: Person) -> Reply:
    """All of a member's deals to another: asked to whom and whether, or done as chosen."""
    members = await unit.members(person.team.id)
    if heard.press is not None:
        taker = of_id(members, int(heard.argument)) if heard.argument.isdecimal() else None
        giver = await subject(unit, heard, person)
    else:
        giver, taker = (*_said(heard, person, members), None, None)[:2]
    return await _hand(unit, heard, person, giver, taker)


def _said(heard: Heard, person: Person, members: Sequence[Member]) -> list[Member]:
    """The people that were named; one's own deals have oneself as giver."""
    people = named(heard.argument, members)
    if heard.intent == "hand_over_mine":
        return [m for m in members if m.id == person.id] + people[:1]
    return people


async def _hand(
    unit: Unit, heard: Heard, person: Person, giver: Member | None, taker: Member | None
) -> Reply:
    if giver is None:
        return Reply((say("member-unknown"),))
    if not may(person, Act.REASSIGN, team=person.team.id, owner=giver.id):
        return Reply((say("hand-over-not-yours"),))
    deals = await open_deals(unit, person.team.id, giver.id)
    if not deals:
        return Reply((say("nothing-to-hand-over", name=giver.name),))
    if taker is None or taker.id == giver.id:
        others = [m for m in await unit.members(person.team.id) if m.id != giver.id]
        asked = say("hand-over-to-whom", name=giver.name, deals=shown(deals))
        return Reply((asked,), to_whom(person, others, "hand_over", giver.id))
    facts = {"name": giver.name, "to": taker.name, "deals": shown(deals)}
    if heard.press is None:
        buttons = yes_or_no(person, f"hand_over.{taker.id}", giver.id)
        return Reply((say("hand-over-asked", **facts),), buttons)
    await pass_on(unit, heard, person, giver, taker, deals)
    return Reply((say("handed-over", **facts),))


async def pass_on(
    unit: Unit, heard: Heard, person: Person, giver: Member, taker: Member, deals: Sequence[Summary]
) -> None:
    """Give all of a member's deals, closed ones too, to another, who is told of the open ones."""
    await unit.hand_over(person.team.id, giver.id, taker.id)
    reached = await unit.reach(taker.id, person.team.id, heard.incoming.address.channel)
    # What falls due together has one timer, which no single deal takes along.
    await keep_all(unit, await unit.watched([deal.id for deal in deals]), reached)
    await retime(unit, taker.id, heard.incoming.address.channel, heard.incoming.at)
    if deals and taker.id != person.id:
        key = "deals-given-own" if giver.id == person.id else "deals-given"
        line = say(key, by=person.name, name=giver.name, deals=shown(deals))
        await tell(unit, taker.id, person.team.id, Reply((line,)), heard.incoming)
