"""Edits of messages and presses of buttons."""

import aiogram
import pytest
import telegram.error
from aiogram.exceptions import TelegramBadRequest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from tests.telegram_server import TelegramServer

UNDO = InlineKeyboardMarkup([[InlineKeyboardButton("Undo", callback_data="undo:1")]])


async def test_press_edit_answer(server: TelegramServer, bot: telegram.Bot) -> None:
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


async def test_expired_and_forged_presses(server: TelegramServer, gram: aiogram.Bot) -> None:
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


async def test_not_modified(server: TelegramServer, bot: telegram.Bot) -> None:
    """An edit must change the text, its entities or the keyboard."""
    ana = server.person("Ana")
    await ana.says("/start")
    sent = await bot.send_message(ana.id, "<b>x</b>", "HTML", reply_markup=UNDO)
    with pytest.raises(telegram.error.BadRequest, match="exactly the same as a current content"):
        await sent.edit_text("<strong>x</strong>", "HTML", reply_markup=UNDO)
    await sent.edit_text("x", reply_markup=UNDO)
    with pytest.raises(telegram.error.BadRequest, match="is not modified"):
        await sent.edit_reply_markup(UNDO)
    await sent.edit_reply_markup(None)
    [seen] = await ana.hears()
    assert (seen.html, seen.buttons, seen.edits) == ("x", [], 2)


async def test_only_own_messages_are_edited(server: TelegramServer, bot: telegram.Bot) -> None:
    """An edit needs a message, and one of the bot's."""
    ana = server.person("Ana")
    note = await ana.says("/start")
    with pytest.raises(telegram.error.BadRequest, match="to edit not found"):
        await bot.edit_message_text("x", ana.id, 99)
    with pytest.raises(telegram.error.BadRequest, match="can't be edited"):
        await bot.edit_message_text("x", ana.id, note.message_id)


async def test_deleted_messages_are_gone(server: TelegramServer, bot: telegram.Bot) -> None:
    """A message can be deleted once, in a group only the bot's own."""
    ana = server.person("Ana")
    group = server.group("North", members=[ana], has_bot=True)
    note = await ana.says("/status", chat=group)
    sent = await bot.send_message(group.id, "x", disable_notification=True)
    [seen] = await group.hears()
    assert seen.silent
    await sent.delete()
    assert group.sees() == [note]
    with pytest.raises(telegram.error.BadRequest, match="to delete not found"):
        await sent.delete()
    with pytest.raises(telegram.error.BadRequest, match="can't be deleted"):
        await bot.delete_message(group.id, note.message_id)
