"""Alerts in rows: they wait a little, are held, change a card, and can still be taken back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col, delete, select

from bot.buttons import data_of
from bot.delivery.joining import gathered
from bot.storage.groups import group_of
from bot.storage.holding import WAITS, close_empty, gathering, head, place
from bot.storage.queues import OutboxRow
from bot.storage.session import Rows
from bot.storage.tables import GroupRow, TeamRow
from flows.groups.groups import Group
from flows.groups.news import Alert
from flows.groups.telling import Letter, Told, heading, letters
from flows.messages import Address

TOLD = ("pending", "sending", "sent", "joined")
"""What stands so is in front of people, or about to be."""
GROUPS = (
    select(GroupRow, TeamRow)
    .join(TeamRow, col(TeamRow.id) == GroupRow.team_id)
    .where(col(GroupRow.team_id) == bindparam("team"))
)


class AlertRows(Rows):
    """What groups are told."""

    async def alert(self, alert: Alert, at: datetime) -> None:
        """Puts an alert into the outbox for each of the team's groups, or mends what they know."""
        # What was posted before need not be written for that, and goes with the alerts.
        with self.session.no_autoflush:
            found = (await self.session.exec(GROUPS, params={"team": alert.team})).all()
            groups = [group_of(row, team) for row, team in found]
            await self._withdraw(alert, groups)
            told = await self._told(alert, groups)
            for group in groups:
                for letter in letters(alert, group, told[group.address], at):
                    await self._put(alert, group, letter)

    async def _withdraw(self, alert: Alert, groups: Sequence[Group]) -> None:
        """Take back what is mended and still waits."""
        keys = [_key(alert.deal, n, group.address) for n in alert.mends for group in groups]
        if not keys:
            return
        waiting = delete(OutboxRow).where(col(OutboxRow.dedupe_key).in_(keys), *WAITS)
        gone = await self.session.exec(waiting.returning(col(OutboxRow.coalesce_key)))
        for key in {key for (key,) in gone if key is not None and gathered(key)}:
            await close_empty(self, key)

    async def _told(self, alert: Alert, groups: Sequence[Group]) -> dict[Address, list[Told]]:
        """What each group has heard of the deal's steps, oldest first."""
        told: dict[Address, list[Told]] = {group.address: [] for group in groups}
        keys = {
            _key(alert.deal, step.number, group.address): (step.number, group.address)
            for step in alert.steps
            if step.number != alert.change
            for group in groups
        }
        rows = await self._rows(keys) if keys else []
        shared = await self._shared(row.id or 0 for row in rows) if rows else set()
        known = {row.id: row for row in rows}
        for row in rows:
            number, address = keys[row.dedupe_key]
            told[address].append(_told(number, row, known.get(row.edits, row), shared))
        return told

    async def _rows(self, keys: Collection[str]) -> Sequence[OutboxRow]:
        ours = (col(OutboxRow.dedupe_key).in_(keys), col(OutboxRow.state).in_(TOLD))
        query = select(OutboxRow).where(*ours).order_by(col(OutboxRow.id))
        return (await self.session.exec(query)).all()

    async def _shared(self, rows: Iterable[int]) -> set[int | None]:
        """Rows whose message others were joined into."""
        heads = col(OutboxRow.joined_into)
        return set(await self.session.exec(select(heads).where(heads.in_(list(rows)))))

    async def _put(self, alert: Alert, group: Group, letter: Letter) -> None:
        speaking = self.speech.of(group.language, group.timezone, letter.at)
        if letter.held:
            await head(self, group.address, letter.at, speaking.lines([heading(group)]))
        shared = gathering(group.address, letter.at) if letter.held else _together(group.address)
        self.session.add(
            OutboxRow(
                dedupe_key=_key(alert.deal, alert.change, group.address, letter.mends),
                channel=group.address.channel,
                chat=group.address.chat,
                topic=group.address.topic,
                body=speaking.lines(letter.lines),
                buttons=[[speaking.label(c.label), data_of(c)] for c in letter.choices],
                deal_id=alert.deal,
                not_before=letter.at,
                silent=letter.silent,
                edits=letter.card,
                coalesce_key=shared if letter.card is None else None,
            )
        )


def _told(number: int, row: OutboxRow, first: OutboxRow, shared: Collection[int | None]) -> Told:
    """A step as its row has it; `first` is the row of the message that it is in."""
    alone = row.state != "joined" and first.id not in shared and not gathered(row.coalesce_key)
    # The messages of a group that has moved are out of reach.
    lost = first.state == "sent" and first.sent_message_id is None
    card = row.edits or row.id
    return Told(number, card if alone and not lost else None, first.sent_at or first.not_before)


def _together(address: Address) -> str:
    return f"alerts:{address.chat}:{address.topic or ''}"


def _key(deal: int, change: int, address: Address, mends: int | None = None) -> str:
    """What an alert is known by; a card that is mended is so once by a change."""
    mended = "" if mends is None else f".{mends}"
    return f"alert:{deal}:{change}{mended}:{place(address)}"
