"""What is handed to a channel in one go, and what the channel says to it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.storage.queues import OutboxRow


@dataclass(frozen=True)
class Parcel:
    """One call: a row, or several joined into the first; `message` is the one it changes."""

    rows: tuple[OutboxRow, ...]
    body: str
    message: str | None = None

    @property
    def first(self) -> OutboxRow:
        """The row that the message is sent for."""
        return self.rows[0]

    @property
    def buttons(self) -> list[list[str]]:
        """The buttons below it; a message that is about several things has none."""
        return self.first.buttons if len(self.rows) == 1 else []

    @property
    def chat(self) -> str:
        """Where it goes."""
        return self.first.chat

    @property
    def ids(self) -> tuple[int, ...]:
        """The rows by their ids."""
        return tuple(row.id or 0 for row in self.rows)


@dataclass(frozen=True)
class Sent:
    """It went out, as that message; `more` of its text is still to come."""

    message: str
    more: bool = False


@dataclass(frozen=True)
class Later:
    """The channel could not be reached; or it was, and nobody knows how far."""

    perhaps_sent: bool = False


@dataclass(frozen=True)
class Limited:
    """The chat wants to be left alone for a while; all chats do where it is `everywhere`."""

    wait: timedelta
    everywhere: bool = False


@dataclass(frozen=True)
class Never:
    """It cannot go out, though the chat is well; why."""

    reason: str


@dataclass(frozen=True)
class Broken:
    """Sending failed in a way nobody foresaw."""

    reason: str


@dataclass(frozen=True)
class Closed:
    """The chat takes nothing from us any more; why."""

    reason: str


@dataclass(frozen=True)
class TopicGone:
    """The topic takes nothing, though the chat may; why."""

    reason: str


@dataclass(frozen=True)
class Moved:
    """The chat has another id now."""

    chat: str


Outcome = Sent | Later | Limited | Never | Broken | Closed | TopicGone | Moved
Send = Callable[[Parcel], Awaitable[Outcome]]


@dataclass(frozen=True)
class Result:
    """How a parcel fared, and when that was known."""

    parcel: Parcel
    outcome: Outcome
    at: datetime
