"""Bound groups, and what is said there about deals, in rows."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, func, select

from bot.buttons import data_of
from bot.storage.chats import reopen
from bot.storage.holding import forget_waiting, hold_until
from bot.storage.mapping import team_of
from bot.storage.moving import move_chat
from bot.storage.queues import OutboxRow
from bot.storage.session import Rows
from bot.storage.tables import CoachingRow, GroupRow, PersonRow, TeamRow
from flows.groups.alerting import Alerting, alerting_of, body_of
from flows.groups.groups import Coaching, Group
from flows.messages import Address, Incoming, Reply, Say
from flows.people import Person


class GroupRows(Rows):
    """Which chats belong to a team, and who can be told what."""

    async def bind(self, team: int, address: Address, title: str, by: int | None = None) -> None:
        """Makes a chat, or a topic of it, the team's group."""
        row = await self._bound(address)
        if row is None:
            language = await self._language_of(team, by)
            row = GroupRow(
                channel=address.channel,
                chat=address.chat,
                topic=address.topic or "",
                team_id=team,
                language=language,
            )
        if row.team_id != team:
            row.alerts, row.timezone = {}, ""
        row.team_id, row.title, row.bound_by_id = team, title, by
        self.session.add(row)
        await reopen(self, address.channel, address.chat)

    async def _language_of(self, team: int, by: int | None) -> str:
        """What whoever binds a group speaks, else its team."""
        person = await self.session.get(PersonRow, by) if by is not None else None
        own = (person.language or person.heard) if person is not None else ""
        return own or (await self.session.get_one(TeamRow, team)).language

    async def set_group_language(self, address: Address, language: str) -> None:
        """Remembers in which language a group is told, where it is bound."""
        row = await self._bound(address)
        if row is not None:
            row.language = language
            self.session.add(row)

    async def set_group_timezone(self, address: Address, timezone: str) -> None:
        """Remembers by which clock a group is told, where it is bound."""
        row = await self._bound(address)
        if row is not None:
            row.timezone = timezone
            self.session.add(row)

    async def unbind(self, address: Address) -> bool:
        """Lets a group go; says whether it was bound."""
        row = await self._bound(address)
        if row is not None:
            await self.session.delete(row)
            await forget_waiting(self, address)
        return row is not None

    async def set_alerting(self, address: Address, alerting: Alerting, until: datetime) -> None:
        """Remembers what a group is told; what is held there waits until then."""
        row = await self._bound(address)
        if row is not None:
            row.alerts = body_of(alerting)
            self.session.add(row)
            await hold_until(self, address, until)

    async def group(self, address: Address) -> Group | None:
        """The group somebody is in: the topic where that is bound, else the chat as a whole."""
        chat = {group.address.topic: group for group in await self.groups_in(*_chat(address))}
        return chat.get(address.topic) or chat.get(None)

    async def groups_in(self, channel: str, chat: str) -> list[Group]:
        """What is bound of a chat: it as a whole, and topics."""
        return await self._groups(GroupRow.channel == channel, GroupRow.chat == chat)

    async def groups_of(self, team: int) -> list[Group]:
        """What is bound to a team."""
        return await self._groups(GroupRow.team_id == team)

    async def _groups(self, *which: bool) -> list[Group]:
        query = select(GroupRow, TeamRow).join(TeamRow, col(TeamRow.id) == GroupRow.team_id)
        found = await self.session.exec(query.where(*which).order_by(col(GroupRow.topic)))
        return [group_of(row, team) for row, team in found]

    async def _bound(self, address: Address) -> GroupRow | None:
        return await self.session.get(GroupRow, (*_chat(address), address.topic or ""))

    async def reopen(self, address: Address) -> None:
        """A chat that was closed to us takes messages again."""
        await reopen(self, address.channel, address.chat)

    async def move(self, address: Address, was: str) -> None:
        """Writes a chat's new id wherever the old one stands."""
        await move_chat(self, address.channel, was, address.chat)

    async def tell(
        self,
        to: Address,
        reply: Reply,
        reader: Person,
        at: datetime,
        key: str,
        instead: str | None = None,
    ) -> bool:
        """Says something that was not asked for, once under a key; False where it was said.

        It takes the place of the message `instead`, where that is ours.
        """
        said = select(OutboxRow.id).where(OutboxRow.dedupe_key == key)
        if (await self.session.exec(said)).first() is not None:
            return False
        speaking = self.speech.of(reader.language, reader.timezone, at)
        self.session.add(
            OutboxRow(
                dedupe_key=key,
                channel=to.channel,
                chat=to.chat,
                topic=to.topic,
                body=speaking.lines(reply.lines),
                buttons=[[speaking.label(c.label), data_of(c)] for c in reply.choices],
                deal_id=reply.deal,
                not_before=at,
                edits=await self._row_of(to, instead) if instead is not None else None,
            )
        )
        return True

    async def _row_of(self, address: Address, message: str) -> int | None:
        query = select(func.min(OutboxRow.id)).where(
            OutboxRow.channel == address.channel,
            OutboxRow.chat == address.chat,
            OutboxRow.sent_message_id == message,
        )
        return (await self.session.exec(query)).first()

    async def spoken(self, said: Say, reader: Person | None, incoming: Incoming) -> str:
        """A short text in its reader's words, without markup."""
        language = reader.language if reader is not None else incoming.language or "en"
        zone = reader.timezone if reader is not None else "UTC"
        return self.speech.of(language, zone, incoming.at).label(said)

    async def coach(self, coaching: Coaching) -> None:
        """Keeps what was said on a deal in a group."""
        self.session.add(
            CoachingRow(
                told_as=coaching.key,
                deal_id=coaching.deal,
                by_id=coaching.by,
                at=coaching.at,
                text=coaching.text,
                channel=coaching.group.channel,
                chat=coaching.group.chat,
                topic=coaching.group.topic,
                answers=coaching.answers,
            )
        )

    async def coached(self, key: str) -> bool:
        """Whether something is kept under that key."""
        kept = select(CoachingRow.id).where(CoachingRow.told_as == key)
        return (await self.session.exec(kept)).first() is not None

    async def coaching_at(self, address: Address, message: str) -> Coaching | None:
        """What a message in a private chat passed on."""
        query = (
            select(CoachingRow)
            .join(OutboxRow, col(OutboxRow.dedupe_key) == CoachingRow.told_as)
            .where(
                OutboxRow.channel == address.channel,
                OutboxRow.chat == address.chat,
                OutboxRow.sent_message_id == message,
            )
        )
        row = (await self.session.exec(query)).first()
        return None if row is None else _coaching(row)


def _chat(address: Address) -> tuple[str, str]:
    return address.channel, address.chat


def group_of(row: GroupRow, team: TeamRow) -> Group:
    """A bound group from its row and its team's."""
    address = Address(row.channel, row.chat, row.topic or None)
    spoken, told = row.language or team.language, alerting_of(row.alerts)
    zone = row.timezone or team.timezone
    return Group(address, team_of(team), row.title, spoken, row.bound_by_id, told, zone)


def _coaching(row: CoachingRow) -> Coaching:
    group = Address(row.channel, row.chat, row.topic)
    told = (row.told_as, row.deal_id, row.by_id, row.at, row.text)
    return Coaching(*told, group, row.answers, row.id or 0)
