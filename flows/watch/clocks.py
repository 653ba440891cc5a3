"""From when a rule counts, and on which day it says how much; local days, weekends in mind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property

from flows.language.days import SATURDAY, working_day
from flows.watch.limits import Limit, Rule

STEPS = (2, 3, 4)
"""Half limits after which the rep is told, the manager too, and a deal is at risk."""
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Clock:
    """A rule that holds for a deal `since` then; what was `touched` later is left in peace a while.

    What is counted in `times` is reached at once. `about` is a name that it is about.
    """

    rule: Rule
    since: datetime
    limit: Limit
    touched: datetime
    zone: tzinfo | None
    times: int | None = None
    about: str | None = None

    @cached_property
    def begun(self) -> date:
        """The local day from which it counts."""
        return self.since.astimezone(self.zone).date()

    def measured(self, today: date) -> int:
        """How many days, working days or times there were."""
        if self.times is not None:
            return self.times
        days = max(0, (today - self.begun).days)
        if not self.limit.working:
            return days
        return sum((self.begun + n * DAY).weekday() < SATURDAY for n in range(1, days + 1))

    def step(self, today: date) -> int:
        """How far it has gone: 0 below its limit, then 1, 2 or 3."""
        return sum(day <= today for day in self.days)

    @cached_property
    def days(self) -> list[date]:
        """The days on which a step is reached."""
        return [day for day in map(self.due, STEPS) if day is not None]

    def due(self, halves: int) -> date | None:
        """The day on which so many half limits are over; None where that is no matter of days."""
        if self.times is not None:
            return self.begun if 2 * self.times >= halves * self.limit.many else None
        if self.touched <= self.since:
            return self._on(self.begun, halves)
        # Whoever has just seen to it is not told again before half of the limit.
        spoken = self._on(self.touched.astimezone(self.zone).date(), halves - 1)
        return max(self._on(self.begun, halves), spoken)

    def _on(self, day: date, halves: int) -> date:
        many = -(-self.limit.many * halves // 2)
        return working_day(day, many) if self.limit.working else day + many * DAY
