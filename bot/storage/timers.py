"""Timers in rows."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col, delete, select

from bot.storage.queues import TimerRow
from bot.storage.session import Rows
from flows.messages import Address, Incoming
from flows.watch.timers import Timer, body_of, incoming_of


class TimerRows(Rows):
    """What is to happen at a time."""

    async def set_timer(self, timer: Timer) -> None:
        """Sets a timer, or moves the one of that key."""
        query = select(TimerRow).where(TimerRow.key == timer.key)
        row = (await self.session.exec(query)).first() or TimerRow(
            key=timer.key, channel="", due_at=timer.at, lane="", body={}
        )
        row.channel, row.lane = timer.address.channel, timer.address.chat
        row.due_at, row.body = timer.at, body_of(timer)
        self.session.add(row)

    async def drop_timer(self, key: str) -> None:
        """Forgets the timer of that key, where there is one."""
        await self.session.exec(delete(TimerRow).where(col(TimerRow.key) == key))

    async def awaited(self, keys: Collection[str]) -> dict[str, str]:
        """What the timers of these keys are set for, by key."""
        query = select(TimerRow.key, TimerRow.body).where(col(TimerRow.key).in_(keys))
        return {key: str(body["kind"]) for key, body in await self.session.exec(query)}

    async def take_due(self, address: Address, at: datetime) -> list[Incoming]:
        """What is due in a chat, taken out by whoever sees to it at once."""
        here = (TimerRow.channel == address.channel, TimerRow.lane == address.chat)
        query = select(TimerRow).where(*here, TimerRow.due_at <= at)
        in_turn = query.order_by(col(TimerRow.due_at), col(TimerRow.key))
        rows = (await self.session.exec(in_turn)).all()
        ids = [row.id for row in rows]
        await self.session.exec(delete(TimerRow).where(col(TimerRow.id).in_(ids)))
        return [incoming_of(row.body, at, None) for row in rows]
