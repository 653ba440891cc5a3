"""What runs a team, by command: these steps look into memory themselves, beside the talk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from flows import addressing, processing
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
    return await step(unit, heard, person, link) if step is not None else None


async def invite(unit: Unit, heard: Heard, person: Person, link: Link) -> Reply:
    """A one-time link for somebody new."""
    if not may(person, Act.INVITE, team=person.team.id) or not heard.incoming.private:
        return Reply((say("invite-not-yours"),))
    wanted = heard.argument.lower()
    role = Role(wanted) if wanted in set(Role) else Role.REP
    code = await unit.invite(person.team.id, role, person.id, heard.incoming.at)
    shown = link(code) or f"/start {code}"
    return Reply((say("invited", role=say(f"role-{role}"), link=shown),))


STEPS: Mapping[str, Step] = {
    "invite": invite,
    "language": addressing.language,
    "timezone": addressing.timezone,
    **processing.STEPS,
}
