"""Serving a team over Telegram: poller, lanes, courier and timers side by side, until stopped."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from time import perf_counter

from telegram import Update

from bot.assembly import House, house, now
from bot.delivery.counts import Counts
from bot.delivery.courier import Courier, Outcome
from bot.delivery.inbox import WORKER, Inbox
from bot.delivery.lanes import Lanes
from bot.delivery.leases import TTL, Lease, Leases
from bot.delivery.timers import SOURCE, Timers
from bot.delivery.upkeep import keep_up
from bot.inviting import claim, deep_link
from bot.logs import set_up_logs
from bot.metrics import Metrics
from bot.settings import Settings
from bot.speech import Speech
from bot.storage.queues import InboxRow, OutboxRow
from bot.telegram.application import App, build, set_menu, start
from bot.telegram.endpoints import Door, door
from bot.telegram.handlers import FAILURE, ROW
from bot.telegram.incoming import CHANNEL, incoming_of
from bot.telegram.outgoing import send
from bot.telegram.polling import poll
from bot.telegram.webhook import set_webhook
from bot.telegram.workers import first_gone, others
from flows import timers
from flows.errors import AlreadySettled

log = logging.getLogger(__name__)
DAY = 24 * 60 * 60
ALONE, AMONG_OTHERS = 1.0, 0.1
"""Seconds after which a worker looks for rows that another process may have put there."""
STOPPING = 4.5
"""Seconds in which what is in hand must be finished after a signal."""


@dataclass
class Service:
    """The running parts of one bot in one process."""

    application: App
    parts: House
    inbox: Inbox
    leases: Leases
    counts: Counts = field(default_factory=Counts)
    door: Door | None = None
    called: bool = False
    """Whether Telegram calls us, so that nobody need ask it for updates."""

    def introduce(self) -> None:
        """Give the handlers the parts they work with."""
        self.application.bot_data["assistant"] = self.parts.assistant
        self.application.bot_data["inbox"] = self.inbox

    async def handle(self, row: InboxRow) -> None:
        """Have a row take effect, timed; raises what kept it from that."""
        begun, ok = perf_counter(), False
        try:
            await self._handle(row)
            ok = True
        finally:
            self.counts.handled(perf_counter() - begun, ok=ok)

    async def _handle(self, row: InboxRow) -> None:
        if row.source == SOURCE:
            with suppress(AlreadySettled):
                due = timers.incoming_of(row.body, now(), row.id)
                await self.parts.assistant.receive(due)
            return
        failures: list[Exception] = []
        ROW.set(row.id)
        FAILURE.set(failures)
        await self.application.process_update(Update.de_json(row.body, self.application.bot))
        if failures:
            raise failures[0]

    async def give_up(self, row: InboxRow) -> None:
        """Tell of a row that could not be handled."""
        self.counts.dead("inbox")
        if row.source == SOURCE:
            return
        update = Update.de_json(row.body, self.application.bot)
        incoming = incoming_of(update, row.id)
        if incoming is not None:
            await self.parts.assistant.give_up(incoming)

    async def run(self) -> None:
        """Work until cancelled; each role is held by one process at a time."""
        bot = self.application.bot
        pause = ALONE if self.parts.store.alone else AMONG_OTHERS
        lanes = Lanes(self.inbox, self.handle, self.give_up, pause=pause)

        async def work(_: Lease) -> None:
            await lanes.run()

        async def fetch(_: Lease) -> None:
            await poll(bot, self.inbox, lanes.woken, self.counts)

        async def carry(row: OutboxRow) -> Outcome:
            return await send(bot, row)

        courier = Courier(self.parts.store, CHANNEL, carry)

        async def dispatch(_: Lease) -> None:
            await courier.run(lanes.done)

        async def ring(lease: Lease) -> None:
            await Timers(self.parts.store, CHANNEL).run(lease, lanes.woken)

        roles = {
            f"{WORKER}{self.leases.owner}": work,
            f"poller:{bot.id}": fetch,
            f"sender:{bot.id}": dispatch,
            f"timers:{bot.id}": ring,
            "pruning": self._prune_daily,
        }
        if self.called:
            del roles[f"poller:{bot.id}"]
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(keep_up("the listener", lambda: self._listen(lanes)))
            for name, part in roles.items():
                tasks.create_task(self._kept_up(name, part))

    async def _listen(self, lanes: Lanes) -> None:
        if self.door is None:
            await asyncio.Event().wait()  # for good: there is nothing to listen for
        else:
            bot = self.application.bot.id
            await self.door.keep_open(self.parts.store, self.inbox, bot, lanes.woken.set)

    async def _kept_up(self, name: str, part: Callable[[Lease], Awaitable[None]]) -> None:
        await keep_up(name.partition(":")[0], lambda: self.leases.hold(name, part))

    async def _prune_daily(self, _: Lease) -> None:
        while True:
            await self.inbox.prune(now())
            await asyncio.sleep(DAY)


async def serve(settings: Settings, workers: int = 1, ttl: float = TTL) -> None:
    """Serve until SIGTERM or SIGINT, beside other workers; raises Mishap where that cannot be."""
    metrics = Metrics() if settings.listen is not None else None
    with door(settings, metrics) as opened:
        async with _serving(settings, metrics or Counts(), opened, ttl) as service:
            bot = service.application.bot
            await set_webhook(bot, settings)
            code = await claim(service.parts.store, CHANNEL)
            if code is not None:
                link = deep_link(bot.username, code)
                print(f"Open this link once to become the administrator: {link}")
            print(f"@{bot.username} is listening. Stop with Ctrl+C.", flush=True)
            await set_menu(service.application, Speech())
            async with others(settings, workers - 1):
                await _until_stopped(service.run())


async def serve_beside(settings: Settings) -> None:
    """Serve as a further worker, until stopped or the first one is no more."""
    counts = Metrics() if settings.listen is not None else Counts()
    async with _serving(settings, counts, None) as service:
        await _until_stopped(_while_first_is(service.run()))


@asynccontextmanager
async def _serving(
    settings: Settings, counts: Counts, opened: Door | None, ttl: float = TTL
) -> AsyncIterator[Service]:
    set_up_logs(settings)
    application = build(settings)
    await start(application, settings)
    name: str = application.bot.username
    try:
        async with house(settings, link=lambda c: deep_link(name, c), counts=counts) as parts:
            service = serviced(application, parts, ttl)
            service.counts, service.door = counts, opened
            service.called = settings.webhook_url is not None
            yield service
    finally:
        await application.shutdown()


def serviced(application: App, parts: House, ttl: float = TTL) -> Service:
    """A process's service, put together from its parts."""
    leases = Leases(parts.store, ttl)
    service = Service(application, parts, Inbox(parts.store, leases.owner), leases)
    service.introduce()
    return service


async def _while_first_is(work: Coroutine[None, None, None]) -> None:
    working, gone = asyncio.ensure_future(work), asyncio.ensure_future(first_gone())
    try:
        await asyncio.wait((working, gone), return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working


async def _until_stopped(running: Coroutine[None, None, None]) -> None:
    work = asyncio.create_task(running)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        log.info("stopped")
