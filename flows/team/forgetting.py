"""Forgetting somebody: what is kept is shown, and goes after a second yes."""

from __future__ import annotations

from collections.abc import Iterator

from flows.heard import Heard
from flows.language.days import day_in
from flows.messages import Incoming, Reply, Say, say
from flows.people import Member, Person, Team
from flows.permissions import Act, may
from flows.store import Unit
from flows.team.colleagues import heir, last_admin, tell, yes_or_no
from flows.team.handing import open_deals, shown
from flows.team.membership import Kept


async def forget(unit: Unit, heard: Heard, person: Person) -> Reply:
    """Show what is kept and ask; ask once more; then forget."""
    pressed = heard.press is not None
    if not may(person, Act.FORGET, team=person.team.id, owner=person.id):
        return Reply((say("admins-only"),))
    stuck = await _alone_running(unit, person)
    if stuck is not None and pressed:
        return Reply((say("forget-last-admin", team=stuck.name),))
    if pressed and heard.argument == "twice":
        await forget_person(unit, person.id, heard.incoming)
        return Reply((say("forgotten"),))
    if pressed and heard.argument == "once":
        return Reply((say("forget-again"),), yes_or_no(person, "forget.twice"))
    kept = await unit.kept_of(person.id)
    asked = yes_or_no(person, "forget.once") if stuck is None else ()
    last = say("forget-asked") if stuck is None else say("forget-last-admin", team=stuck.name)
    return Reply((*lines_of(kept, person.timezone), last), asked)


async def _alone_running(unit: Unit, person: Person) -> Team | None:
    """A team that somebody alone administers for others."""
    for team in await unit.teams_of(person.id):
        members = await unit.members(team.id, held=True)
        if len(members) > 1 and last_admin(members, person.id):
            return team
    return None


def lines_of(kept: Kept, clock: str) -> Iterator[Say]:
    """What is kept of somebody, a line each, its days by a clock."""
    yield say("kept-head", name=kept.name, language=kept.language, zone=kept.timezone)
    for channel, sender in kept.identities:
        yield say("kept-identity", channel=channel, sender=sender)
    for team, role in kept.teams:
        yield say("kept-team", team=team, role=say(f"role-{role}"))
    if kept.deals:
        yield say("kept-deals", deals=kept.deals)
    for note in kept.notes:
        about = say("kept-on-deal", deal=note.deal) if note.deal else say("kept-on-none")
        yield say("kept-note", day=day_in(note.at, clock), deal=about, note=note.text)
    for at, deal, kind in kept.changes:
        yield say("kept-change", day=day_in(at, clock), deal=deal, change=say(f"change-{kind}"))
    for at, name, version in kept.processes:
        called = name or say("process-default")
        yield say("kept-process", day=day_in(at, clock), name=called, version=version)
    for name in kept.drafts:
        yield say("kept-draft", name=name or say("process-default"))
    for name in kept.files:
        yield say("kept-file", name=name)
    for question in kept.digests:
        yield say("kept-digest", question=question)


async def forget_person(unit: Unit, person: int, incoming: Incoming) -> None:
    """Hand all their deals on, team by team, and remove them."""
    for team in await unit.teams_of(person):
        receiver = heir([m for m in await unit.members(team.id) if m.id != person])
        if receiver is not None:
            await _hand_on(unit, person, team, receiver, incoming)
    await unit.forget(person, incoming.at)


async def _hand_on(
    unit: Unit, person: int, team: Team, receiver: Member, incoming: Incoming
) -> None:
    deals = await open_deals(unit, team.id, person)
    await unit.hand_over(team.id, person, receiver.id)
    await tell(unit, receiver.id, team.id, Reply(_told(team, shown(deals))), incoming)


def _told(team: Team, deals: tuple[str, ...]) -> tuple[Say, ...]:
    told = say("forgotten-told", team=team.name)
    return (told, say("forgotten-deals", deals=deals)) if deals else (told,)
