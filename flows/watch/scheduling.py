"""The morning list, the weekly review and digests as pages: shown, set, switched off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.groups.meeting import Meeting
from flows.heard import Heard
from flows.inquiry.inquiries import asked
from flows.inquiry.inquiry import Kind
from flows.language.grammar import together
from flows.language.words import fold
from flows.messages import Address, Incoming, Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.team.colleagues import choice
from flows.watch.digesting import OFF, ON, Wish, spoken, wanted, wish_in
from flows.watch.schedules import EVERY_DAY, WORKING, Schedule, What, usual
from flows.watch.setting_clocks import put, take_away

MOST = 20
"""Digests that somebody, or a group, may have."""


async def morning(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The morning list as it is set, after setting it where that is asked for."""
    return await _page(unit, heard, person, What.MORNING)


async def review(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The weekly review as it is set, after setting it where that is asked for."""
    return await _page(unit, heard, person, What.REVIEW)


async def _page(unit: Unit, heard: Heard, person: Person, what: What) -> Reply:
    now = await _now(unit, heard, person, what)
    if now is None:
        return Reply((say("button-old"),))
    if not heard.argument.strip():
        return _shown(person, now)
    wish = wish_in(heard.argument, together((person.language, "en")).marks)
    if wish is None:
        return replace(_shown(person, now), lines=(say(f"{what}-unknown"),))
    kept = await put(unit, _wished(now, wish), heard.incoming.at, ZoneInfo(person.timezone))
    return _shown(person, kept)


async def _now(unit: Unit, heard: Heard, person: Person, what: What) -> Schedule | None:
    """How it is set: the one a button is on, where that is theirs; else theirs in this team."""
    if heard.press is not None and heard.press.deal:
        found = await unit.schedule(heard.press.deal)
        ours = found is not None and (found.person, found.what) == (person.id, what)
        return found if ours else None
    mine = await unit.schedules(person.team.id, person.id)
    first = usual(person.team.id, person.id, what, heard.incoming.address)
    return next((one for one in mine if one.what is what), replace(first, on=False))


def _wished(now: Schedule, wish: Wish) -> Schedule:
    """A schedule as it is wished."""
    return replace(
        now,
        on=not wish.off,
        begun=None,
        at=wish.at or now.at,
        days=wish.days or now.days,
        language=wish.language or now.language,
    )


def _shown(person: Person, now: Schedule) -> Reply:
    what = now.what
    switch = OFF if now.on else ON
    verb = f"{what}.{switch}"
    lines = (_state(now), *_language(now), say(f"{what}-how"))
    return Reply(lines, (choice(person, say(f"button-{switch}"), verb, now.id),))


def _state(now: Schedule) -> Say:
    if not now.on:
        return say(f"{now.what}-off")
    return say(f"{now.what}-on", **when(now))


def _language(now: Schedule) -> tuple[Say, ...]:
    return (say("schedule-language", language=now.language),) if now.language else ()


def when(schedule: Schedule) -> dict[str, object]:
    """On which days and at what time, as texts say it."""
    return {"days": _days(schedule.days), "time": f"{schedule.at:%H:%M}"}


def _days(days: Sequence[int]) -> object:
    if tuple(days) == EVERY_DAY:
        return say("days-every")
    if tuple(days) == WORKING:
        return say("days-working")
    return tuple(say(f"weekday-every-{day + 1}") for day in days)


async def digests(unit: Unit, heard: Heard, person: Person) -> Reply:
    """All that is sent by the clock to somebody, and to groups by their wish."""
    mine = await unit.schedules(person.team.id, person.id)
    kept = {one.what: one for one in mine}
    first = [
        kept.get(what)
        or replace(usual(person.team.id, person.id, what, heard.incoming.address), on=False)
        for what in (What.MORNING, What.REVIEW)
    ]
    reply = _listed([one for one in mine if one.what is What.QUESTION], person)
    pages = [choice(person, say(f"button-{one.what}"), one.what) for one in first]
    lines = (*(_state(one) for one in first), *reply.lines)
    return Reply(lines, (*pages, *reply.choices))


def _listed(found: Sequence[Schedule], person: Person) -> Reply:
    rows = list(_rows(found))
    stops = tuple(
        choice(person, say("button-stop", number=str(n)), "digest_stop", one.id)
        for n, one in enumerate(found, 1)
    )
    return Reply((*rows, say("digests-how")), stops)


def _rows(found: Sequence[Schedule]) -> Iterator[Say]:
    for n, one in enumerate(found, 1):
        key = "digest-row" if one.private else "digest-row-group"
        yield say(key, number=n, question=one.question, **when(one))


async def digest_stop(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Answer a question by the clock no longer."""
    mine = await unit.schedules(person.team.id, person.id)
    found = [one for one in mine if one.what is What.QUESTION]
    return await _stop(unit, heard, found)


async def _stop(unit: Unit, heard: Heard, found: Sequence[Schedule]) -> Reply:
    if heard.press is not None:
        gone = next((one for one in found if one.id == heard.press.deal), None)
    else:
        place = int(heard.argument) if heard.argument.isdecimal() else 0
        gone = found[place - 1] if 0 < place <= len(found) else None
    if gone is None:
        return Reply((say("digest-none"),))
    await take_away(unit, gone)
    return Reply((say("digest-stopped", question=gone.question),))


async def digest(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Answer a question by the clock from now on, in private."""
    here = heard.incoming.address
    others = [
        one for one in await unit.schedules(person.team.id, person.id) if one.what is What.QUESTION
    ]
    return await _set(unit, heard, person, others, here, ZoneInfo(person.timezone))


async def _set(  # who wants what where, and what there is already
    unit: Unit,
    heard: Heard,
    person: Person,
    others: Sequence[Schedule],
    to: Address,
    zone: ZoneInfo,
) -> Reply:
    wish = wanted(_typed(heard.incoming))
    if wish is None or not await _understood(unit, heard, person, wish.question):
        return Reply((say("digest-unknown"),))
    if len(others) >= MOST:
        return Reply((say("digest-too-many", many=MOST),))
    alike = next((one for one in others if fold(one.question) == fold(wish.question)), None)
    new = Schedule(
        person.team.id, person.id, What.QUESTION, to, wish.at, wish.days,
        private=heard.incoming.private, question=wish.question, id=alike.id if alike else 0,
    )  # fmt: skip
    kept = await put(unit, new, heard.incoming.at, zone)
    stop = choice(person, say("button-stop-this"), "digest_stop", kept.id)
    told = say("digest-set", question=kept.question, **when(kept))
    return Reply((told,), (stop,) if kept.private else ())


def _typed(incoming: Incoming) -> str:
    """What was typed, without a command before it."""
    return incoming.text.partition(" ")[2] if incoming.text.startswith("/") else incoming.text


async def _understood(unit: Unit, heard: Heard, person: Person, question: str) -> bool:
    today = heard.incoming.at.astimezone(ZoneInfo(person.timezone)).date()
    inquiry = await asked(unit, person, question, spoken(person.language), today)
    return inquiry.kind is not Kind.UNKNOWN


IN_GROUPS = ("digest", "digests", "digest_stop")


async def in_group(unit: Unit, heard: Heard, meeting: Meeting) -> Reply:
    """What is wanted by the clock in front of all, by whoever may run the group."""
    group, person = meeting.group, meeting.person
    if group is None or person is None:
        return Reply((say("not-bound"),))
    if not may(person, Act.BIND, team=group.team.id):
        return Reply((say("bind-not-yours"),))
    found = await unit.group_schedules(group.address)
    if heard.intent == "digest_stop":
        return await _stop(unit, heard, found)
    if heard.intent == "digest":
        return await _set(unit, heard, person, found, group.address, group.zone)
    rows = tuple(_rows(found))
    return Reply((*rows, say("digests-group-how" if rows else "digests-group-none")))


STEPS = {
    "morning": morning,
    "review": review,
    "digests": digests,
    "digest": digest,
    "digest_stop": digest_stop,
}
