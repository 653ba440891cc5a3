"""Trouble on order: what a test wants to go wrong with a bot's next calls."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from tests.telegram_server.errors import BotApiError, Json


class Hangup(Enum):
    """A connection that closes without an answer."""

    BEFORE = auto()
    """The request is lost: the server does nothing."""
    AFTER = auto()
    """The answer is lost: the server did what was asked."""


@dataclass(frozen=True)
class Slow:
    """An answer that comes late, to a request that is carried out at once or late as well."""

    seconds: float
    done_at_once: bool = False


Trouble: TypeAlias = BotApiError | Hangup | Slow
EVERY = "*"


@dataclass
class _Order:
    method: str
    answer: Trouble
    times: float
    chat: str | None
    until: float

    def meets(self, method: str, chat: str | None) -> bool:
        """Tell whether a call is one of those that it was ordered for."""
        return self.method in (EVERY, method) and self.chat in (None, chat)


class Troubles:
    """The trouble ahead, in the order it was ordered."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start with none."""
        self._clock = clock
        self._ahead: list[_Order] = []

    def add(
        self,
        method: str,
        answer: Trouble,
        times: int | None,
        *,
        chat: int | None,
        seconds: float | None,
    ) -> None:
        """Order trouble: so many times, or as often as there is a call for so many seconds."""
        lasting = float("inf") if seconds is None else seconds
        often = times if times is not None else (1 if seconds is None else float("inf"))
        place = None if chat is None else str(chat)
        self._ahead.append(
            _Order(method.lower(), answer, often, place, self._clock() + lasting),
        )

    def next(self, method: str, parameters: Json) -> Trouble | None:
        """Take the trouble that this call runs into, if any."""
        now = self._clock()
        self._ahead = [one for one in self._ahead if one.until > now and one.times > 0]
        chat = str(parameters.get("chat_id"))
        for order in self._ahead:
            if order.meets(method.lower(), chat):
                order.times -= 1
                return order.answer
        return None
