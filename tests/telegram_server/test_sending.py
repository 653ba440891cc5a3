"""Messages of the bot, and Telegram's refusals."""

import aiogram
import aiohttp
import pytest
import telegram.error

from tests.telegram_server import Json, TelegramServer
from tests.telegram_server.raw import post


async def test_html_becomes_text_and_entities(
    server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
) -> None:
    """Both libraries read back the entities of HTML."""
    ana = server.person("Ana")
    await ana.says("/start")
    html = '\U0001f600 <b>Won <i>5&lt;6</i></b> & <a href="https://a.b/?c=1&d=2">x</a>'
    sent = await bot.send_message(ana.id, html, parse_mode="HTML")
    assert sent.text == "\U0001f600 Won 5<6 & x"
    assert [(one.type, one.offset, one.length) for one in sent.entities] == [
        ("bold", 3, 7),
        ("italic", 7, 3),
        ("text_link", 13, 1),
    ]
    assert sent.entities[2].url == "https://a.b/?c=1&d=2"
    block = (
        '<pre><code class="language-py">x = 1</code></pre>'
        "<blockquote expandable>q</blockquote><tg-spoiler>s</tg-spoiler>"
        f'<a href="tg://user?id={ana.id}">Ana</a>'
    )
    other = await gram.send_message(ana.id, block, parse_mode="HTML")
    kinds = [one.type for one in other.entities or []]
    assert kinds == [
        "pre",
        "expandable_blockquote",
        "spoiler",
        "text_mention",
    ]
    first, second = await ana.hears(2)
    assert first.text == sent.text
    assert first.html == html.replace("& ", "&amp; ")
    assert "language-py" in second.html


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<b>x", "Can't find end tag corresponding to start tag b"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("é<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>"'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("& & <br/>", 'Unsupported start tag "br/" at byte offset 4'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler"'),
        ("<!-- x -->", 'Unsupported start tag "!--" at byte offset 0'),
    ],
)
async def test_bad_html(server: TelegramServer, html: str, reason: str) -> None:
    """HTML outside the subset is refused with the place and the reason."""
    ana = server.person("Ana")
    await ana.says("/start")
    request = {"chat_id": ana.id, "text": html, "parse_mode": "HTML"}
    answer = await post(server, "sendMessage", **request)
    expected = f"Bad Request: can't parse entities: {reason}"
    assert answer["description"].startswith(expected)


async def test_length_is_counted_in_utf16_after_parsing(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """Only the text counts, in UTF-16 code units."""
    ana = server.person("Ana")
    await ana.says("/start")
    await bot.send_message(ana.id, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    await bot.send_message(ana.id, "\U0001f600" * 2048)
    with pytest.raises(telegram.error.BadRequest, match=r"^Message is too long$"):
        await bot.send_message(ana.id, "\U0001f600" * 2048 + "x")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"chat_id": 7}, "chat not found"),
        (
            {"reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        ({"message_thread_id": 99}, "message thread not found"),
    ],
)
async def test_bad_requests(server: TelegramServer, body: Json, reason: str) -> None:
    """Telegram's own refusals come in its own words."""
    ana = server.person("Ana")
    await ana.says("/start")
    answer = await post(server, "sendMessage", **{"chat_id": ana.id, "text": "x", **body})
    description = f"Bad Request: {reason}"
    assert answer == {"ok": False, "error_code": 400, "description": description}


@pytest.mark.parametrize("data", ["", "x" * 65, "é" * 33])
async def test_callback_data_has_1_to_64_bytes(server: TelegramServer, data: str) -> None:
    """Callback data is measured in bytes."""
    ana = server.person("Ana")
    await ana.says("/start")
    keyboard = [[{"text": "x", "callback_data": data}]]
    answer = await post(
        server,
        "sendMessage",
        chat_id=ana.id,
        text="x",
        reply_markup={"inline_keyboard": keyboard},
    )
    assert answer["description"] == "Bad Request: BUTTON_DATA_INVALID"


async def test_forbidden(server: TelegramServer, bot: telegram.Bot) -> None:
    """Who has not written, has blocked the bot or kicked it hears nothing."""
    ana = server.person("Ana")
    group = server.group("North", members=[ana], has_bot=True)
    with pytest.raises(telegram.error.Forbidden, match="initiate conversation"):
        await bot.send_message(ana.id, "hi")
    await ana.says("/start")
    await bot.send_message(ana.id, "hi")
    await ana.blocks()
    with pytest.raises(telegram.error.Forbidden, match="blocked by the user"):
        await bot.send_message(ana.id, "hi")
    await server.remove_bot(group)
    with pytest.raises(telegram.error.Forbidden, match="kicked from the group chat"):
        await bot.send_message(group.id, "hi")
    changes = [one["my_chat_member"] for one in server.updates[1:]]
    assert [one["new_chat_member"]["status"] for one in changes] == ["kicked"] * 2


async def test_wrong_token(server: TelegramServer) -> None:
    """A stranger is not served."""
    url = f"{server.url}/bot42:WRONG/getMe"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == 401
        assert await answer.json() == {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized",
        }
