"""Quiet hours: when a group may be told of something, by its own clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

SATURDAY = 5
MIDNIGHT = time()
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Quiet:
    """From when until when nothing is to be heard, a night across midnight too, and weekends."""

    hours: tuple[time, time] | None = None
    weekends: bool = False

    def __bool__(self) -> bool:
        """Whether it is ever quiet."""
        return self.hours is not None or self.weekends

    def covers(self, local: datetime) -> bool:
        """Whether a time is quiet, as the clock on the wall shows it."""
        return self._weekend(local) or self._night(local.time())

    def _weekend(self, local: datetime) -> bool:
        return self.weekends and local.weekday() >= SATURDAY

    def _night(self, now: time) -> bool:
        if self.hours is None:
            return False
        start, end = self.hours
        return start <= now < end if start < end else now >= start or now < end

    def end(self, at: datetime, zone: ZoneInfo) -> datetime:
        """The first time from then on that is not quiet, in UTC."""
        local = at.astimezone(zone)
        while self.covers(local):
            local = self._border(local, zone).astimezone(zone)
        return local.astimezone(UTC)

    def _border(self, local: datetime, zone: ZoneInfo) -> datetime:
        """When this night, or this day of a weekend, is over."""
        over = MIDNIGHT if self._weekend(local) or self.hours is None else self.hours[1]
        return next_at(local, over, zone)


NEVER_QUIET = Quiet()


def next_at(at: datetime, clock: time, zone: ZoneInfo) -> datetime:
    """When the clock on the wall next shows a time, in UTC.

    A time that a day leaves out, as its clocks go forward, counts as the hour after it; of a time
    that comes twice either is one.
    """
    local = at.astimezone(zone)
    for days in range(3):
        for fold in (0, 1):
            shown = datetime.combine(local.date() + days * DAY, clock, zone).replace(fold=fold)
            if shown.astimezone(UTC) > at.astimezone(UTC):
                return shown.astimezone(UTC)
    raise AssertionError(clock)  # pragma: no cover  # three days show every time
