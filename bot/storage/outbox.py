"""The outbox in rows: replies, and alerts that wait a little and can still be taken back."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy import bindparam, or_
from sqlmodel import col, delete, select

from bot.buttons import data_of
from bot.storage.queues import OutboxRow
from bot.storage.session import Rows
from bot.storage.tables import GroupRow, NoteRow, TeamRow
from flows.messages import Address, Alert, Incoming, Reply
from flows.people import Person

PATIENCE = timedelta(seconds=15)
"""How long an alert waits, so that what is undone meanwhile is never told."""
TOLD = ("sending", "sent", "joined")
"""What stands so may be in front of people."""
GROUPS = (
    select(GroupRow, TeamRow)
    .join(TeamRow, col(TeamRow.id) == GroupRow.team_id)
    .where(col(GroupRow.team_id) == bindparam("team"))
)


class OutboxRows(Rows):
    """What is said."""

    async def deal_at(self, address: Address, message: str) -> int | None:
        """The deal that a message in a chat is about, ours or a rep's own."""
        ours = select(OutboxRow.deal_id).where(
            OutboxRow.channel == address.channel,
            OutboxRow.chat == address.chat,
            OutboxRow.sent_message_id == message,
        )
        theirs = select(NoteRow.deal_id).where(
            NoteRow.channel == address.channel,
            NoteRow.chat == address.chat,
            NoteRow.message == message,
        )
        for query in (ours, theirs):
            found = {deal for deal in await self.session.exec(query.distinct()) if deal is not None}
            if found:
                # A message that alerts of several deals were joined in is about none of them.
                return found.pop() if len(found) == 1 else None
        return None

    async def post(
        self, to: Address, reply: Reply, person: Person | None, incoming: Incoming
    ) -> None:
        """Puts a reply to what came in into the outbox, in the language of its reader."""
        language = person.language if person is not None else incoming.language or "en"
        speaking = self.speech.of(language, person.timezone if person else "UTC", incoming.at)
        self.posted += 1
        source = incoming.row if incoming.row is not None else secrets.token_hex(8)
        self.session.add(
            OutboxRow(
                dedupe_key=f"{to.channel}:reply:{source}:{self.posted}",
                channel=to.channel,
                chat=to.chat,
                topic=to.topic,
                body=speaking.lines(reply.lines),
                buttons=[
                    [speaking.label(choice.label), data_of(choice)] for choice in reply.choices
                ],
                deal_id=reply.deal,
                not_before=incoming.at,
            )
        )

    async def alert(self, alert: Alert, at: datetime) -> None:
        """Puts an alert into the outbox for each of the team's groups, or withdraws it."""
        # What was posted before need not be written for that, and goes with the alerts.
        with self.session.no_autoflush:
            groups = (await self.session.exec(GROUPS, params={"team": alert.team})).all()
        for group, team in groups:
            told = await self._withdraw(alert, group)
            if told or not alert.amends:
                self._put(alert, group, team, at)

    async def _withdraw(self, alert: Alert, group: GroupRow) -> bool:
        """Takes back what still waits; says whether the group has heard of it already."""
        keys = [_alert_key(alert.deal, number, group) for number in alert.withdraws]
        if not keys:
            return False
        ours = col(OutboxRow.dedupe_key).in_(keys)
        waits = (col(OutboxRow.state) == "pending", col(OutboxRow.possible_repeats) == 0)
        await self.session.exec(delete(OutboxRow).where(ours, *waits))
        perhaps = or_(col(OutboxRow.state).in_(TOLD), col(OutboxRow.possible_repeats) > 0)
        told = select(OutboxRow.id).where(ours, perhaps)
        return (await self.session.exec(told.limit(1))).first() is not None

    def _put(self, alert: Alert, group: GroupRow, team: TeamRow, at: datetime) -> None:
        speaking = self.speech.of(group.language or team.language, team.timezone, at)
        self.session.add(
            OutboxRow(
                dedupe_key=_alert_key(alert.deal, alert.change, group),
                channel=group.channel,
                chat=group.chat,
                topic=group.topic or None,
                body=speaking.lines(alert.lines),
                buttons=[[speaking.label(c.label), data_of(c)] for c in alert.choices],
                deal_id=alert.deal,
                not_before=at + PATIENCE,
                coalesce_key=f"alerts:{group.chat}:{group.topic}",
            )
        )


def _alert_key(deal: int, change: int, group: GroupRow) -> str:
    return f"alert:{deal}:{change}:{group.channel}:{group.chat}:{group.topic}"
