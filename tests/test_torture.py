"""The short form of the tests that try to break the delivery; each prints its counts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.readers.trained import TrainedReader
from tests.postgres import Postgres
from tests.torture import faults, kill, strangers
from tests.torture.judge import Verdict


def upheld(verdict: Verdict) -> None:
    print(verdict.told())
    assert verdict.wrongs == ()


async def test_killed_again_and_again_on_sqlite(tmp_path: Path, on_sqlite: str) -> None:
    upheld(await kill.kill(tmp_path, on_sqlite, kill.SHORT))


async def test_killed_again_and_again_with_two_workers_on_postgresql(
    tmp_path: Path, on_postgresql: str
) -> None:
    upheld(await kill.kill(tmp_path, on_postgresql, replace(kill.SHORT, workers=2)))


async def test_a_locked_file_and_a_telegram_that_goes_away(tmp_path: Path, on_sqlite: str) -> None:
    file = Path(on_sqlite.removeprefix("sqlite:///"))
    upheld(await faults.faults(tmp_path, on_sqlite, faults.SHORT, lambda: faults.locked(file)))


async def test_a_postgresql_and_a_telegram_that_go_away(
    tmp_path: Path, on_postgresql: str, postgres: Postgres
) -> None:
    @asynccontextmanager
    async def stopped() -> AsyncIterator[None]:
        postgres.stop()
        try:
            yield
        finally:
            postgres.start()

    upheld(await faults.faults(tmp_path, on_postgresql, faults.SHORT, stopped))


async def test_updates_nobody_expects_change_nothing(
    tmp_path: Path, reader: TrainedReader, database: str
) -> None:
    many = strangers.SHORT if database.startswith("sqlite") else strangers.SHORT // 5
    upheld(await strangers.strangers(tmp_path, many, reader, database))
