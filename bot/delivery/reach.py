"""Whether the other side can be reached: a chat in trouble rests, and so do all when all fail."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace

from bot.delivery.outcomes import Later, Limited, Outcome

FIRST, LONGEST = 0.5, 30.0
"""Seconds a chat rests after a failure, doubled each time."""
LONGEST_AWAY = 8.0
"""Seconds between two tries while nothing at all gets through."""
AWAY = 3
"""So many failures with no success between, of more than one chat: nothing gets through."""
ALIKE = 1.5
"""Seconds by which the waits of two chats may differ and still be one wait for the whole bot."""


class Reach:
    """The failures since things last went well. Kept in memory: a new process tries anew."""

    def __init__(self) -> None:
        self._failures: Counter[str] = Counter()
        self._until: dict[str, float] = {}
        self._in_a_row = 0
        self._pause = FIRST
        self._try_at = 0.0
        self._limited: dict[str, float] = {}

    @property
    def away(self) -> bool:
        """Whether nothing gets through."""
        return self._in_a_row >= AWAY and len(self._failures) > 1

    def learn(self, chat: str, outcome: Outcome, now: float) -> Outcome:
        """The outcome of a call, with what it says about all chats."""
        if isinstance(outcome, Later):
            self.failed(chat, now)
            return outcome
        self.reached(chat)
        if not isinstance(outcome, Limited):
            self._limited.clear()
            return outcome
        end = now + outcome.wait.total_seconds()
        others = [until for other, until in self._limited.items() if other != chat]
        self._limited[chat] = end
        # A chat's own limit ends when it likes; two that end together are the bot's.
        return replace(outcome, everywhere=any(abs(until - end) < ALIKE for until in others))

    def failed(self, chat: str, now: float) -> None:
        """A call came to nothing."""
        was_away = self.away
        self._failures[chat] += 1
        self._in_a_row += 1
        longest = LONGEST_AWAY if self.away else LONGEST
        self._until[chat] = now + min(FIRST * 2.0 ** min(self._failures[chat], 10), longest)
        if self.away and (not was_away or now >= self._try_at):
            # What was under way when it began says nothing new, so only a new try counts.
            self._pause = min(self._pause * 2, LONGEST_AWAY) if was_away else FIRST
            self._try_at = now + self._pause

    def reached(self, chat: str) -> None:
        """A call got through; where all had failed, none need rest any longer."""
        if self.away:
            self._failures.clear()
            self._until.clear()
        self._failures.pop(chat, None)
        self._until.pop(chat, None)
        self._in_a_row = 0

    def resting(self, now: float) -> set[str]:
        """The chats to leave alone; a rest too long to be ours comes of a clock set back."""
        self._until = {
            chat: until for chat, until in self._until.items() if now < until <= now + LONGEST
        }
        return set(self._until)

    def room(self, room: int, now: float) -> int:
        """How many calls make sense of those there is room for."""
        if not self.away:
            return room
        return 0 if now < self._try_at <= now + LONGEST_AWAY else min(room, 1)

    def wait(self, now: float) -> float:
        """Seconds until another try makes sense."""
        ends = [*self._until.values(), *([self._try_at] if self.away else [])]
        return min((end - now for end in ends if end > now), default=math.inf)
