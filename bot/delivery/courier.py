"""The courier: sends what lies in the outbox, in order within a chat, and notes how it went."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Update
from sqlmodel import col, delete, select, update

from bot.assembly import now
from bot.storage.queues import OutboxRow
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.tables import GroupRow

log = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds between two looks for rows that have become due."""
BATCH = 100
LONGEST_WAIT = timedelta(minutes=5)


@dataclass(frozen=True)
class Sent:
    """It went out, as that message; a text that was split counts by its last part."""

    message: str


@dataclass(frozen=True)
class Later:
    """It did not go out and may be tried again, after that time where one was named."""

    after: timedelta | None = None


@dataclass(frozen=True)
class Never:
    """It cannot go out; why."""

    reason: str


@dataclass(frozen=True)
class Moved:
    """The chat has another id now."""

    chat: str


Outcome = Sent | Later | Never | Moved


class Courier:
    """Sends one channel's rows."""

    def __init__(
        self, store: SqlStore, channel: str, send: Callable[[OutboxRow], Awaitable[Outcome]]
    ) -> None:
        self._store = store
        self._channel = channel
        self._send = send

    async def run(self, woken: asyncio.Event) -> None:
        """Send until cancelled."""
        while True:
            woken.clear()
            if await _finished(self.send_due(now())):
                continue
            try:
                async with asyncio.timeout(PAUSE):
                    await woken.wait()
            except TimeoutError:
                continue

    async def send_due(self, at: datetime) -> int:
        """Send the first due row of every chat; says how many were tried."""
        rows = await self._due(at)
        await asyncio.gather(*(self._deliver(row) for row in rows))
        return len(rows)

    async def _due(self, at: datetime) -> Sequence[OutboxRow]:
        query = (
            select(OutboxRow)
            .where(
                OutboxRow.channel == self._channel,
                OutboxRow.state == "pending",
                OutboxRow.not_before <= at,
            )
            .order_by(col(OutboxRow.id))
            .limit(BATCH)
        )
        async with self._store.look() as unit:
            rows = (await unit.session.exec(query)).all()
        first = {row.chat: row for row in reversed(rows)}
        return list(first.values())

    async def _deliver(self, row: OutboxRow) -> None:
        outcome = await self._send(row)
        async with self._store.unit() as unit:
            kept = await unit.session.get(OutboxRow, row.id)
            if kept is None:
                return
            kept.attempts += 1
            _note(kept, outcome)
            unit.session.add(kept)
            if isinstance(outcome, Later):
                await unit.session.exec(_hold_back(kept))
            if isinstance(outcome, Moved):
                await self._move(unit, row.chat, outcome.chat)

    async def _move(self, unit: SqlUnit, old: str, new: str) -> None:
        """Write a chat's new id everywhere; a binding that is there already stays."""
        bound = select(GroupRow.topic).where(
            GroupRow.channel == self._channel, GroupRow.chat == new
        )
        twice = delete(GroupRow).where(
            col(GroupRow.channel) == self._channel,
            col(GroupRow.chat) == old,
            col(GroupRow.topic).in_(bound),
        )
        await unit.session.exec(twice)
        for table in (OutboxRow, GroupRow):
            here = (col(table.channel) == self._channel, col(table.chat) == old)
            await unit.session.exec(update(table).where(*here).values(chat=new))


async def _finished(sending: Coroutine[None, None, int]) -> int:
    """What is being sent is also noted as sent, though a stop comes in between."""
    task = asyncio.ensure_future(sending)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise


def _note(row: OutboxRow, outcome: Outcome) -> None:
    if isinstance(outcome, Sent):
        row.state, row.sent_at, row.sent_message_id = "sent", now(), outcome.message
    elif isinstance(outcome, Never):
        row.state, row.failure = "dead", outcome.reason
        log.warning("message %s cannot be sent: %s", row.id, outcome.reason)
    elif isinstance(outcome, Later):
        wait = outcome.after or min(timedelta(seconds=2**row.attempts), LONGEST_WAIT)
        row.not_before = now() + wait


def _hold_back(row: OutboxRow) -> Update:
    """What follows in the same chat waits as long, so that the order holds."""
    return (
        update(OutboxRow)
        .where(
            col(OutboxRow.channel) == row.channel,
            col(OutboxRow.chat) == row.chat,
            col(OutboxRow.state) == "pending",
            col(OutboxRow.not_before) < row.not_before,
        )
        .values(not_before=row.not_before)
    )
