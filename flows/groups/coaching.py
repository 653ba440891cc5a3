"""Answers to alerts: what is said on a deal in the group is kept and reaches the rep, and back."""

from __future__ import annotations

from flows.cards import card, lasting, tellers
from flows.deal import Deal
from flows.groups.asking_the_rep import LONGEST, answer_in_private, answer_of, place_of, tell_back
from flows.groups.groups import Coaching, Group
from flows.groups.meeting import Meeting
from flows.inquiry.without_values import before_all
from flows.language.ear import Ear
from flows.language.words import clean
from flows.messages import Incoming, Reply, Say, say
from flows.people import Person
from flows.permissions import sees
from flows.store import Unit
from flows.watch.minding import against
from flows.ways import Ways


async def answered(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Somebody answers an alert: with a question for the card, or with something for the rep."""
    group, person, deal = meeting.group, meeting.person, meeting.deal
    if group is None or person is None or deal is None:
        return None
    incoming = meeting.incoming
    if meeting.asks_for_card:
        reply, reader = await card_in(unit, group, deal, incoming), group.reader(person)
        await unit.post(incoming.address, reply, reader, incoming)
        return None
    text = clean(incoming.text)[:LONGEST]
    key = f"coaching:{place_of(incoming)}:{incoming.message or incoming.at.isoformat()}"
    coaching = Coaching(key, deal.id, person.id, incoming.at, text, incoming.address)
    if person.id == deal.owner:
        await unit.coach(coaching)
        return None
    rep = await passed_on(unit, coaching, person, deal, "coaching")
    lines = (say("coaching-passed", rep=rep) if rep else say("coaching-kept", deal=deal.name),)
    await unit.post(incoming.address, Reply(lines), group.reader(person), incoming)
    return None


async def which(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Somebody answers a message that tells of several deals, and names none."""
    lines = (say("coaching-which", deal=meeting.several[0].name),)
    await unit.post(meeting.incoming.address, Reply(lines), meeting.reader(), meeting.incoming)
    return None


async def passed_on(unit: Unit, coaching: Coaching, by: Person, deal: Deal, key: str) -> str | None:
    """Tell the rep in private, once; the rep's name, None where they cannot be reached here."""
    reached = await unit.reach(deal.owner, deal.team, coaching.group.channel)
    if reached is None:
        if not await unit.coached(coaching.key):
            await unit.coach(coaching)
        return None
    rep, address = reached
    lines = (say(key, by=by.name, deal=deal.name, text=coaching.text), say("coaching-how"))
    told = await unit.tell(address, Reply(lines, deal=deal.id), rep, coaching.at, coaching.key)
    # It may have been kept already while the rep could not be reached.
    if told and not await unit.coached(coaching.key):
        await unit.coach(coaching)
    return rep.name


async def card_in(unit: Unit, group: Group, deal: Deal, incoming: Incoming) -> Reply:
    """A deal's card as a group sees it."""
    given = lasting(deal, (await unit.given([deal.id]))[deal.id])
    names = await unit.names(sorted(tellers(deal)))

    def called(person: int) -> str | Say:
        return names.get(person) or say("former-colleague")

    facts, now = await unit.facts([deal.id]), incoming.at.astimezone(group.zone)
    warned = await against(unit, group.team.id, [deal], now)
    shown = card(deal, given, now, called, facts[deal.id], warned[deal.id])
    return before_all(shown, group.team)


async def answer_to(unit: Unit, incoming: Incoming, person: Person, ear: Ear) -> Coaching | None:
    """What a rep answers in private, where that is words for the group: no command, no phrase."""
    text = incoming.text
    if incoming.reply_to is None or not text or text.startswith("/"):
        return None
    if ear.phrases(person.language, text):
        return None
    return await unit.coaching_at(incoming.address, incoming.reply_to)


async def answer_back(unit: Unit, incoming: Incoming, rep: Person, coaching: Coaching) -> Reply:
    """Pass a rep's answer on to the group, where that is still the deal's team's."""
    deal = (await unit.deals([coaching.deal])).get(coaching.deal)
    group = await unit.group(coaching.group)
    if group is None and (told := await answer_in_private(unit, incoming, rep, coaching)):
        return told
    member = await unit.member(group.team.id, rep.id) if group is not None else None
    if deal is None or group is None or member is None or not sees(member, deal):
        return Reply((say("answer-nowhere"),))
    kept = answer_of(incoming, rep, coaching, coaching.group)
    await tell_back(unit, kept, rep, deal, (group.reader(rep), coaching.group))
    return Reply((say("answer-passed"),), deal=deal.id)
