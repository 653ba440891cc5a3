"""Where it happens: a Telegram, a database, people, and `ingear serve` as processes of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import func, select

from bot.settings import read_settings
from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from bot.telegram.channel import CHANNEL
from flows.messages import Address
from flows.people import FIRST_TEAM, Role
from tests.telegram_server import Group, Person, TelegramServer

TOKEN = "42:TEST"
ROOT = Path(__file__).parents[2]


@dataclass
class Ground:
    """All that takes part, the bot's processes apart."""

    telegram: TelegramServer
    store: SqlStore
    database_url: str
    folder: Path
    reps: list[Person]
    group: Group

    async def serve(self, workers: int = 1) -> Process:
        """Another `ingear serve`, a process group of its own."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith("INGEAR_")}
        environment |= {
            "INGEAR_TELEGRAM_TOKEN": TOKEN,
            "INGEAR_TELEGRAM_API_URL": self.telegram.url,
            "INGEAR_DATABASE_URL": self.database_url,
            "INGEAR_LOG_LEVEL": "ERROR",
            "PYTHONPATH": str(ROOT),
        }
        log = (self.folder / "serve.log").open("ab")
        with log:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.torture.serve", str(workers)),
                stdout=DEVNULL,
                stderr=log,
                cwd=self.folder,
                env=environment,
                start_new_session=True,
            )

    async def listens(self) -> None:
        """Wait until the bot asks for updates."""
        await self.telegram.until(
            lambda: any(call.method == "getUpdates" for call in self.telegram.calls), timeout=60
        )

    async def waiting(self) -> tuple[int, int]:
        """How many rows of inbox and outbox are not yet done with."""
        async with self.store.look() as unit:
            came = select(func.count()).select_from(InboxRow).where(InboxRow.state == "pending")
            goes = select(func.count()).select_from(OutboxRow)
            goes = goes.where(OutboxRow.state.in_(("pending", "sending")))  # type: ignore[attr-defined]
            return (await unit.session.exec(came)).one(), (await unit.session.exec(goes)).one()

    async def quiet(self, seconds: float) -> None:
        """Wait until nothing waits any more; AssertionError where that takes too long."""
        async with asyncio.timeout(seconds):
            while self.telegram.pending or any(await self.waiting()):  # noqa: ASYNC110  # the rows are in a database that tells nobody
                await asyncio.sleep(0.2)


def end(process: Process, sign: signal.Signals) -> None:
    """Send a signal to a whole process group."""
    if process.returncode is None:
        os.killpg(process.pid, sign)


@asynccontextmanager
async def ground(folder: Path, database_url: str, chats: int) -> AsyncIterator[Ground]:
    """A Telegram with so many reps and a bound group, on an empty database."""
    settings = read_settings(database_url=database_url)
    async with TelegramServer(token=TOKEN) as telegram, storehouse(settings) as store:
        reps = [telegram.person(f"Rep{n}", language_code="en") for n in range(chats)]
        group = telegram.group("North", reps, has_bot=True)
        async with store.unit() as unit:
            team = await unit.first_team(FIRST_TEAM)
            for n, rep in enumerate(reps):
                await unit.enrol(CHANNEL, str(rep.id), f"Rep{n}", team.id, Role.REP)
            await unit.bind(team.id, Address(CHANNEL, str(group.id)), "North")
        yield Ground(telegram, store, database_url, folder, reps, group)
