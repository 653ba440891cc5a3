"""Who is in the team, as what, and which of somebody's teams they work in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.heard import Heard
from flows.messages import Choice, Reply, Say, say
from flows.people import Member, Person, Role
from flows.permissions import Act, may
from flows.store import Unit
from flows.team.calling import team_named
from flows.team.colleagues import choice, last_admin, subject, tell, unchanged

PAGE = 8
"""Members that a message shows."""


async def team(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The team and its members, a page at a time; or the team that is named, to work in."""
    if heard.press is None and heard.argument:
        return await switch_to(unit, heard, person)
    members = await unit.members(person.team.id)
    first = PAGE * int(heard.argument) if heard.argument.isdecimal() else 0
    shown = members[first : first + PAGE]
    head = say("team-head", team=person.team.name, many=len(members))
    rows = (say("team-row", name=m.name, role=say(f"role-{m.role}")) for m in shown)
    buttons = [
        *_cards(person, shown),
        *_more(person, first + PAGE, len(members)),
        *_running(person),
        *await _others(unit, person),
        choice(person, say("button-leave"), "leave"),
    ]
    return Reply((head, *rows), tuple(buttons))


def _cards(person: Person, members: Sequence[Member]) -> Iterator[Choice]:
    """A button for each member of whom something can be changed."""
    for member in members:
        if may(person, Act.REASSIGN, team=person.team.id, owner=member.id) and (
            person.role is not Role.REP
        ):
            yield choice(person, say("button-member", name=member.name), "member", member.id)


def _more(person: Person, shown: int, many: int) -> Iterator[Choice]:
    if shown < many:
        yield choice(person, say("button-more"), f"team.{shown // PAGE}")


def _running(person: Person) -> Iterator[Choice]:
    if may(person, Act.SETTINGS, team=person.team.id):
        yield choice(person, say("button-settings"), "settings")
    if may(person, Act.INVITE, team=person.team.id):
        yield choice(person, say("button-invitations"), "invitations")


async def _others(unit: Unit, person: Person) -> list[Choice]:
    others = [team for team in await unit.teams_of(person.id) if team.id != person.team.id]
    return [Choice(say("button-team", team=t.name), "switch", 0, t.id) for t in others]


async def member(unit: Unit, heard: Heard, person: Person) -> Reply:
    """One member, and what can be done about them."""
    found = await subject(unit, heard, person)
    if found is None:
        return Reply((say("member-unknown"),))
    return Reply((_row(found),), tuple(_about(person, found)))


def _row(found: Member) -> Say:
    return say("member-card", name=found.name, role=say(f"role-{found.role}"))


def _about(person: Person, found: Member) -> Iterator[Choice]:
    here = person.team.id
    if may(person, Act.CHANGE_ROLE, team=here, owner=found.id):
        for role in Role:
            if role is not found.role:
                yield choice(person, say(f"button-make-{role}"), f"role.{role}", found.id)
    if may(person, Act.REASSIGN, team=here, owner=found.id):
        yield choice(person, say("button-hand-over"), "hand_over", found.id)
    if may(person, Act.REMOVE, team=here, owner=found.id):
        yield choice(person, say("button-remove"), "remove", found.id)


async def role(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Give a member another role; the team never loses its last administrator."""
    found = await subject(unit, heard, person)
    wanted = heard.intent.removeprefix("role_") if heard.press is None else heard.argument
    if found is None or wanted not in set(Role):
        return Reply((say("member-unknown"),))
    members = await unit.members(person.team.id, held=True)
    allowed = may(person, Act.CHANGE_ROLE, team=person.team.id, owner=found.id)
    if not allowed or not unchanged(members, person):
        return Reply((say("admins-only"),))
    given = Role(wanted)
    if given is not Role.ADMIN and last_admin(members, found.id):
        return Reply((say("last-admin"),))
    if given is not found.role:
        await unit.set_role(person.team.id, found.id, given)
        await _tell_role(unit, heard, person, found.id, given)
    return Reply((say("role-set", name=found.name, role=say(f"role-{given}")),))


async def _tell_role(unit: Unit, heard: Heard, person: Person, member: int, given: Role) -> None:
    if member != person.id:
        line = say("role-told", team=person.team.name, role=say(f"role-{given}"), by=person.name)
        await tell(unit, member, person.team.id, Reply((line,)), heard.incoming)


async def switch_to(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Work in another of one's teams from now on."""
    teams = await unit.teams_of(person.id)
    if heard.press is not None:
        found = next((team for team in teams if team.id == heard.press.revision), None)
    else:
        found = team_named(heard.argument, teams)
    if found is None:
        return Reply((say("team-not-yours"),))
    await unit.switch(person.id, found.id)
    return Reply((say("team-now", team=found.name),))
