"""The ports to memory: what the talk needs kept, in whose terms it asks for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from flows.announcing import Announcing
from flows.asked import Asking
from flows.criteria import Fact
from flows.deal import Deal
from flows.editor.kept import Processes
from flows.files.brought import Bringing
from flows.groups.groups import Groups
from flows.groups.news import Alert
from flows.history import Outcome
from flows.inquiry.reckoning import Reckoning
from flows.inquiry.tallied import Place, Tallied
from flows.messages import Address, Incoming, Reply
from flows.names import Names
from flows.people import Person, Team
from flows.summary import Summary
from flows.talk import Talk
from flows.team.membership import Membership
from flows.watch.schedules import Schedules
from flows.watch.timers import Timers
from flows.watch.watches import Watches


@dataclass(frozen=True)
class Note:
    """What a rep reported, kept as typed. `reading` is what was understood, for later training."""

    id: int
    person: int
    at: datetime
    text: str
    deal: int | None = None


@dataclass(frozen=True)
class Given:
    """An advice that was given on a deal."""

    key: str
    at: datetime
    due: date


class Unit(
    Names,
    Processes,
    Membership,
    Groups,
    Reckoning,
    Tallied,
    Announcing,
    Asking,
    Bringing,
    Watches,
    Schedules,
    Timers,
    Protocol,
):
    """One unit of work: all of it is remembered, or nothing."""

    async def admins(self, team: int, channel: str) -> Sequence[tuple[Person, Address]]:
        """The team's administrators and where they are told things in private."""
        ...

    async def admit(self, incoming: Incoming, code: str) -> Person | None:
        """Takes a stranger in who brings a valid code; None where it is unknown, used or old."""
        ...

    async def team(self, team: int) -> Team:
        """The team of that id."""
        ...

    async def facts(self, deals: Sequence[int]) -> Mapping[int, Sequence[Fact]]:
        """What has been said of the facts that the process asks for, by deal."""
        ...

    async def keep_fact(self, deal: int, fact: Fact) -> None:
        """Remembers what was said of a fact; what is said last holds."""
        ...

    async def talk(self, person: Person, address: Address) -> Talk:
        """Where the talk with somebody in a chat stands, each team's apart; or a fresh one."""
        ...

    async def keep_talk(self, person: Person, address: Address, talk: Talk) -> None:
        """Remembers the talk; raises VersionClash where it moved on meanwhile."""
        ...

    async def deals(self, ids: Sequence[int]) -> dict[int, Deal]:
        """Deals by id with their history, and those they were joined to; no unknown ids."""
        ...

    async def deals_of(self, customer: int) -> list[Deal]:
        """The deals of a customer that are not archived, newest first."""
        ...

    async def team_deals(
        self,
        team: int,
        *,
        owner: int | None = None,
        outcome: Outcome | None = None,
        place: Place | None = None,
        most: int | None = None,
    ) -> list[Summary]:
        """A team's deals that are not archived, last changed first, so many at most."""
        ...

    async def next_deal(self) -> int:
        """An id that no deal has had yet."""
        ...

    async def new_deal(self, deal: Deal) -> None:
        """Remembers a new deal; its customer is made where the team has none of that name."""
        ...

    async def keep_deal(self, deal: Deal) -> None:
        """Remembers what the deal's history gained; raises VersionClash."""
        ...

    async def new_note(self, incoming: Incoming, person: Person, text: str) -> int:
        """Keeps a note and says its id."""
        ...

    async def noted(self, address: Address, message: str | None) -> list[Note]:
        """The notes that a message was kept as, in the order of what it says."""
        ...

    async def reword(self, note: int, text: str) -> None:
        """Keeps what a note says now."""
        ...

    async def attach(self, note: int, deal: int) -> None:
        """Says which deal a kept note is about."""
        ...

    async def label(self, note: int, labels: dict[str, str]) -> None:
        """Keeps with a note what the rep says is right about it."""
        ...

    async def notes(self, deal: int, limit: int) -> list[Note]:
        """The latest notes about a deal and those joined to it, newest first."""
        ...

    async def deals_at(self, address: Address, message: str) -> Sequence[int]:
        """The deals that a message in a chat is about; several where alerts were joined in it."""
        ...

    async def deal_at(self, address: Address, message: str) -> int | None:
        """The deal that a message in a chat is about, ours or a rep's own."""
        ...

    async def texts(self, notes: Sequence[int]) -> dict[int, str]:
        """What kept notes say, by id."""
        ...

    async def given(self, deals: Collection[int]) -> dict[int, list[Given]]:
        """The advice given on deals, newest first."""
        ...

    async def give(self, deal: int, given: Given) -> None:
        """Remembers an advice given."""
        ...

    async def names(self, people: Sequence[int]) -> dict[int, str]:
        """What people are called."""
        ...

    async def set_person(
        self,
        person: int,
        *,
        language: str | None = None,
        heard: str | None = None,
        timezone: str | None = None,
    ) -> None:
        """Remembers what somebody set, or which language they are heard to speak."""
        ...

    async def post(
        self, to: Address, reply: Reply, person: Person | None, incoming: Incoming
    ) -> None:
        """Puts a reply to what came in into the outbox, in the language of its reader."""
        ...

    async def alert(self, alert: Alert, at: datetime) -> None:
        """Puts an alert into the outbox for each of the team's groups, or withdraws it."""
        ...

    async def settle(self, incoming: Incoming) -> None:
        """Marks the incoming message as done; raises AlreadySettled where it was."""
        ...


class Store(Protocol):
    """Where everything is kept."""

    def unit(self) -> AbstractAsyncContextManager[Unit]:
        """A unit of work that commits at its end, or leaves no trace."""
        ...

    def look(self) -> AbstractAsyncContextManager[Unit]:
        """A look that changes nothing and holds nobody up."""
        ...
