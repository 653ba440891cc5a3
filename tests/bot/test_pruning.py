"""What is done with and will not be asked for again is forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlmodel import select

from bot.speech import Speech
from bot.storage import webhook_queue
from bot.storage.engine import connect
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from flows.deal import Deal
from flows.history import Cause
from flows.process import DEFAULT
from tests.bot.test_storage import NOW, dana

FATES = (("sent", 1), ("withdrawn", 0), ("withdrawn", 1), ("closed", 3), ("pending", 0))
NEW = {f"{state} {attempts} new" for state, attempts in FATES}


async def test_events_that_nobody_heard_are_forgotten_and_those_heard_are_not(
    on_sqlite: str,
) -> None:
    engine = connect(on_sqlite)
    store = SqlStore(engine, Speech())
    async with store.unit() as unit:
        await told_of(unit)
    async with store.unit() as unit:
        await webhook_queue.prune(unit, NOW)
        kept = await unit.session.exec(select(WebhookDeliveryRow.key))
        assert set(kept) == {"sent 1", "withdrawn 1", "pending 0", *NEW}
    await engine.dispose()


async def told_of(unit: SqlUnit) -> None:
    """An endpoint with an event of each fate, from long ago and of today."""
    rep = await dana(unit)
    deal = Deal(await unit.next_deal(), rep.team.id, 0, "Acme", rep.id, DEFAULT)
    deal.open(Cause(rep.id, NOW))
    await unit.new_deal(deal)
    endpoint = WebhookRow(
        id=1, team_id=rep.team.id, url="https://x.example", secret="", added_at=NOW
    )
    unit.session.add(endpoint)
    await unit.session.flush()
    facts: dict[str, Any] = {
        "webhook_id": 1,
        "deal_id": deal.id,
        "owner_id": rep.id,
        "topic": "won",
        "body": "",
    }
    for state, attempts in FATES:
        for key, at in ((f"{attempts}", NOW - timedelta(days=1)), (f"{attempts} new", NOW)):
            row = WebhookDeliveryRow(**facts, state=state, attempts=attempts, not_before=at)
            row.key, row.message = f"{state} {key}", f"{state} {key}"
            unit.session.add(row)
