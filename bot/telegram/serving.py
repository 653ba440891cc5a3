"""Serving a team over Telegram: poller, lanes, courier and timers side by side, until stopped."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from telegram import Update

from bot.assembly import House, house, now
from bot.delivery.courier import Courier
from bot.delivery.inbox import WORKER, Inbox
from bot.delivery.lanes import Lanes
from bot.delivery.leases import Lease, Leases
from bot.delivery.outcomes import Outcome, Parcel
from bot.delivery.timers import SOURCE, Timers
from bot.delivery.upkeep import keep_up
from bot.inviting import claim, deep_link, way_to
from bot.logs import set_up_logs
from bot.settings import Settings
from bot.speech import Speech
from bot.storage.queues import InboxRow
from bot.telegram.application import App, build, set_menu, start
from bot.telegram.channel import CHANNEL
from bot.telegram.handlers import FAILURE, ROW
from bot.telegram.incoming import incoming_of
from bot.telegram.outgoing import send
from bot.telegram.polling import poll
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

    def introduce(self) -> None:
        """Give the handlers the parts they work with."""
        self.application.bot_data["assistant"] = self.parts.assistant
        self.application.bot_data["inbox"] = self.inbox

    async def handle(self, row: InboxRow) -> None:
        """Have a row take effect; raises what kept it from that."""
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
            await poll(bot, self.inbox, lanes.woken)

        async def carry(parcel: Parcel) -> Outcome:
            return await send(bot, parcel)

        async def dispatch(lease: Lease) -> None:
            await Courier(self.parts.store, CHANNEL, carry, lease=lease).run(lanes.done)

        async def ring(lease: Lease) -> None:
            await Timers(self.parts.store, CHANNEL).run(lease, lanes.woken)

        roles = {
            f"{WORKER}{self.leases.owner}": work,
            f"poller:{bot.id}": fetch,
            f"sender:{bot.id}": dispatch,
            f"timers:{bot.id}": ring,
            "pruning": self._prune_daily,
        }
        async with asyncio.TaskGroup() as tasks:
            for name, part in roles.items():
                tasks.create_task(self._kept_up(name, part))

    async def _kept_up(self, name: str, part: Callable[[Lease], Awaitable[None]]) -> None:
        await keep_up(name.partition(":")[0], lambda: self.leases.hold(name, part))

    async def _prune_daily(self, _: Lease) -> None:
        while True:
            await self.inbox.prune(now())
            await asyncio.sleep(DAY)


async def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; raises Mishap where that cannot be."""
    set_up_logs(settings.log_level)
    application = build(settings)
    await start(application, settings)
    username: str = application.bot.username

    try:
        async with house(
            settings, link=partial(deep_link, username), ways=partial(way_to, username)
        ) as parts:
            service = serviced(application, parts)
            code = await claim(parts.store, CHANNEL)
            if code is not None:
                print(
                    f"Open this link once to become the administrator: {deep_link(username, code)}"
                )
            print(f"@{username} is listening. Stop with Ctrl+C.", flush=True)
            await set_menu(application, Speech().of("en", "UTC", now()))
            await _until_stopped(service)
    finally:
        await application.shutdown()


def serviced(application: App, parts: House) -> Service:
    """A process's service, put together from its parts."""
    leases = Leases(parts.store)
    service = Service(application, parts, Inbox(parts.store, leases.owner), leases)
    service.introduce()
    return service


async def _until_stopped(service: Service) -> None:
    work = asyncio.create_task(service.run())
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        log.info("stopped")
