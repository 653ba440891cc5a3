"""Notes through the assistant on SQLite with `synchronous=FULL`, beside bare commits there."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from bot.assembly import House, house
from bot.readers.trained import TrainedReader
from bot.settings import read_settings
from flows.messages import Address, Incoming
from flows.people import Role
from tests.bench.figures import Row, p50_p99
from tests.stage import START

NOTES = (
    "asked for our brochure and the price list",
    "wants a demo on Tuesday and compares us with Bosch",
    "no answer for a week",
    "says the new offer is too expensive",
    "undo",
)
DEALS, ROUNDS = 20, 6


async def measure(folder: Path) -> list[Row]:
    """A row: notes a second and their latency, commits a second, and the ratio."""
    settings = read_settings(database_url=f"sqlite:///{folder}/bench.db")
    async with house(settings, reader=TrainedReader.load()) as parts:
        took = await _handle(parts)
        commits = await _commit(parts, len(took))
    rate, bare = len(took) / sum(took), len(commits) / sum(commits)
    return [
        (
            "notes through the assistant, SQLite, synchronous=FULL",
            f"{rate:.0f}/s, {p50_p99(took)}",
            f"bare commits of one row: {bare:.0f}/s, {p50_p99(commits)}",
            f"{rate / bare:.3f}",
        )
    ]


async def _handle(parts: House) -> list[float]:
    async with parts.store.unit() as unit:
        team = await unit.first_team("Bench")
        await unit.enrol("bench", "1", "Dana", team.id, Role.REP)
    said = [f"new Firm{n:03d}" for n in range(DEALS)]
    said += [f"Firm{n:03d} {note}" for _ in range(ROUNDS) for n in range(DEALS) for note in NOTES]
    took = []
    for n, line in enumerate(said):
        at = START + timedelta(minutes=n)
        incoming = Incoming(Address("bench", "1"), "1", at, text=line, message=str(n))
        begun = time.perf_counter()
        await parts.assistant.receive(incoming)
        took.append(time.perf_counter() - begun)
    return took[DEALS:]


async def _commit(parts: House, times: int) -> list[float]:
    async with parts.store.unit() as unit:
        await unit.session.execute(text("CREATE TABLE bare (n INTEGER)"))
    took = []
    for n in range(times):
        begun = time.perf_counter()
        async with parts.store.unit() as unit:
            await unit.session.execute(text("INSERT INTO bare VALUES (:n)"), {"n": n})
        took.append(time.perf_counter() - begun)
    return took
