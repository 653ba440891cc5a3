"""Topics of a forum come, close and go, and groups become supergroups."""

import aiogram
import pytest
import telegram
import telegram.error
from aiogram.exceptions import TelegramBadRequest, TelegramMigrateToChat

from tests.telegram_server import TelegramServer


async def test_closed_and_deleted_topics(server: TelegramServer, gram: aiogram.Bot) -> None:
    """The bot hears of a topic's closing, not of its deletion, and is refused after both."""
    ana = server.person("Ana")
    forum = server.group("Deals", members=[ana], forum=True, has_bot=True)
    thread = await forum.opens_topic("Acme")
    await forum.renames_topic(thread, "Acme & Co")
    await forum.closes_topic(thread)
    with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
        await gram.send_message(forum.id, "x", message_thread_id=thread)
    await forum.reopens_topic(thread)
    sent = await gram.send_message(forum.id, "x", message_thread_id=thread)
    forum.deletes_topic(thread)
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await gram.send_message(forum.id, "x", message_thread_id=thread)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await gram.edit_message_text("y", chat_id=forum.id, message_id=sent.message_id)
    kinds = [one.message.content_type for one in await gram.get_updates() if one.message]
    assert kinds == [
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
    ]


async def test_reply_goes_to_the_topic_of_what_it_replies_to(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """Nobody needs to name the thread of a reply."""
    ana = server.person("Ana")
    forum = server.group("Deals", members=[ana], forum=True, has_bot=True)
    thread = await forum.opens_topic("Acme")
    note = await ana.says("/status", chat=forum, thread=thread)
    await bot.send_message(
        forum.id, "x", reply_parameters=telegram.ReplyParameters(note.message_id)
    )
    [sent] = await forum.hears()
    assert sent.body["message_thread_id"] == thread
    assert sent.body["reply_to_message"]["text"] == "/status"


@pytest.mark.parametrize("to_first", [True, False])
async def test_group_becomes_a_supergroup(
    server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot, *, to_first: bool
) -> None:
    """Two messages tell it in either order, and writing to the old id is refused with the new."""
    ana = server.person("Ana")
    group = server.group("North", members=[ana], has_bot=True)
    there = await group.upgrades(to_first=to_first)
    joined, one, other = await gram.get_updates()
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.chat.id == there.id
    leaving, arriving = (one, other) if to_first else (other, one)
    assert leaving.message is not None
    assert arriving.message is not None
    assert (leaving.message.chat.id, leaving.message.migrate_to_chat_id) == (group.id, there.id)
    assert (arriving.message.chat.id, arriving.message.migrate_from_chat_id) == (
        there.id,
        group.id,
    )
    with pytest.raises(TelegramMigrateToChat):
        await gram.send_message(group.id, "x")
    with pytest.raises(telegram.error.ChatMigrated) as refusal:
        await bot.send_message(group.id, "x")
    assert refusal.value.new_chat_id == there.id
    await bot.send_message(there.id, "x")
    assert len(await there.hears()) == 1


async def test_migration_that_only_the_refusal_tells(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """The messages may never come."""
    group = server.group("North", members=[server.person("Ana")], has_bot=True)
    there = await group.upgrades(told=False)
    assert server.updates == []
    with pytest.raises(telegram.error.ChatMigrated):
        await bot.send_message(group.id, "x")
    await bot.send_message(there.id, "x")
