"""Bots built with aiogram, which is not ours, work here as they do with Telegram."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import aiogram
import pytest
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.utils.backoff import BackoffConfig
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from tests.telegram_server import Hangup, TelegramServer, bad_gateway

SECRET = "between-us"
AT_ONCE = BackoffConfig(min_delay=0.01, max_delay=0.02, factor=1.1, jitter=0.0)
UNDO = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Undo", callback_data="undo")]]
)


def dispatcher() -> aiogram.Dispatcher:
    """Make a bot that echoes, notices edits and takes back what a button says."""
    bot = aiogram.Dispatcher()

    @bot.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "", reply_markup=UNDO)

    @bot.edited_message()
    async def notice(message: Message) -> None:
        await message.reply(f"now {message.text}")

    @bot.callback_query()
    async def undo(press: CallbackQuery) -> None:
        assert isinstance(press.message, Message)
        await press.message.edit_text("Undone")
        await press.answer("Done")

    return bot


@asynccontextmanager
async def polling(_server: object, gram: aiogram.Bot) -> AsyncIterator[None]:
    """Run the bot as it polls."""
    bot = dispatcher()
    work = asyncio.create_task(
        bot.start_polling(gram, handle_signals=False, polling_timeout=50, backoff_config=AT_ONCE)
    )
    try:
        yield
    finally:
        await bot.stop_polling()
        await work


@asynccontextmanager
async def webhook(server: TelegramServer, gram: aiogram.Bot) -> AsyncIterator[None]:
    """Run the bot behind its webhook."""
    app = web.Application()
    SimpleRequestHandler(dispatcher(), gram, secret_token=SECRET).register(app, path="/hook")
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.webhook.pace = 0.01
    url = f"https://127.0.0.1:{runner.addresses[0][1]}/hook"
    await gram.set_webhook(url, secret_token=SECRET, max_connections=5)
    try:
        yield
    finally:
        await gram.delete_webhook()
        await runner.cleanup()


RUNNING = pytest.mark.parametrize("running", [polling, webhook])
Running = Callable[[TelegramServer, aiogram.Bot], AbstractAsyncContextManager[None]]


@RUNNING
async def test_echo_press_and_edit(
    server: TelegramServer, gram: aiogram.Bot, running: Running
) -> None:
    """A message, a press of a button and an edit are answered, however they reach the bot."""
    ana = server.person("Ana")
    async with running(server, gram):
        note = await ana.says("hello")
        [echoed] = await ana.hears()
        assert (echoed.text, echoed.buttons) == ("hello", [["Undo"]])
        press = await ana.presses("Undo")
        assert (await press.answered())["text"] == "Done"
        assert echoed.text == "Undone"
        await ana.edits(note, "goodbye")
        [noticed] = await ana.hears()
        assert noticed.text == "now goodbye"
        await server.until(lambda: server.pending == [])


@RUNNING
async def test_many_chats_in_order(
    server: TelegramServer, gram: aiogram.Bot, running: Running
) -> None:
    """Ten people who talk at once all hear everything back."""
    people = [server.person(f"Person {number}") for number in range(10)]
    said = [str(number) for number in range(5)]
    async with running(server, gram):
        for text in said:
            for person in people:
                await person.says(text)
        for person in people:
            await server.until(lambda view=person: len(view.sees()) == 10)  # type: ignore[misc]
            assert sorted(one.text for one in person.sees() if one.from_bot) == said
        await server.until(lambda: server.pending == [])


async def test_polling_survives_trouble(server: TelegramServer, gram: aiogram.Bot) -> None:
    """Aiogram polls again after a 502, a broken connection and an absence."""
    ana = server.person("Ana")
    server.trouble("getUpdates", bad_gateway())
    server.trouble("getUpdates", Hangup.AFTER)
    async with polling(server, gram):
        await ana.says("one")
        assert [one.text for one in await ana.hears()] == ["one"]
        async with server.away():
            await ana.says("two")
        assert [one.text for one in await ana.hears()] == ["two"]


async def test_webhook_is_asked_again(server: TelegramServer, gram: aiogram.Bot) -> None:
    """What happened while the bot was down arrives when it is back."""
    ana = server.person("Ana")
    async with webhook(server, gram):
        await ana.says("one")
        await ana.hears()
    for text in ("two", "three"):
        await ana.says(text)
    assert (await gram.get_webhook_info()).pending_update_count == 2
    async with webhook(server, gram):
        # This bot acknowledges first and answers side by side.
        assert sorted(one.text for one in await ana.hears(2)) == ["three", "two"]
