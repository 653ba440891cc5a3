"""What no bot should send comes up at the end of its test."""

import json

import aiogram
import aiohttp
import pytest
import telegram.error
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SendMessage

from tests.telegram_server import Json, TelegramServer
from tests.telegram_server.raw import TOKEN, post


async def commit(method: str, body: Json, error: Exception | None = None) -> None:
    """Commit a fault on a server of its own, and then perhaps an error."""
    async with TelegramServer(token=TOKEN) as server:
        ana = server.person("Ana")
        await ana.says("/start")
        request = {"chat_id": ana.id, "text": "x", **body}
        answer = await post(server, method, **request)
        assert answer["error_code"] == 400
        if error is not None:
            raise error


@pytest.mark.parametrize(
    ("method", "body", "fault"),
    [
        ("sendMessage", {"colour": 1}, "sendMessage: unknown parameter colour"),
        ("sendMessage", {"text": None}, "sendMessage: text: Input should be"),
        ("sendMessage", {"text": 5}, "sendMessage: text: Input should be"),
        ("sendMessage", {"parse_mode": "Markdown"}, "sendMessage: parse_mode"),
        (
            "sendMessage",
            {"reply_markup": '{"inline_keyboard": [[{"text": "x", "dat": "y"}]]}'},
            "sendMessage: unknown field reply_markup.inline_keyboard.0.0.dat",
        ),
        (
            "sendMessage",
            {"link_preview_options": {"disabled": True}},
            "sendMessage: unknown field link_preview_options.disabled",
        ),
        ("sendCake", {}, "sendCake: the Bot API has no such method"),
        ("sendDice", {"text": None}, "sendDice: unknown parameter text"),
    ],
)
async def test_fault_is_refused_and_fails_the_test(method: str, body: Json, fault: str) -> None:
    """A fault answers 400 and comes up at the end."""
    with pytest.raises(AssertionError) as failure:
        await commit(method, body)
    assert fault in str(failure.value)


async def test_missing_parameter(server: TelegramServer) -> None:
    """A required parameter is required."""
    await post(server, "sendMessage", text="x")
    assert server.faults == ["sendMessage: chat_id: Field required"]
    server.faults.clear()


async def test_library_with_an_unknown_parameter(
    server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
) -> None:
    """Libraries pass on what they do not know; the server does not let it by."""
    ana = server.person("Ana")
    await ana.says("/start")
    with pytest.raises(telegram.error.BadRequest):
        await bot.send_message(ana.id, "x", api_kwargs={"colour": "red"})
    with pytest.raises(TelegramBadRequest):
        await gram(SendMessage.model_validate({"chat_id": 1, "text": "x", "colour": "red"}))
    assert server.faults == ["sendMessage: unknown parameter colour"] * 2
    server.faults.clear()


async def test_error_of_the_test_itself_comes_through() -> None:
    """A failing test is not hidden behind the faults it caused."""
    with pytest.raises(KeyError):
        await commit("sendCake", {}, error=KeyError())


async def test_lone_surrogate(server: TelegramServer) -> None:
    """Half a character is refused, not stored."""
    answer = await post(server, "sendMessage", chat_id=1, text="\ud83d")
    assert answer["description"] == "Bad Request: strings must be encoded in UTF-8"


@pytest.mark.parametrize("encoding", ["json", "form", "query", "multipart"])
async def test_every_encoding(server: TelegramServer, encoding: str) -> None:
    """Parameters arrive in any encoding, nested ones as JSON strings."""
    ana = server.person("Ana")
    await ana.says("/start")
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}
    fields = {
        "chat_id": str(ana.id),
        "text": "12",
        "disable_notification": "True",
        "reply_markup": json.dumps(keyboard),
    }
    url = f"{server.url}/bot{TOKEN}/SENDMESSAGE"
    async with aiohttp.ClientSession() as session:
        with aiohttp.MultipartWriter("form-data") as parts:
            for name, value in fields.items():
                part = parts.append(value)
                part.set_content_disposition("form-data", name=name)
        request = {
            "json": session.post(url, json=fields),
            "form": session.post(url, data=fields),
            "query": session.get(url, params=fields),
            "multipart": session.post(url, data=parts),
        }
        chosen = request.pop(encoding)
        for unused in request.values():
            unused.close()
        async with chosen as answer:
            assert answer.status == 200, await answer.text()
    [message] = await ana.hears()
    assert (message.text, message.buttons) == ("12", [["x"]])
    assert server.calls[-1].parameters["disable_notification"] is True
