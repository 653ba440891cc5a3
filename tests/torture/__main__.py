"""The long form of the tests that try to break the delivery; says how long each takes."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.readers.trained import TrainedReader
from tests.postgres import Postgres, running
from tests.torture import faults, kill, strangers
from tests.torture.judge import Verdict

Trial = Callable[[Path, str], Awaitable[Verdict]]


def main() -> None:
    """Run everything, or what the arguments name a part of; exit status 1 where anything broke."""
    broken = 0
    with running() as postgres:
        for name, (place, trial) in trials(postgres).items():
            if sys.argv[1:] and not any(word in name for word in sys.argv[1:]):
                continue
            begun = time.perf_counter()
            with tempfile.TemporaryDirectory() as folder:
                url = (
                    f"sqlite:///{folder}/ingear.db"
                    if place == "SQLite"
                    else postgres.url(postgres.create())
                )
                verdict = asyncio.run(_tried(trial, Path(folder), url))
            broken += bool(verdict.wrongs)
            print(f"{name}, {time.perf_counter() - begun:.0f} s: {verdict.told()}", flush=True)
    sys.exit(bool(broken))


async def _tried(trial: Trial, folder: Path, url: str) -> Verdict:
    return await trial(folder, url)


def trials(postgres: Postgres) -> dict[str, tuple[str, Trial]]:
    """Every trial by name: the database it runs on, and what is done."""

    async def killed(folder: Path, url: str) -> Verdict:
        return await kill.kill(folder, url, kill.LONG)

    async def two_killed(folder: Path, url: str) -> Verdict:
        return await kill.kill(folder, url, replace(kill.LONG, workers=2))

    async def locked(folder: Path, url: str) -> Verdict:
        file = Path(url.removeprefix("sqlite:///"))
        return await faults.faults(folder, url, faults.LONG, lambda: faults.locked(file))

    async def away(folder: Path, url: str) -> Verdict:
        @asynccontextmanager
        async def stopped() -> AsyncIterator[None]:
            postgres.stop()
            try:
                yield
            finally:
                postgres.start()

        return await faults.faults(folder, url, faults.LONG, stopped)

    async def odd(folder: Path, url: str) -> Verdict:
        return await strangers.strangers(folder, strangers.LONG, TrainedReader.load(), url)

    return {
        "kill, SQLite": ("SQLite", killed),
        "kill, PostgreSQL, two workers": ("PostgreSQL", two_killed),
        "faults, SQLite": ("SQLite", locked),
        "faults, PostgreSQL": ("PostgreSQL", away),
        "updates nobody expects, SQLite": ("SQLite", odd),
        "updates nobody expects, PostgreSQL": ("PostgreSQL", odd),
    }


if __name__ == "__main__":
    main()
