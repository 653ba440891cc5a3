"""Binding a group to a team, and letting it go."""

from __future__ import annotations

from flows.groups.groups import Group
from flows.groups.meeting import Meeting
from flows.heard import Heard
from flows.messages import Incoming, Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.ways import Way, Ways

ELSEWHERE = {"unbind": "unbind-in-group", "alerts": "alerts-in-group"}
"""What only a group can be told, and what is said to it in private."""


async def bind(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Make the group, or the topic, that it is said in the team's."""
    incoming, group = meeting.incoming, _here(meeting)
    # Where the chat is a team's already, nobody else's administrator has a say in its topics.
    who = meeting.person if meeting.group is not None else meeting.known
    if meeting.known is None or who is None or not _may(who):
        await _answer(unit, meeting, "stranger" if meeting.known is None else "bind-not-yours")
    elif group is None or not incoming.text.startswith("/start"):
        await bound(unit, incoming, who, administrator=False)
    return None


async def bound(unit: Unit, incoming: Incoming, person: Person, *, administrator: bool) -> None:
    """Bind a group in somebody's name, and say there what it will hear and what we hear of it."""
    await unit.bind(person.team.id, incoming.address, incoming.chat_name, person.id)
    group = await unit.group(incoming.address)
    key = "bound-topic" if incoming.address.topic else "bound"
    lines = [say(key, team=person.team.name)]
    lines += [] if administrator else [say("bound-privacy")]
    reader = group.reader(person) if group is not None else person
    await unit.post(incoming.address, Reply(tuple(lines)), reader, incoming)


async def unbind(unit: Unit, meeting: Meeting, _ways: Ways) -> Say | None:
    """Let the group go."""
    group = meeting.group
    if meeting.known is None:
        await _answer(unit, meeting, "stranger")
    elif group is None:
        await _answer(unit, meeting, "not-bound")
    elif meeting.person is None or not _may(meeting.person):
        await _answer(unit, meeting, "bind-not-yours")
    else:
        await unit.unbind(group.address)
        await _answer(unit, meeting, "unbound")
    return None


def explained(heard: Heard, ways: Ways) -> Reply | None:
    """In private, how a group is bound and set; None for anything else."""
    if heard.intent in ELSEWHERE:
        return Reply((say(ELSEWHERE[heard.intent]),))
    if heard.intent != "bind":
        return None
    link = ways(Way.GROUP)
    return Reply((say("bind-in-group"), *((say("bind-by-link", link=link),) if link else ())))


def _here(meeting: Meeting) -> Group | None:
    """The binding of this very place; a topic of a bound group may be bound by itself."""
    group = meeting.group
    return group if group is not None and group.address == meeting.incoming.address else None


def _may(person: Person) -> bool:
    return may(person, Act.BIND, team=person.team.id)


async def _answer(unit: Unit, meeting: Meeting, key: str) -> None:
    incoming = meeting.incoming
    await unit.post(incoming.address, Reply((say(key),)), meeting.reader(), incoming)
