"""People, teams, invitations and groups in rows."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func
from sqlmodel import col, select, update

from bot.storage.session import Rows
from bot.storage.tables import IdentityRow, InviteRow, MemberRow, PersonRow, TeamRow
from flows.messages import Address, Incoming
from flows.people import Person, Role, Team

VALID = timedelta(days=7)
"""How long an invitation is good for."""
LONGEST_NAME = 64
RANKS = (Role.REP, Role.MANAGER, Role.ADMIN)
# Statements of a note's way are built once: building one costs as much as running it.
WHO = (
    select(PersonRow, TeamRow, MemberRow)
    .join(IdentityRow, col(IdentityRow.person_id) == PersonRow.id)
    .join(TeamRow, col(TeamRow.id) == PersonRow.team_id)
    .join(
        MemberRow,
        (col(MemberRow.person_id) == PersonRow.id) & (col(MemberRow.team_id) == TeamRow.id),
    )
    .where(
        col(IdentityRow.channel) == bindparam("channel"),
        col(IdentityRow.sender) == bindparam("sender"),
    )
)


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


class PeopleRows(Rows):
    """Who is who."""

    async def person(self, channel: str, sender: str) -> Person | None:
        """Whoever writes under that name in a channel, None for a stranger."""
        found = await self.session.exec(WHO, params={"channel": channel, "sender": sender})
        row = found.first()
        return None if row is None else person_of(*row)

    async def admit(self, incoming: Incoming, code: str) -> Person | None:
        """Takes a stranger in who brings a valid code; None where it is unknown, used or old."""
        invite = await self.session.get(InviteRow, _hash(code))
        if invite is None or invite.used_at is not None or invite.expires_at < incoming.at:
            return None
        used = await self.session.exec(
            update(InviteRow)
            .where(col(InviteRow.code_hash) == invite.code_hash, col(InviteRow.used_at).is_(None))
            .values(used_at=incoming.at)
        )
        if used.rowcount != 1:
            return None
        channel, sender = incoming.address.channel, incoming.sender
        name = incoming.sender_name.strip()[:LONGEST_NAME] or "?"
        return await self.enrol(channel, sender, name, invite.team_id, Role(invite.role))

    async def enrol(self, channel: str, sender: str, name: str, team: int, role: Role) -> Person:
        """Makes somebody a member of a team, with that role; known people keep their name."""
        identity = await self.session.get(IdentityRow, (channel, sender))
        if identity is None:
            row = PersonRow(name=name, team_id=team)
            self.session.add(row)
            await self.session.flush()
            self.session.add(IdentityRow(channel=channel, sender=sender, person_id=_id(row)))
        else:
            row = await self.session.get_one(PersonRow, identity.person_id)
            row.team_id = team
            self.session.add(row)
        await self._promote(team, _id(row), role)
        await self.session.flush()
        found = await self.person(channel, sender)
        if found is None:
            raise LookupError(sender)
        return found

    async def _promote(self, team: int, person: int, role: Role) -> None:
        """Give a role in a team; nobody is lowered by an invitation."""
        member = await self.session.get(MemberRow, (team, person))
        if member is None:
            self.session.add(MemberRow(team_id=team, person_id=person, role=role))
        elif RANKS.index(role) > RANKS.index(Role(member.role)):
            member.role = role
            self.session.add(member)

    async def claim(self, team: int, at: datetime) -> str:
        """A fresh code for the first administrator; any earlier one is void."""
        old = update(InviteRow).where(col(InviteRow.claim), col(InviteRow.used_at).is_(None))
        await self.session.exec(old.values(used_at=at))
        return await self.invite(team, Role.ADMIN, None, at, claim=True)

    async def invite(
        self, team: int, role: Role, by: int | None, at: datetime, *, claim: bool = False
    ) -> str:
        """A fresh one-time code for a role; only its hash is kept."""
        code = secrets.token_urlsafe(18)
        self.session.add(
            InviteRow(
                code_hash=_hash(code),
                team_id=team,
                role=role,
                by_id=by,
                claim=claim,
                expires_at=at + VALID,
            )
        )
        return code

    async def team(self, team: int) -> Team:
        """The team of that id."""
        return team_of(await self.session.get_one(TeamRow, team))

    async def first_team(self, name: str) -> Team:
        """The oldest team; made under that name where there is none yet."""
        row = (await self.session.exec(select(TeamRow).order_by(col(TeamRow.id)).limit(1))).first()
        return team_of(row) if row is not None else await self.new_team(name)

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

    async def set_team_language(self, team: int, language: str) -> None:
        """Remembers in which language a team is spoken to where nobody has set another."""
        row = await self.session.get_one(TeamRow, team)
        row.language = language
        self.session.add(row)


def _id(row: PersonRow | TeamRow) -> int:
    if row.id is None:
        raise LookupError(row)
    return row.id


def team_of(row: TeamRow) -> Team:
    """The team of a row."""
    return Team(_id(row), row.name, row.language, row.timezone, row.closed)


def person_of(person: PersonRow, team: TeamRow, member: MemberRow) -> Person:
    """The person of a row, as a member of that team."""
    known = Person(
        _id(person),
        person.name,
        Role(member.role),
        team_of(team),
        timezone=person.timezone,
        chose=bool(person.language),
        heard=bool(person.heard),
        zoned=bool(person.timezone),
    )
    return known.speaking(person.language or person.heard or team.language or "en")
