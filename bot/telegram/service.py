"""The running parts of one bot in one process: lanes, poller, courier and timers side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from time import perf_counter

from bot.assembly import House
from bot.clock import now
from bot.delivery.counts import Counts
from bot.delivery.courier import Courier
from bot.delivery.inbox import WORKER, Inbox
from bot.delivery.lanes import TRY, Lanes
from bot.delivery.leases import TTL, Lease, Leases
from bot.delivery.limits import TELEGRAM, Limits, Rates
from bot.delivery.looking_after import see_to_all
from bot.delivery.outcomes import Outcome, Parcel
from bot.delivery.pruning import prune
from bot.delivery.timers import SOURCE, Timers
from bot.delivery.upkeep import keep_up
from bot.documents import made
from bot.importing.bringing import PATIENCE
from bot.storage.queues import InboxRow
from bot.storage.recounting import put_together
from bot.telegram.application import App
from bot.telegram.channel import CHANNEL
from bot.telegram.endpoints import Door
from bot.telegram.handlers import FAILURE, ROW
from bot.telegram.losses import tell_of
from bot.telegram.outgoing import send
from bot.telegram.polling import poll
from bot.telegram.soundness import taken_in, understood
from bot.transcribing import DICTATED
from bot.webhooks.herald import Herald
from bot.webhooks.posting import Posting
from flows.errors import AlreadySettled
from flows.files.brought import WORK
from flows.messages import Incoming
from flows.reading import Reader
from flows.watch import timers

DAY = 24 * 60 * 60
COUNTING = 10 * 60
"""Seconds between the times when counts are put together, or deals overlooked looked for."""
SETTLING = 60
"""Seconds after which deals that are not watched are looked for."""
ALONE, AMONG_OTHERS = 1.0, 0.1
"""Seconds after which a worker looks for rows that another process may have put there."""
Part = Callable[[Lease], Awaitable[None]]


@dataclass(frozen=True)
class Terms:
    """What only a test or a bench sets otherwise: seconds of a lease, rates kept, the reader."""

    ttl: float = TTL
    rates: Rates | None = TELEGRAM
    reader: Reader | None = None


def _patience(row: InboxRow) -> float:
    """Seconds a row may take: what is spoken or brought has to be fetched and gone through."""
    if row.source == SOURCE and row.body.get("kind") == WORK:
        return PATIENCE
    message = row.body.get("message")
    spoken = (
        isinstance(message, dict) and {"voice", "audio", "video_note", "document"} & message.keys()
    )
    return DICTATED if spoken else TRY


class Service:
    """Takes rows from the inbox through the application, and sends what lies in the outbox.

    Each role is held by one process at a time. Where there is a `door`, it is kept open; where
    Telegram calls us, nobody need ask it for updates.
    """

    def __init__(
        self,
        application: App,
        parts: House,
        terms: Terms,
        *,
        counts: Counts | None = None,
        door: Door | None = None,
        posting: Posting | None = None,
        called: bool = False,
    ) -> None:
        self.application, self.parts = application, parts
        self.leases = Leases(parts.store, terms.ttl)
        self.inbox = Inbox(parts.store, self.leases.owner)
        self._rates, self._counts = terms.rates, counts or Counts()
        self._door, self._called = door, called
        self._posting = posting or Posting()
        self._pause = ALONE if parts.store.alone else AMONG_OTHERS
        self._lanes = Lanes(
            self.inbox, self.handle, self.give_up, pause=self._pause, patience=_patience
        )
        application.bot_data["assistant"] = parts.assistant
        application.bot_data["inbox"] = self.inbox

    async def handle(self, row: InboxRow) -> None:
        """Have a row take effect, timed; raises what kept it from that."""
        begun, ok = perf_counter(), False
        try:
            await (self._ring(row) if row.source == SOURCE else self._process(row))
            ok = True
        finally:
            self._counts.handled(perf_counter() - begun, ok=ok)

    async def _ring(self, row: InboxRow) -> None:
        with suppress(AlreadySettled):
            await self.parts.assistant.receive(timers.incoming_of(row.body, now(), row.id))

    async def _process(self, row: InboxRow) -> None:
        failures: list[Exception] = []
        ROW.set(row.id)
        FAILURE.set(failures)
        update = understood(row.body, self.application.bot)
        if update is None:
            await self.inbox.settle(row.id or 0, now())
            return
        await self.application.process_update(update)
        if failures:
            raise failures[0]

    async def give_up(self, row: InboxRow) -> None:
        """Tell of a row that could not be handled."""
        self._counts.dead("inbox")
        if row.source == SOURCE:
            incoming: Incoming | None = timers.incoming_of(row.body, now(), row.id)
        else:
            update = understood(row.body, self.application.bot)
            incoming = taken_in(update, row.id) if update is not None else None
        if incoming is not None:
            await self.parts.assistant.give_up(incoming)

    async def run(self) -> None:
        """Work until cancelled."""
        bot = self.application.bot.id
        roles: dict[str, Part] = {
            f"{WORKER}{self.leases.owner}": self._work,
            f"sender:{bot}": self._send,
            f"timers:{bot}": self._tick,
            "pruning": self._prune_daily,
            "counting": self._count_together,
            f"watching:{bot}": self._see_to_all,
            "webhooks": self._tell_others,
        }
        if not self._called:
            roles[f"poller:{bot}"] = self._fetch
        async with asyncio.TaskGroup() as tasks:
            if self._door is not None:
                tasks.create_task(keep_up("the listener", self._listen))
            for name, part in roles.items():
                tasks.create_task(self._kept_up(name, part))

    async def _kept_up(self, name: str, part: Part) -> None:
        await keep_up(name.partition(":")[0], lambda: self.leases.hold(name, part))

    async def _work(self, _: Lease) -> None:
        await self._lanes.run()

    async def _fetch(self, _: Lease) -> None:
        await poll(self.application.bot, self.inbox, self._lanes.woken, self._counts)

    async def _send(self, lease: Lease) -> None:
        async def carry(parcel: Parcel) -> Outcome:
            return await send(self.application.bot, parcel, partial(made, self.parts.store))

        courier = Courier(
            self.parts.store,
            CHANNEL,
            carry,
            lease=lease,
            limits=Limits(self._rates),
            counts=self._counts,
            pause=self._pause,
            lost=tell_of,
        )
        await courier.run(self._lanes.done)

    async def _tell_others(self, lease: Lease) -> None:
        await Herald(self.parts.store, self._posting, CHANNEL, lease, self._counts).run()

    async def _tick(self, lease: Lease) -> None:
        await Timers(self.parts.store, CHANNEL).run(lease, self._lanes.woken)

    async def _listen(self) -> None:
        if self._door is not None:
            bot, stored = self.application.bot.id, self._lanes.woken.set
            await self._door.keep_open(self.parts.store, self.inbox, bot, stored)

    async def _prune_daily(self, _: Lease) -> None:
        while True:
            await prune(self.parts.store, now())
            await asyncio.sleep(DAY)

    async def _see_to_all(self, _: Lease) -> None:
        while True:
            # What fell due while nothing ran is told first.
            await asyncio.sleep(SETTLING)
            await see_to_all(self.parts.store, now(), CHANNEL)
            await asyncio.sleep(COUNTING)

    async def _count_together(self, _: Lease) -> None:
        while True:
            async with self.parts.store.unit() as unit:
                await put_together(await unit.session.connection())
            await asyncio.sleep(COUNTING)
