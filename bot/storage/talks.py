"""Talks, the outbox and the settling of what came in, in rows."""

from __future__ import annotations

import secrets
from dataclasses import asdict, fields, replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import col, delete, select, update

from bot.buttons import data_of
from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.session import Rows
from bot.storage.tables import GroupRow, NoteRow, TalkRow, TeamRow
from flows.errors import AlreadySettled, VersionClash
from flows.messages import Address, Alert, Incoming, Reply
from flows.people import Person
from flows.talk import Offer, Question, Talk

PATIENCE = timedelta(seconds=15)
"""How long an alert waits, so that what is undone meanwhile is never told."""


class TalkRows(Rows):
    """What is said, and where each talk stands."""

    async def talk(self, person: Person, address: Address) -> Talk:
        """Where the talk with somebody in a chat stands, each team's apart; or a fresh one."""
        query = select(TalkRow).where(
            TalkRow.person_id == person.id,
            TalkRow.channel == address.channel,
            TalkRow.chat == address.chat,
        )
        rows = (await self.session.exec(query)).all()
        talk = next((_talk(row) for row in rows if row.team_id == person.team.id), Talk())
        # Questions are numbered through all teams of a chat: no button answers another team's.
        last = max((row.body.get("serial", 0) for row in rows), default=0)
        return replace(talk, serial=max(last, talk.serial))

    async def keep_talk(self, person: Person, address: Address, talk: Talk) -> None:
        """Remembers the talk; raises VersionClash where it moved on meanwhile."""
        key = (person.id, address.channel, address.chat, person.team.id)
        row = await self.session.get(TalkRow, key, with_for_update=True)
        if row is None:
            row = TalkRow(
                person_id=key[0], channel=key[1], chat=key[2], team_id=key[3], state=talk.state
            )
        if row.version != talk.version:
            raise VersionClash(person.id)
        row.state, row.body, row.version = talk.state, _body(talk), talk.version + 1
        self.session.add(row)

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
            found = (await self.session.exec(query)).first()
            if found is not None:
                return found
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
        groups = await self.session.exec(
            select(GroupRow, TeamRow.timezone)
            .join(TeamRow, col(TeamRow.id) == GroupRow.team_id)
            .where(GroupRow.team_id == alert.team)
        )
        for group, zone in groups.all():
            told = await self._withdraw(alert, group)
            if told or not alert.amends:
                self._put(alert, group, zone, at)

    async def _withdraw(self, alert: Alert, group: GroupRow) -> bool:
        """Takes back what still waits; says whether the group has heard of it already."""
        keys = [_alert_key(alert.deal, number, group) for number in alert.withdraws]
        ours = col(OutboxRow.dedupe_key).in_(keys)
        await self.session.exec(delete(OutboxRow).where(ours, col(OutboxRow.state) == "pending"))
        told = select(OutboxRow.id).where(ours, OutboxRow.state == "sent")
        return (await self.session.exec(told.limit(1))).first() is not None

    def _put(self, alert: Alert, group: GroupRow, zone: str, at: datetime) -> None:
        speaking = self.speech.of(group.language, zone, at)
        self.session.add(
            OutboxRow(
                dedupe_key=_alert_key(alert.deal, alert.change, group),
                channel=group.channel,
                chat=group.chat,
                topic=group.topic or None,
                body=speaking.lines(alert.lines),
                deal_id=alert.deal,
                not_before=at + PATIENCE,
            )
        )

    async def settle(self, incoming: Incoming) -> None:
        """Marks the incoming message as done; raises AlreadySettled where it was."""
        if incoming.row is None:
            return
        done = await self.session.exec(
            update(InboxRow)
            .where(col(InboxRow.id) == incoming.row, col(InboxRow.state) == "pending")
            .values(state="done", done_at=incoming.at)
        )
        if done.rowcount != 1:
            raise AlreadySettled(incoming.row)


def _alert_key(deal: int, change: int, group: GroupRow) -> str:
    return f"alert:{deal}:{change}:{group.channel}:{group.chat}:{group.topic}"


def _body(talk: Talk) -> dict[str, Any]:
    body = asdict(talk)
    for left_out in ("state", "version", "lost_thread"):
        del body[left_out]
    return body


def _talk(row: TalkRow) -> Talk:
    body = _known(row.body, Talk)
    question = body.pop("question", None)
    parked = tuple(_question(asked) for asked in body.pop("parked", ()))
    offered = tuple(Offer(*offer) for offer in body.pop("offered", ()))
    talk = Talk(state=row.state, version=row.version, parked=parked, offered=offered, **body)
    return replace(talk, question=_question(question) if question else None)


def _question(body: dict[str, Any]) -> Question:
    lists = {
        "candidates": tuple(body.get("candidates", ())),
        "stages": tuple((phase, stage) for phase, stage in body.get("stages", ())),
        "words": tuple(body.get("words", ())),
    }
    return Question(**_known(body, Question) | lists)


def _known(body: dict[str, Any], kind: type[Talk | Question]) -> dict[str, Any]:
    """What this version still knows of a body that another may have written."""
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in body.items() if name in names}
