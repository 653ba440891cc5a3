"""What is kept of a person in rows, and how it goes."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, delete, select, update

from bot.storage.brought import files_of
from bot.storage.import_tables import BroughtRow
from bot.storage.inbox_traces import empty_arrivals
from bot.storage.members import MemberRows
from bot.storage.process_traces import drafts_of, drop_processes, passed_by, saved_by
from bot.storage.queues import ChatRow, OutboxRow, TimerRow
from bot.storage.schedule_tables import ScheduleRow
from bot.storage.schedules import digests_of
from bot.storage.tables import (
    ChangeRow,
    CoachingRow,
    CustomerRow,
    DealRow,
    IdentityRow,
    InviteRow,
    MemberRow,
    NoteRow,
    PersonRow,
    TalkRow,
    TeamRow,
)
from bot.storage.webhook_traces import unname
from flows.people import Role
from flows.team.membership import Kept, KeptNote


class ForgettingRows(MemberRows):
    """What is kept of somebody."""

    async def kept_of(self, person: int) -> Kept:
        """All that is kept of somebody."""
        row = await self.session.get_one(PersonRow, person)
        return Kept(
            name=row.name,
            language=row.language or row.heard or "en",
            timezone=row.timezone or "UTC",
            identities=tuple((one.channel, one.sender) for one in await self._identities(person)),
            teams=await self._roles(person),
            deals=await self._owned(person),
            notes=(
                *await self._written(person),
                *await self._said(person),
                *await passed_by(self, person),
            ),
            changes=await self._changes(person),
            processes=await saved_by(self, person),
            drafts=await drafts_of(self, person),
            files=await files_of(self, person),
            digests=await digests_of(self, person),
        )

    async def _identities(self, person: int) -> list[IdentityRow]:
        query = select(IdentityRow).where(IdentityRow.person_id == person)
        return list((await self.session.exec(query)).all())

    async def _roles(self, person: int) -> tuple[tuple[str, Role], ...]:
        query = (
            select(TeamRow.name, MemberRow.role)
            .join(MemberRow, col(MemberRow.team_id) == TeamRow.id)
            .where(MemberRow.person_id == person)
            .order_by(col(TeamRow.id))
        )
        return tuple((name, Role(role)) for name, role in await self.session.exec(query))

    async def _owned(self, person: int) -> tuple[str, ...]:
        query = (
            select(CustomerRow.name)
            .join(DealRow, col(DealRow.customer_id) == CustomerRow.id)
            .where(DealRow.owner_id == person)
            .order_by(col(DealRow.id))
        )
        return tuple(await self.session.exec(query))

    async def _written(self, person: int) -> tuple[KeptNote, ...]:
        query = (
            select(NoteRow.at, NoteRow.text, CustomerRow.name)
            .join(DealRow, col(DealRow.id) == NoteRow.deal_id, isouter=True)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id, isouter=True)
            .where(NoteRow.person_id == person)
            .order_by(col(NoteRow.id))
        )
        return tuple(KeptNote(*found) for found in await self.session.exec(query))

    async def _said(self, person: int) -> tuple[KeptNote, ...]:
        """What somebody said on deals in groups, or to those who did."""
        query = (
            select(CoachingRow.at, CoachingRow.text, CustomerRow.name)
            .join(DealRow, col(DealRow.id) == CoachingRow.deal_id)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .where(CoachingRow.by_id == person, CoachingRow.text != "")
            .order_by(col(CoachingRow.id))
        )
        return tuple(KeptNote(*found) for found in await self.session.exec(query))

    async def _changes(self, person: int) -> tuple[tuple[datetime, str, str], ...]:
        query = (
            select(ChangeRow.at, CustomerRow.name, ChangeRow.kind)
            .join(DealRow, col(DealRow.id) == ChangeRow.deal_id)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .where(ChangeRow.by_id == person)
            .order_by(col(ChangeRow.at), col(ChangeRow.deal_id), col(ChangeRow.number))
        )
        return tuple((at, name, kind) for at, name, kind in await self.session.exec(query))

    async def forget(self, person: int, at: datetime) -> None:
        """Removes somebody; what they noted on deals stays, by nobody's name."""
        await drop_processes(self, person)
        for identity in await self._identities(person):
            await self._clear_chat(identity)
        await self._clear_notes(person)
        await unname(self, person)
        said = update(CoachingRow).where(col(CoachingRow.by_id) == person)
        await self.session.exec(said.values(text=""))
        for table in (TalkRow, IdentityRow, MemberRow, BroughtRow, ScheduleRow):
            await self.session.exec(delete(table).where(col(table.person_id) == person))
        open_still = (col(InviteRow.by_id) == person, col(InviteRow.used_at).is_(None))
        await self.session.exec(update(InviteRow).where(*open_still).values(used_at=at))
        row = await self.session.get_one(PersonRow, person)
        row.name = row.language = row.heard = row.timezone = ""
        self.session.add(row)
        await self.session.flush()

    async def _clear_chat(self, identity: IdentityRow) -> None:
        """Empties what came from somebody and deletes what was said to them in private."""
        channel, chat = identity.channel, identity.sender
        for table in (OutboxRow, ChatRow):
            here = (col(table.channel) == channel, col(table.chat) == chat)
            await self.session.exec(delete(table).where(*here))
        waiting = (col(TimerRow.channel) == channel, col(TimerRow.lane) == chat)
        await self.session.exec(delete(TimerRow).where(*waiting))
        await empty_arrivals(self, chat)

    async def _clear_notes(self, person: int) -> None:
        """Notes on deals lose where they were written; those on no deal go."""
        theirs = col(NoteRow.person_id) == person
        await self.session.exec(delete(NoteRow).where(theirs, col(NoteRow.deal_id).is_(None)))
        await self.session.exec(update(NoteRow).where(theirs).values(chat="", message=None))
