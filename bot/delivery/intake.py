"""The intake: what arrives while a commit is under way shares the next one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.clock import now
from bot.delivery.inbox import Arrival, Inbox

_Waiting = list[tuple[Arrival, asyncio.Future[None]]]


class Intake:
    """Stores arrivals of many requests in few transactions."""

    def __init__(self, inbox: Inbox, stored: Callable[[], None]) -> None:
        self._inbox = inbox
        self._stored = stored
        """Called after each commit, to wake whoever works on the inbox."""
        self._waiting: _Waiting = []
        self._committing: asyncio.Task[None] | None = None

    async def take(self, arrival: Arrival) -> None:
        """Return once it is committed, however often it comes; raises what the database raised."""
        kept = asyncio.get_running_loop().create_future()
        self._waiting.append((arrival, kept))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit_all())
        await kept

    async def _commit_all(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                await self._commit(batch)
        finally:
            self._committing = None

    async def _commit(self, batch: _Waiting) -> None:
        failure: Exception | None = None
        try:
            await self._inbox.add([arrival for arrival, _ in batch], now())
        except Exception as error:  # noqa: BLE001  # told to everybody who waits for this commit
            failure = error
        for _, kept in batch:
            if kept.done():
                continue
            if failure is None:
                kept.set_result(None)
            else:
                kept.set_exception(failure)
        if failure is None:
            self._stored()
