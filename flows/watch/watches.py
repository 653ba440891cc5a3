"""What is kept of the watch over deals: what falls due when, and what has been told."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, Protocol

from flows.watch.learning import Advised, Lesson
from flows.watch.limits import Limits, Rule
from flows.watch.timers import Timer

GRAVE, AT_RISK = 2, 3
"""From which step on a manager is told, and a deal is at risk."""


class ToldOf(NamedTuple):
    """From when a warning counted that was told, and how far it had gone then."""

    since: datetime
    step: int


@dataclass(frozen=True)
class Watch:
    """When a deal is looked at next, what of it was told since its last note, how grave it is."""

    due: datetime | None = None
    told: Mapping[Rule, ToldOf] = field(default_factory=dict)
    step: int = 0


NOT_WATCHED = Watch()


class Watches(Protocol):
    """The watch over deals, as a unit of work sees it."""

    async def limits(self, team: int) -> Limits:
        """The limits a team has set, and the pace of its own deals."""
        ...

    async def set_limit(self, team: int, rule: Rule, stage: str, days: int | None) -> None:
        """Remembers a team's limit for a stage, "" for all; None takes it away."""
        ...

    async def watched(self, deals: Collection[int]) -> Mapping[int, Watch]:
        """What is kept of the watch over deals, of those that are watched."""
        ...

    async def watch(self, deal: int, watch: Watch) -> None:
        """Remembers the watch over a deal."""
        ...

    async def watch_all(self, watches: Mapping[int, Watch]) -> None:
        """Remembers the watch over deals, many at a time."""
        ...

    async def falling_due(self, team: int, owner: int, at: datetime) -> Sequence[int]:
        """The deals of an owner that are to be looked at by then."""
        ...

    async def last_noted(self, deals: Collection[int]) -> Mapping[int, datetime]:
        """When something was last noted on deals, of those on which anything was."""
        ...

    async def lesson(self, team: int) -> Lesson:
        """What a team's closed deals taught when that was last counted."""
        ...

    async def keep_lesson(self, team: int, lesson: Lesson) -> None:
        """Remembers it."""
        ...

    async def advised(self, deals: Sequence[int]) -> Sequence[Advised]:
        """Every advice given on those deals."""
        ...

    async def set_timer(self, timer: Timer) -> None:
        """Sets a timer, or moves the one of that key."""
        ...
