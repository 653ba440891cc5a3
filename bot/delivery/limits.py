"""How fast a bot may send: overall, to a chat, to a group. Pure; the time is given.

A call takes its place from its start until the window has passed after its end. Whenever in
between the other side counted it, no window there ever holds more than it may.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from dataclasses import dataclass

SECOND = 1.0
AT_ONCE = 100
"""Calls side by side where no limit is kept."""
REMEMBERED = 1000
"""Chats whose windows are kept before those that have emptied are swept away."""


@dataclass(frozen=True)
class Rates:
    """Calls a second overall; seconds between two in a chat; calls a minute to a group.

    What can wait and be joined keeps `spacing` seconds once half a group's minute is used, so that
    an answer given there finds room.
    """

    overall: int = 28
    gap: float = 1.0
    group: int = 20
    minute: float = 60.0
    spacing: float = 6.0


TELEGRAM = Rates()


class Limits:
    """The calls of the last minute. Without rates nothing is held back, as a bench needs it."""

    def __init__(self, rates: Rates | None = TELEGRAM) -> None:
        self._rates = rates
        self._open: Counter[str] = Counter()
        self._all: deque[float] = deque()
        self._ended: dict[str, deque[float]] = {}

    def room(self, now: float) -> int:
        """How many calls may start now, whichever chats they go to."""
        if self._rates is None:
            return AT_ONCE - self._open.total()
        self._all = _within(self._all, now, SECOND)
        return max(0, self._rates.overall - self._open.total() - len(self._all))

    def relief(self, now: float) -> float:
        """Seconds until there is room again; endless while only an answer can make room."""
        if self.room(now) > 0:
            return 0.0
        return self._all[0] + SECOND - now if self._all else math.inf

    def wait(self, chat: str, now: float, *, patient: bool = False) -> float:
        """Seconds until the chat may be called; longer for what is `patient` in a crowded group."""
        if self._rates is None:
            return 0.0
        if self._open[chat] > 0:
            return math.inf
        ends = self._recent(chat, now)
        if not ends:
            return 0.0
        gap = self._rates.spacing if patient and self.crowded(chat, now) else self._rates.gap
        free = ends[-1] + gap
        if is_group(chat) and len(ends) >= self._rates.group:
            free = max(free, ends[-self._rates.group] + self._rates.minute)
        return max(0.0, free - now)

    def crowded(self, chat: str, now: float) -> bool:
        """Whether half of a group's minute is used."""
        if self._rates is None or not is_group(chat):
            return False
        return len(self._recent(chat, now)) * 2 >= self._rates.group

    def begin(self, chat: str) -> None:
        """A call starts."""
        self._open[chat] += 1

    def end(self, chat: str, now: float) -> None:
        """A call has ended, however it went."""
        self._open[chat] -= 1
        if self._open[chat] <= 0:
            del self._open[chat]
        self.recall(chat, now)

    def recall(self, chat: str, at: float) -> None:
        """A call that ended at that time, perhaps before this process began."""
        if self._rates is None:
            return
        self._all.append(at)
        self._ended.setdefault(chat, deque()).append(at)
        if len(self._ended) > REMEMBERED:
            kept = {name: self._recent(name, at) for name in list(self._ended)}
            self._ended = {name: ends for name, ends in kept.items() if ends}

    def _recent(self, chat: str, now: float) -> deque[float]:
        minute = self._rates.minute if self._rates else 0.0
        ends = _within(self._ended.get(chat, deque()), now, minute)
        if ends:
            self._ended[chat] = ends
        else:
            self._ended.pop(chat, None)
        return ends


def is_group(chat: str) -> bool:
    """Telegram gives groups negative ids."""
    return chat.startswith("-")


def _within(ends: deque[float], now: float, window: float) -> deque[float]:
    """What lies in the window; a clock that was set back must not close it for an hour."""
    if ends and ends[-1] > now:
        ends = deque(min(end, now) for end in ends)
    while ends and ends[0] + window <= now:
        ends.popleft()
    return ends
