"""Who may do what: one table, and the one question that is asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from flows.people import Person, Role


class Act(StrEnum):
    """What somebody may want to do."""

    SEE = "see"
    AMEND = "amend"
    EDIT = "edit"
    REASSIGN = "reassign"
    ROSTER = "roster"
    LEAVE = "leave"
    FORGET = "forget"
    CHANGE_ROLE = "change_role"
    REMOVE = "remove"
    INVITE = "invite"
    BIND = "bind"
    SETTINGS = "settings"
    PROCESS = "process"
    EXPORT = "export"
    IMPORT = "import"
    LIMITS = "limits"
    LEARNED = "learned"


# Whose a thing is stands over each mark: one's own, a teammate's, the team's as a whole.
# "+" may, "o" may unless the team is closed, "-" may not. Another team's is nobody's.
# fmt: off
MAY: Mapping[Act, str] = {
    #                  rep     manager   admin
    #                 o m t     o m t    o m t
    Act.SEE:         "+ o +  |  + + +  | + + +",  # a deal; who sees one may report on it
    Act.AMEND:       "+ - -  |  + + +  | + + +",  # undo and put right, by who made the change
    Act.EDIT:        "+ - -  |  + + +  | + + +",  # its name, value, process; archive it
    Act.REASSIGN:    "+ - -  |  + + +  | + + +",  # give a deal another owner
    Act.ROSTER:      "+ + +  |  + + +  | + + +",  # who is in the team, as what
    Act.LEAVE:       "+ - -  |  + - -  | + - -",
    Act.FORGET:      "+ - -  |  + - -  | + - -",  # export and remove what is kept of a person
    Act.CHANGE_ROLE: "- - -  |  - - -  | + + +",
    Act.REMOVE:      "- - -  |  - - -  | - + +",
    Act.INVITE:      "- - -  |  - - -  | + + +",  # and revoke
    Act.BIND:        "- - -  |  - - -  | + + +",  # groups
    Act.SETTINGS:    "- - -  |  - - -  | + + +",
    Act.PROCESS:     "- - -  |  - - -  | + + +",  # change it, in private; all may see it
    Act.EXPORT:      "+ - -  |  + + +  | + + +",  # deals as a file, in private
    Act.IMPORT:      "- - -  |  + + +  | + + +",  # a file of deals, in private
    Act.LIMITS:      "- - -  |  - - -  | + + +",  # of warnings; all may see them
    Act.LEARNED:     "- - -  |  + + +  | + + +",  # figures of the team's closed deals
}
# fmt: on
_ROLES = (Role.REP, Role.MANAGER, Role.ADMIN)


class Owned(Protocol):
    """What belongs to somebody of a team, as a deal does."""

    team: int
    owner: int


def sees(person: Person, deal: Owned) -> bool:
    """Whether a deal is somebody's to see."""
    return may(person, Act.SEE, team=deal.team, owner=deal.owner)


def may(person: Person, act: Act, *, team: int, owner: int | None = None) -> bool:
    """Whether somebody may do that in a team, to what belongs to `owner` where one is meant."""
    if team != person.team.id:
        return False
    marks = MAY[act].split("|")[_ROLES.index(person.role)].split()
    mark = marks[2 if owner is None else 0 if owner == person.id else 1]
    return mark == "+" or (mark == "o" and not person.team.closed)
