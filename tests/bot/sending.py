"""A courier at work between an outbox and our Bot API server, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram import Bot

from bot.delivery.courier import Courier
from bot.delivery.outcomes import Outcome, Parcel
from bot.storage.queues import OutboxRow
from bot.telegram.outgoing import send
from bot.telegram.transport import Transport
from tests.bot.posting import CHANNEL, Post, posting
from tests.telegram_server import Group, Person, TelegramServer

TOKEN = "42:TEST"


@dataclass
class Sending:
    """A courier at work between an outbox and our Bot API server."""

    telegram: TelegramServer
    post: Post
    woken: asyncio.Event

    async def put(self, to: Person | Group, *bodies: str, **fields: Any) -> None:
        """Rows for somebody, due now."""
        due = {"not_before": datetime.now(UTC)} | fields
        await self.post.put(*({"chat": str(to.id), "body": body, **due} for body in bodies))
        self.woken.set()

    async def all_settled(self, seconds: float = 15) -> list[OutboxRow]:
        """The rows, once none is left to send."""
        await self.post.until(
            lambda rows: not {"pending", "sending"} & {r.state for r in rows}, seconds
        )
        return await self.post.rows()


@asynccontextmanager
async def sending_on(post: Post, telegram: TelegramServer, **parts: Any) -> AsyncIterator[Sending]:
    """A courier at work until the block ends."""
    async with Bot(TOKEN, base_url=f"{telegram.url}/bot", request=Transport()) as bot:

        async def carry(parcel: Parcel) -> Outcome:
            return await send(bot, parcel)

        woken = asyncio.Event()
        work = asyncio.create_task(Courier(post.store, CHANNEL, carry, **parts).run(woken))
        yield Sending(telegram, post, woken)
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work


@asynccontextmanager
async def sending_in(folder: Path) -> AsyncIterator[Sending]:
    """A courier at work on an empty outbox in a folder, and a Telegram of its own."""
    async with (
        TelegramServer(token=TOKEN) as telegram,
        posting(folder) as post,
        sending_on(post, telegram) as at_work,
    ):
        yield at_work


async def friend(sending: Sending, name: str = "Dana") -> Person:
    """Somebody who has begun to talk with the bot."""
    person = sending.telegram.person(name)
    await person.says("/start")
    return person


def said(view: Person | Group) -> list[str]:
    """What the bot has said to somebody."""
    return [message.text for message in view.sees() if message.from_bot]
