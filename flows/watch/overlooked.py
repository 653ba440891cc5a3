"""Deals that nobody noted anything on: the watch over them begins without a word.

What stands against such a deal when its watch begins is taken for told. It is on its card and in
the lists from then on; its owner hears of what becomes graver, in the morning and of all at once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from flows.deal import Deal
from flows.next_steps.agreed import running
from flows.store import Unit
from flows.watch.falling_due import quietly, watched
from flows.watch.minding import keep_all, seen_of
from flows.watch.watches import Watch

GRACE = timedelta(hours=1)
"""How long after it fell due a deal has been overlooked: its timer is late, or was its owner's."""


async def begin(unit: Unit, deals: Sequence[Deal], at: datetime, channel: str = "") -> None:
    """Begin the watch over open deals that have come from elsewhere, and go on with the others."""
    before = await unit.watched([deal.id for deal in deals])
    ours = [deal for deal in deals if running(deal.standing) or deal.id in before]
    await _watch(unit, ours, at, channel, {})


async def look_after(unit: Unit, ids: Collection[int], at: datetime, channel: str) -> int:
    """See to those of some deals that are not watched, or were not looked at; says how many."""
    before = await unit.watched(ids)
    left = [n for n in ids if n not in before or is_overlooked(before[n], at)]
    deals = await unit.deals(left)
    ours = [deals[n] for n in left if n in deals and running(deals[n].standing)]
    await _watch(unit, ours, at, channel, before)
    return len(ours)


def is_overlooked(watch: Watch, at: datetime) -> bool:
    """Whether a deal should have been looked at a while ago."""
    return watch.due is not None and watch.due < at - GRACE


async def _watch(
    unit: Unit, deals: Sequence[Deal], at: datetime, channel: str, before: Mapping[int, Watch]
) -> None:
    seen = await seen_of(unit, deals)
    for (team, owner), theirs in groupby(sorted(deals, key=_whose), _whose):
        limits, member = await unit.limits(team), await unit.member(team, owner)
        reached = await unit.reach(owner, team, channel)
        now = at.astimezone(ZoneInfo(member.timezone) if member is not None else UTC)
        watches = {}
        for deal in theirs:
            kept = before.get(deal.id) if reached is not None else None
            here = (deal, seen[deal.id], limits, now)
            watches[deal.id] = quietly(*here) if kept is None else watched(*here, kept.told)
        await keep_all(unit, watches, reached)


def _whose(deal: Deal) -> tuple[int, int]:
    return deal.team, deal.owner
