"""The outbox in rows: replies, and which deal a message is about."""

from __future__ import annotations

import secrets
from dataclasses import asdict

from sqlmodel import select

from bot.buttons import data_of
from bot.pictures.recipes import recipe_of
from bot.storage.queues import OutboxRow
from bot.storage.session import Rows
from bot.storage.tables import NoteRow
from flows.messages import Address, Incoming, Reply
from flows.people import Person


class OutboxRows(Rows):
    """What is said."""

    async def deal_at(self, address: Address, message: str) -> int | None:
        """The deal that a message in a chat is about, ours or a rep's own."""
        found = await self.deals_at(address, message)
        # A message that alerts of several deals were joined in is about none of them.
        return found[0] if len(found) == 1 else None

    async def deals_at(self, address: Address, message: str) -> list[int]:
        """The deals that a message in a chat is about; several where alerts were joined in it."""
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
                return sorted(found)
        return []

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
                picture=recipe_of(reply.picture, speaking),
                document=None if reply.document is None else asdict(reply.document),
                not_before=incoming.at,
            )
        )
