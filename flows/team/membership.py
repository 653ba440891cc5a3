"""The port to who is in which team, and to what is kept of a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.messages import Address
from flows.people import Invitation, Member, Person, Role, Team


@dataclass(frozen=True)
class KeptNote:
    """A note somebody wrote, and the deal it is about where it is about one."""

    at: datetime
    text: str
    deal: str | None = None


@dataclass(frozen=True)
class Kept:
    """All that is kept of a person: who they are, what is theirs, what they wrote and changed.

    `processes` they saved, each with its version; `drafts` are those they have not saved yet,
    `files` of deals they have brought and not taken in yet, `digests` what they are answered by the
    clock.
    """

    name: str
    language: str
    timezone: str
    identities: tuple[tuple[str, str], ...]
    teams: tuple[tuple[str, Role], ...]
    deals: tuple[str, ...]
    notes: tuple[KeptNote, ...]
    changes: tuple[tuple[datetime, str, str], ...]
    processes: tuple[tuple[datetime, str, int], ...] = ()
    drafts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    digests: tuple[str, ...] = ()


class Membership(Protocol):
    """Teams and their members, as a unit of work sees them."""

    async def person(self, channel: str, sender: str, team: int | None = None) -> Person | None:
        """Whoever writes under that name, in that team or where they work; None for others."""
        ...

    async def member(self, team: int, person: int) -> Person | None:
        """A member as a person in that team."""
        ...

    async def members(self, team: int, *, held: bool = False) -> Sequence[Member]:
        """A team's members, those who run it first, then by name.

        Where they are `held`, whoever else would change them waits until this is done.
        """
        ...

    async def teams_of(self, person: int) -> Sequence[Team]:
        """The teams somebody is in, by name."""
        ...

    async def reach(self, person: int, team: int, channel: str) -> tuple[Person, Address] | None:
        """A member of a team, and where they are told things: in that channel, or in another."""
        ...

    async def reach_all(
        self, people: Collection[int], team: int, channel: str
    ) -> Mapping[int, tuple[Person, Address | None]]:
        """The members of a team among these, and where each is told things, if anywhere."""
        ...

    async def switch(self, person: int, team: int) -> None:
        """Makes it the team somebody works in."""
        ...

    async def set_role(self, team: int, person: int, role: Role) -> None:
        """Gives a member another role."""
        ...

    async def dismiss(self, team: int, person: int) -> None:
        """Ends a membership; who is in another team works there from now on."""
        ...

    async def hand_over(self, team: int, owner: int, to: int, deal: int | None = None) -> None:
        """Gives all deals of an owner, or one, to another member, reminders too."""
        ...

    async def move_timers(self, deals: Sequence[int], to: int) -> None:
        """Has what is set on deals reach another member."""
        ...

    async def set_team(self, team: Team) -> None:
        """Remembers a team's name and settings."""
        ...

    async def invite(self, team: int, role: Role, by: int | None, at: datetime, days: int) -> str:
        """A fresh one-time code for a role, good for some days; only its hash is kept."""
        ...

    async def invitations(self, team: int, at: datetime) -> Sequence[Invitation]:
        """A team's open invitations, the one that ends first before."""
        ...

    async def revoke(self, team: int, key: str) -> bool:
        """Makes an open invitation void; says whether there was one."""
        ...

    async def kept_of(self, person: int) -> Kept:
        """All that is kept of somebody."""
        ...

    async def forget(self, person: int, at: datetime) -> None:
        """Removes somebody; what they noted on deals stays, by nobody's name."""
        ...
