"""Trouble on order: what a test wants to go wrong with a method's next calls."""

from collections import defaultdict, deque
from enum import Enum, auto
from typing import TypeAlias

from tests.telegram_server.errors import BotApiError


class Hangup(Enum):
    """A connection that closes without an answer."""

    BEFORE = auto()
    """The request is lost: the server does nothing."""
    AFTER = auto()
    """The answer is lost: the server did what was asked."""


# Further kinds of trouble (slow answers, half an answer, not JSON) join this union.
Trouble: TypeAlias = BotApiError | Hangup


class Troubles:
    """The trouble ahead, in order, by method."""

    def __init__(self) -> None:
        """Start with none."""
        self._ahead: defaultdict[str, deque[Trouble]] = defaultdict(deque)

    def add(self, method: str, answer: Trouble, times: int) -> None:
        """Order the same trouble for the next so many calls of a method."""
        self._ahead[method.lower()].extend([answer] * times)

    def next(self, method: str) -> Trouble | None:
        """Take the trouble that this call of a method runs into, if any."""
        ahead = self._ahead[method.lower()]
        return ahead.popleft() if ahead else None
