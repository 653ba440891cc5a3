"""Timers: when due they are moved into the inbox, in one transaction, and so done once."""

from __future__ import annotations

import asyncio
from datetime import datetime

from sqlmodel import col, delete, select

from bot.clock import now
from bot.delivery.inbox import Arrival, values_of
from bot.delivery.leases import Lease, fenced
from bot.storage.queues import InboxRow, TimerRow
from bot.storage.store import SqlStore
from bot.storage.upserts import insert_on

SOURCE = "timer"
LOOK = 1.0
"""Seconds between two looks at the clock; short, because clocks jump."""
MANY = 200


class Timers:
    """Moves one channel's due timers."""

    def __init__(self, store: SqlStore, channel: str) -> None:
        self._store = store
        self._channel = channel

    async def run(self, lease: Lease, woken: asyncio.Event) -> None:
        """Move what is due until cancelled."""
        while True:
            if await self.move_due(now(), lease):
                woken.set()
            await asyncio.sleep(LOOK)

    async def move_due(self, at: datetime, lease: Lease | None = None) -> int:
        """Move what is due by then into the inbox; says how many."""
        due = (
            select(TimerRow)
            .where(TimerRow.channel == self._channel, TimerRow.due_at <= at)
            .order_by(col(TimerRow.due_at), col(TimerRow.key))
            .limit(MANY)
        )
        async with self._store.look() as unit:
            if (await unit.session.exec(due.limit(1))).first() is None:
                return 0
        async with self._store.unit() as unit:
            await fenced(unit, lease)
            rows = (await unit.session.exec(due.with_for_update())).all()
            if not rows:
                return 0
            moved = [
                values_of(Arrival(SOURCE, row.id or 0, row.lane, {"key": row.key, **row.body}), at)
                for row in rows
            ]
            put = insert_on(self._store.engine, InboxRow).values(moved)
            await unit.session.exec(put.on_conflict_do_nothing())
            await unit.session.exec(
                delete(TimerRow).where(col(TimerRow.id).in_([row.id for row in rows]))
            )
            return len(rows)
