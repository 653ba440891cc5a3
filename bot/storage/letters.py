"""Dead letters: rows that were given up, as a person sees them and puts them back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select, update

from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.store import SqlUnit

QUEUES: dict[str, type[InboxRow | OutboxRow]] = {"in": InboxRow, "out": OutboxRow}
ID = re.compile(r"(in|out)-(\d{1,18})")


@dataclass(frozen=True)
class DeadLetter:
    """A row given up: `in-12` of what came, `out-34` of what was to be sent; never its text."""

    id: str
    since: datetime
    reason: str


async def dead_letters(unit: SqlUnit) -> list[DeadLetter]:
    """All of them, what came before what was to be sent, oldest first."""
    came = select(InboxRow.id, InboxRow.arrived_at, InboxRow.failure)
    sent = select(OutboxRow.id, OutboxRow.not_before, OutboxRow.failure)
    found = []
    for queue, query in (("in", came), ("out", sent)):
        row = QUEUES[queue]
        dead = query.where(row.state == "dead").order_by(col(row.id))
        found += [
            DeadLetter(f"{queue}-{number}", since, reason or "unknown")
            for number, since, reason in (await unit.session.exec(dead)).all()
        ]
    return found


async def put_back(unit: SqlUnit, ids: Sequence[str], at: datetime) -> list[str]:
    """Have dead letters tried as if they were new; says which of these ids were none."""
    unknown = []
    for one in dict.fromkeys(ids):
        named = ID.fullmatch(one)
        if named is None or not await _revive(unit, named[1], int(named[2]), at):
            unknown.append(one)
    return unknown


async def _revive(unit: SqlUnit, queue: str, number: int, at: datetime) -> bool:
    row = QUEUES[queue]
    fresh = {"state": "pending", "attempts": 0, "not_before": at, "failure": None}
    fresh |= {"claimed_by": None} if row is InboxRow else {"breaks": 0}
    this = update(row).where(col(row.id) == number, col(row.state) == "dead").values(**fresh)
    return (await unit.session.exec(this)).rowcount == 1
