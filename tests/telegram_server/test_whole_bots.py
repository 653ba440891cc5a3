"""Bots that run as they do in production."""

import asyncio

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler

from tests.telegram_server import TelegramServer
from tests.telegram_server.raw import TOKEN, post


async def test_application_polls_and_stops(server: TelegramServer) -> None:
    """An Application answers people, and its long poll ends with it."""
    builder = ApplicationBuilder().token(TOKEN).base_url(server.url + "/bot")
    application = builder.build()
    application.add_handler(MessageHandler(None, echo))
    ana = server.person("Ana")
    async with application:
        assert application.updater is not None
        await application.updater.start_polling(timeout=50)
        await application.start()
        await ana.says("one")
        assert [one.text for one in await ana.hears()] == ["one"]
        await ana.says("two")
        assert [one.text for one in await ana.hears()] == ["two"]
        await application.updater.stop()
        await application.stop()
    assert server.pending == []


async def test_server_stops_under_a_long_poll() -> None:
    """A bot that still polls does not hold the server up."""
    async with asyncio.timeout(5), TelegramServer(token=TOKEN) as server:
        poll = asyncio.create_task(post(server, "getUpdates", timeout=50))
        await server.until(lambda: bool(server.calls))
    assert await poll == {"ok": True, "result": []}


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer with the same text."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")
