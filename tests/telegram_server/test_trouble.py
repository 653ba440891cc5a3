"""Trouble on order."""

import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest
import telegram.error

from tests.telegram_server import (
    EVERY,
    Hangup,
    Slow,
    TelegramServer,
    bad_gateway,
    migrated,
    too_many_requests,
)


async def test_refusals(
    server: TelegramServer,
    bot: telegram.Bot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The next calls fail as ordered, and then all is well."""
    # Without this, the library warns that retry_after will become a timedelta.
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    ana = server.person("Ana")
    await ana.says("/start")
    server.trouble("sendMessage", too_many_requests(3))
    server.trouble("sendMessage", bad_gateway())
    server.trouble("sendMessage", migrated(-1001))
    with pytest.raises(telegram.error.RetryAfter):
        await bot.send_message(ana.id, "x")
    with pytest.raises(telegram.error.NetworkError, match="Bad Gateway"):
        await bot.send_message(ana.id, "x")
    with pytest.raises(telegram.error.ChatMigrated):
        await bot.send_message(ana.id, "x")
    await bot.send_message(ana.id, "x")
    assert len(await ana.hears()) == 1


@pytest.mark.parametrize(("hangup", "sent"), [(Hangup.BEFORE, 0), (Hangup.AFTER, 1)])
async def test_hangups(
    server: TelegramServer, bot: telegram.Bot, hangup: Hangup, sent: int
) -> None:
    """A connection closes before or after the message is sent."""
    ana = server.person("Ana")
    await ana.says("/start")
    server.trouble("sendMessage", hangup)
    with pytest.raises(telegram.error.NetworkError):
        await bot.send_message(ana.id, "x")
    assert len(ana.sees()) == 1 + sent


async def test_trouble_of_one_chat_lasts(server: TelegramServer, bot: telegram.Bot) -> None:
    """One chat's calls fail for as long as ordered, another's do not."""
    ana, ben = server.person("Ana"), server.person("Ben")
    for person in (ana, ben):
        await person.says("/start")
    server.trouble(EVERY, bad_gateway(), chat=ana.id, seconds=0.5)
    with pytest.raises(telegram.error.NetworkError, match="Bad Gateway"):
        await bot.send_chat_action(ana.id, "typing")
    await bot.send_message(ben.id, "x")
    async with asyncio.timeout(5):
        while True:
            with suppress(telegram.error.NetworkError):
                await bot.send_message(ana.id, "x")
                break
    assert len(await ana.hears()) == 1


@pytest.mark.parametrize("done_at_once", [True, False])
async def test_slow_answers(
    server: TelegramServer, bot: telegram.Bot, *, done_at_once: bool
) -> None:
    """What was asked is done although nobody waits for the answer any more."""
    ana = server.person("Ana")
    await ana.says("/start")
    server.trouble("sendMessage", Slow(0.5, done_at_once=done_at_once))
    with pytest.raises(telegram.error.TimedOut):
        await bot.send_message(ana.id, "x", read_timeout=0.05)
    assert len(ana.sees()) == 1 + done_at_once
    assert len(await ana.hears()) == 1


async def test_away_and_back(server: TelegramServer, bot: telegram.Bot) -> None:
    """While Telegram is away even a long poll breaks; it comes back where it was."""
    ana = server.person("Ana")
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    await server.until(lambda: len(server.calls) == 2)
    async with server.away():
        with pytest.raises(telegram.error.NetworkError):
            await poll
        with pytest.raises(telegram.error.NetworkError, match="ConnectError"):
            await bot.get_me()
        await ana.says("meanwhile")
    assert len(await bot.get_updates()) == 1


async def test_halted_chat(server: TelegramServer, bot: telegram.Bot) -> None:
    """A flooded chat answers with the time that remains."""
    ana = server.person("Ana")
    await ana.says("/start")
    server.flood_meter.halt(30, chat=ana.id)
    with pytest.raises(telegram.error.RetryAfter) as refusal:
        await bot.send_message(ana.id, "x")
    assert refusal.value.retry_after == timedelta(seconds=30)
    await bot.send_chat_action(ana.id, "typing")
    server.flood_meter.assert_no_flood()
