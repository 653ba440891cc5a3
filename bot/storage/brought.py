"""Files of deals that were brought, in rows; what they hold is only read where it is wanted."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import defer
from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from bot.storage.import_tables import BroughtRow
from bot.storage.queues import OutboxRow, TimerRow
from bot.storage.session import Rows
from flows.enclosed import Attached
from flows.files.brought import END, WORK, Brought, Doubt, State
from flows.messages import Address
from flows.people import Person

NOTHING: dict[str, Any] = {
    "rows": 0, "joined": 0, "totals": [], "fates": {}, "outcomes": {}, "refused": {},
}  # fmt: skip
"""Where nothing has been gone through yet."""


@dataclass(frozen=True)
class Held:
    """A file on its way, with all that work on it needs beside its content."""

    file: Brought
    person: int
    team: int
    address: Address
    key: str
    body: dict[str, Any]

    @property
    def course(self) -> dict[str, Any]:
        """How far it has been gone through, in plain lists and texts."""
        found: dict[str, Any] = self.body.get("course") or NOTHING
        return found


class BroughtRows(Rows):
    """What was brought."""

    async def bring(self, person: Person, address: Address, file: Attached, at: datetime) -> int:
        """Remembers a file that is to be fetched, in place of any other of theirs."""
        theirs = (BroughtRow.person_id == person.id, BroughtRow.team_id == person.team.id)
        # One that is done is kept for what of it was refused.
        before = select(BroughtRow.id).where(*theirs, BroughtRow.state != State.DONE)
        for number in (await self.session.exec(before)).all():
            await self.drop_brought(number or 0)
        row = BroughtRow(
            person_id=person.id,
            team_id=person.team.id,
            channel=address.channel,
            chat=address.chat,
            name=file.name,
            key=file.key,
            state=State.FETCHING,
            at=at,
        )
        self.session.add(row)
        await self.session.flush()
        return row.id or 0

    async def brought(self, person: Person) -> Brought | None:
        """The file that somebody has brought for the team they work in."""
        query = _rows().where(
            col(BroughtRow.person_id) == person.id,
            col(BroughtRow.team_id) == person.team.id,
            col(BroughtRow.state) != State.DONE,
        )
        row = (await self.session.exec(query)).first()
        return None if row is None else _brought(row)

    async def held(self, number: int) -> Held | None:
        """The file of that number."""
        query = _rows().where(col(BroughtRow.id) == number)
        row = (await self.session.exec(query)).first()
        if row is None:
            return None
        address = Address(row.channel, row.chat)
        return Held(_brought(row), row.person_id, row.team_id, address, row.key, row.body)

    async def keep_brought(self, file: Brought) -> None:
        """Remembers how far a file is, and what was answered."""
        held = await self.held(file.id)
        if held is not None:
            doubts = {"doubts": [asdict(doubt) for doubt in file.doubts], "answers": file.answers}
            here = update(BroughtRow).where(col(BroughtRow.id) == file.id)
            values = {"state": file.state, "rows": file.rows, "body": held.body | doubts}
            await self.session.exec(here.values(**values))

    async def drop_brought(self, number: int) -> None:
        """Forgets a file."""
        await self.session.exec(delete(BroughtRow).where(col(BroughtRow.id) == number))
        keys = [f"{kind}:{number}" for kind in (WORK, END)]
        await self.session.exec(delete(TimerRow).where(col(TimerRow.key).in_(keys)))


def _rows() -> SelectOfScalar[BroughtRow]:
    """Rows as they are now, without what the files hold."""
    large = (defer(BroughtRow.content), defer(BroughtRow.refused))  # type: ignore[arg-type]  # columns, seen by a class
    return select(BroughtRow).options(*large).execution_options(populate_existing=True)


def _brought(row: BroughtRow) -> Brought:
    doubts = tuple(Doubt(**doubt) for doubt in row.body.get("doubts", ()))
    answers = tuple(row.body.get("answers", ()))
    return Brought(row.id or 0, row.name, State(row.state), row.rows, doubts, answers)


async def content_of(unit: Rows, number: int) -> bytes:
    """What a file holds."""
    query = select(BroughtRow.content).where(BroughtRow.id == number)
    return (await unit.session.exec(query)).first() or b""


async def refused_of(unit: Rows, number: int) -> str:
    """The rows of a file that were not taken, as CSV; nothing where it is forgotten."""
    query = select(BroughtRow.refused).where(BroughtRow.id == number)
    return (await unit.session.exec(query)).first() or ""


async def put_content(unit: Rows, number: int, content: bytes | None) -> None:
    """Keeps what a file holds; None lets go of it."""
    here = update(BroughtRow).where(col(BroughtRow.id) == number)
    await unit.session.exec(here.values(content=content))


async def put_course(unit: Rows, number: int, body: dict[str, Any], refused: str) -> None:
    """Keeps how far a file has been gone through, and more rows that were refused."""
    here = update(BroughtRow).where(col(BroughtRow.id) == number)
    more = {"refused": col(BroughtRow.refused) + refused} if refused else {}
    await unit.session.exec(here.values(body=body, **more))


async def files_of(unit: Rows, person: int) -> tuple[str, ...]:
    """The files that somebody has brought."""
    query = select(BroughtRow.name).where(BroughtRow.person_id == person)
    return tuple(await unit.session.exec(query.order_by(col(BroughtRow.id))))


async def tell_progress(
    unit: Rows, held: Held, told: tuple[str, str], at: datetime, first: int | None
) -> int:
    """Tells once, by key, how far a file is; says which row has the message that then changes."""
    key, body = told
    row = OutboxRow(
        dedupe_key=f"{held.address.channel}:{key}",
        channel=held.address.channel,
        chat=held.address.chat,
        body=body,
        not_before=at,
        edits=first,
    )
    unit.session.add(row)
    await unit.session.flush()
    return first or row.id or 0
