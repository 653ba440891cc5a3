"""Kill: the bot dies by SIGKILL at random points while everything is delivered twice."""

from __future__ import annotations

import asyncio
import random
import signal
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.torture.ground import Ground, end, ground
from tests.torture.judge import Verdict, judge
from tests.torture.plan import Line, lines


@dataclass(frozen=True)
class Size:
    """How much is said, by how many, and how often the bot dies."""

    chats: int
    notes: int
    kills: int
    workers: int = 1


SHORT = Size(chats=4, notes=16, kills=2)
LONG = Size(chats=40, notes=1500, kills=100)


async def kill(folder: Path, database_url: str, size: Size, seed: int = 1) -> Verdict:
    """The verdict on a run in which the bot is killed again and again."""
    said = lines(size.chats, size.notes, seed)
    async with ground(folder, database_url, size.chats) as here:
        telling = asyncio.create_task(_tell(here, said))
        await _die_often(here, size, seed)
        await telling
        process = await here.serve(size.workers)
        try:
            await here.quiet(180 + size.notes / 2)
        finally:
            end(process, signal.SIGTERM)
            await process.wait()
        return await judge(here, said)


async def _tell(here: Ground, said: Sequence[Line]) -> None:
    """Say everything, in order, and have every update come twice."""
    for line in said:
        await here.reps[line.chat].says(line.text)
        await here.telegram.repeat()


async def _die_often(here: Ground, size: Size, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # a test must be the same each time
    for _ in range(size.kills):
        process = await here.serve(size.workers)
        # A point of its life, told by what it has asked of Telegram, and a moment after.
        await _calls(here, chance.randint(3, 3 + 2 * size.notes // size.kills))
        await asyncio.sleep(chance.random() / 20)
        end(process, signal.SIGKILL)
        await process.wait()


async def _calls(here: Ground, more: int) -> None:
    """Wait until the bot has called so often again; a bot with nothing left to do is killed too."""
    enough = len(here.telegram.calls) + more
    with suppress(AssertionError):
        await here.telegram.until(lambda: len(here.telegram.calls) >= enough, timeout=20)
