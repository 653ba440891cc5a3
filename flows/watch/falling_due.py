"""When a warning is told: in the morning of a working day, and never twice for the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from flows.deal import Deal
from flows.language.days import working_day
from flows.watch.clocks import Clock
from flows.watch.limits import Limits, Rule
from flows.watch.timers import MORNING
from flows.watch.warnings import Seen, Warned, clocks, reached
from flows.watch.watches import ToldOf, Watch

EVENING = time(20)
"""From when on it is too late to be told of something."""


def watched(
    deal: Deal, seen: Seen, limits: Limits, now: datetime, told: Mapping[Rule, ToldOf]
) -> Watch:
    """The watch over a deal from now on, given what has been told of it."""
    running = clocks(deal, seen, limits, now)
    return _watch(deal, running, reached(deal, running, now), now, told)


def quietly(deal: Deal, seen: Seen, limits: Limits, now: datetime) -> Watch:
    """The watch over a deal from now on, as if all that stands against it had been told."""
    running = clocks(deal, seen, limits, now)
    found = reached(deal, running, now)
    return _watch(deal, running, found, now, as_told(found))


def _watch(
    deal: Deal,
    running: Sequence[Clock],
    found: Sequence[Warned],
    now: datetime,
    told: Mapping[Rule, ToldOf],
) -> Watch:
    step = max((one.step for one in found), default=0)
    return Watch(_next(deal, running, now, fresh(found, told)), told, step)


def fresh(found: Sequence[Warned], told: Mapping[Rule, ToldOf]) -> list[Warned]:
    """The warnings that were not told yet, or have become graver than all that was."""
    known = {one.rule for one in found if one.rule in told and told[one.rule].since == one.since}
    reached = max((told[rule].step for rule in known), default=0)
    return [one for one in found if one.rule not in known or one.step > reached]


def as_told(found: Sequence[Warned]) -> dict[Rule, ToldOf]:
    """What counts as told once these are."""
    return {one.rule: ToldOf(one.since, one.step) for one in found}


def late(now: datetime) -> bool:
    """Whether it is no hour to be told of something: night, or a weekend."""
    return working_day(now.date(), 0) != now.date() or not MORNING <= now.time() < EVENING


def next_morning(now: datetime) -> datetime:
    """The next morning of a working day, where `now` is local."""
    today = _morning(now.date(), now.tzinfo)
    return today if today > now else _morning(now.date() + timedelta(days=1), now.tzinfo)


def _morning(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(working_day(day, 0), MORNING, zone)


def _next(
    deal: Deal, running: Sequence[Clock], now: datetime, untold: Sequence[Warned]
) -> datetime | None:
    until = deal.standing.paused_until
    if until is not None and until > now.date():
        return _morning(until, now.tzinfo)
    coming = [_morning(day, now.tzinfo) for clock in running for day in clock.days]
    coming = [at for at in coming if at > now]
    if untold:
        coming.append(next_morning(now))
    return min(coming, default=None)
