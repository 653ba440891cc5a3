"""What is sent by the clock: the morning list, the weekly review, answers to a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from flows.language.days import FRIDAY
from flows.messages import Address, Due
from flows.watch.timers import Timer

SCHEDULED = "scheduled"
"""The kind of a timer that something is sent at; its number is the schedule's."""
WEEK = 7


class What(StrEnum):
    """What is sent."""

    MORNING = "morning"
    REVIEW = "review"
    QUESTION = "question"


WORKING = tuple(range(FRIDAY + 1))
EVERY_DAY = tuple(range(WEEK))


@dataclass(frozen=True)
class Schedule:
    """What somebody of a team is sent, in private or in a bound group, on which days and when.

    One that is not `on` sends nothing; where nobody has chosen that, `begun` is the first day of
    somebody new. `last` is the local day on which it was last sent. Without a `language` it speaks
    that of its reader. A new one has no `id` yet.
    """

    team: int
    person: int
    what: What
    to: Address
    at: time
    days: tuple[int, ...] = WORKING
    private: bool = True
    language: str = ""
    question: str = ""
    on: bool = True
    begun: date | None = None
    last: date | None = None
    id: int = 0


class Schedules(Protocol):
    """Schedules, as a unit of work sees them."""

    async def keep_schedule(self, schedule: Schedule) -> Schedule:
        """Remembers a schedule; says it with its number."""
        ...

    async def schedule(self, number: int) -> Schedule | None:
        """The schedule of that number."""
        ...

    async def schedules(self, team: int, person: int) -> Sequence[Schedule]:
        """What somebody has set in a team, first set first."""
        ...

    async def group_schedules(self, address: Address) -> Sequence[Schedule]:
        """What a group is sent, first set first."""
        ...

    async def drop_schedule(self, number: int) -> None:
        """Forgets a schedule."""
        ...


def usual(team: int, person: int, what: What, to: Address) -> Schedule:
    """The morning list at half past eight on working days; the review on Friday at three."""
    if what is What.MORNING:
        return Schedule(team, person, what, to, time(8, 30))
    return Schedule(team, person, what, to, time(15), (FRIDAY,))


def key_of(number: int) -> str:
    """Under which key a schedule's next time is kept."""
    return f"{SCHEDULED}:{number}"


def next_time(schedule: Schedule, now: datetime, zone: ZoneInfo) -> datetime:
    """When it is sent next, by the clock on the wall, and on no local day twice.

    A time that a day leaves out, as its clocks go forward, counts as the hour after it; of a time
    that comes twice it is the first.
    """
    today = now.astimezone(zone).date()
    days = (today + timedelta(days=ahead) for ahead in range(2 * WEEK + 1))
    fitting = (
        day
        for day in days
        if day.weekday() in schedule.days and (schedule.last is None or day > schedule.last)
    )
    # Compared in UTC: a time of the wall may be there twice.
    times = (datetime.combine(day, schedule.at, zone).astimezone(UTC) for day in fitting)
    return next(at for at in times if at > now.astimezone(UTC))


def timer_of(schedule: Schedule, now: datetime, zone: ZoneInfo) -> Timer:
    """The timer of its next time."""
    due = Due(SCHEDULED, schedule.id)
    return Timer(key_of(schedule.id), next_time(schedule, now, zone), schedule.to, due)
