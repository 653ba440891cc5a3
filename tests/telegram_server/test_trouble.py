"""Trouble on order."""

import pytest
import telegram.error

from tests.telegram_server import Hangup, TelegramServer, bad_gateway, migrated, too_many_requests


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
