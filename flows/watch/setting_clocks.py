"""Setting what is sent by the clock: its timer goes along, also to another clock."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.groups.groups import Group
from flows.store import Unit
from flows.watch.schedules import Schedule, key_of, timer_of


async def put(unit: Unit, schedule: Schedule, now: datetime, zone: ZoneInfo) -> Schedule:
    """Remember a schedule, and when it is sent next."""
    kept = await unit.keep_schedule(schedule)
    if kept.on:
        await unit.set_timer(timer_of(kept, now, zone))
    else:
        await unit.drop_timer(key_of(kept.id))
    return kept


async def take_away(unit: Unit, schedule: Schedule) -> None:
    """Forget a schedule and its timer."""
    await unit.drop_schedule(schedule.id)
    await unit.drop_timer(key_of(schedule.id))


async def retime(unit: Unit, team: int, person: int, now: datetime, zone: ZoneInfo) -> None:
    """What somebody is sent in private goes by another clock."""
    for schedule in await unit.schedules(team, person):
        if schedule.on and schedule.private:
            await unit.set_timer(timer_of(schedule, now, zone))


async def retime_group(unit: Unit, group: Group, now: datetime) -> None:
    """What a group is sent goes by another clock."""
    for schedule in await unit.group_schedules(group.address):
        await unit.set_timer(timer_of(schedule, now, group.zone))
