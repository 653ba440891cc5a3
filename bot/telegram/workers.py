"""Several workers on one database: this process and others of its kind, one process group.

The first one listens for Telegram's calls and looks after the others: one that dies is started
again, a stop reaches all, and none outlives the first.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing.context import SpawnProcess

from bot.settings import Settings
from bot.telegram.service import Terms

log = logging.getLogger(__name__)
LOOK = 0.5
"""Seconds between two looks after the others."""
STOPPING = 5.0
"""Seconds in which they must have stopped."""


@asynccontextmanager
async def others(settings: Settings, terms: Terms, many: int) -> AsyncIterator[None]:
    """While inside, so many other workers run beside this one."""
    started = [_started(settings, terms) for _ in range(many)]
    watching = asyncio.create_task(_watch(settings, terms, started))
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.shield(asyncio.to_thread(_stop, started))


def _started(settings: Settings, terms: Terms) -> SpawnProcess:
    process = multiprocessing.get_context("spawn").Process(target=_work, args=(settings, terms))
    process.start()
    return process


async def _watch(settings: Settings, terms: Terms, workers: list[SpawnProcess]) -> None:
    while True:
        await asyncio.sleep(LOOK)
        for place, process in enumerate(workers):
            if process.exitcode is not None:
                log.error("worker %s ended with %s, another begins", process.pid, process.exitcode)
                workers[place] = _started(settings, terms)


def _stop(workers: list[SpawnProcess]) -> None:
    for process in workers:
        process.terminate()
    for process in workers:
        process.join(STOPPING)
        if process.exitcode is None:
            process.kill()


def _work(settings: Settings, terms: Terms) -> None:
    from bot.telegram.serving import serve_beside  # noqa: PLC0415  # which starts us

    asyncio.run(serve_beside(settings, terms))


async def first_gone() -> None:
    """Returns when the first worker is no more, which started this one."""
    first = multiprocessing.parent_process()
    if first is not None:
        gone = asyncio.Event()
        asyncio.get_running_loop().add_reader(first.sentinel, gone.set)
        await gone.wait()
