"""What is sent by the clock is found out when it is due, and so is who may still have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.inquiry.informing import answered
from flows.inquiry.inquiries import asked
from flows.inquiry.without_values import before_all
from flows.messages import Address, Choice, Incoming, Reply, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.talk import Offer, revived
from flows.watch.digesting import spoken
from flows.watch.mornings import morning
from flows.watch.reviews import review
from flows.watch.schedules import Schedule, What
from flows.watch.scheduling import when
from flows.watch.setting_clocks import put, take_away


async def on_time(unit: Unit, incoming: Incoming) -> None:
    """Send what is due, where its day is today, and set when it is sent next."""
    number = incoming.due.deal if incoming.due is not None else None
    schedule = await unit.schedule(number or 0)
    if schedule is None or not schedule.on:
        return
    found = await _reader(unit, schedule)
    if found is None:
        await _ended(unit, schedule, incoming)
        return
    reader, to = found
    zone = ZoneInfo(reader.timezone)
    now = incoming.at.astimezone(zone)
    # What was due while nothing ran is sent on another of its days, or not at all.
    if now.weekday() in schedule.days and schedule.last != now.date():
        await _send(unit, schedule, reader, to, now, incoming)
        schedule = replace(schedule, last=now.date())
    await put(unit, replace(schedule, to=to), now, zone)


async def _reader(unit: Unit, schedule: Schedule) -> tuple[Person, Address] | None:
    """Who reads it, as they read, and where; None where it has no place any more."""
    if schedule.private:
        reached = await unit.reach(schedule.person, schedule.team, schedule.to.channel)
        return None if reached is None else (_speaking(schedule, reached[0]), reached[1])
    member = await unit.member(schedule.team, schedule.person)
    group = await unit.group(schedule.to)
    if member is None or group is None or not may(member, Act.BIND, team=group.team.id):
        return None
    return _speaking(schedule, group.reader(member)), schedule.to


def _speaking(schedule: Schedule, reader: Person) -> Person:
    return replace(reader, language=schedule.language or reader.language)


async def _ended(unit: Unit, schedule: Schedule, incoming: Incoming) -> None:
    """What may not be sent to a group any more is taken away, and whoever set it hears of that."""
    await take_away(unit, schedule)
    reached = await unit.reach(schedule.person, schedule.team, schedule.to.channel)
    if reached is not None and not schedule.private:
        told = Reply((say("digest-ended", question=schedule.question),))
        await unit.post(reached[1], told, reached[0], incoming)


async def _send(
    unit: Unit, schedule: Schedule, reader: Person, to: Address, now: datetime, incoming: Incoming
) -> None:
    if schedule.what is What.QUESTION:
        reply = await _answer(unit, schedule, reader, now)
    else:
        found = await (morning if schedule.what is What.MORNING else review)(unit, reader, now)
        reply = _with_off(schedule, found)
    await unit.post(to, reply, reader, incoming)
    if schedule.private:
        await _offer(unit, reply, reader, to, incoming)


async def _answer(unit: Unit, schedule: Schedule, reader: Person, now: datetime) -> Reply:
    """The answer to the question as it is today, of what its asker may see today."""
    question = schedule.question
    inquiry = await asked(unit, reader, question, spoken(reader.language), now.date())
    reply = Reply((await answered(unit, reader, inquiry, now)).lines)
    return reply if schedule.private else before_all(reply, reader.team)


def _with_off(schedule: Schedule, reply: Reply) -> Reply:
    """The first says how it is switched off; a button on each does it."""
    what, facts = schedule.what, when(schedule)
    first = (say(f"{what}-first", **facts),) if schedule.last is None else ()
    off = Choice(say("button-off"), f"{what}.off", schedule.id, schedule.team)
    return replace(reply, lines=(*reply.lines, *first), choices=(*reply.choices, off))


async def _offer(unit: Unit, reply: Reply, reader: Person, to: Address, incoming: Incoming) -> None:
    """What the buttons say may be typed next, unless something is being asked."""
    talk = revived(await unit.talk(reader, to))
    question = talk.open_question
    # "What did they say?" is answered by notes alone; to others a number may be the answer.
    numbers = question is None or question.state == "asking"
    choices = [one for one in reply.choices if numbers or one.verb != "status"]
    offers = [
        Offer(await unit.spoken(one.label, reader, incoming), one.verb, one.deal, one.revision)
        for one in choices
    ]
    await unit.keep_talk(reader, to, replace(talk, offered=tuple(offers)))
