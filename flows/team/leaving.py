"""Leaving and removing; open deals are handed over first, or with it."""

from __future__ import annotations

from collections.abc import Sequence

from flows.heard import Heard
from flows.messages import Reply, say
from flows.people import Member, Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.team.colleagues import heir, last_admin, of_id, subject, tell, unchanged, yes_or_no
from flows.team.handing import open_deals, pass_on, shown, to_whom


async def remove(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Ask whether a member shall go, and to whom their open deals; or let them go, as chosen."""
    found = await subject(unit, heard, person)
    if found is None:
        return Reply((say("member-unknown"),))
    if found.id == person.id:
        return Reply((say("remove-yourself"),))
    still = unchanged(await unit.members(person.team.id, held=True), person)
    if not still or not may(person, Act.REMOVE, team=person.team.id, owner=found.id):
        return Reply((say("admins-only"),))
    return await _go(unit, heard, person, found)


async def leave(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Ask whether one wants to go, and to whom one's open deals; or go, as chosen."""
    members = await unit.members(person.team.id, held=True)
    own = of_id(members, person.id)
    if own is None or not may(person, Act.LEAVE, team=person.team.id, owner=own.id):
        return Reply((say("member-unknown"),))
    if last_admin(members, person.id):
        return Reply((say("last-admin-leaves"),))
    return await _go(unit, heard, person, own)


async def _go(unit: Unit, heard: Heard, person: Person, going: Member) -> Reply:
    """What a button chose is done where it still can be; anything else is asked."""
    verb = "leave" if going.id == person.id else "remove"
    members = await unit.members(person.team.id)
    deals = await open_deals(unit, person.team.id, going.id)
    taker = of_id(members, int(heard.argument)) if heard.argument.isdecimal() else None
    others = [member for member in members if member.id != going.id]
    if heard.press is None or not heard.argument or (deals and taker not in others):
        return _ask(person, going, others, verb, shown(deals))
    receiver = taker if taker in others else heir(others)
    if receiver is not None:
        await pass_on(unit, heard, person, going, receiver, deals)
    return await _end(unit, heard, person, going, verb)


def _ask(
    person: Person, going: Member, others: Sequence[Member], verb: str, deals: tuple[str, ...]
) -> Reply:
    facts = {"name": going.name, "team": person.team.name}
    if not deals:
        buttons = yes_or_no(person, f"{verb}.yes", going.id)
        return Reply((say(f"{verb}-asked", **facts),), buttons)
    asked = say(f"{verb}-to-whom", deals=deals, **facts)
    return Reply((asked,), to_whom(person, others, verb, going.id))


async def _end(unit: Unit, heard: Heard, person: Person, going: Member, verb: str) -> Reply:
    team = person.team
    if verb == "remove":
        told = Reply((say("removed-told", team=team.name),))
        await tell(unit, going.id, team.id, told, heard.incoming)
    await unit.dismiss(team.id, going.id)
    return Reply((say(f"{verb}-done", name=going.name, team=team.name),))
