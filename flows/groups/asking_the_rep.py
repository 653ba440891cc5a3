"""A question to the rep of a deal from whoever leads, in private, and the rep's answer to it."""

from __future__ import annotations

from flows.deal import Deal
from flows.groups.groups import Coaching
from flows.heard import Heard
from flows.language.words import clean
from flows.messages import Address, Incoming, Reply, say
from flows.people import Person
from flows.permissions import sees
from flows.store import Unit

LONGEST = 1000
"""Letters of an answer that are passed on."""


async def ask_owner(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The rep is asked how a deal goes, once by everybody as long as nothing changes."""
    deal = (await unit.deals([heard.meant.deal or 0])).get(heard.meant.deal or 0)
    if deal is None or not sees(person, deal):
        return Reply((say("button-old"),))
    if deal.owner == person.id:
        return Reply((say("tap-own"),), deal=deal.id)
    incoming = heard.incoming
    reached = await unit.reach(deal.owner, deal.team, incoming.address.channel)
    if reached is None:
        return Reply((say("tap-unreached"),), deal=deal.id)
    rep, address = reached
    key = f"ask_owner:{deal.id}:{len(deal.history)}:{person.id}"
    lines = (say("asked", by=person.name, deal=deal.name), say("asked-how", by=person.name))
    told = await unit.tell(address, Reply(lines, deal=deal.id), rep, incoming.at, key)
    if told:
        await unit.coach(Coaching(key, deal.id, person.id, incoming.at, "", incoming.address))
    return Reply((say("tap-told" if told else "tap-twice", rep=rep.name),), deal=deal.id)


async def answer_in_private(
    unit: Unit, incoming: Incoming, person: Person, coaching: Coaching
) -> Reply | None:
    """Pass an answer on to whoever asked in private, where they did; they may answer in turn."""
    deal = (await unit.deals([coaching.deal])).get(coaching.deal)
    reached = await unit.reach(coaching.by, deal.team, coaching.group.channel) if deal else None
    member = await unit.member(deal.team, person.id) if deal is not None else None
    if deal is None or reached is None or member is None or not sees(member, deal):
        return None
    asker, address = reached
    if address != coaching.group or not sees(asker, deal):
        return None
    kept = answer_of(incoming, person, coaching, incoming.address)
    await tell_back(unit, kept, person, deal, reached)
    return Reply((say("answer-to", by=asker.name),), deal=deal.id)


def answer_of(incoming: Incoming, by: Person, coaching: Coaching, kept_at: Address) -> Coaching:
    """What somebody answers, kept as said in that place; once, however often it comes in."""
    key = f"answer:{place_of(incoming)}:{incoming.message or incoming.at.isoformat()}"
    text = clean(incoming.text)[:LONGEST]
    return Coaching(key, coaching.deal, by.id, incoming.at, text, kept_at, coaching.id)


async def tell_back(
    unit: Unit, answer: Coaching, by: Person, deal: Deal, to: tuple[Person, Address]
) -> None:
    """Pass an answer on, once, and keep it."""
    reader, address = to
    said = say("coaching-answer", by=by.name, deal=deal.name, text=answer.text)
    if await unit.tell(address, Reply((said,), deal=deal.id), reader, answer.at, answer.key):
        await unit.coach(answer)


def place_of(incoming: Incoming) -> str:
    """The chat that something was said in, as a key names it."""
    return f"{incoming.address.channel}:{incoming.address.chat}"
