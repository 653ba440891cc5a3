"""The inbox: every update and due timer as it came, stored before it is acknowledged, settled once.

A worker claims rows that are first in their lane. A claim is as good as its worker's lease: what a
dead worker had in hand is free again once that has run out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from bot.storage.clock import database_now
from bot.storage.queues import InboxRow, LeaseRow
from bot.storage.store import SqlStore
from bot.storage.upserts import insert_on

WORKER = "worker:"
"""What the leases of workers are called, before the worker's own name."""
WAITS = (0.5, 1.0, 2.0, 4.0)
"""Seconds before a failed row is tried again; after the last try it is dead, and its lane goes on.

With the limit on each try, a lane is held for less than 60 seconds."""
MANY = 200


@dataclass(frozen=True)
class Arrival:
    """Something as a channel brought it; `lane` is the chat it must keep its place in."""

    source: str
    source_id: int
    lane: str
    body: dict[str, Any]


class Inbox:
    """The rows of what came in, as one worker sees them."""

    def __init__(self, store: SqlStore, worker: str = "") -> None:
        self._store = store
        self._worker = worker

    async def add(self, arrivals: Sequence[Arrival], at: datetime) -> int:
        """Store what came, each once however often it comes; says how many were new."""
        new = 0
        for start in range(0, len(arrivals), MANY):
            rows = [values_of(arrival, at) for arrival in arrivals[start : start + MANY]]
            once = insert_on(self._store.engine, InboxRow).values(rows).on_conflict_do_nothing()
            async with self._store.unit() as unit:
                new += (await unit.session.exec(once)).rowcount
        return new

    async def waiting(self, at: datetime) -> bool:
        """Whether any row could be claimed; a look that holds nobody up."""
        async with self._store.look() as unit:
            return (await unit.session.exec(_claimable(at).limit(1))).first() is not None

    async def claim(self, many: int, at: datetime) -> list[InboxRow]:
        """The oldest rows that are first in their lane, due and in nobody's hands; now in ours."""
        ids = _claimable(at).limit(many).with_for_update(skip_locked=True, of=InboxRow)
        taken = (
            update(InboxRow)
            .where(col(InboxRow.id).in_(ids))
            .values(claimed_by=self._worker)
            .returning(InboxRow)
            .execution_options(synchronize_session=False)
        )
        async with self._store.unit() as unit:
            rows = (await unit.session.exec(taken)).scalars().all()
        return sorted(rows, key=lambda row: row.id or 0)

    async def failed(self, row: int, at: datetime, why: str) -> bool:
        """Count a failed try; says whether it was the last. Nothing happens to a settled row."""
        async with self._store.unit() as unit:
            found = await unit.session.get(InboxRow, row)
            if found is None or found.state != "pending":
                return False
            found.attempts += 1
            last = found.attempts > len(WAITS)
            found.claimed_by, found.failure = None, why
            found.state = "dead" if last else "pending"
            if not last:
                found.not_before = at + timedelta(seconds=WAITS[found.attempts - 1])
            unit.session.add(found)
            return last

    async def let_go(self, row: int) -> None:
        """Take the claim off a row that could not be tried, through no fault of its own."""
        free = update(InboxRow).where(col(InboxRow.id) == row).values(claimed_by=None)
        async with self._store.unit() as unit:
            await unit.session.exec(free)

    async def settle(self, row: int, at: datetime) -> None:
        """Mark what means nothing to us as done."""
        done = update(InboxRow).where(col(InboxRow.id) == row, col(InboxRow.state) == "pending")
        async with self._store.unit() as unit:
            await unit.session.exec(done.values(state="done", done_at=at))


def _claimable(at: datetime) -> SelectOfScalar[Any]:
    earlier = aliased(InboxRow)
    living = select(LeaseRow.owner).where(
        col(LeaseRow.name).startswith(WORKER), col(LeaseRow.until) > database_now()
    )
    first = ~exists().where(
        col(earlier.state) == "pending",
        col(earlier.lane) == col(InboxRow.lane),
        col(earlier.id) < col(InboxRow.id),
    )
    free = or_(col(InboxRow.claimed_by).is_(None), col(InboxRow.claimed_by).not_in(living))
    return (
        select(InboxRow.id)
        .where(InboxRow.state == "pending", InboxRow.not_before <= at, free, first)
        .order_by(col(InboxRow.id))
    )


def values_of(arrival: Arrival, at: datetime) -> dict[str, Any]:
    """The row of something that has just come."""
    return {
        "source": arrival.source,
        "source_id": arrival.source_id,
        "lane": arrival.lane,
        "body": arrival.body,
        "state": "pending",
        "attempts": 0,
        "arrived_at": at,
        "not_before": at,
    }
