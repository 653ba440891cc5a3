"""People and teams in rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, func
from sqlmodel import col, select

from bot.storage.mapping import RANKS, id_of, person_of, team_of
from bot.storage.session import Rows
from bot.storage.tables import IdentityRow, MemberRow, PersonRow, TeamRow
from flows.language.words import fold
from flows.messages import Address
from flows.people import Person, Role, Team

# Statements of a note's way are built once: building one costs as much as running it.
_WRITING = (
    select(PersonRow, TeamRow, MemberRow)
    .join(IdentityRow, col(IdentityRow.person_id) == PersonRow.id)
    .join(MemberRow, col(MemberRow.person_id) == PersonRow.id)
    .join(TeamRow, col(TeamRow.id) == MemberRow.team_id)
    .where(
        col(IdentityRow.channel) == bindparam("channel"),
        col(IdentityRow.sender) == bindparam("sender"),
    )
)
WORKING = _WRITING.where(col(MemberRow.team_id) == PersonRow.team_id)
WITHIN = _WRITING.where(col(MemberRow.team_id) == bindparam("team"))


class PeopleRows(Rows):
    """Who is who."""

    async def person(self, channel: str, sender: str, team: int | None = None) -> Person | None:
        """Whoever writes under that name, in that team or where they work; None for others."""
        who: dict[str, str | int] = {"channel": channel, "sender": sender}
        if team is None:
            found = await self.session.exec(WORKING, params=who)
        else:
            found = await self.session.exec(WITHIN, params=who | {"team": team})
        row = found.first()
        return None if row is None else person_of(*row)

    async def enrol(self, channel: str, sender: str, name: str, team: int, role: Role) -> Person:
        """Makes somebody a member of a team, with that role; known people keep their name.

        Who comes under the name of somebody whose deals were taken in from elsewhere is that one.
        """
        identity = await self.session.get(IdentityRow, (channel, sender))
        if identity is None:
            row = await self._expected(team, name) or PersonRow(name=name, team_id=team)
            self.session.add(row)
            await self.session.flush()
            self.session.add(IdentityRow(channel=channel, sender=sender, person_id=id_of(row)))
        else:
            row = await self.session.get_one(PersonRow, identity.person_id)
            row.team_id = team
            self.session.add(row)
        await self._promote(team, id_of(row), role)
        await self.session.flush()
        found = await self.person(channel, sender)
        if found is None:
            raise LookupError(sender)
        return found

    async def _expected(self, team: int, name: str) -> PersonRow | None:
        """Whoever of that name an import brought into the team, and nobody has come as yet."""
        query = (
            select(PersonRow)
            .join(MemberRow, col(MemberRow.person_id) == PersonRow.id)
            .join(IdentityRow, col(IdentityRow.person_id) == PersonRow.id, isouter=True)
            .where(MemberRow.team_id == team, col(IdentityRow.person_id).is_(None))
        )
        alike = [row for row in await self.session.exec(query) if fold(row.name) == fold(name)]
        return alike[0] if len(alike) == 1 else None

    async def _promote(self, team: int, person: int, role: Role) -> None:
        """Give a role in a team; nobody is lowered by an invitation."""
        member = await self.session.get(MemberRow, (team, person))
        if member is None:
            self.session.add(MemberRow(team_id=team, person_id=person, role=role))
        elif RANKS.index(role) > RANKS.index(Role(member.role)):
            member.role = role
            self.session.add(member)

    async def team(self, team: int) -> Team:
        """The team of that id."""
        return team_of(await self.session.get_one(TeamRow, team))

    async def first_team(self, name: str) -> Team:
        """The oldest team; made under that name where there is none yet."""
        return await self.team_meant() or await self.new_team(name)

    async def team_meant(self, name: str | None = None) -> Team | None:
        """The team called so, or the oldest where no name is said; None where there is none."""
        if name:
            return await self.team_named(name)
        row = (await self.session.exec(select(TeamRow).order_by(col(TeamRow.id)).limit(1))).first()
        return None if row is None else team_of(row)

    async def new_team(self, name: str) -> Team:
        """Another team on the same installation."""
        row = TeamRow(name=name)
        self.session.add(row)
        await self.session.flush()
        return team_of(row)

    async def team_named(self, name: str) -> Team | None:
        """The team called so, whatever the case."""
        query = select(TeamRow).where(func.lower(TeamRow.name) == name.lower())
        row = (await self.session.exec(query)).first()
        return None if row is None else team_of(row)

    async def admins(self, team: int, channel: str) -> list[tuple[Person, Address]]:
        """The team's administrators and where they are told things in private."""
        query = (
            select(IdentityRow.sender, PersonRow, TeamRow, MemberRow)
            .join(PersonRow, col(PersonRow.id) == IdentityRow.person_id)
            .join(MemberRow, col(MemberRow.person_id) == PersonRow.id)
            .join(TeamRow, col(TeamRow.id) == MemberRow.team_id)
            .where(
                TeamRow.id == team,
                MemberRow.role == Role.ADMIN,
                IdentityRow.channel == channel,
            )
        )
        # In a private chat the chat is the person.
        return [
            (person_of(person, its_team, member), Address(channel, sender))
            for sender, person, its_team, member in await self.session.exec(query)
        ]

    async def has_admin(self, channel: str) -> bool:
        """Whether an administrator can be reached in a channel."""
        query = (
            select(MemberRow)
            .join(IdentityRow, col(IdentityRow.person_id) == MemberRow.person_id)
            .where(IdentityRow.channel == channel, MemberRow.role == Role.ADMIN)
        )
        return (await self.session.exec(query.limit(1))).first() is not None

    async def names(self, people: Sequence[int]) -> dict[int, str]:
        """What people are called."""
        if not people:
            return {}
        query = select(PersonRow.id, PersonRow.name).where(col(PersonRow.id).in_(people))
        return {number: name for number, name in await self.session.exec(query) if number}

    async def set_person(
        self,
        person: int,
        *,
        language: str | None = None,
        heard: str | None = None,
        timezone: str | None = None,
    ) -> None:
        """Remembers what somebody set, or which language they are heard to speak."""
        row = await self.session.get_one(PersonRow, person)
        row.language = row.language if language is None else language
        row.heard = row.heard if heard is None else heard
        row.timezone = row.timezone if timezone is None else timezone
        self.session.add(row)
