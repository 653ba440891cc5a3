"""Who is who."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from flows.language.languages import ZONES

FIRST_TEAM = "Team"
"""What the first team is called until somebody renames it."""


class Role(StrEnum):
    """What somebody is in a team."""

    REP = "rep"
    MANAGER = "manager"
    ADMIN = "admin"


@dataclass(frozen=True)
class Team:
    """Reps who sell together; nobody outside learns anything of its deals.

    In a `closed` team reps see and log only their own deals. Groups are told of amounts only where
    `values_shown` says so, and `personal_figures_off` is the switch of works councils.
    """

    id: int
    name: str
    language: str = "en"
    timezone: str = "UTC"
    closed: bool = False
    values_shown: bool = False
    personal_figures_off: bool = False


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
class Member:
    """Somebody of a team as the others see them; where a name means several, the first of them.

    The `namesakes` are the numbers of the others.
    """

    id: int
    name: str
    role: Role
    namesakes: tuple[int, ...] = ()

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of all that the name means."""
        return frozenset((self.id, *self.namesakes))


@dataclass(frozen=True)
class Invitation:
    """An invitation that is still open; `key` tells it from others without giving its code away."""

    key: str
    role: Role
    until: datetime


@dataclass(frozen=True)
class Customer:
    """Somebody who buys; owns deals."""

    id: int
    team: int
    name: str


def per_person_allowed(team: Team) -> bool:
    """Whether a team's persons may be counted, ranked or timed one by one."""
    return not team.personal_figures_off
