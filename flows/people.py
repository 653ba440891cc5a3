"""Who is who, and the one place that says who may see and do what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from flows.languages import ZONES


class Role(StrEnum):
    """What somebody is in a team."""

    REP = "rep"
    MANAGER = "manager"
    ADMIN = "admin"


class Act(StrEnum):
    """What somebody may want to do."""

    SEE = "see"
    BIND = "bind"
    INVITE = "invite"


@dataclass(frozen=True)
class Team:
    """Reps who sell together; nobody outside learns anything of its deals.

    In a `closed` team reps see and log only their own deals. `values_shown` lets groups see what
    deals are worth.
    """

    id: int
    name: str
    language: str = "en"
    timezone: str = "UTC"
    closed: bool = False
    values_shown: bool = False


@dataclass(frozen=True)
class Person:
    """Somebody we know, in the team they are working in now.

    They `chose` their language where they set it, and are `heard` where their phone or their notes
    tell it; `zoned` says that they set their time zone.
    """

    id: int
    name: str
    role: Role
    team: Team
    language: str = "en"
    timezone: str = "UTC"
    chose: bool = False
    heard: bool = False
    zoned: bool = False

    def speaking(self, language: str) -> Person:
        """The same person, spoken to in that language, at the hour of where it is spoken."""
        zone = self.timezone if self.zoned else ZONES.get(language, self.team.timezone)
        return replace(self, language=language, timezone=zone)


@dataclass(frozen=True)
class Customer:
    """Somebody who buys; owns deals."""

    id: int
    team: int
    name: str


def may(person: Person, act: Act, *, team: int, owner: int | None = None) -> bool:
    """Whether somebody may do that in a team, to a deal of `owner` where one is meant."""
    if team != person.team.id:
        return False
    if act in (Act.BIND, Act.INVITE):
        return person.role is Role.ADMIN
    if person.role is Role.REP and person.team.closed:
        return owner is None or owner == person.id
    return True
