"""What is kept for how long: all of it is listed, and what is done with goes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select, update

from bot.delivery.pruning import prune
from bot.settings import read_settings
from bot.storage.clock import database_now
from bot.storage.metadata import METADATA
from bot.storage.queues import InboxRow, LeaseRow
from bot.storage.rows import Row
from bot.storage.tables import PersonRow
from bot.storage.webhook_tables import WebhookDeliveryRow
from bot.upkeep.forgetting import forget
from bot.upkeep.keeping import TERMS
from tests.bot.office import Office, office

BESIDE_THE_REST = {
    "team": "what all else is with",
    "process": "which of the saved processes holds",
    "name_key": "customers' names, cut small",
    "chat": "whether a chat may be written to",
    "lease": "which process does what",
    "seat": "which phase a stage belongs to",
}
"""What is kept that nobody need be told of, and why."""


@pytest.fixture
async def here(database: str) -> AsyncIterator[Office]:
    async with office(database) as opened:
        yield opened


def test_every_table_is_listed_with_its_term() -> None:
    listed = {table.__tablename__ for table, _, _ in TERMS}
    assert listed | BESIDE_THE_REST.keys() == METADATA.tables.keys()
    assert not listed & BESIDE_THE_REST.keys()


async def put(here: Office, *rows: Row) -> None:
    async with here.store.unit() as unit:
        unit.session.add_all(rows)


def came(number: int, state: str, days: int, **fields: Any) -> InboxRow:
    """An update that was handled, or given up, so long ago."""
    at = Office.at - timedelta(days=days)
    given: dict[str, Any] = {
        "source": "telegram:42",
        "source_id": number,
        "lane": "-100",
        "body": {"text": "x"},
        "arrived_at": at,
        "not_before": at,
        "done_at": at if state == "done" else None,
    }
    return InboxRow(state=state, **given | fields)


async def test_what_was_handled_goes_after_a_week_and_what_was_given_up_after_a_month(
    here: Office,
) -> None:
    await put(here, came(1, "done", 8), came(2, "done", 6), came(3, "dead", 31))
    await put(here, came(4, "dead", 29), came(5, "pending", 90))
    await prune(here.store, here.at)
    async with here.store.look() as unit:
        query = select(InboxRow.source_id).order_by(col(InboxRow.id))
        assert (await unit.session.exec(query)).all() == [2, 4, 5]


async def test_what_an_endpoint_was_told_goes_after_a_year_and_what_waits_stays(
    here: Office,
) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")
    await here.change(lambda deal, cause: deal.win(cause))
    here.later(days=364)
    await prune(here.store, here.at)
    assert len(await here.rows()) == 2
    here.later(days=2)
    await prune(here.store, here.at)
    assert await here.rows() == [("deal.won", "pending")]
    async with here.store.look() as unit:
        assert (await unit.session.exec(select(WebhookDeliveryRow.body))).one()


async def test_the_leases_of_workers_long_gone_go(here: Office) -> None:
    days = {"worker:gone": -2, "worker:late": 0, "webhooks": -2}
    async with here.store.unit() as unit:
        for name, ago in days.items():
            until = (await unit.session.exec(select(database_now(ago * 86400.0)))).one()
            unit.session.add(LeaseRow(name=name, owner="x", epoch=1, until=until))
    await prune(here.store, here.at)
    async with here.store.look() as unit:
        assert set(await unit.session.exec(select(LeaseRow.name))) == {"worker:late", "webhooks"}


async def test_what_is_kept_of_somebody_is_written_for_nobody_else_to_read(
    here: Office, database: str, tmp_path: Path
) -> None:
    async with here.store.unit() as unit:
        await unit.session.exec(update(PersonRow).values(name=PersonRow.name + " Łoś"))
    (file := tmp_path / "kept.json").touch(0o644)
    await forget(read_settings(database_url=database), "Dana Łoś", file, sure=False)
    assert json.loads(file.read_text("utf-8"))["name"] == "Dana Łoś"
    assert file.stat().st_mode & 0o777 == 0o600


async def test_who_is_forgotten_leaves_nothing_in_what_came_from_groups(here: Office) -> None:
    dana, ada = {"id": 7, "first_name": "Dana"}, {"id": 8, "first_name": "Ada"}
    said = {"message": {"message_id": 77, "from": dana, "text": "Acme moans"}}
    quoted = {"message": {"from": ada, "text": "why?", "reply_to_message": said["message"]}}
    other = {"message": {"message_id": 7, "from": ada, "text": "7 of them"}}
    bodies = (said, quoted, other, {"update_id": 3, "message": {"from": dana, "text": "now"}})
    states = ("done", "dead", "done", "pending")
    together = zip(bodies, states, strict=True)
    await put(here, *(came(n, state, 1, body=body) for n, (body, state) in enumerate(together)))
    async with here.store.unit() as unit:
        found = await unit.deals([here.deal])
        await unit.forget(found[here.deal].owner, here.at)
    async with here.store.look() as unit:
        kept = (await unit.session.exec(select(InboxRow.body).order_by(col(InboxRow.id)))).all()
    assert kept == [{}, {}, other, bodies[3]]
