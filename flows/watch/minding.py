"""The watch over deals: begun anew with every note, and told of in the morning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.cards import lasting
from flows.deal import Deal
from flows.groups.alerts import BUTTONS
from flows.groups.news import Alert, Kind
from flows.heard import Heard
from flows.history import Outcome
from flows.messages import Address, Choice, Incoming, say
from flows.people import Person, Role
from flows.replies import standing_line
from flows.scene import Scene, Turn
from flows.store import Unit
from flows.tidings import warning_of
from flows.watch.falling_due import as_told, fresh, late, next_morning, watched
from flows.watch.lessons import lesson_of
from flows.watch.schedules import What
from flows.watch.timers import warn, warn_of_all
from flows.watch.warned_lines import Falling, gravest, told, told_manager, warned_line
from flows.watch.warnings import Seen, Warned, warnings
from flows.watch.watches import AT_RISK, GRAVE, NOT_WATCHED, Watch

ASKED = ("details", "ask_rep")
"""The buttons under an alert of a deal at risk."""


async def touched(unit: Unit, heard: Heard, scene: Scene, turn: Turn) -> None:
    """Begin the watch anew over every deal that a turn noted something on."""
    noted = [scene.deal(number) for _, number in turn.attached]
    ours = [*turn.changed, *noted, turn.opened]
    deals = {deal.id: deal for deal in ours if deal is not None}
    if not deals:
        return
    limits = await unit.limits(scene.person.team.id)
    for deal in deals.values():
        reached = await _owner(unit, deal, scene.person, heard.incoming)
        if reached is None:
            continue
        owner, address = reached
        now = scene.now.astimezone(ZoneInfo(owner.timezone))
        just = [given for number, given in reversed(turn.given) if number == deal.id]
        facts = [fact for number, fact in turn.facts if number == deal.id]
        asked = [*scene.facts.get(deal.id, ()), *facts]
        seen = Seen(scene.now, asked, [*just, *scene.given_on(deal)])
        await _keep(unit, deal.id, watched(deal, seen, limits, now, {}), address)


async def _owner(
    unit: Unit, deal: Deal, person: Person, incoming: Incoming
) -> tuple[Person, Address] | None:
    """Whose a deal is, and where they are told things."""
    if deal.owner == person.id and incoming.private:
        return person, incoming.address
    return await unit.reach(deal.owner, deal.team, incoming.address.channel)


async def _keep(unit: Unit, deal: int, watch: Watch, address: Address) -> None:
    await unit.watch(deal, watch)
    if watch.due is not None:
        await unit.set_timer(warn(deal, watch.due, address))


async def keep_all(
    unit: Unit, watches: Mapping[int, Watch], reached: tuple[Person, Address] | None
) -> None:
    """Remember the watch over somebody's deals; those that fall due together have one timer."""
    await unit.watch_all(watches)
    if reached is not None:
        await warn_when_due(unit, watches, *reached)


async def warn_when_due(
    unit: Unit, watches: Mapping[int, Watch], owner: Person, address: Address
) -> None:
    """Set the timers of what is to be looked at of somebody's deals."""
    first = {watch.due: number for number, watch in sorted(watches.items(), reverse=True)}
    for due, number in first.items():
        if due is not None:
            await unit.set_timer(warn_of_all(owner.team.id, owner.id, number, due, address))


async def fell_due(unit: Unit, heard: Heard, owner: Person) -> None:
    """Tell an owner, once and in the day, of all their deals that are to be looked at by now."""
    incoming = heard.incoming
    now = incoming.at.astimezone(ZoneInfo(owner.timezone))
    await lesson_of(unit, owner.team.id, incoming.at)
    ids = await unit.falling_due(owner.team.id, owner.id, incoming.at)
    if late(now):
        waiting = (await unit.watched(ids)).items()
        moved = {n: Watch(next_morning(now), watch.told, watch.step) for n, watch in waiting}
        await keep_all(unit, moved, (owner, incoming.address))
        return
    looked_at = await _looked_at(unit, ids, now, owner, incoming.address)
    falling = [one for one in looked_at if one.fresh]
    if not falling:
        return
    reply = told(falling, now.date(), listed=await _is_listed(unit, owner, now.date()))
    await unit.post(incoming.address, reply, owner, incoming)
    if len(falling) == 1 and heard.talk.open_question is None:
        focused = replace(heard.talk, focus=falling[0].deal.id)
        await unit.keep_talk(owner, incoming.address, focused)
    await _tell_managers(unit, [one for one in falling if one.step >= GRAVE], incoming, owner)
    for one in falling:
        for warned in one.fresh:
            await unit.announce(warning_of(one.deal, warned, incoming.at))
    for one in gravest([one for one in falling if one.step >= AT_RISK]):
        await unit.alert(_at_risk(one, owner, incoming.at), incoming.at)


