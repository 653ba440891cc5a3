"""Notes and the advice they earned, in rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, func
from sqlmodel import col, select, update

from bot.storage.session import Rows
from bot.storage.tables import DealRow, NoteRow
from bot.storage.watch_tables import AdviceRow
from flows.messages import Address, Incoming
from flows.people import Person
from flows.store import Given, Note

KEPT_ADVICE = 60
"""Advices looked back on at most; a fortnight never sees more."""
_THIS = select(DealRow.id).where(col(DealRow.id) == bindparam("deal")).cte("family", recursive=True)
FAMILY = _THIS.union_all(select(DealRow.id).where(col(DealRow.joined_to) == _THIS.c.id))
"""A deal, and what was joined to it."""
LATEST = (
    select(NoteRow)
    .where(col(NoteRow.deal_id).in_(select(FAMILY.c.id)))
    .order_by(col(NoteRow.id).desc())
    .limit(bindparam("most"))
)
NOTED = (
    select(NoteRow)
    .where(
        NoteRow.channel == bindparam("channel"),
        NoteRow.chat == bindparam("chat"),
        NoteRow.message == bindparam("message"),
    )
    .order_by(col(NoteRow.id))
)
GIVEN = (
    select(AdviceRow)
    .where(col(AdviceRow.deal_id).in_(bindparam("deals", expanding=True)))
    .order_by(col(AdviceRow.id).desc())
    .limit(bindparam("most"))
)


class NoteRows(Rows):
    """What was reported, and what was advised on it."""

    async def new_note(self, incoming: Incoming, person: Person, text: str) -> int:
        """Keeps a note and says its id."""
        row = NoteRow(
            team_id=person.team.id,
            person_id=person.id,
            at=incoming.at,
            text=text,
            channel=incoming.address.channel,
            chat=incoming.address.chat,
            message=incoming.message,
        )
        self.session.add(row)
        await self.session.flush()
        return row.id or 0

    async def noted(self, address: Address, message: str | None) -> list[Note]:
        """The notes that a message was kept as, in the order of what it says."""
        place = {"channel": address.channel, "chat": address.chat, "message": message}
        rows = await self.session.exec(NOTED, params=place) if message is not None else ()
        return [_note(row) for row in rows]

    async def reword(self, note: int, text: str) -> None:
        """Keeps what a note says now."""
        await self.session.exec(update(NoteRow).where(col(NoteRow.id) == note).values(text=text))

    async def attach(self, note: int, deal: int) -> None:
        """Says which deal a kept note is about."""
        await self.session.exec(update(NoteRow).where(col(NoteRow.id) == note).values(deal_id=deal))

    async def label(self, note: int, labels: dict[str, str]) -> None:
        """Keeps with a note what the rep says is right about it."""
        await self.session.exec(
            update(NoteRow).where(col(NoteRow.id) == note).values(labels=labels)
        )

    async def notes(self, deal: int, limit: int) -> list[Note]:
        """The latest notes about a deal and those joined to it, newest first."""
        which = {"deal": deal, "most": limit}
        return [_note(row) for row in await self.session.exec(LATEST, params=which)]

    async def noted_of(self, deal: int) -> int:
        """How many notes there are about a deal and those joined to it."""
        of_it = select(func.count()).where(col(NoteRow.deal_id).in_(select(FAMILY.c.id)))
        return (await self.session.exec(of_it, params={"deal": deal})).one()

    async def texts(self, notes: Sequence[int]) -> dict[int, str]:
        """What kept notes say, by id."""
        query = select(NoteRow.id, NoteRow.text).where(col(NoteRow.id).in_(notes))
        return {number: text for number, text in await self.session.exec(query) if number}

    async def given(self, deals: Collection[int]) -> dict[int, list[Given]]:
        """The advice given on deals, newest first."""
        found: dict[int, list[Given]] = {deal: [] for deal in deals}
        which = {"deals": list(deals), "most": KEPT_ADVICE * len(deals)}
        for row in await self.session.exec(GIVEN, params=which) if deals else ():
            found[row.deal_id].append(Given(row.key, row.at, row.due))
        return found

    async def give(self, deal: int, given: Given) -> None:
        """Remembers an advice given."""
        self.session.add(AdviceRow(deal_id=deal, key=given.key, at=given.at, due=given.due))


def _note(row: NoteRow) -> Note:
    return Note(row.id or 0, row.person_id, row.at, row.text, row.deal_id)
