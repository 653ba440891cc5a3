"""What runs a team, by command: these steps look into memory themselves, beside the talk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from flows import addressing
from flows.heard import Heard
from flows.messages import Reply, say
from flows.people import Act, Person, Role, may
from flows.store import Unit

Link = Callable[[str], str | None]
"""Turns an invitation's code into the link a channel has for it."""
Step = Callable[[Unit, Heard, Person, Link], Awaitable[Reply]]


async def administered(unit: Unit, heard: Heard, person: Person, link: Link) -> Reply | None:
    """The answer to what runs a team; None where the talk answers."""
    step = STEPS.get(heard.intent)
    if step is not None:
        return await step(unit, heard, person, link)
    if heard.incoming.private or heard.intent == "help":
        return None
    ours = await unit.group_team(heard.incoming.address) == person.team.id
    return None if ours else Reply((say("ask-in-private"),))


async def invite(unit: Unit, heard: Heard, person: Person, link: Link) -> Reply:
    """A one-time link for somebody new."""
    if not may(person, Act.INVITE, team=person.team.id) or not heard.incoming.private:
        return Reply((say("invite-not-yours"),))
    wanted = heard.argument.lower()
    role = Role(wanted) if wanted in set(Role) else Role.REP
    code = await unit.invite(person.team.id, role, person.id, heard.incoming.at)
    shown = link(code) or f"/start {code}"
    return Reply((say("invited", role=say(f"role-{role}"), link=shown),))


async def bind(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
    """Make the group it is said in the team's."""
    incoming = heard.incoming
    if incoming.private:
        return Reply((say("bind-in-group"),))
    if not may(person, Act.BIND, team=person.team.id):
        return Reply((say("bind-not-yours"),))
    await unit.bind(person.team.id, incoming.address, incoming.chat_name, person.language)
    return Reply((say("bound", team=person.team.name),))


async def unbind(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
    """Let the group go."""
    bound = await unit.group_team(heard.incoming.address)
    if bound is None:
        return Reply((say("not-bound"),))
    if not may(person, Act.BIND, team=bound):
        return Reply((say("bind-not-yours"),))
    await unit.unbind(heard.incoming.address)
    return Reply((say("unbound"),))


STEPS: Mapping[str, Step] = {
    "invite": invite,
    "bind": bind,
    "unbind": unbind,
    "language": addressing.language,
    "timezone": addressing.timezone,
}
