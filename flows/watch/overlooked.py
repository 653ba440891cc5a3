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
from flows.watch.limits import Limits
from flows.watch.minding import seen_of, warn_when_due
from flows.watch.warnings import Seen
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
    for team, its in groupby(sorted(deals, key=_whose), _team):
        limits, ours = await unit.limits(team), list(its)
        places = await unit.reach_all({deal.owner for deal in ours}, team, channel)
        watches = dict[int, Watch]()
        for owner, theirs in groupby(ours, _owner):
            member, address = places.get(owner, (None, None))
            now = at.astimezone(ZoneInfo(member.timezone) if member is not None else UTC)
            kept = before if address is not None else {}
            begun = {d.id: _begun(d, seen[d.id], limits, now, kept.get(d.id)) for d in theirs}
            watches |= begun
            if member is not None and address is not None:
                await warn_when_due(unit, begun, member, address)
        await unit.watch_all(watches)


def _begun(deal: Deal, seen: Seen, limits: Limits, now: datetime, kept: Watch | None) -> Watch:
    if kept is None:
        return quietly(deal, seen, limits, now)
    return watched(deal, seen, limits, now, kept.told)


def _team(deal: Deal) -> int:
    return deal.team


def _owner(deal: Deal) -> int:
    return deal.owner


def _whose(deal: Deal) -> tuple[int, int]:
    return deal.team, deal.owner
