"""Lanes: in order within a chat, chats side by side; a slow chat holds up nobody."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.clock import now
from bot.delivery.inbox import Inbox
from bot.delivery.upkeep import persist
from bot.storage.queues import InboxRow
from flows.errors import StoreAway

log = logging.getLogger(__name__)
AT_ONCE = 32
TRY = 10.0
"""Seconds a row may take; then it counts as failed, so that its lane is not held for ever."""


Act = Callable[[InboxRow], Awaitable[None]]


class Lanes:
    """Claims rows from the inbox and has each handled, one at a time per lane.

    A row that fails is tried again, and given up in the end.
    """

    def __init__(
        self,
        inbox: Inbox,
        handle: Act,
        give_up: Act,
        *,
        pause: float = 1.0,
        patience: Callable[[InboxRow], float] = lambda _: TRY,
    ) -> None:
        self._inbox = inbox
        self._handle = handle
        self._give_up = give_up
        self._patience = patience
        self._pause = pause
        """Seconds after which the inbox is looked at even if nothing woke us."""
        self._hands: set[asyncio.Task[None]] = set()
        self.woken = asyncio.Event()
        self.done = asyncio.Event()

    async def run(self) -> None:
        """Work until cancelled; rows in hand are then finished first."""
        try:
            while True:
                self.woken.clear()
                if not await self._take():
                    await self._rest()
        finally:
            await asyncio.shield(asyncio.gather(*self._hands, return_exceptions=True))

    async def _take(self) -> bool:
        free = AT_ONCE - len(self._hands)
        if not free or not await self._inbox.waiting(now()):
            return False
        rows = await self._inbox.claim(free, now())
        for row in rows:
            hand = asyncio.create_task(self._work(row))
            self._hands.add(hand)
            hand.add_done_callback(self._freed)
        return bool(rows)

    def _freed(self, hand: asyncio.Task[None]) -> None:
        self._hands.discard(hand)
        self.woken.set()
        self.done.set()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self._pause):
                await self.woken.wait()
        except TimeoutError:
            return

    async def _work(self, row: InboxRow) -> None:
        number = row.id or 0
        try:
            async with asyncio.timeout(self._patience(row)):
                await self._handle(row)
        except StoreAway:
            await persist("letting go", lambda: self._inbox.let_go(number))
        except Exception as error:  # noqa: BLE001  # whatever it was, the row is tried again
            await self._failed(row, number, type(error).__name__)

    async def _failed(self, row: InboxRow, number: int, failure: str) -> None:
        log.error("update %s failed: %s", number, failure)
        last = await persist("noting a failure", lambda: self._inbox.failed(number, now(), failure))
        if last:
            log.error("update %s is given up after its last try", number)
            await persist("telling of it", lambda: self._give_up(row))
