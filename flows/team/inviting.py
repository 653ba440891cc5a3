"""Invitations: who may come in, as what, until when; and taking one back."""

from __future__ import annotations

from collections.abc import Callable

from flows.heard import Heard
from flows.language.days import day_in
from flows.language.words import fold
from flows.messages import Choice, Reply, Say, say
from flows.people import Invitation, Person, Role
from flows.permissions import Act, may
from flows.store import Unit
from flows.team.colleagues import choice

Link = Callable[[str], str | None]
"""Turns an invitation's code into the link a channel has for it."""
WEEK = 7
LONGEST = 30
"""Days an invitation is good for, unless said otherwise and at most."""
MANY = 8
"""Open invitations that a message shows."""


async def invite(unit: Unit, heard: Heard, person: Person, link: Link) -> Reply:
    """A one-time link for somebody new, by role and days."""
    if not may(person, Act.INVITE, team=person.team.id):
        return Reply((say("invite-not-yours"),))
    wanted = [heard.intent.removeprefix("invite_"), *fold(heard.argument).split()]
    role = next((Role(word) for word in wanted if word in set(Role)), Role.REP)
    days = next((int(word) for word in wanted if word.isdecimal()), WEEK)
    days = min(max(days, 1), LONGEST)
    earlier = await unit.invitations(person.team.id, heard.incoming.at)
    code = await unit.invite(person.team.id, role, person.id, heard.incoming.at, days)
    shown = link(code) or f"/start {code}"
    line = say("invited", role=say(f"role-{role}"), days=days, link=shown)
    buttons = (choice(person, say("button-invitations"), "invitations"),) if earlier else ()
    return Reply((line,), buttons)


async def invitations(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
    """The open invitations, each with a button that takes it back."""
    if not may(person, Act.INVITE, team=person.team.id):
        return Reply((say("invite-not-yours"),))
    found = (await unit.invitations(person.team.id, heard.incoming.at))[:MANY]
    new = tuple(choice(person, say(f"button-invite-{r}"), f"invite.{r}") for r in Role)
    if not found:
        return Reply((say("no-invitations"),), new)
    rows = (_row(number, one, person) for number, one in enumerate(found, 1))
    taken_back = (_revoking(person, number, one) for number, one in enumerate(found, 1))
    return Reply((say("invitations"), *rows), (*taken_back, *new))


def _row(number: int, one: Invitation, person: Person) -> Say:
    role = say(f"role-{one.role}")
    until = day_in(one.until, person.timezone)
    return say("invitation-row", number=number, role=role, until=until)


def _revoking(person: Person, number: int, one: Invitation) -> Choice:
    return choice(person, say("button-revoke", number=number), f"revoke.{one.key}")


async def revoke(unit: Unit, heard: Heard, person: Person, _link: Link) -> Reply:
    """Take an open invitation back: the one of a button, or of that place in the list."""
    if not may(person, Act.INVITE, team=person.team.id):
        return Reply((say("invite-not-yours"),))
    key = heard.argument
    if heard.press is None:
        found = await unit.invitations(person.team.id, heard.incoming.at)
        place = int(key) - 1 if key.isdecimal() else -1
        key = found[place].key if 0 <= place < len(found) else ""
    gone = await unit.revoke(person.team.id, key)
    return Reply((say("revoked" if gone else "revoked-already"),))
