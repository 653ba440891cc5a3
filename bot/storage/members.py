"""Members, and the handing over of deals, in rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlmodel import col, delete, select, update

from bot.storage.mapping import RANKS, member_of, person_of, team_of
from bot.storage.queues import TimerRow
from bot.storage.session import Rows, in_parts
from bot.storage.tables import DealRow, IdentityRow, MemberRow, PersonRow, TeamRow
from flows.messages import Address
from flows.people import Member, Person, Role, Team
from flows.watch.timers import check_key, step_key, wake_key, warn_key


class MemberRows(Rows):
    """Who is in which team."""

    async def member(self, team: int, person: int) -> Person | None:
        """A member as a person in that team."""
        return (await self._members(team, [person])).get(person)

    async def _members(self, team: int, people: Collection[int]) -> dict[int, Person]:
        query = (
            select(PersonRow, TeamRow, MemberRow)
            .join(MemberRow, col(MemberRow.person_id) == PersonRow.id)
            .join(TeamRow, col(TeamRow.id) == MemberRow.team_id)
            .where(MemberRow.team_id == team, col(MemberRow.person_id).in_(people))
        )
        found = (person_of(*row) for row in await self.session.exec(query))
        return {person.id: person for person in found}

    async def members(self, team: int, *, held: bool = False) -> list[Member]:
        """A team's members, those who run it first, then by name; `held` until the end of this."""
        if held:
            # All who hold them lock the team's row; a member's own may be gone meanwhile.
            row = select(TeamRow.id).where(TeamRow.id == team)
            await self.session.exec(row.with_for_update())
        query = (
            select(PersonRow, MemberRow)
            .join(MemberRow, col(MemberRow.person_id) == PersonRow.id)
            .where(MemberRow.team_id == team)
        )
        found = [member_of(person, row) for person, row in await self.session.exec(query)]
        return sorted(found, key=lambda m: (-RANKS.index(m.role), m.name.casefold(), m.id))

    async def teams_of(self, person: int) -> list[Team]:
        """The teams somebody is in, by name."""
        query = (
            select(TeamRow)
            .join(MemberRow, col(MemberRow.team_id) == TeamRow.id)
            .where(MemberRow.person_id == person)
        )
        found = [team_of(row) for row in await self.session.exec(query)]
        return sorted(found, key=lambda team: (team.name.casefold(), team.id))

    async def reach(self, person: int, team: int, channel: str) -> tuple[Person, Address] | None:
        """A member of a team, and where they are told things: in that channel, or in another."""
        found = await self.reach_all([person], team, channel)
        member, address = found.get(person, (None, None))
        return (member, address) if member is not None and address is not None else None

    async def reach_all(
        self, people: Collection[int], team: int, channel: str
    ) -> dict[int, tuple[Person, Address | None]]:
        """The members of a team among these, and where each is told things, if anywhere."""
        members, private = await self._members(team, people), await self._private(people, channel)
        return {number: (member, private.get(number)) for number, member in members.items()}

    async def _private(self, people: Collection[int], channel: str) -> dict[int, Address]:
        query = select(IdentityRow).where(col(IdentityRow.person_id).in_(people))
        rows = (await self.session.exec(query)).all()
        # In a private chat the chat is the person; of several the last here is taken.
        places = sorted(rows, key=lambda row: (row.channel != channel, row.channel, row.sender))
        return {row.person_id: Address(row.channel, row.sender) for row in reversed(places)}

    async def switch(self, person: int, team: int) -> None:
        """Makes it the team somebody works in."""
        row = await self.session.get_one(PersonRow, person)
        row.team_id = team
        self.session.add(row)
        await self.session.flush()

    async def set_role(self, team: int, person: int, role: Role) -> None:
        """Gives a member another role."""
        row = await self.session.get_one(MemberRow, (team, person))
        row.role = role
        self.session.add(row)
        await self.session.flush()

    async def dismiss(self, team: int, person: int) -> None:
        """Ends a membership; who is in another team works there from now on."""
        gone = (col(MemberRow.team_id) == team, col(MemberRow.person_id) == person)
        await self.session.exec(delete(MemberRow).where(*gone))
        left = await self.teams_of(person)
        row = await self.session.get_one(PersonRow, person)
        if left and row.team_id == team:
            await self.switch(person, left[0].id)

    async def hand_over(self, team: int, owner: int, to: int, deal: int | None = None) -> None:
        """Gives all deals of an owner, or one, to another member, reminders too."""
        theirs = [col(DealRow.team_id) == team, col(DealRow.owner_id) == owner]
        if deal is not None:
            theirs.append(col(DealRow.id) == deal)
        ids = [n for n in await self.session.exec(select(DealRow.id).where(*theirs)) if n]
        given = {"owner_id": to, "version": col(DealRow.version) + 1}
        await self.session.exec(update(DealRow).where(*theirs).values(**given))
        for some in in_parts(ids):
            await self.move_timers(some, to)

    async def move_timers(self, deals: Sequence[int], to: int) -> None:
        """Has what is set on deals reach another member."""
        keys = [key(deal) for deal in deals for key in (wake_key, warn_key, step_key, check_key)]
        rows = await self.session.exec(select(TimerRow).where(col(TimerRow.key).in_(keys)))
        for row in rows.all():
            address = (await self._private([to], row.channel)).get(to)
            if address is not None:
                row.channel, row.lane = address.channel, address.chat
                row.body = row.body | {"channel": address.channel, "chat": address.chat}
                self.session.add(row)

    async def set_team(self, team: Team) -> None:
        """Remembers a team's name and settings."""
        row = await self.session.get_one(TeamRow, team.id)
        row.name, row.language, row.timezone = team.name, team.language, team.timezone
        row.closed, row.values_shown = team.closed, team.values_shown
        row.personal_figures_off = team.personal_figures_off
        self.session.add(row)
        await self.session.flush()
