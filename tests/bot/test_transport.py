"""The way to Telegram: what goes out arrives, and errors tell what may have been done."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InputFile
from telegram.error import InvalidToken, NetworkError, TimedOut

from bot.delivery.outcomes import Later
from bot.telegram.refusals import outcome_of
from bot.telegram.transport import Dropped, Transport, Unreached
from tests.telegram_server import Hangup, Person, Slow, TelegramServer, bad_gateway

TOKEN = "42:TEST"


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(token=TOKEN) as running:
        yield running


@pytest.fixture
async def bot(telegram: TelegramServer) -> AsyncIterator[Bot]:
    root, files = f"{telegram.url}/bot", f"{telegram.url}/file/bot"
    async with Bot(TOKEN, root, files, request=Transport()) as connected:
        yield connected


@pytest.fixture
async def dana(telegram: TelegramServer) -> Person:
    person = telegram.person("Dana")
    await person.says("/start")
    return person


async def test_texts_and_files_arrive_and_files_come_back(bot: Bot, dana: Person) -> None:
    text = "ąęś 🙈 & + % = <b>"
    await bot.send_message(dana.id, text)
    sent = await bot.send_document(dana.id, InputFile(b"\x00picture\xff", "żółw.png"), caption=text)
    assert [message.text for message in dana.sees()[-2:]] == [text, text]
    assert sent.document is not None
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"\x00picture\xff"


@pytest.mark.parametrize(
    ("trouble", "error", "perhaps"),
    [
        (Hangup.BEFORE, Dropped, True),
        (Hangup.AFTER, Dropped, True),
        (Slow(2.0, done_at_once=True), TimedOut, True),
        (bad_gateway(), NetworkError, False),
    ],
    ids=["before", "after", "slow", "502"],
)
async def test_an_error_says_whether_the_message_may_have_arrived(
    telegram: TelegramServer,
    bot: Bot,
    dana: Person,
    trouble: Hangup | Slow,
    error: type[NetworkError],
    perhaps: bool,  # noqa: FBT001  # a column of the table above
) -> None:
    telegram.trouble("sendMessage", trouble)
    with pytest.raises(error) as told:
        await bot.send_message(dana.id, "hello", read_timeout=0.2)
    assert outcome_of(told.value) == Later(perhaps_sent=perhaps)
    assert TOKEN not in str(told.value)


async def test_what_never_reached_telegram_has_not_arrived(
    telegram: TelegramServer, bot: Bot, dana: Person
) -> None:
    async with telegram.away():
        with pytest.raises(NetworkError):  # on a connection that was still open
            await bot.send_message(dana.id, "hello")
        with pytest.raises(Unreached) as told:
            await bot.send_message(dana.id, "hello")
    assert outcome_of(told.value) == Later(perhaps_sent=False)
    assert TOKEN not in str(told.value)
    await bot.send_message(dana.id, "hello")


async def test_a_token_that_is_refused_loses_no_message(telegram: TelegramServer) -> None:
    stranger = Bot("42:OTHER", base_url=f"{telegram.url}/bot", request=Transport())
    await stranger.request.initialize()
    with pytest.raises(InvalidToken) as told:
        await stranger.send_message(1, "hello")
    await stranger.request.shutdown()
    assert outcome_of(told.value) == Later(perhaps_sent=False)


async def test_a_full_pool_times_out_without_having_sent(
    telegram: TelegramServer, dana: Person
) -> None:
    narrow = Transport(1, connect=0.1, pool=0.1)
    async with Bot(TOKEN, base_url=f"{telegram.url}/bot", request=narrow) as bot:
        telegram.trouble("getMe", Slow(1.0))
        waiting = asyncio.create_task(bot.get_me())
        await asyncio.sleep(0)  # the request is on its way
        with pytest.raises(Unreached):
            await bot.send_message(dana.id, "hello")
        await waiting


async def test_the_environment_names_a_proxy(
    telegram: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", telegram.url)
    monkeypatch.setenv("no_proxy", "direct.example")
    transport = Transport()
    assert transport._proxy("http://api.example/bot") == telegram.url
    assert transport._proxy("http://direct.example/bot") is None


async def test_it_can_be_closed_twice_and_opened_again(telegram: TelegramServer) -> None:
    transport = Transport()
    for _ in range(2):
        await transport.initialize()
        await transport.initialize()
        status, _ = await transport.do_request(f"{telegram.url}/bot{TOKEN}/getMe", "POST")
        assert status == 200
        await transport.shutdown()
        await transport.shutdown()
