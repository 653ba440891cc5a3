"""What is sent by the clock, in rows."""

from __future__ import annotations

from sqlalchemy import ColumnElement
from sqlmodel import col, delete, select

from bot.storage.schedule_tables import ScheduleRow
from bot.storage.session import Rows
from flows.messages import Address
from flows.watch.schedules import Schedule, What


class ScheduleRows(Rows):
    """Who is sent what, when."""

    async def keep_schedule(self, schedule: Schedule) -> Schedule:
        """Remembers a schedule; says it with its number."""
        row = await self.session.merge(_row_of(schedule))
        await self.session.flush()
        return _of(row)

    async def schedule(self, number: int) -> Schedule | None:
        """The schedule of that number."""
        row = await self.session.get(ScheduleRow, number)
        return None if row is None else _of(row)

    async def schedules(self, team: int, person: int) -> list[Schedule]:
        """What somebody has set in a team, first set first."""
        return await self._found(
            col(ScheduleRow.team_id) == team, col(ScheduleRow.person_id) == person
        )

    async def group_schedules(self, address: Address) -> list[Schedule]:
        """What a group is sent, first set first."""
        return await self._found(
            col(ScheduleRow.channel) == address.channel,
            col(ScheduleRow.chat) == address.chat,
            col(ScheduleRow.topic) == address.topic
            if address.topic is not None
            else col(ScheduleRow.topic).is_(None),
            col(ScheduleRow.private).is_(False),
        )

    async def _found(self, *where: ColumnElement[bool]) -> list[Schedule]:
        query = select(ScheduleRow).where(*where).order_by(col(ScheduleRow.id))
        return [_of(row) for row in await self.session.exec(query)]

    async def drop_schedule(self, number: int) -> None:
        """Forgets a schedule."""
        await self.session.exec(delete(ScheduleRow).where(col(ScheduleRow.id) == number))


async def digests_of(unit: Rows, person: int) -> tuple[str, ...]:
    """The questions that somebody has answered by the clock."""
    query = select(ScheduleRow.question).where(ScheduleRow.person_id == person)
    asked = query.where(ScheduleRow.what == What.QUESTION).order_by(col(ScheduleRow.id))
    return tuple(await unit.session.exec(asked))


def _row_of(one: Schedule) -> ScheduleRow:
    return ScheduleRow(
        id=one.id or None,
        team_id=one.team,
        person_id=one.person,
        what=one.what.value,
        channel=one.to.channel,
        chat=one.to.chat,
        topic=one.to.topic,
        private=one.private,
        days="".join(map(str, one.days)),
        at=one.at,
        language=one.language,
        question=one.question,
        is_on=one.on,
        begun=one.begun,
        last=one.last,
    )


def _of(row: ScheduleRow) -> Schedule:
    return Schedule(
        team=row.team_id,
        person=row.person_id,
        what=What(row.what),
        to=Address(row.channel, row.chat, row.topic),
        at=row.at,
        days=tuple(int(day) for day in row.days),
        private=row.private,
        language=row.language,
        question=row.question,
        on=row.is_on,
        begun=row.begun,
        last=row.last,
        id=row.id or 0,
    )
