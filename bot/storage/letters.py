"""Dead letters: rows that were given up, as a person sees them and puts them back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.store import SqlUnit
from bot.storage.webhook_tables import WebhookDeliveryRow

QUEUES: dict[str, type[InboxRow | OutboxRow | WebhookDeliveryRow]] = {
    "in": InboxRow,
    "out": OutboxRow,
    "event": WebhookDeliveryRow,
}
ANEW: dict[str, dict[str, Any]] = {
    "in": {"attempts": 0, "claimed_by": None},
    "out": {"attempts": 0, "breaks": 0},
    # It counts as tried: the other side may have it, and hears where it no longer holds.
    "event": {"attempts": 1},
}
ID = re.compile(r"(in|out|event)-(\d{1,18})")


@dataclass(frozen=True)
class DeadLetter:
    """A row given up, never its text.

    `in-12` came, `out-34` was to be sent, `event-5` was what another system was to be told.
    """

    id: str
    since: datetime
    reason: str


async def dead_letters(unit: SqlUnit) -> list[DeadLetter]:
    """All of them, what came before what was to be sent, oldest first."""
    came = select(InboxRow.id, InboxRow.arrived_at, InboxRow.failure)
    sent = select(OutboxRow.id, OutboxRow.not_before, OutboxRow.failure)
    told = select(WebhookDeliveryRow.id, WebhookDeliveryRow.not_before, WebhookDeliveryRow.failure)
    found = []
    for queue, query in (("in", came), ("out", sent), ("event", told)):
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
    fresh = {"state": "pending", "not_before": at, "failure": None} | ANEW[queue]
    this = update(row).where(col(row.id) == number, col(row.state) == "dead").values(**fresh)
    return (await unit.session.exec(this)).rowcount == 1
