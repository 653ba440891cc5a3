"""Groups that are bound to a team, and what is kept of the talk about its deals there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from flows.groups.alerting import AS_NEW, Alerting
from flows.messages import Address, Incoming, Reply, Say
from flows.people import Person, Team


@dataclass(frozen=True)
class Group:
    """A chat, or a topic of it, that a team is told of its changes in."""

    address: Address
    team: Team
    title: str = ""
    language: str = "en"
    bound_by: int | None = None
    alerting: Alerting = AS_NEW
    timezone: str = "UTC"

    @property
    def zone(self) -> ZoneInfo:
        """Where its day begins."""
        return ZoneInfo(self.timezone)

    def reader(self, person: Person) -> Person:
        """Somebody as they are answered in front of all: in the group's language, at its time."""
        return replace(person, language=self.language, timezone=self.timezone)


@dataclass(frozen=True)
class Coaching:
    """What a colleague said on an alert, or what the rep answered to that.

    `key` is what it was passed on under; `text` is empty where a button asked.
    """

    key: str
    deal: int
    by: int
    at: datetime
    text: str
    group: Address
    answers: int | None = None
    id: int = 0


class Groups(Protocol):
    """What the talk needs kept of groups."""

    async def bind(self, team: int, address: Address, title: str, by: int | None = None) -> None:
        """Makes a chat, or a topic of it, the team's group."""
        ...

    async def set_group_language(self, address: Address, language: str) -> None:
        """Remembers in which language a group is told, where it is bound."""
        ...

    async def set_group_timezone(self, address: Address, timezone: str) -> None:
        """Remembers by which clock a group is told, where it is bound."""
        ...

    async def unbind(self, address: Address) -> bool:
        """Lets a group go; says whether it was bound."""
        ...

    async def group(self, address: Address) -> Group | None:
        """The group somebody is in: the topic where that is bound, else the chat as a whole."""
        ...

    async def groups_in(self, channel: str, chat: str) -> Sequence[Group]:
        """What is bound of a chat: it as a whole, and topics."""
        ...

    async def groups_of(self, team: int) -> Sequence[Group]:
        """What is bound to a team."""
        ...

    async def reopen(self, address: Address) -> None:
        """A chat that was closed to us takes messages again."""
        ...

    async def move(self, address: Address, was: str) -> None:
        """Writes a chat's new id wherever the old one stands."""
        ...

    async def set_alerting(self, address: Address, alerting: Alerting, until: datetime) -> None:
        """Remembers what a group is told; what is held there waits until then."""
        ...

    async def tell(
        self,
        to: Address,
        reply: Reply,
        reader: Person,
        at: datetime,
        key: str,
        instead: str | None = None,
    ) -> bool:
        """Says something that was not asked for, once under a key; False where it was said.

        It takes the place of the message `instead`, where that is ours.
        """
        ...

    async def spoken(self, said: Say, reader: Person | None, incoming: Incoming) -> str:
        """A short text in its reader's words, without markup."""
        ...

    async def coach(self, coaching: Coaching) -> None:
        """Keeps what was said on a deal in a group."""
        ...

    async def coached(self, key: str) -> bool:
        """Whether something is kept under that key."""
        ...

    async def coaching_at(self, address: Address, message: str) -> Coaching | None:
        """What a message in a private chat passed on."""
        ...
