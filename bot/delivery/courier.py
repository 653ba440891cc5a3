"""The courier: sends what lies in the outbox, in order within a chat, and notes how it went.

One loop: a transaction writes down all that has come back and marks what goes out next, then each
parcel is sent in a task of its own. So a slow chat holds up nobody, and round trips are few.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot.clock import now
from bot.delivery.choosing import choose, waiting
from bot.delivery.counts import Counts
from bot.delivery.leases import Lease, LeaseLost, fenced
from bot.delivery.limits import Limits
from bot.delivery.outcomes import Broken, Parcel, Result, Send
from bot.delivery.reach import Reach
from bot.delivery.recording import Lost, Record, nobody_told
from bot.delivery.resuming import put_back_unsent, sent_lately
from bot.delivery.tallying import tally
from bot.storage.store import SqlStore

log = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds between two looks for rows that have become due, or that others have put there."""
FIRST_WAIT, LONGEST_WAIT = 0.25, 5.0
"""Seconds between two tries while the database is away, doubled each time."""
GRACE, LAST_WORDS = 2.5, 1.5
"""Seconds that sending, and noting what was sent, may still take when the courier is stopped."""
Value = TypeVar("Value")


@dataclass(eq=False)
class Courier:
    """Sends one channel's rows while its lease lasts; each lease has a courier of its own."""

    store: SqlStore
    channel: str
    send: Send
    lease: Lease | None = None
    limits: Limits = field(default_factory=Limits)
    counts: Counts = field(default_factory=Counts)
    lost: Lost = nobody_told
    clock: Callable[[], datetime] = now
    pause: float = PAUSE

    def __post_init__(self) -> None:
        """Nothing is under way yet."""
        self._record, self._reach = Record(self.channel, self.lost), Reach()
        self._under_way: dict[str, tuple[Parcel, asyncio.Task[None]]] = {}
        self._results: list[Result] = []
        self._woken = asyncio.Event()
        self._begun, self._unsure, self._failures = False, False, 0

    async def run(self, woken: asyncio.Event) -> None:
        """Send until cancelled; raises LeaseLost where another has taken over."""
        self._woken = woken
        try:
            while True:
                woken.clear()
                wait = await _whole(self._step())
                while not await _rest(woken, wait) and await self._idle():
                    wait = self.pause
        finally:
            await self._finish()

    async def _step(self) -> float:
        """One turn; says in how many seconds the next makes sense, even if nothing wakes it."""
        try:
            if not self._begun:
                await self._begin()
            wait = await self._turn()
        except LeaseLost:
            raise
        except Exception as error:  # noqa: BLE001  # whatever the database has, it is tried again
            log.warning("the courier waits for the database: %s", type(error).__name__)
            self._unsure, self._failures = True, self._failures + 1
            return min(FIRST_WAIT * 2.0 ** min(self._failures, 10), LONGEST_WAIT)
        self._unsure, self._failures = False, 0
        return wait

    async def _begin(self) -> None:
        """Take over what another was sending: it may have arrived, and goes out again."""
        at = self.clock()
        async with self.store.unit() as unit:
            await fenced(unit, self.lease)
            rows = await put_back_unsent(unit, self.channel, (), repeated=True)
            calls = await sent_lately(unit, self.channel, at)
        for chat, sent_at in [*calls, *((row.chat, at) for row in rows)]:
            self.limits.recall(chat, sent_at.timestamp())
        for row in rows:
            log.warning("row %s was being sent and is sent again", row.id)
            if row.edits is None:
                self.counts.repeat()
        self._begun = True

    async def _turn(self) -> float:
        """Write down what has come back and send what may go next."""
        at, results = self.clock(), list(self._results)
        time = at.timestamp()
        back = {result.parcel.chat for result in results}
        busy = (self._under_way.keys() - back) | self._reach.resting(time)
        most = self._reach.room(self.limits.room(time), time)
        async with self.store.unit() as unit:
            await fenced(unit, self.lease)
            if self._unsure:
                known = [row for parcel, _ in self._under_way.values() for row in parcel.ids]
                await put_back_unsent(unit, self.channel, known, repeated=False)
            await self._record.write(unit, results)
            chosen = await choose(unit, self.channel, self.limits, at, busy, most)
        self._close(results)
        for parcel in chosen.parcels:
            self._start(parcel)
        relief = self.limits.relief(time) or self.pause
        return min(chosen.wait, relief, self._reach.wait(time), self.pause)

    async def _idle(self) -> bool:
        """Whether a look, which locks nothing, finds nothing to do."""
        if self._results or self._unsure or not self._begun:
            return False
        with suppress(SQLAlchemyError, OSError):
            async with self.store.look() as unit:
                return not await waiting(unit, self.channel, self.clock())
        return False

    def _close(self, results: list[Result]) -> None:
        del self._results[: len(results)]
        for result in results:
            del self._under_way[result.parcel.chat]
            tally(self.counts, result)

    def _start(self, parcel: Parcel) -> None:
        self.limits.begin(parcel.chat)
        self._under_way[parcel.chat] = (parcel, asyncio.create_task(self._carry(parcel)))

    async def _carry(self, parcel: Parcel) -> None:
        try:
            outcome = await self.send(parcel)
        except Exception as error:  # noqa: BLE001  # only its kind is kept: its text may hold notes
            outcome = Broken(type(error).__name__)
        at = self.clock()
        self.limits.end(parcel.chat, at.timestamp())
        outcome = self._reach.learn(parcel.chat, outcome, at.timestamp())
        self._results.append(Result(parcel, outcome, at))
        self._woken.set()

    async def _finish(self) -> None:
        """What is being sent is also noted as sent, where it comes back in time."""
        tasks = [task for _, task in self._under_way.values()]
        if tasks:
            await asyncio.wait(tasks, timeout=GRACE)
        for task in tasks:
            task.cancel()
        if not self._results:
            return
        try:
            async with asyncio.timeout(LAST_WORDS), self.store.unit() as unit:
                await fenced(unit, self.lease)
                await self._record.write(unit, self._results)
        except Exception as error:  # noqa: BLE001  # what is not noted is taken for a repeat
            log.warning("what was sent last is not noted: %s", type(error).__name__)
        else:
            self._close(list(self._results))


async def _whole(turn: Coroutine[None, None, Value]) -> Value:
    """A turn is finished, though a stop comes in between: what it marks is then sent."""
    task = asyncio.ensure_future(turn)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=LAST_WORDS)
        task.cancel()
        raise


async def _rest(woken: asyncio.Event, seconds: float) -> bool:
    """Whether somebody cut the rest short."""
    try:
        async with asyncio.timeout(seconds):
            return await woken.wait()
    except TimeoutError:
        return False
