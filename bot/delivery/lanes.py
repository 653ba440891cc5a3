"""Lanes: in order within a chat, chats side by side; a slow chat holds up nobody."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.assembly import now
from bot.delivery.inbox import Inbox
from bot.storage.queues import InboxRow

log = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds after which a lane looks for rows that have become due, even if nothing woke it."""
AT_ONCE = 32


class Lanes:
    """Takes rows from the inbox and has each handled, one at a time per lane."""

    def __init__(self, inbox: Inbox, handle: Callable[[InboxRow], Awaitable[bool]]) -> None:
        self._inbox = inbox
        self._handle = handle
        self._busy: dict[str, asyncio.Task[None]] = {}
        self.woken = asyncio.Event()
        self.done = asyncio.Event()

    async def run(self) -> None:
        """Work until cancelled; rows in hand are then finished first."""
        try:
            while True:
                if not await self._take_one():
                    await self._rest()
        finally:
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    async def _take_one(self) -> bool:
        self.woken.clear()
        if len(self._busy) >= AT_ONCE:
            return False
        row = await self._inbox.next(list(self._busy), now())
        if row is None:
            return False
        self._busy[row.lane] = asyncio.create_task(self._work(row))
        return True

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(PAUSE):
                await self.woken.wait()
        except TimeoutError:
            return

    async def _work(self, row: InboxRow) -> None:
        try:
            if not await self._handled(row) and await self._inbox.failed(row.id or 0, now()):
                log.error("update %s is given up after its last try", row.id)
        finally:
            del self._busy[row.lane]
            self.woken.set()
            self.done.set()

    async def _handled(self, row: InboxRow) -> bool:
        try:
            return await self._handle(row)
        except Exception as error:  # noqa: BLE001  # whatever it was, the row is tried again
            log.error("update %s failed: %s", row.id, type(error).__name__)  # noqa: TRY400  # a trace may hold texts
            return False
