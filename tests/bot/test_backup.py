"""The README's backup, taken while somebody writes, is a whole database."""

from __future__ import annotations

import asyncio
import re
import shlex
import sqlite3
import sys
from pathlib import Path

from sqlmodel import func, select

from bot.clock import now
from bot.delivery.inbox import Arrival, Inbox
from bot.settings import read_settings
from bot.storage.queues import InboxRow
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from tests.readme import README


async def test_the_backup_in_the_readme_works_on_a_live_database(tmp_path: Path) -> None:
    [command] = re.findall(r"<!-- backup -->\n```\n(.+)\n```", README.read_text("utf-8"))
    settings = read_settings(database_url=f"sqlite:///{tmp_path}/ingear.db")
    async with storehouse(settings) as store:
        await Inbox(store).add(several(0), now())
        writing = asyncio.create_task(write_on(store))
        process = await asyncio.create_subprocess_exec(
            sys.executable, *shlex.split(command)[1:], cwd=tmp_path
        )
        async with asyncio.timeout(30):
            assert await process.wait() == 0
        writing.cancel()
    copied = read_settings(database_url=f"sqlite:///{tmp_path}/backup.db")
    async with storehouse(copied, migrating=False) as store, store.look() as unit:
        kept = (await unit.session.exec(select(func.count()).select_from(InboxRow))).one()
    assert kept >= 100
    assert kept % 100 == 0
    connection = sqlite3.connect(tmp_path / "backup.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def several(start: int) -> list[Arrival]:
    """A hundred updates."""
    return [Arrival("telegram:42", start + n, "7", {"n": n}) for n in range(100)]


async def write_on(store: SqlStore) -> None:
    """Write a hundred rows at a time, until cancelled."""
    start = 0
    while True:
        start += 100
        await Inbox(store).add(several(start), now())
