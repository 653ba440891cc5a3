"""The inbox: every update as it came, stored before it is acknowledged, settled once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, delete, func, select, update

from bot.storage.queues import InboxRow
from bot.storage.store import SqlStore

ATTEMPTS = 5
"""How often a row is tried; after the last it is dead, and its lane goes on."""
KEPT = timedelta(days=7)
"""How long done rows are kept, to know an update that comes again; Telegram restarts its ids after
an idle week."""


@dataclass(frozen=True)
class Arrival:
    """An update as a channel brought it; `lane` is the chat it must keep its place in."""

    source: str
    source_id: int
    lane: str
    body: dict[str, Any]


class Inbox:
    """The rows of what came in."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def add(self, arrivals: Sequence[Arrival], at: datetime) -> int:
        """Store updates, each once however often it comes; says how many were new."""
        if not arrivals:
            return 0
        rows = [
            {
                "source": a.source, "source_id": a.source_id, "lane": a.lane, "body": a.body,
                "state": "pending", "attempts": 0, "arrived_at": at, "not_before": at,
            }
            for a in arrivals
        ]  # fmt: skip
        dialect = postgresql if self._store.engine.dialect.name == "postgresql" else sqlite
        once = dialect.insert(InboxRow).values(rows).on_conflict_do_nothing()
        async with self._store.unit() as unit:
            new: int = (await unit.session.exec(once)).rowcount
            return new

    async def next(self, busy: Collection[str], at: datetime) -> InboxRow | None:
        """The oldest row that is first in its lane and due, among lanes nobody works on."""
        first = (
            select(func.min(InboxRow.id))
            .where(InboxRow.state == "pending")
            .group_by(col(InboxRow.lane))
        )
        query = (
            select(InboxRow)
            .where(col(InboxRow.id).in_(first), InboxRow.not_before <= at)
            .where(col(InboxRow.lane).not_in(busy))
            .order_by(col(InboxRow.id))
            .limit(1)
        )
        async with self._store.look() as unit:
            return (await unit.session.exec(query)).first()

    async def failed(self, row: int, at: datetime) -> bool:
        """Count a failed try; says whether it was the last. Nothing happens to a settled row."""
        async with self._store.unit() as unit:
            found = await unit.session.get(InboxRow, row)
            if found is None or found.state != "pending":
                return False
            found.attempts += 1
            found.not_before = at + timedelta(seconds=2**found.attempts / 2)
            found.state = "dead" if found.attempts >= ATTEMPTS else "pending"
            unit.session.add(found)
            return found.state == "dead"

    async def settle(self, row: int, at: datetime) -> None:
        """Mark an update that means nothing to us as done."""
        done = update(InboxRow).where(col(InboxRow.id) == row, col(InboxRow.state) == "pending")
        async with self._store.unit() as unit:
            await unit.session.exec(done.values(state="done", done_at=at))

    async def prune(self, at: datetime) -> None:
        """Forget what was done long ago."""
        old = delete(InboxRow).where(
            col(InboxRow.state) == "done", col(InboxRow.done_at) < at - KEPT
        )
        async with self._store.unit() as unit:
            await unit.session.exec(old)
