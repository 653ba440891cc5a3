"""From rows of people and teams to what `flows` knows of them."""

from __future__ import annotations

from bot.storage.tables import MemberRow, PersonRow, TeamRow
from flows.people import Member, Person, Role, Team

RANKS = (Role.REP, Role.MANAGER, Role.ADMIN)


def id_of(row: PersonRow | TeamRow) -> int:
    """The id of a row that is kept; raises LookupError for one that is not yet."""
    if row.id is None:
        raise LookupError(row)
    return row.id


def team_of(row: TeamRow) -> Team:
    """The team of a row."""
    return Team(
        id=id_of(row),
        name=row.name,
        language=row.language,
        timezone=row.timezone,
        closed=row.closed,
        values_shown=row.values_shown,
        personal_figures_off=row.personal_figures_off,
    )


def person_of(person: PersonRow, team: TeamRow, member: MemberRow) -> Person:
    """A person in a team."""
    known = Person(
        id_of(person),
        person.name,
        Role(member.role),
        team_of(team),
        timezone=person.timezone,
        chose=bool(person.language),
        heard=bool(person.heard),
        zoned=bool(person.timezone),
    )
    return known.speaking(person.language or person.heard or team.language or "en")


def member_of(person: PersonRow, member: MemberRow) -> Member:
    """A member as the others see them."""
    return Member(id_of(person), person.name, Role(member.role))
