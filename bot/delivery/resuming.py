"""What a courier finds when it begins: rows that were being sent, and calls of the last minute."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlmodel import col, select

from bot.delivery.recording import PATIENT, put_back
from bot.storage.queues import OutboxRow
from bot.storage.store import SqlUnit

REMEMBERED = timedelta(minutes=1)


async def put_back_unsent(
    unit: SqlUnit, channel: str, under_way: Collection[int], *, repeated: bool
) -> Sequence[OutboxRow]:
    """Rows that count as being sent and are not under way wait again.

    They may have arrived where it is a repeat; a change of a known message is made again without
    harm.
    """
    query = select(OutboxRow).where(
        OutboxRow.channel == channel,
        OutboxRow.state == "sending",
        col(OutboxRow.id).not_in(under_way),
    )
    rows = (await unit.session.exec(query)).all()
    anew = [row.id or 0 for row in rows if row.edits is None]
    await put_back(unit, anew, repeated=repeated)
    await put_back(unit, [row.id or 0 for row in rows if row.edits is not None])
    return rows


async def sent_lately(unit: SqlUnit, channel: str, at: datetime) -> list[tuple[str, datetime]]:
    """The calls of the last minute by chat; those joined into another's made none."""
    query = select(OutboxRow.chat, OutboxRow.sent_at, OutboxRow.parts).where(
        OutboxRow.channel == channel,
        col(OutboxRow.state).in_(("pending", "sent")),
        # The index leads by this; nothing older is still tried.
        OutboxRow.not_before > at - PATIENT - REMEMBERED,
        col(OutboxRow.sent_at) > at - REMEMBERED,
    )
    calls = [
        (chat, sent_at)
        for chat, sent_at, parts in await unit.session.exec(query)
        if sent_at is not None
        for _ in parts or ("",)
    ]
    return sorted(calls, key=lambda call: call[1])
