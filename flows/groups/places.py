"""What happens to groups: we are brought in or removed, they move, their topics close."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from flows.groups.binding import bound
from flows.groups.groups import Group
from flows.messages import Address, Happening, Incoming, Place, Reply, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit


async def happened(unit: Unit, incoming: Incoming, place: Place) -> None:
    """Follow what became of a chat, and tell whoever bound it."""
    await STEPS[place.happened](unit, incoming, place)


async def added(unit: Unit, incoming: Incoming, place: Place) -> None:
    """We may write there again; somebody who may bind and brings us into a group so binds it."""
    await unit.reopen(incoming.address)
    channel, chat = incoming.address.channel, incoming.address.chat
    person = await unit.person(channel, incoming.sender)
    if incoming.private or person is None or await unit.groups_in(channel, chat):
        return
    if await _upgrading(unit, incoming, place, person):
        return
    if not may(person, Act.BIND, team=person.team.id):
        await unit.post(incoming.address, Reply((say("bind-not-yours"),)), person, incoming)
    elif place.forum:
        await unit.post(incoming.address, Reply((say("bind-topic-how"),)), person, incoming)
    else:
        await bound(unit, incoming, person, administrator=place.administrator)


async def _upgrading(unit: Unit, incoming: Incoming, place: Place, person: Person) -> bool:
    """Whether this may be a bound group of the team on its way to become a supergroup.

    We seem to be brought in there before we are told where it came from. A namesake that has grown
    long ago, or a group that has not, is another one.
    """
    if not place.grown:
        return False
    plain = (
        group
        for group in await unit.groups_of(person.team.id)
        if not group.address.chat.startswith(place.grown)
    )
    return any(group.title == incoming.chat_name for group in plain)


async def raised(unit: Unit, incoming: Incoming, place: Place) -> None:
    """What we hear in a group has changed."""
    await unit.reopen(incoming.address)
    key = "place-promoted" if place.happened is Happening.PROMOTED else "place-demoted"
    await _tell(unit, await _all_of(unit, incoming), key, incoming)


async def removed(unit: Unit, incoming: Incoming, _place: Place) -> None:
    """A group that we are no longer in hears nothing any more."""
    groups = await _all_of(unit, incoming)
    for group in groups:
        await unit.unbind(group.address)
    await _tell(unit, groups, "place-removed", incoming)


async def moved(unit: Unit, incoming: Incoming, place: Place) -> None:
    """A group has another id now, and its binding follows; it is told once however it came."""
    if place.was is None:
        return
    await unit.move(incoming.address, place.was)
    await _tell(unit, await _all_of(unit, incoming), "place-moved", incoming, once=True)


async def topic(unit: Unit, incoming: Incoming, place: Place) -> None:
    """A bound topic is closed or open again."""
    here = [g for g in await _all_of(unit, incoming) if g.address == incoming.address]
    closed = place.happened is Happening.TOPIC_CLOSED
    await _tell(unit, here, "place-topic-closed" if closed else "place-topic-open", incoming)


async def lost(unit: Unit, address: Address, at: datetime, *, closed: bool) -> None:
    """Nothing can be said in a chat or a topic: whoever bound it is told.

    A topic that is not only `closed` is gone, and let go; a chat may yet take us back.
    """
    groups = await unit.groups_in(address.channel, address.chat)
    hurt = [g for g in groups if address.topic is None or g.address == address]
    if address.topic is None:
        key = "place-shut"
    else:
        key = "place-topic-closed" if closed else "place-topic-gone"
        for group in hurt if not closed else ():
            await unit.unbind(group.address)
    await _tell(unit, hurt, key, Incoming(address, "", at, private=False))


async def _all_of(unit: Unit, incoming: Incoming) -> Sequence[Group]:
    return await unit.groups_in(incoming.address.channel, incoming.address.chat)


async def _tell(
    unit: Unit, groups: Sequence[Group], key: str, incoming: Incoming, *, once: bool = False
) -> None:
    """Say it to whoever bound the groups, each in private, a group they share but once."""
    address = incoming.address
    said_as = f"{key}:{address.channel}:{address.chat}:{address.topic or ''}"
    for group in groups:
        for person, private in await _whom(unit, group):
            name = f"{said_as}:{person.id}:{'' if once else incoming.at.isoformat()}"
            reply = Reply((say(key, group=group.title or "?"),))
            await unit.tell(private, reply, person, incoming.at, name)


async def _whom(unit: Unit, group: Group) -> Sequence[tuple[Person, Address]]:
    """Whoever bound a group; the administrators where they are no longer in the team."""
    channel = group.address.channel
    bound_by = group.bound_by
    binder = await unit.reach(bound_by, group.team.id, channel) if bound_by is not None else None
    return [binder] if binder is not None else await unit.admins(group.team.id, channel)


STEPS: Mapping[Happening, Callable[[Unit, Incoming, Place], Awaitable[None]]] = {
    Happening.ADDED: added,
    Happening.PROMOTED: raised,
    Happening.DEMOTED: raised,
    Happening.REMOVED: removed,
    Happening.MOVED: moved,
    Happening.TOPIC_CLOSED: topic,
    Happening.TOPIC_REOPENED: topic,
}
