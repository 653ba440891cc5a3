"""A group that has become a supergroup has another id: written everywhere, once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import exists, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import col, delete, func, select, update

from bot.storage.queues import ChatRow, InboxRow, OutboxRow
from bot.storage.schedule_tables import ScheduleRow
from bot.storage.session import Rows
from bot.storage.tables import CoachingRow, GroupRow, NoteRow, TalkRow

Chatted = type[OutboxRow | NoteRow | GroupRow | TalkRow | CoachingRow | ScheduleRow]


async def move_chat(unit: Rows, channel: str, old: str, new: str) -> None:
    """Write a chat's new id wherever the old one stands; a second time nothing is left to do."""
    if old == new:
        return
    await _yield(unit, GroupRow, ("topic",), channel, old, new)
    await _yield(unit, TalkRow, ("person_id", "team_id"), channel, old, new)
    await _rename_alerts(unit, channel, old, new)
    # Message ids begin anew in the supergroup, so the old ones would point at other messages.
    await _put(unit, OutboxRow, channel, old, chat=new, sent_message_id=None)
    await _put(unit, NoteRow, channel, old, chat=new, message=None)
    for table in (GroupRow, TalkRow, CoachingRow, ScheduleRow):
        await _put(unit, table, channel, old, chat=new)
    waits = (col(InboxRow.lane) == old, col(InboxRow.state) == "pending")
    await unit.session.exec(update(InboxRow).where(*waits).values(lane=new))
    gone = (col(ChatRow.channel) == channel, col(ChatRow.chat) == old)
    await unit.session.exec(delete(ChatRow).where(*gone))


async def _put(unit: Rows, table: Chatted, channel: str, old: str, **values: Any) -> None:
    here = (col(table.channel) == channel, col(table.chat) == old)
    await unit.session.exec(update(table).where(*here).values(**values))


async def _yield(
    unit: Rows, table: Any, key: Sequence[str], channel: str, old: str, new: str
) -> None:
    """What the new chat has already stays; the old chat's like is dropped."""
    columns = [getattr(table, name) for name in key]
    there = select(*columns).where(table.channel == channel, table.chat == new)
    twice = (table.channel == channel, table.chat == old, tuple_(*columns).in_(there))
    await unit.session.exec(delete(table).where(*twice))


async def _rename_alerts(unit: Rows, channel: str, old: str, new: str) -> None:
    """Alerts are known by their chat; one that the new chat has too is told there alone."""
    there = aliased(OutboxRow)
    renamed = func.replace(OutboxRow.dedupe_key, f":{channel}:{old}:", f":{channel}:{new}:")
    here = (col(OutboxRow.channel) == channel, col(OutboxRow.chat) == old)
    twice = exists().where(col(there.dedupe_key) == renamed, col(there.id) != OutboxRow.id)
    await unit.session.exec(
        delete(OutboxRow).where(*here, col(OutboxRow.state) == "pending", twice)
    )
    keys = {
        "dedupe_key": renamed,
        "coalesce_key": func.replace(OutboxRow.coalesce_key, f":{old}:", f":{new}:"),
    }
    await unit.session.exec(update(OutboxRow).where(*here, ~twice).values(**keys))
