"""Whom of a team a message is about, and what the steps on a team share."""

from __future__ import annotations

from collections.abc import Sequence

from flows.heard import Heard
from flows.messages import Choice, Incoming, Reply, Say, say
from flows.people import Member, Person, Role
from flows.store import Unit
from flows.team.calling import named


def choice(person: Person, label: Say, verb: str, subject: int = 0) -> Choice:
    """A button on a page of the team somebody works in."""
    return Choice(label, verb, subject, person.team.id)


def yes_or_no(person: Person, verb: str, subject: int = 0) -> tuple[Choice, Choice]:
    """The two buttons under a question on the team."""
    yes = choice(person, say("button-yes"), verb, subject)
    return yes, choice(person, say("button-no"), "keep")


async def subject(unit: Unit, heard: Heard, person: Person) -> Member | None:
    """The member a button carries, or the one that is named."""
    members = await unit.members(person.team.id)
    if heard.press is not None:
        return of_id(members, heard.press.deal)
    return next(iter(named(heard.argument, members)), None)


def of_id(members: Sequence[Member], number: int) -> Member | None:
    """The member of that id."""
    return next((member for member in members if member.id == number), None)


def unchanged(members: Sequence[Member], person: Person) -> bool:
    """Whether somebody is still in the team in the role they came with."""
    own = of_id(members, person.id)
    return own is not None and own.role is person.role


def last_admin(members: Sequence[Member], member: int) -> bool:
    """Whether nobody else administers the team."""
    admins = [one.id for one in members if one.role is Role.ADMIN]
    return admins == [member]


def heir(others: Sequence[Member]) -> Member | None:
    """Who takes on what somebody leaves behind: an administrator, else the next in rank."""
    return next(iter(others), None)


async def tell(unit: Unit, member: int, team: int, reply: Reply, incoming: Incoming) -> None:
    """Tell another member something in private, in their language."""
    reached = await unit.reach(member, team, incoming.address.channel)
    if reached is not None:
        person, to = reached
        await unit.post(to, reply, person, incoming)
