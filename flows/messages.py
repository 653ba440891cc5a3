"""What comes in and what goes out, the same for every channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from flows.enclosed import Enclosed
from flows.language.languages import language_of


class Shape(StrEnum):
    """What kind of thing somebody sent."""

    TEXT = "text"
    PRESS = "press"
    MEDIA = "media"
    DUE = "due"
    PLACE = "place"


class Happening(StrEnum):
    """What can happen to a chat that we are, or were, in."""

    ADDED = "added"
    PROMOTED = "promoted"
    DEMOTED = "demoted"
    REMOVED = "removed"
    MOVED = "moved"
    TOPIC_CLOSED = "topic_closed"
    TOPIC_REOPENED = "topic_reopened"


@dataclass(frozen=True)
class Address:
    """Where a message belongs: a channel, a chat in it, and a topic where the chat has topics."""

    channel: str
    chat: str
    topic: str | None = None


@dataclass(frozen=True)
class Press:
    """A button as its presser's client sent it; hostile until checked."""

    verb: str
    deal: int
    revision: int
    answer_to: str | None = None


@dataclass(frozen=True)
class Due:
    """What a timer was set for: the kind of thing, and the deal it is about."""

    kind: str
    deal: int | None = None


@dataclass(frozen=True)
class Place:
    """What happened to a chat.

    `was` is the id it had before it moved; in a `forum` a topic alone can be bound; an
    `administrator` hears all that is said there. `grown` is how the ids begin of what groups grow
    into, where it is such a one.
    """

    happened: Happening
    was: str | None = None
    forum: bool = False
    administrator: bool = False
    grown: str = ""


@dataclass(frozen=True)
class Incoming:
    """A message, a press, a due timer or a change of a chat as it came in.

    `row` is its place in the inbox, where it has one. In a group it is `to_us` where it mentions
    us, answers a message of ours or is a command with our name; the mention is cut out. One that
    was `edited` has come in before, with other words. `transcript` is what of its text was spoken,
    `author` who wrote it where it was passed on, and `whole` all that is kept with a note of it,
    where that is more than is read.
    """

    address: Address
    sender: str
    at: datetime
    shape: Shape = Shape.TEXT
    text: str = ""
    private: bool = True
    sender_name: str = ""
    chat_name: str = ""
    language: str | None = None
    message: str | None = None
    reply_to: str | None = None
    press: Press | None = None
    due: Due | None = None
    place: Place | None = None
    to_us: bool = False
    edited: bool = False
    row: int | None = None
    enclosed: Enclosed | None = None
    transcript: str = ""
    author: str = ""
    whole: str = ""

    @property
    def speaks(self) -> str | None:
        """Which of our languages the sender's phone is in, None where it does not say."""
        return language_of(self.language)


@dataclass(frozen=True)
class Say:
    """A text by its key, with the facts it mentions.

    A fact is plain text as a person wrote it, a number, a date, another text, or a list of these.
    """

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


def say(key: str, **facts: object) -> Say:
    """A text by its key, with its facts as keywords."""
    return Say(key, facts)


@dataclass(frozen=True)
class Choice:
    """A button, and the words that do the same when typed are in the catalog of what is heard.

    `revision` is the change or question it belongs to: a later press on it is told so.
    """

    label: Say
    verb: str
    deal: int = 0
    revision: int = 0


@dataclass(frozen=True)
class Picture:
    """What may be drawn above a text that says the same."""

    title: str | Say


@dataclass(frozen=True)
class Document:
    """A file below a text, made when it is sent.

    It has the deals of a team, those of one `owner` in it, or the rows refused of a file that was
    `brought`.
    """

    name: str
    team: int
    owner: int | None = None
    brought: int | None = None


@dataclass(frozen=True)
class Reply:
    """What the assistant answers, a line each, with the buttons below."""

    lines: tuple[Say, ...]
    choices: tuple[Choice, ...] = ()
    deal: int | None = None
    picture: Picture | None = None
    document: Document | None = None
