"""The test server keeps Telegram's rules, towards two independent bot libraries."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import cast

import aiogram
import aiohttp
import pytest
import telegram.error
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiogram.methods import SendMessage
from aiogram.types import BufferedInputFile, LinkPreviewOptions
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler

from tests.telegram_server import (
    Hangup,
    Json,
    TelegramServer,
    bad_gateway,
    migrated,
    too_many_requests,
)

TOKEN = "42:TEST"
UNDO = InlineKeyboardMarkup([[InlineKeyboardButton("Undo", callback_data="undo:1")]])


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """Run a server that fails its test if a bot commits a fault."""
    async with TelegramServer(token=TOKEN) as running:
        yield running


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[telegram.Bot]:
    """Connect python-telegram-bot to the server."""
    async with telegram.Bot(
        TOKEN,
        base_url=server.url + "/bot",
        base_file_url=server.url + "/file/bot",
    ) as connected:
        yield connected


@pytest.fixture
async def gram(server: TelegramServer) -> AsyncIterator[aiogram.Bot]:
    """Connect aiogram to the server."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    async with aiogram.Bot(TOKEN, session=session) as connected:
        yield connected


async def post(server: TelegramServer, method: str, **body: object) -> Json:
    """Send a JSON body past all libraries, and return the answer."""
    url = f"{server.url}/bot{TOKEN}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as got:
        return cast("Json", await got.json())


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


def ids(updates: tuple[Update, ...]) -> list[int]:
    """Return the ids of updates."""
    return [update.update_id for update in updates]


