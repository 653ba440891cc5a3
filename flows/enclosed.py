"""What somebody sends beside words, or instead of them: something spoken, a picture, a card."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST = 10 * 60
"""Seconds of speech that are listened to."""
LARGEST = 20 * 1024 * 1024
"""Bytes of it; Telegram's bots are given no more either."""


class Kind(StrEnum):
    """What it is, as far as it makes a difference to what is answered."""

    VOICE = "voice"
    PICTURE = "picture"
    FILE = "file"
    STICKER = "sticker"
    CONTACT = "contact"
    LOCATION = "location"
    OTHER = "other"


class Unheard(StrEnum):
    """Why something spoken was not heard."""

    LONG = "long"
    FAILED = "failed"
    EMPTY = "empty"


@dataclass(frozen=True)
class Recording:
    """Something spoken, still where its channel keeps it under a key."""

    key: str
    name: str = "voice.ogg"
    seconds: float = 0.0
    size: int = 0

    @property
    def bounded(self) -> bool:
        """Whether it is short and small enough to be listened to."""
        return self.seconds <= LONGEST and self.size <= LARGEST


@dataclass(frozen=True)
class Attached:
    """A file, still where its channel keeps it under a key."""

    key: str
    name: str
    size: int = 0


@dataclass(frozen=True)
class Enclosed:
    """What was sent; a `recording` where it can be heard, and why it was not where that failed.

    `told` is what a card says: of a person the name and number, of a place what it is called. A
    file of rows and columns is a `table`.
    """

    kind: Kind
    told: str = ""
    recording: Recording | None = None
    unheard: Unheard | None = None
    table: Attached | None = None

    @property
    def card(self) -> str:
        """What a card says, as it is kept with a deal."""
        return f"{self.kind}: {self.told}" if self.told else ""

    @property
    def key(self) -> str:
        """What it is called in the texts that answer it."""
        return f"{self.kind}-{self.unheard}" if self.unheard else self.kind.value
