"""Files in both directions, and the command list."""

import aiogram
import pytest
import telegram.error
from aiogram.types import BufferedInputFile, LinkPreviewOptions

from tests.telegram_server import TelegramServer


async def test_files(server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot) -> None:
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
    server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
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


async def test_hears_fails_with_what_is_there(server: TelegramServer) -> None:
    """A silent bot is reported with the chat as it stands."""
    ana = server.person("Ana")
    await ana.says("anybody?")
    with pytest.raises(AssertionError, match=r"0 of 1 .*\n  #1 Ana: 'anybody\?'"):
        await ana.hears(timeout=0)
    with pytest.raises(AssertionError, match="there is no button 'Undo'"):
        await ana.presses("Undo")


async def test_texts_about_the_bot(bot: telegram.Bot, gram: aiogram.Bot) -> None:
    """A language without a text of its own shows the default."""
    await bot.set_my_description("Keeps deals")
    await bot.set_my_description("Prowadzi szanse", language_code="pl")
    await bot.set_my_short_description("Deals")
    await bot.set_my_name("Ingear")
    await bot.set_my_commands([("note", "x")], scope=telegram.BotCommandScopeAllGroupChats())
    await bot.delete_my_commands(scope=telegram.BotCommandScopeAllGroupChats())
    await bot.set_chat_menu_button()
    assert (await gram.get_my_description("pl")).description == "Prowadzi szanse"
    assert (await gram.get_my_description("de")).description == "Keeps deals"
    assert (await gram.get_my_short_description()).short_description == "Deals"
    assert (await gram.get_my_name()).name == "Ingear"
    with pytest.raises(telegram.error.BadRequest, match=r"(?i)short description is too long"):
        await bot.set_my_short_description("x" * 121)
