"""When reps next hear of their deals: of a step agreed, moved with it, and of a rest's end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.deal import Deal
from flows.history import STEP
from flows.messages import Address, Due
from flows.next_steps.agreed import (
    Moment,
    agreed,
    moment,
    morning_after,
    next_call,
    reminder,
    running,
    tells,
)
from flows.people import Person
from flows.store import Unit
from flows.summary import Summary
from flows.watch import checking_in, setting_clocks
from flows.watch.timers import Timer, step_key, wake


async def follow(unit: Unit, deals: Iterable[Deal], channel: str, now: datetime) -> None:
    """Set, move or forget the timers of deals that have just changed."""
    for deal in deals:
        if any(tells(change) for change in deal.history):
            await _follow(unit, deal, channel, now)
        if deal.standing.paused_until is not None:
            await _wake(unit, deal, deal.standing.paused_until, channel)


async def _follow(unit: Unit, deal: Deal, channel: str, now: datetime) -> None:
    reached = await unit.reach(deal.owner, deal.team, channel)
    timer = None
    if reached is not None:
        owner, to = reached
        timer = planned(deal, now, ZoneInfo(owner.timezone), to)
    if timer is None:
        await unit.drop_timer(step_key(deal.id))
    else:
        await unit.set_timer(timer)


async def _wake(unit: Unit, deal: Deal, until: date, channel: str) -> None:
    """Have whose deal it is woken where they are, whoever let it rest."""
    reached = await unit.reach(deal.owner, deal.team, channel)
    if reached is not None:
        owner, to = reached
        await unit.set_timer(wake(deal.id, until, owner.timezone, to))


def planned(deal: Deal, now: datetime, zone: ZoneInfo, to: Address) -> Timer | None:
    """The timer of what is told next of a deal's step; None where nothing is, or the deal rests."""
    step = agreed(deal)
    if step is None or step.on is None or deal.standing.paused_until is not None:
        return None
    found = next_call(step.on, now, zone)
    return None if found is None else Timer(step_key(deal.id), found[1], to, Due(found[0], deal.id))


async def retime(unit: Unit, person: int, channel: str, now: datetime) -> None:
    """Have somebody's timers go by the clock they live by now."""
    for team in await unit.teams_of(person):
        reached = await unit.reach(person, team.id, channel)
        if reached is not None:
            await _retime(unit, *reached, await unit.team_deals(team.id, owner=person), now)
            zone = ZoneInfo(reached[0].timezone)
            await setting_clocks.retime(unit, team.id, person, now, zone)
            await checking_in.retime(unit, team.id, person, channel, now)


async def _retime(
    unit: Unit, owner: Person, to: Address, deals: Sequence[Summary], now: datetime
) -> None:
    dated = {deal.id: day for deal in deals if (day := _ahead(deal)) is not None}
    waiting = await unit.awaited([step_key(deal) for deal in dated])
    zone = ZoneInfo(owner.timezone)
    for deal, on in dated.items():
        # What has been told already is not told again because it is early in the new place.
        kind = waiting.get(step_key(deal))
        if kind is not None:
            at = reminder(on, zone) if kind == "step_due" else morning_after(on, zone)
            await unit.set_timer(Timer(step_key(deal), max(at, now), to, Due(kind, deal)))


def _ahead(deal: Summary) -> Moment | None:
    """The day of a deal's step, where its rep may hear of it."""
    awake = running(deal.standing) and deal.standing.paused_until is None
    return moment(deal.facts.get(STEP[1])) if awake else None
