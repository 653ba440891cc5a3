"""What is done with goes, once nobody can ask for it any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Delete
from sqlmodel import col, delete

from bot.delivery.inbox import WORKER
from bot.storage.clock import database_now
from bot.storage.queues import InboxRow, LeaseRow
from bot.storage.store import SqlStore
from bot.storage.webhook_tables import WebhookDeliveryRow

KEPT = timedelta(days=7)
"""How long done rows of the inbox are kept, to know an update that comes again; Telegram restarts
its ids after an idle week."""
GIVEN_UP = timedelta(days=30)
"""How long there is time to try again what was given up: it holds what a rep wrote."""
TOLD = timedelta(days=365)
"""How long it is known what an endpoint has heard, which an undo then takes back there."""
GONE = timedelta(days=1)
"""How long the lease of a worker that is gone stays, for a person to see."""


async def prune(store: SqlStore, at: datetime) -> None:
    """Forget what was done with long ago."""
    async with store.unit() as unit:
        for old in _done_with(at):
            await unit.session.exec(old)


def _done_with(at: datetime) -> Iterator[Delete]:
    came, told, lease = col(InboxRow.state), col(WebhookDeliveryRow.state), col(LeaseRow.name)
    yield delete(InboxRow).where(came == "done", col(InboxRow.done_at) < at - KEPT)
    yield delete(InboxRow).where(came == "dead", col(InboxRow.not_before) < at - GIVEN_UP)
    due = col(WebhookDeliveryRow.not_before)
    yield delete(WebhookDeliveryRow).where(
        told.in_(("sent", "withdrawn", "closed")), due < at - TOLD
    )
    yield delete(WebhookDeliveryRow).where(told == "dead", due < at - GIVEN_UP)
    gone = col(LeaseRow.until) < database_now(-GONE.total_seconds())
    yield delete(LeaseRow).where(lease.startswith(WORKER), gone)
