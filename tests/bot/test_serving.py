"""`ingear serve` as a process: the first start, its signals, and a second one."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bot.telegram_house import TOKEN
from tests.telegram_server import TelegramServer

ROOT = Path(__file__).parents[2]
TO_START, TO_STOP = 90.0, 15.0
"""Seconds, three times what is promised: other tests run on the same cores."""


@asynccontextmanager
async def serving(
    folder: Path, telegram: TelegramServer, **settings: str
) -> AsyncIterator[Process]:
    """A served bot that is listening."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("INGEAR_")}
    environment |= {
        "INGEAR_TELEGRAM_TOKEN": TOKEN,
        "INGEAR_TELEGRAM_API_URL": telegram.url,
        "INGEAR_DATABASE_URL": f"sqlite:///{folder}/ingear.db",
        "PYTHONPATH": str(ROOT),
    } | settings
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        stdout=PIPE,
        stderr=PIPE,
        cwd=folder,
        env=environment,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def told(process: Process, until: str) -> str:
    """What it prints up to a line that holds the words."""
    lines: list[str] = []
    assert process.stdout
    async with asyncio.timeout(TO_START):
        while not lines or until not in lines[-1]:
            line = (await process.stdout.readline()).decode()
            assert line, "it stopped"
            lines.append(line)
    return "".join(lines)


async def test_the_first_start_is_claimed_and_the_second_prints_no_link(tmp_path: Path) -> None:
    async with TelegramServer(token=TOKEN) as telegram:
        ada = telegram.person("Ada")
        async with serving(tmp_path, telegram) as process:
            printed = await told(process, "is listening")
            found = re.search(r"https://t\.me/ingear_bot\?start=(\S+)", printed)
            assert found
            await ada.says(f"/start {found[1]}")
            assert "yours to run" in (await ada.hears(timeout=TO_START))[0].text
            await ada.says("new Acme")
            await ada.hears(timeout=TO_START)
            process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(TO_STOP):
                assert await process.wait() == 0
            assert process.stderr
            log = (await process.stderr.read()).decode()
            assert "Acme" not in log
            assert TOKEN.split(":")[1] not in log
        await ada.says("status Acme")
        async with serving(tmp_path, telegram) as process:
            assert "?start=" not in await told(process, "is listening")
            [status] = await ada.hears(timeout=TO_START)
            assert status.text.startswith("Acme: Need recognition")
            process.send_signal(signal.SIGINT)
            async with asyncio.timeout(TO_STOP):
                assert await process.wait() == 0
        menus = [str(c.parameters) for c in telegram.calls if c.method == "setMyCommands"]
        assert any("all_group_chats" in menu and "alerts" in menu for menu in menus)
        assert any("all_private_chats" in menu and "undo" in menu for menu in menus)
