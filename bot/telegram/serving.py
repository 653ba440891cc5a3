"""Serving a team over Telegram: poller, lanes and courier side by side, until stopped."""

from __future__ import annotations

import asyncio
import logging
import signal
from dataclasses import dataclass

from telegram import Update

from bot.assembly import House, house, now
from bot.delivery.courier import Courier
from bot.delivery.inbox import Inbox
from bot.delivery.lanes import Lanes
from bot.delivery.outcomes import Outcome, Parcel
from bot.delivery.upkeep import keep_up
from bot.inviting import claim, deep_link
from bot.logs import set_up_logs
from bot.settings import Settings
from bot.speech import Speech
from bot.storage.queues import InboxRow
from bot.telegram.application import App, build, set_menu, start
from bot.telegram.handlers import FAILURE, ROW
from bot.telegram.incoming import CHANNEL
from bot.telegram.outgoing import send
from bot.telegram.polling import poll

log = logging.getLogger(__name__)
DAY = 24 * 60 * 60


@dataclass
class Service:
    """The running parts of one bot."""

    application: App
    parts: House
    inbox: Inbox

    def introduce(self) -> None:
        """Give the handlers the parts they work with."""
        self.application.bot_data["assistant"] = self.parts.assistant
        self.application.bot_data["inbox"] = self.inbox

    async def handle(self, row: InboxRow) -> bool:
        """Pass a row through the application; says whether it had its effect."""
        failures: list[str] = []
        ROW.set(row.id)
        FAILURE.set(failures)
        await self.application.process_update(Update.de_json(row.body, self.application.bot))
        if failures:
            log.error("update %s failed: %s", row.id, ", ".join(failures))
        return not failures

    async def run(self) -> None:
        """Work until cancelled."""
        bot = self.application.bot
        lanes = Lanes(self.inbox, self.handle)

        async def carry(parcel: Parcel) -> Outcome:
            return await send(bot, parcel)

        courier = Courier(self.parts.store, CHANNEL, carry)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(keep_up("polling", lambda: poll(bot, self.inbox, lanes.woken)))
            tasks.create_task(keep_up("the lanes", lanes.run))
            tasks.create_task(keep_up("the courier", lambda: courier.run(lanes.done)))
            tasks.create_task(keep_up("pruning", self._prune_daily))

    async def _prune_daily(self) -> None:
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
        async with house(settings, link=lambda code: deep_link(username, code)) as parts:
            service = Service(application, parts, Inbox(parts.store))
            service.introduce()
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


async def _until_stopped(service: Service) -> None:
    work = asyncio.create_task(service.run())
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        log.info("stopped")
