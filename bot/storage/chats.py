"""What is known of the chats we write to: held back for a while, or closed to us."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, exists, or_
from sqlmodel import col, update

from bot.storage.queues import ChatRow, OutboxRow
from bot.storage.session import Rows

EVERYWHERE = ""
"""Stands for all chats of a channel at once."""


def shut(at: datetime) -> ColumnElement[bool]:
    """Whether an outbox row's chat, or the whole channel, takes nothing at that time."""
    held = or_(col(ChatRow.held_until) > at, col(ChatRow.closed).is_not(None))
    return exists().where(
        col(ChatRow.channel) == col(OutboxRow.channel),
        col(ChatRow.chat).in_((col(OutboxRow.chat), EVERYWHERE)),
        held,
    )


async def hold(unit: Rows, channel: str, chat: str, until: datetime) -> None:
    """Nothing goes to the chat before then."""
    row = await _chat(unit, channel, chat)
    row.held_until = max(until, row.held_until or until)
    unit.session.add(row)


async def close(unit: Rows, channel: str, chat: str, reason: str) -> None:
    """The chat takes nothing any more; what waits for it is closed with the reason."""
    row = await _chat(unit, channel, chat)
    row.closed = reason
    unit.session.add(row)
    await _close_rows(unit, channel, chat, reason)


async def reopen(unit: Rows, channel: str, chat: str) -> bool:
    """Something came from the chat, so it takes messages again; says whether it was closed.

    What was written for it meanwhile is past, and stays unsent.
    """
    here = (col(ChatRow.channel) == channel, col(ChatRow.chat) == chat)
    opened = update(ChatRow).where(*here, col(ChatRow.closed).is_not(None)).values(closed=None)
    if (await unit.session.exec(opened)).rowcount == 0:
        return False
    await _close_rows(unit, channel, chat, "written while the chat was closed")
    return True


async def _close_rows(unit: Rows, channel: str, chat: str, reason: str) -> None:
    waiting = update(OutboxRow).where(
        col(OutboxRow.channel) == channel,
        col(OutboxRow.chat) == chat,
        col(OutboxRow.state) == "pending",
    )
    await unit.session.exec(waiting.values(state="closed", failure=reason))


async def _chat(unit: Rows, channel: str, chat: str) -> ChatRow:
    row = await unit.session.get(ChatRow, (channel, chat))
    return row or ChatRow(channel=channel, chat=chat)