class TestUpdates:
    """The rules of getUpdates."""

    async def test_offset_confirms_all_below(
        self, server: TelegramServer, bot: telegram.Bot
    ) -> None:
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

    async def test_negative_offset_keeps_the_last(
        self, server: TelegramServer, bot: telegram.Bot
    ) -> None:
        """A negative offset counts from the end and forgets the rest."""
        ana = server.person("Ana")
        for text in "abcd":
            await ana.says(text)
        last_two = ids(await bot.get_updates(offset=-2))
        assert last_two == [update["update_id"] for update in server.updates[-2:]]
        assert ids(await bot.get_updates()) == last_two

    async def test_limit(self, server: TelegramServer, bot: telegram.Bot) -> None:
        """No more than the limit, nor than a hundred, come at once."""
        ana = server.person("Ana")
        for number in range(102):
            await ana.says(str(number))
        assert len(await bot.get_updates(limit=2)) == 2
        assert len(await bot.get_updates()) == 100

    async def test_new_update_ends_the_long_poll(
        self, server: TelegramServer, bot: telegram.Bot
    ) -> None:
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
        self, server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
    ) -> None:
        """Only one poll is served at a time."""
        poll = asyncio.create_task(gram.get_updates(timeout=50))
        await server.until(lambda: len(server.calls) == 2)
        await bot.get_updates()
        with pytest.raises(TelegramConflictError, match="terminated by other"):
            await poll

    async def test_allowed_updates_are_remembered(
        self, server: TelegramServer, bot: telegram.Bot
    ) -> None:
        """What was not allowed when it happened never arrives."""
        ana = server.person("Ana")
        await bot.get_updates(allowed_updates=["edited_message"])
        note = await ana.says("a")
        await ana.edits(note, "b")
        [update] = await bot.get_updates()
        assert update.edited_message is not None
        assert update.edited_message.text == "b"

    async def test_repeats(self, server: TelegramServer, bot: telegram.Bot) -> None:
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

    async def test_pushed_update(self, server: TelegramServer, gram: aiogram.Bot) -> None:
        """A raw update arrives as it is."""
        poll: Json = {"id": "1", "question": "?", "options": [], "type": "regular"}
        poll |= {"total_voter_count": 0, "is_closed": True, "is_anonymous": True}
        poll |= {"allows_multiple_answers": False, "allows_revoting": False}
        poll |= {"members_only": False}
        await server.push({"poll": poll})
        [update] = await gram.get_updates()
        assert update.poll is not None
        assert update.poll.question == "?"

    async def test_webhook_excludes_polling(
        self, server: TelegramServer, bot: telegram.Bot
    ) -> None:
        """A bot with a webhook cannot poll until it deletes the webhook."""
        await server.person("Ana").says("a")
        await bot.set_webhook("https://example.org/hook", allowed_updates=["message"])
        info = await bot.get_webhook_info()
        assert (info.url, info.pending_update_count) == ("https://example.org/hook", 1)
        with pytest.raises(telegram.error.Conflict, match="webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook(drop_pending_updates=True)
        assert await bot.get_updates() == ()


class TestSending:
    """Messages of the bot, and Telegram's refusals."""

    async def test_html_becomes_text_and_entities(
        self, server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
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
    async def test_bad_html(self, server: TelegramServer, html: str, reason: str) -> None:
        """HTML outside the subset is refused with the place and the reason."""
        ana = server.person("Ana")
        await ana.says("/start")
        request = {"chat_id": ana.id, "text": html, "parse_mode": "HTML"}
        answer = await post(server, "sendMessage", **request)
        expected = f"Bad Request: can't parse entities: {reason}"
        assert answer["description"].startswith(expected)

    async def test_length_is_counted_in_utf16_after_parsing(
        self, server: TelegramServer, bot: telegram.Bot
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
    async def test_bad_requests(self, server: TelegramServer, body: Json, reason: str) -> None:
        """Telegram's own refusals come in its own words."""
        ana = server.person("Ana")
        await ana.says("/start")
        answer = await post(server, "sendMessage", **{"chat_id": ana.id, "text": "x", **body})
        description = f"Bad Request: {reason}"
        assert answer == {"ok": False, "error_code": 400, "description": description}

    @pytest.mark.parametrize("data", ["", "x" * 65, "é" * 33])
    async def test_callback_data_has_1_to_64_bytes(self, server: TelegramServer, data: str) -> None:
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

    async def test_forbidden(self, server: TelegramServer, bot: telegram.Bot) -> None:
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

    async def test_wrong_token(self, server: TelegramServer) -> None:
        """A stranger is not served."""
        url = f"{server.url}/bot42:WRONG/getMe"
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            assert answer.status == 401
            assert await answer.json() == {
                "ok": False,
                "error_code": 401,
                "description": "Unauthorized",
            }


class TestEditing:
    """Edits and presses."""

    async def test_press_edit_answer(self, server: TelegramServer, bot: telegram.Bot) -> None:
        """A press reaches the bot, which edits the message and answers."""
        ana = server.person("Ana", language_code="en")
        await ana.says("/start")
        await bot.send_message(ana.id, "Saved", reply_markup=UNDO)
        [saved] = await ana.hears()
        assert saved.buttons == [["Undo"]]
        press = await ana.presses("Undo")
        assert server.unanswered == [press]
        query = (await bot.get_updates())[-1].callback_query
        assert query is not None
        assert (query.data, query.from_user.id) == ("undo:1", ana.id)
        await query.edit_message_text("Undone")
        await query.answer("Done")
        assert (await press.answered())["text"] == "Done"
        assert server.unanswered == []
        assert (saved.text, saved.buttons, saved.edited) == ("Undone", [], True)
        with pytest.raises(telegram.error.BadRequest, match="Query is too old"):
            await query.answer()

    async def test_expired_and_forged_presses(
        self, server: TelegramServer, gram: aiogram.Bot
    ) -> None:
        """A forged press arrives; an old one cannot be answered."""
        ana = server.person("Ana")
        note = await ana.says("/start")
        press = await ana.forges("drop table", on=note)
        [_, update] = await gram.get_updates()
        assert update.callback_query is not None
        assert update.callback_query.data == "drop table"
        server.expire(press)
        with pytest.raises(TelegramBadRequest, match="query is too old and response"):
            await gram.answer_callback_query(update.callback_query.id)

    async def test_not_modified(self, server: TelegramServer, bot: telegram.Bot) -> None:
        """An edit must change the text, its entities or the keyboard."""
        ana = server.person("Ana")
        await ana.says("/start")
        sent = await bot.send_message(ana.id, "<b>x</b>", "HTML", reply_markup=UNDO)
        with pytest.raises(
            telegram.error.BadRequest, match="exactly the same as a current content"
        ):
            await sent.edit_text("<strong>x</strong>", "HTML", reply_markup=UNDO)
        await sent.edit_text("x", reply_markup=UNDO)
        with pytest.raises(telegram.error.BadRequest, match="is not modified"):
            await sent.edit_reply_markup(UNDO)
        await sent.edit_reply_markup(None)
        [seen] = await ana.hears()
        assert (seen.html, seen.buttons, seen.edits) == ("x", [], 2)

    async def test_only_own_messages_are_edited(
        self, server: TelegramServer, bot: telegram.Bot
    ) -> None:
        """An edit needs a message, and one of the bot's."""
        ana = server.person("Ana")
        note = await ana.says("/start")
        with pytest.raises(telegram.error.BadRequest, match="to edit not found"):
            await bot.edit_message_text("x", ana.id, 99)
        with pytest.raises(telegram.error.BadRequest, match="can't be edited"):
            await bot.edit_message_text("x", ana.id, note.message_id)


class TestFaults:
    """What no bot should send."""

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
    async def test_fault_is_refused_and_fails_the_test(
        self, method: str, body: Json, fault: str
    ) -> None:
        """A fault answers 400 and comes up at the end."""
        with pytest.raises(AssertionError) as failure:
            await commit(method, body)
        assert fault in str(failure.value)

    async def test_missing_parameter(self, server: TelegramServer) -> None:
        """A required parameter is required."""
        await post(server, "sendMessage", text="x")
        assert server.faults == ["sendMessage: chat_id: Field required"]
        server.faults.clear()

    async def test_library_with_an_unknown_parameter(
        self, server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
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

    async def test_error_of_the_test_itself_comes_through(self) -> None:
        """A failing test is not hidden behind the faults it caused."""
        with pytest.raises(KeyError):
            await commit("sendCake", {}, error=KeyError())

    async def test_lone_surrogate(self, server: TelegramServer) -> None:
        """Half a character is refused, not stored."""
        answer = await post(server, "sendMessage", chat_id=1, text="\ud83d")
        assert answer["description"] == "Bad Request: strings must be encoded in UTF-8"

    @pytest.mark.parametrize("encoding", ["json", "form", "query", "multipart"])
    async def test_every_encoding(self, server: TelegramServer, encoding: str) -> None:
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


class TestGroups:
    """Groups, topics and privacy."""

    async def test_privacy_mode(self, server: TelegramServer, bot: telegram.Bot) -> None:
        """In a group the bot sees commands, replies to it and mentions."""
        ana = server.person("Ana")
        group = server.group("North", members=[ana])
        await ana.says("before the bot", chat=group)
        await server.add_bot(group)
        sent = await bot.send_message(group.id, "Hello")
        [hello] = await group.hears()
        assert hello.message_id == sent.message_id == 3
        plain = await ana.says("nobody sees this", chat=group)
        await ana.says("nor this", chat=group, reply_to=plain)
        await ana.says("/other@other_bot", chat=group)
        await ana.sends_photo(chat=group)
        await ana.says("/bind", chat=group)
        await ana.says("yes", reply_to=hello)
        await ana.says("hey @ingear_bot!", chat=group)
        updates = await bot.get_updates()
        assert updates[0].my_chat_member is not None
        assert updates[0].my_chat_member.new_chat_member.status == "member"
        seen = [one.message.text for one in updates[1:] if one.message is not None]
        assert seen == [None, "/bind", "yes", "hey @ingear_bot!"]
        server.privacy_mode = False
        await ana.says("now it is seen", chat=group)
        assert len(await bot.get_updates()) == len(updates) + 1
        assert (await bot.get_me()).can_read_all_group_messages

    async def test_topics(self, server: TelegramServer, gram: aiogram.Bot) -> None:
        """A forum's messages carry their thread, and the bot writes into it."""
        ana = server.person("Ana")
        forum = server.group("Deals", members=[ana], forum=True, has_bot=True)
        thread = await forum.opens_topic("Acme")
        await ana.says("/bind", chat=forum, thread=thread)
        opened, bind = await gram.get_updates()
        assert opened.message is not None
        assert opened.message.forum_topic_created is not None
        assert bind.message is not None
        assert bind.message.message_thread_id == thread
        assert bind.message.is_topic_message
        await bind.message.answer("Bound").as_(gram)
        [bound] = await forum.hears()
        assert bound.body["message_thread_id"] == thread

    async def test_what_the_bot_asks_of_chats(
        self, server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
    ) -> None:
        """Chats and members parse in both libraries, until the bot leaves."""
        ana, ben = server.person("Ana", username="ana"), server.person("Ben")
        group = server.group("North", members=[ana], supergroup=True)
        await server.add_bot(group, by=ana, administrator=True)
        for library in (bot, gram):
            assert (await library.get_chat(group.id)).title == "North"
            assert (await library.get_chat_member(group.id, ana.id)).status == "member"
            assert (await library.get_chat_member(group.id, ben.id)).status == "left"
            own = await library.get_chat_member(group.id, 42)
            assert own.status == "administrator"
            await library.get_updates()
        await bot.leave_chat(group.id)
        with pytest.raises(TelegramBadRequest, match="chat not found"):
            await gram.get_chat("@nobody")
        with pytest.raises(telegram.error.Forbidden, match="bot is not a member of"):
            await bot.send_message(group.id, "x")


class TestMediaAndCommands:
    """Files in both directions, and the command list."""

    async def test_files(
        self, server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
    ) -> None:
        """What was sent can be fetched."""
        ana = server.person("Ana")
        await ana.sends_photo("a caption with /command")
        await ana.sends_sticker()
        await ana.sends_voice()
        assert len(await gram.get_updates()) == 3
        photo, sticker, voice = await bot.get_updates()
        assert photo.message is not None
        assert photo.message.caption == "a caption with /command"
        assert sticker.message is not None
        assert sticker.message.sticker is not None
        assert voice.message is not None
        assert voice.message.voice is not None
        sent = await bot.send_document(ana.id, b"a,b", filename="deals.csv")
        assert sent.document is not None
        assert sent.document.file_name == "deals.csv"
        content = await (await bot.get_file(sent.document.file_id)).download_as_bytearray()
        assert content == b"a,b"
        picture = BufferedInputFile(b"png", "funnel.png")
        shown = await gram.send_photo(ana.id, picture, caption="<b>x</b>", parse_mode="HTML")
        assert shown.photo is not None
        fetched = await gram.download(shown.photo[-1].file_id)
        assert fetched is not None
        assert fetched.read() == b"png"
        await bot.send_photo(ana.id, shown.photo[-1].file_id)
        assert [one.html for one in await ana.hears(3)] == ["", "<b>x</b>", ""]

    async def test_commands_and_actions(
        self, server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
    ) -> None:
        """Commands are kept by scope and language."""
        ana = server.person("Ana")
        await ana.says("/start")
        await bot.set_my_commands([("note", "Take a note")])
        await bot.set_my_commands([("note", "Записать")], language_code="ru")
        assert [one.description for one in await gram.get_my_commands()] == ["Take a note"]
        assert (await bot.get_my_commands(language_code="ru"))[0].command == "note"
        with pytest.raises(telegram.error.BadRequest, match=r"(?i)command_invalid"):
            await bot.set_my_commands([("No te", "x")])
        assert await bot.send_chat_action(ana.id, "typing")
        assert server.calls[-1].parameters["action"] == "typing"
        preview = LinkPreviewOptions(is_disabled=True)
        await gram.send_message(ana.id, "x", link_preview_options=preview)

    async def test_hears_fails_with_what_is_there(self, server: TelegramServer) -> None:
        """A silent bot is reported with the chat as it stands."""
        ana = server.person("Ana")
        await ana.says("anybody?")
        with pytest.raises(AssertionError, match=r"0 of 1 .*\n  #1 Ana: 'anybody\?'"):
            await ana.hears(timeout=0)
        with pytest.raises(AssertionError, match="there is no button 'Undo'"):
            await ana.presses("Undo")


class TestTrouble:
    """Trouble on order."""

    async def test_refusals(
        self,
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
        self, server: TelegramServer, bot: telegram.Bot, hangup: Hangup, sent: int
    ) -> None:
        """A connection closes before or after the message is sent."""
        ana = server.person("Ana")
        await ana.says("/start")
        server.trouble("sendMessage", hangup)
        with pytest.raises(telegram.error.NetworkError):
            await bot.send_message(ana.id, "x")
        assert len(ana.sees()) == 1 + sent


class TestWholeBots:
    """A bot that runs as it does in production."""

    async def test_application_polls_and_stops(self, server: TelegramServer) -> None:
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

    async def test_server_stops_under_a_long_poll(self) -> None:
        """A bot that still polls does not hold the server up."""
        async with asyncio.timeout(5), TelegramServer(token=TOKEN) as server:
            poll = asyncio.create_task(post(server, "getUpdates", timeout=50))
            await server.until(lambda: bool(server.calls))
        assert await poll == {"ok": True, "result": []}


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer with the same text."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")
