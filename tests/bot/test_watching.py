"""`/health` and `/metrics` over real HTTP: how it goes, in figures and ids alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text

from bot.assembly import house
from bot.clock import now
from bot.delivery.counts import SHARED
from bot.delivery.inbox import Arrival, Inbox
from bot.health import Health
from bot.metrics import Metrics
from bot.readers.trained import TrainedReader
from bot.settings import read_settings
from bot.storage import schema
from bot.storage.queues import LeaseRow, OutboxRow
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from bot.watching import watching
from flows.messages import Address, Incoming
from flows.people import Role
from tests.bot.listening import listening

ROOT = Path(__file__).parents[2]
SAID = "Acme wants the blue one"


@dataclass
class Watched:
    """A database that is watched, and what is counted beside it."""

    store: SqlStore
    metrics: Metrics
    client: aiohttp.ClientSession

    async def health(self) -> tuple[int, dict[str, Any]]:
        """The status and what is told."""
        async with self.client.get("/health") as answer:
            return answer.status, await answer.json()

    async def samples(self) -> dict[str, float]:
        """Every figure that Prometheus reads, by its name and labels."""
        async with self.client.get("/metrics") as answer:
            assert answer.headers["content-type"].startswith("text/plain")
            shown = await answer.text()
        assert SAID not in shown
        families = text_string_to_metric_families(shown)
        found = (sample for family in families for sample in family.samples)
        return {" ".join([s.name, *map(str, s.labels.values())]): s.value for s in found}


@asynccontextmanager
async def watched_in(folder: Path) -> AsyncIterator[Watched]:
    settings = read_settings(database_url=f"sqlite:///{folder}/ingear.db")
    async with storehouse(settings) as store:
        metrics = Metrics()
        async with listening(watching(store.engine, "telegram", metrics)) as client:
            yield Watched(store, metrics, client)


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Watched]:
    async with watched_in(tmp_path) as running:
        yield running


def letter(key: str, state: str, channel: str = "telegram", minutes: int = 1) -> OutboxRow:
    """A row of the outbox that has been due for some minutes."""
    at = now() - timedelta(minutes=minutes)
    return OutboxRow(
        dedupe_key=key, channel=channel, chat="7", body=SAID, state=state, not_before=at
    )


async def test_a_fresh_database_is_well(watched: Watched) -> None:
    status, told = await watched.health()
    assert status == 200
    assert told["database"].pop("milliseconds") < 1000
    calm = {"rows": 0, "seconds": 0.0, "dead": 0}
    assert told == {
        "version": "0.1.0",
        "database": {"reachable": True, "revision": schema.head()},
        "inbox": calm,
        "outbox": calm,
        "leases": [],
    }


async def test_what_waits_though_it_is_due_is_told_by_number_and_age(watched: Watched) -> None:
    await Inbox(watched.store).add(
        [Arrival("telegram:42", n, "7", {"text": SAID}) for n in (1, 2)],
        now() - timedelta(minutes=2),
    )
    async with watched.store.unit() as unit:
        for row in (
            letter("a", "pending", minutes=3),
            letter("b", "sending"),
            letter("c", "sent"),
            letter("d", "dead"),
            letter("e", "pending", minutes=-1),
            letter("f", "pending", channel="terminal", minutes=60),
        ):
            unit.session.add(row)
    status, told = await watched.health()
    assert status == 200
    assert told["inbox"]["rows"] == 2
    assert told["outbox"]["rows"] == 2
    assert 120 <= told["inbox"]["seconds"] < 150
    assert 180 <= told["outbox"]["seconds"] < 210
    assert told["outbox"]["dead"] == 1
    samples = await watched.samples()
    assert samples["ingear_queue_rows inbox"] == 2
    assert 180 <= samples["ingear_queue_seconds outbox"] < 210
    assert samples["ingear_queue_dead outbox"] == 1


async def test_who_holds_a_lease_is_told_while_it_lasts(watched: Watched) -> None:
    soon, past = now() + timedelta(seconds=30), now() - timedelta(seconds=1)
    async with watched.store.unit() as unit:
        unit.session.add(LeaseRow(name="poller", owner="a1b2", epoch=3, until=soon))
        unit.session.add(LeaseRow(name="sender", owner="c3d4", epoch=1, until=past))
    _, told = await watched.health()
    [held] = told["leases"]
    assert (held["name"], held["owner"]) == ("poller", "a1b2")
    assert 0 < held["seconds_left"] <= 30


async def test_a_database_that_is_away_is_no_good_health(watched: Watched) -> None:
    async with watched.store.unit() as unit:
        await (await unit.session.connection()).execute(text("DROP TABLE lease"))
    status, told = await watched.health()
    assert (status, told["database"]["reachable"]) == (503, False)
    assert (await watched.samples())["ingear_database_up"] == 0


async def test_everything_counted_is_shown_by_kind(watched: Watched) -> None:
    metrics = watched.metrics
    metrics.update("message")
    metrics.update("message")
    metrics.handled(0.03, ok=True)
    metrics.handled(0.5, ok=False)
    metrics.reading(0.006)
    metrics.moved("advanced")
    metrics.sent("sent", 0.1)
    metrics.retried()
    metrics.repeat()
    metrics.dead("outbox")
    samples = await watched.samples()
    expected = {
        "ingear_updates_total message": 2,
        "ingear_handling_seconds_count yes": 1,
        "ingear_handling_seconds_sum no": 0.5,
        "ingear_reading_seconds_bucket 0.005": 0,
        "ingear_reading_seconds_bucket 0.01": 1,
        "ingear_moves_total advanced": 1,
        "ingear_sending_seconds_count sent": 1,
        "ingear_retries_total": 1,
        "ingear_possible_repeats_total": 1,
        "ingear_dead_letters_total outbox": 1,
        "ingear_database_up": 1,
    }
    assert {name: samples[name] for name in expected} == expected


def test_several_processes_count_together(tmp_path: Path) -> None:
    counts = (
        "import sys; from bot.health import Health; from bot.metrics import Metrics;"
        "metrics = Metrics(); metrics.update('message');"
        "sys.stdout.buffer.write(metrics.shown(Health(reachable=False)))"
    )
    for times in (1, 2):
        shown = subprocess.run(  # noqa: S603  # our own words
            [sys.executable, "-c", counts],
            env=os.environ | {SHARED: str(tmp_path), "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        assert f'ingear_updates_total{{kind="message"}} {times}.0' in shown


async def test_readings_and_moves_are_counted_as_they_happen(
    tmp_path: Path, reader: TrainedReader
) -> None:
    settings = read_settings(database_url=f"sqlite:///{tmp_path}/ingear.db")
    metrics = Metrics()
    async with house(settings, reader=reader, counts=metrics) as parts:
        async with parts.store.unit() as unit:
            team = await unit.first_team("North")
            await unit.enrol("test", "1", "Dana", team.id, Role.REP)
        for n, said in enumerate(
            ("new Acme", "Acme put us on a shortlist and want a demo", "undo")
        ):
            line = Incoming(Address("test", "1"), "1", now(), text=said, message=str(n))
            await parts.assistant.receive(line)
    shown = metrics.shown(Health(reachable=False)).decode()
    assert "ingear_reading_seconds_count 1.0" in shown
    for event in ("DealOpened", "PhaseSkipped", "ChangeUndone"):
        assert f'ingear_moves_total{{kind="{event}"}} 1.0' in shown
    assert "Acme" not in shown