async def _is_listed(unit: Unit, owner: Person, today: date) -> bool:
    """Whether somebody has had today's list of their deals in order."""
    theirs = await unit.schedules(owner.team.id, owner.id)
    return any(one.what is What.MORNING and one.on and one.last == today for one in theirs)


async def _looked_at(
    unit: Unit, ids: Sequence[int], now: datetime, owner: Person, address: Address
) -> list[Falling]:
    """What stands against these deals, computed from today's state; the watch goes on."""
    deals, limits = await unit.deals(ids), await unit.limits(owner.team.id)
    seen = await seen_of(unit, list(deals.values()))
    before, falling, watches = await unit.watched(ids), list[Falling](), dict[int, Watch]()
    for number, deal in deals.items():
        heard_of = before.get(number, NOT_WATCHED).told
        found = warnings(deal, seen[number], limits, now)
        falling.append(Falling(deal, found, fresh(found, heard_of)))
        watches[number] = watched(deal, seen[number], limits, now, as_told(found))
    await keep_all(unit, watches, (owner, address))
    return falling


async def watch_anew(unit: Unit, team: int, incoming: Incoming) -> None:
    """Look anew at when every watched deal of a team falls due, as its limits have changed."""
    listed = [d for d in await unit.team_deals(team) if d.standing.outcome is not Outcome.LOST]
    before = await unit.watched([deal.id for deal in listed])
    deals, limits = await unit.deals(sorted(before)), await unit.limits(team)
    seen = await seen_of(unit, list(deals.values()))
    for whose in {deal.owner for deal in deals.values()}:
        reached = await unit.reach(whose, team, incoming.address.channel)
        if reached is not None:
            now = incoming.at.astimezone(ZoneInfo(reached[0].timezone))
            watches = {
                number: watched(deal, seen[number], limits, now, before[number].told)
                for number, deal in deals.items()
                if deal.owner == whose
            }
            await keep_all(unit, watches, reached)


async def seen_of(unit: Unit, deals: Sequence[Deal]) -> dict[int, Seen]:
    """What the histories of deals do not tell, from memory."""
    ids = [deal.id for deal in deals]
    noted, given = await unit.last_noted(ids), await unit.given(ids)
    facts = await unit.facts([deal.id for deal in deals if deal.process.asks])
    return {
        deal.id: Seen(
            noted.get(deal.id), facts.get(deal.id, ()), lasting(deal, given.get(deal.id, ()))
        )
        for deal in deals
    }


async def against(
    unit: Unit, team: int, deals: Sequence[Deal], now: datetime
) -> dict[int, Sequence[Warned]]:
    """What stands against each deal of a team now, as whoever looks at it counts the days."""
    seen, limits = await seen_of(unit, deals), await unit.limits(team)
    return {deal.id: warnings(deal, seen[deal.id], limits, now) for deal in deals}


async def _tell_managers(
    unit: Unit, falling: Sequence[Falling], incoming: Incoming, owner: Person
) -> None:
    """Once for all of a rep's deals that fell due together; who is the owner knows."""
    if not falling:
        return
    members = await unit.members(owner.team.id)
    leading = [one for one in members if one.role is Role.MANAGER]
    # A team that nobody manages is its administrators' to look after.
    for member in leading or [one for one in members if one.role is Role.ADMIN]:
        if member.id == owner.id:
            continue
        reached = await unit.reach(member.id, owner.team.id, incoming.address.channel)
        if reached is not None:
            manager, address = reached
            key = f"warned:{owner.id}:{member.id}:{incoming.at.isoformat()}"
            reply = told_manager(falling, owner.name)
            await unit.tell(address, reply, manager, incoming.at, key)


def _at_risk(one: Falling, owner: Person, at: datetime) -> Alert:
    """What the groups are told; it is known by its minute, as no change of the deal made it."""
    gravest = max(one.fresh, key=lambda warned: warned.step)
    line = say("alert-risk", deal=one.deal.name, rep=owner.name, what=warned_line(gravest))
    return Alert(
        one.deal.team,
        one.deal.id,
        -int(at.timestamp()) // 60,
        Kind.RISK,
        line,
        (standing_line(one.deal),),
        tuple(
            Choice(say(BUTTONS[verb]), verb, one.deal.id, len(one.deal.history)) for verb in ASKED
        ),
        value=one.deal.value,
        currency=one.deal.currency,
    )
