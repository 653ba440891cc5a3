"""What a deal should not be left to: each warning names its rule, what it measured and its limit.

Nothing is guessed here: the same history at the same hour gives the same warnings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, tzinfo

from flows.criteria import Fact
from flows.deal import Deal
from flows.history import ChangeKind, Outcome
from flows.process import PhaseKind
from flows.store import Given
from flows.watch.clocks import Clock
from flows.watch.limits import USUAL, Limits, Rule
from flows.watch.signs import SIGNS

UNTOUCHED = (ChangeKind.MAPPED, ChangeKind.SWITCHED)
"""Changes that come of the team's process and say nothing of the deal."""


@dataclass(frozen=True)
class Seen:
    """What a deal's history does not tell: its last note, what gates ask for, advice given."""

    noted: datetime | None = None
    facts: Sequence[Fact] = ()
    given: Sequence[Given] = ()


@dataclass(frozen=True)
class Warned:
    """A rule whose limit is reached: `measured` days, or times, since then.

    From `step` 1 on the rep is told, from 2 the manager too; with 3 the deal is at risk. `about` is
    the name that it is about, where it is about one.
    """

    rule: Rule
    measured: int
    limit: int
    since: datetime
    step: int = 1
    working: bool = False
    about: str | None = None


def warnings(deal: Deal, seen: Seen, limits: Limits, now: datetime) -> list[Warned]:
    """All that stands against a deal now, the gravest rule first; nothing while it rests.

    `now` is in the time zone of the deal's owner, whose days are counted.
    """
    return reached(deal, clocks(deal, seen, limits, now), now)


def reached(deal: Deal, running: Iterable[Clock], now: datetime) -> list[Warned]:
    """What of the rules that hold for a deal has reached its limit; nothing while it rests."""
    until = deal.standing.paused_until
    if until is not None and until > now.date():
        return []
    found = ((clock, clock.step(now.date())) for clock in running)
    return [
        Warned(
            clock.rule,
            clock.measured(now.date()),
            clock.limit.many,
            clock.since,
            step,
            clock.limit.working,
            clock.about,
        )
        for clock, step in found
        if step
    ]


def clocks(deal: Deal, seen: Seen, limits: Limits, now: datetime) -> list[Clock]:
    """The rules that hold for a deal, each with the instant from which it counts."""
    if deal.standing.archived or deal.outcome is Outcome.LOST:
        return []
    phase, won = deal.phase, deal.outcome is Outcome.WON
    if won and phase.kind is not PhaseKind.POST_PURCHASE_EVALUATION:
        after = deal.process.of_kind(PhaseKind.POST_PURCHASE_EVALUATION)
        phase = after[0] if after else phase
    touched, zone = _touched(deal, seen, now), now.tzinfo
    found = []
    for rule in USUAL:
        limit = limits.of(rule, phase, deal.stage)
        sign = SIGNS[rule](deal, seen, touched) if limit is not None else None
        if limit is not None and sign is not None:
            since, about, times = sign
            found.append(Clock(rule, since, limit, touched, zone, times, about))
    return found


def _touched(deal: Deal, seen: Seen, now: datetime) -> datetime:
    """When somebody last said or did anything on a deal, or its rest was over."""
    zone = now.tzinfo
    times = [c.cause.at for c in deal.history if c.kind not in UNTOUCHED]
    times += [seen.noted] if seen.noted is not None else []
    times += [_rested(deal, zone, now)]
    return max(times).astimezone(zone)


def _rested(deal: Deal, zone: tzinfo | None, now: datetime) -> datetime:
    """When the last rest of a deal was over, its beginning where there was none."""
    ends = [change.after.paused_until for change in deal.history]
    over = (datetime.combine(day, time(), zone) for day in ends if day is not None)
    return max((end for end in over if end <= now), default=deal.history[0].cause.at)
