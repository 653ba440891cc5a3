"""Polling: what Telegram hands over, whatever it is."""

from __future__ import annotations

import asyncio
from pathlib import Path

from aiohttp import web
from telegram import Bot

from bot.delivery.counts import Counts
from bot.delivery.inbox import Inbox
from bot.telegram.polling import FIRST_WAIT, poll
from bot.telegram.transport import Transport
from tests.bot.posting import posting
from tests.loopback import OnLoopback


class Babbling(OnLoopback):
    """Answers every request for updates with what is none, at once."""

    path = "/bot"

    def __init__(self) -> None:
        self.times: list[float] = []
        self.twice = asyncio.Event()

    def application(self) -> web.Application:
        """It knows who the bot is, too."""
        application = web.Application()
        application.router.add_post("/bot{token}/getMe", self._who)
        application.router.add_post("/bot{token}/getUpdates", self._updates)
        return application

    async def _who(self, _: web.Request) -> web.Response:
        bot = {"id": 42, "is_bot": True, "first_name": "Ingear", "username": "ingear_bot"}
        return web.json_response({"ok": True, "result": bot})

    async def _updates(self, _: web.Request) -> web.Response:
        self.times.append(asyncio.get_running_loop().time())
        if len(self.times) == 2:
            self.twice.set()
        return web.json_response({"ok": True, "result": [7, {"update_id": "x"}]})


async def test_what_is_no_update_is_asked_for_again_after_a_rest(tmp_path: Path) -> None:
    async with (
        posting(tmp_path) as post,
        Babbling() as far,
        Bot("42:TEST", base_url=far.url, request=Transport()) as bot,
        asyncio.timeout(20),
    ):
        work = asyncio.create_task(poll(bot, Inbox(post.store), asyncio.Event(), Counts()))
        await far.twice.wait()
        work.cancel()
        await asyncio.wait({work})
    assert far.times[1] - far.times[0] >= FIRST_WAIT * 0.9
