"""Updates a second over the webhook, stored, moved, answered and recorded, beside a bare echo."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.settings import read_settings
from bot.storehouse import storehouse
from bot.telegram.channel import CHANNEL
from flows.people import FIRST_TEAM, Role
from tests.bench.figures import Row, p50_p99
from tests.telegram_server.outside import Outside, outside
from tests.telegram_server.raw import TOKEN
from tests.telegram_server.talking import Talk

ROOT = Path(__file__).parents[2]
CROWDS = ((1, 40), (10, 20), (100, 6))
"""How many chats, and what each says."""
NOTES = (
    "new {firm}",
    "{firm} put us on a shortlist and wants a demo on Tuesday",
    "no answer from {firm} for a week",
    "{firm} asked for our price list",
    "{firm} compares us with two others now",
)


@dataclass(frozen=True)
class Bot:
    """A bot to be measured: what it is called, how it is started."""

    name: str
    command: tuple[str, ...]
    database_url: str | None = None


async def measure(folder: Path, postgres: Sequence[str] = ()) -> list[Row]:
    """A row for each bot and crowd, each beside the echo of as many chats."""
    bots = [
        Bot("reading left out, SQLite", ("ours", "1", "unread"), f"sqlite:///{folder}/unread.db"),
        Bot("with reading, SQLite", ("ours", "1"), f"sqlite:///{folder}/read.db"),
    ]
    bots += [
        Bot(
            f"reading left out, PostgreSQL, {n} worker{'s' * (n > 1)}",
            ("ours", str(n), "unread"),
            url,
        )
        for n, url in enumerate(postgres, 1)
    ]
    echoes = await _measured(Bot("echo", ("echo",)), folder)
    rows = []
    for bot in bots:
        for (chats, _), talk, echo in zip(
            CROWDS, await _measured(bot, folder), echoes, strict=True
        ):
            rows.append(
                (
                    f"updates a second, {chats} chat{'s' * (chats > 1)}, {bot.name}",
                    f"{talk.rate:.0f}/s, {p50_p99(talk.waits)}",
                    f"a bare echo: {echo.rate:.0f}/s, {p50_p99(echo.waits)}",
                    f"{talk.rate / echo.rate:.2f}",
                )
            )
    return rows


async def _measured(bot: Bot, folder: Path) -> list[Talk]:
    talks = []
    async with outside(lifted=True) as server, _running(bot, server, folder):
        for chats, each in CROWDS:
            people = await server.people(chats)
            if bot.database_url is not None:
                await _enrol(bot.database_url, people)
            await server.talk(people, _notes(chats), 1)  # warm
            talks.append(await server.talk(people, _notes(chats), each))
    return talks


def _notes(chats: int) -> list[str]:
    """Everybody says the notes in turn, of firms of their own."""
    names = [f"{a}{b}{c}" for a in ("Ka", "Lo", "Mi", "Nu") for b in ("ra", "se", "ti", "vo", "zu")
             for c in ("ban", "dek", "fil", "gor", "hus")]  # fmt: skip
    return [note.format(firm=names[n % len(names)]) for n in range(chats) for note in NOTES]


async def _enrol(database_url: str, people: Sequence[int]) -> None:
    async with storehouse(read_settings(database_url=database_url)) as store, store.unit() as unit:
        team = await unit.first_team(FIRST_TEAM)
        for person in people:
            await unit.enrol(CHANNEL, str(person), f"Person {person}", team.id, Role.REP)


@asynccontextmanager
async def _running(bot: Bot, server: Outside, folder: Path) -> AsyncIterator[Process]:
    port = _free_port()
    module, *arguments = bot.command
    if module == "echo":
        arguments = [server.url, str(port)]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("INGEAR_")}
    environment |= {
        "INGEAR_TELEGRAM_TOKEN": TOKEN,
        "INGEAR_TELEGRAM_API_URL": server.url,
        "INGEAR_DATABASE_URL": bot.database_url or f"sqlite:///{folder}/none.db",
        "INGEAR_WEBHOOK_URL": f"https://127.0.0.1:{port}/hook",
        "INGEAR_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "INGEAR_LOG_LEVEL": "ERROR",
        "PYTHONPATH": str(ROOT),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", f"tests.bench.{module}", *arguments),
        stdout=DEVNULL,
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        await _webhook_set(server)
        yield process
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        await process.wait()


async def _webhook_set(server: Outside) -> None:
    async with asyncio.timeout(60):
        while not (await server.figures())["calls"].get("setWebhook"):  # noqa: ASYNC110  # it is elsewhere
            await asyncio.sleep(0.1)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])
