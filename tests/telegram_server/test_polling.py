"""Polling keeps the rules of getUpdates, towards two independent bot libraries."""

import asyncio

import aiogram
import pytest
import telegram.error
from aiogram.exceptions import TelegramConflictError
from telegram import Update

from tests.telegram_server import Json, TelegramServer


def ids(updates: tuple[Update, ...]) -> list[int]:
    """Return the ids of updates."""
    return [update.update_id for update in updates]


async def test_offset_confirms_all_below(server: TelegramServer, bot: telegram.Bot) -> None:
    """An offset forgets the updates before it, for good."""
    ana = server.person("Ana")
    for text in "abc":
        await ana.says(text)
    first = ids(await bot.get_updates())
    assert ids(await bot.get_updates()) == first
    assert ids(await bot.get_updates(offset=first[1])) == first[1:]
    assert ids(await bot.get_updates()) == first[1:]
    assert ids(await bot.get_updates(offset=first[2] + 1)) == []
    assert server.pending == []


async def test_negative_offset_keeps_the_last(server: TelegramServer, bot: telegram.Bot) -> None:
    """A negative offset counts from the end and forgets the rest."""
    ana = server.person("Ana")
    for text in "abcd":
        await ana.says(text)
    last_two = ids(await bot.get_updates(offset=-2))
    assert last_two == [update["update_id"] for update in server.updates[-2:]]
    assert ids(await bot.get_updates()) == last_two


async def test_limit(server: TelegramServer, bot: telegram.Bot) -> None:
    """No more than the limit, nor than a hundred, come at once."""
    ana = server.person("Ana")
    for number in range(102):
        await ana.says(str(number))
    assert len(await bot.get_updates(limit=2)) == 2
    assert len(await bot.get_updates()) == 100


async def test_new_update_ends_the_long_poll(server: TelegramServer, bot: telegram.Bot) -> None:
    """A long poll returns as soon as there is something."""
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    ana = server.person("Ana")
    await server.until(lambda: len(server.calls) == 2)
    async with asyncio.timeout(2):
        await ana.says("hi")
        [update] = await poll
    assert update.message is not None
    assert update.message.text == "hi"


async def test_second_poll_ends_the_first(
    server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
) -> None:
    """Only one poll is served at a time."""
    poll = asyncio.create_task(gram.get_updates(timeout=50))
    await server.until(lambda: len(server.calls) == 2)
    await bot.get_updates()
    with pytest.raises(TelegramConflictError, match="terminated by other"):
        await poll


async def test_allowed_updates_are_remembered(server: TelegramServer, bot: telegram.Bot) -> None:
    """What was not allowed when it happened never arrives."""
    ana = server.person("Ana")
    await bot.get_updates(allowed_updates=["edited_message"])
    note = await ana.says("a")
    await ana.edits(note, "b")
    [update] = await bot.get_updates()
    assert update.edited_message is not None
    assert update.edited_message.text == "b"


async def test_repeats(server: TelegramServer, bot: telegram.Bot) -> None:
    """A confirmed update can come again, under its old id or a new one."""
    await server.person("Ana").says("a")
    [update] = await bot.get_updates()
    assert ids(await bot.get_updates(offset=update.update_id + 1)) == []
    await server.repeat()
    again = await bot.get_updates(offset=update.update_id + 1)
    assert again == (update,)
    renumbered = await server.repeat(renumbered=True)
    [copy] = await bot.get_updates(offset=update.update_id + 1)
    assert copy.update_id == renumbered["update_id"] == update.update_id + 1
    assert copy.message == update.message


async def test_pushed_update(server: TelegramServer, gram: aiogram.Bot) -> None:
    """A raw update arrives as it is."""
    poll: Json = {"id": "1", "question": "?", "options": [], "type": "regular"}
    poll |= {"total_voter_count": 0, "is_closed": True, "is_anonymous": True}
    poll |= {"allows_multiple_answers": False, "allows_revoting": False}
    poll |= {"members_only": False}
    await server.push({"poll": poll})
    [update] = await gram.get_updates()
    assert update.poll is not None
    assert update.poll.question == "?"


async def test_webhook_excludes_polling(server: TelegramServer, bot: telegram.Bot) -> None:
    """A bot with a webhook cannot poll until it deletes the webhook."""
    await server.person("Ana").says("a")
    await bot.set_webhook("https://example.org/hook", allowed_updates=["message"])
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == ("https://example.org/hook", 1)
    with pytest.raises(telegram.error.Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_set_webhook_ends_the_long_poll(server: TelegramServer, gram: aiogram.Bot) -> None:
    """A poll under way is told of the webhook that takes its place."""
    poll = asyncio.create_task(gram.get_updates(timeout=50))
    await server.until(lambda: len(server.calls) == 1)
    await gram.set_webhook("https://example.org/hook")
    with pytest.raises(TelegramConflictError, match="terminated by setWebhook request"):
        await poll
