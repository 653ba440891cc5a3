"""The herald: posts what waits for endpoints, and notes how it went.

One at a time holds its lease. A letter is marked before it is posted, so that one which a process
died over is known and posted again, under the same id.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from bot.clock import now
from bot.delivery.counts import Counts
from bot.delivery.leases import Lease, LeaseLost, fenced
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.webhook_queue import Due, Fared, due, marked, note, put_back_unsent, waiting
from bot.storage.webhook_tables import WebhookRow
from bot.webhooks.posting import Failed, Gone, Letter, Post, Posting
from flows.unheard import Silenced, tell_of

log = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds between two looks for what has become due."""
TO_ONE = 4
"""Calls of one endpoint side by side, so that a slow one holds up nobody else."""
GRACE = 2.5
"""Seconds that calls under way may still take when the herald is stopped."""


@dataclass(eq=False)
class Herald:
    """Posts while its lease lasts; administrators are told in `channel` who fell silent."""

    store: SqlStore
    posting: Posting
    channel: str
    lease: Lease | None = None
    counts: Counts = field(default_factory=Counts)
    clock: Callable[[], datetime] = now
    pause: float = PAUSE
    _under_way: dict[int, tuple[int, asyncio.Task[None]]] = field(default_factory=dict)
    _results: list[Fared] = field(default_factory=list)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _unsure: bool = True

    async def run(self) -> None:
        """Post until cancelled; raises LeaseLost where another has taken over."""
        async with self.posting.opened() as post:
            try:
                while True:
                    self._woken.clear()
                    await self._step(post)
                    await self._rest()
            finally:
                await self._finish()

    async def _step(self, post: Post) -> None:
        """Write down what has come back, and post what may go."""
        try:
            chosen = await self._turn() if await self._called_for() else []
        except LeaseLost:
            raise
        except Exception as error:  # noqa: BLE001  # whatever the database has, it is tried again
            log.warning("the herald waits for the database: %s", type(error).__name__)
            self._unsure = True
            return
        for row, endpoint in chosen:
            self._start(post, row.id or 0, endpoint, row.message, row.body)

    async def _called_for(self) -> bool:
        """Whether there is anything to do; a look that locks nothing."""
        if self._unsure or self._results:
            return True
        async with self.store.look() as unit:
            return bool(await self._due(unit))

    async def _turn(self) -> list[Due]:
        results = list(self._results)
        async with self.store.unit() as unit:
            await fenced(unit, self.lease)
            if self._unsure and (lost := await put_back_unsent(unit, list(self._under_way))):
                log.warning("%s events were being sent and are sent again", lost)
            await self._write(unit, results)
            chosen = await marked(unit, await self._due(unit))
        self._close(results)
        self._unsure = False
        return chosen

    async def _due(self, unit: SqlUnit) -> list[Due]:
        """What is due, of each endpoint as much as it may be called side by side."""
        back, at = {result.delivery for result in self._results}, self.clock()
        calls = Counter(one for row, (one, _) in self._under_way.items() if row not in back)
        return [
            one
            for endpoint in await waiting(unit, at)
            if (room := TO_ONE - calls[endpoint.id or 0]) > 0
            for one in await due(unit, endpoint, at, room)
        ]

    async def _write(self, unit: SqlUnit, results: list[Fared]) -> None:
        for result in results:
            noted = await note(unit, result)
            if noted.given_up:
                self.counts.dead("webhooks")
                log.warning("event %s is given up: %s", result.delivery, result.failure)
            if (silenced := noted.silenced) is not None:
                log.warning("webhook %s is %s: %s", silenced.id, silenced.state, silenced.failure)
                await tell_of(unit, _told(silenced), self.channel, result.at)

    def _close(self, results: list[Fared]) -> None:
        del self._results[: len(results)]
        for result in results:
            self._under_way.pop(result.delivery, None)

    def _start(self, post: Post, row: int, endpoint: WebhookRow, message: str, body: str) -> None:
        letter, number = Letter(endpoint.url, endpoint.secret, message, body), endpoint.id or 0
        task = asyncio.create_task(self._carry(post, row, number, letter))
        self._under_way[row] = (number, task)

    async def _carry(self, post: Post, row: int, endpoint: int, letter: Letter) -> None:
        try:
            answer = await post(letter, self.clock())
        except Exception as error:  # noqa: BLE001  # only its kind is kept
            answer = Failed(type(error).__name__)
        self.counts.told(type(answer).__name__.lower())
        failure = answer.reason if isinstance(answer, Failed) else None
        gone = isinstance(answer, Gone)
        self._results.append(Fared(row, endpoint, self.clock(), failure, gone))
        self._woken.set()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self.pause):
                await self._woken.wait()
        except TimeoutError:
            return

    async def _finish(self) -> None:
        """What is being posted is also noted, where it comes back in time."""
        tasks = [task for _, task in self._under_way.values()]
        if tasks:
            await asyncio.wait(tasks, timeout=GRACE)
        for task in tasks:
            task.cancel()
        try:
            async with asyncio.timeout(GRACE), self.store.unit() as unit:
                await fenced(unit, self.lease)
                await self._write(unit, self._results)
        except Exception as error:  # noqa: BLE001  # what is not noted is taken for a repeat
            log.warning("what was posted last is not noted: %s", type(error).__name__)


def _told(endpoint: WebhookRow) -> Silenced:
    host = urlsplit(endpoint.url).hostname or "?"
    return Silenced(endpoint.id or 0, endpoint.team_id, host, endpoint.state == "closed")
