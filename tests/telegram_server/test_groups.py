"""Groups: privacy, and what the bot asks of chats."""

import aiogram
import pytest
import telegram.error
from aiogram.exceptions import TelegramBadRequest

from tests.telegram_server import TelegramServer


async def test_privacy_mode(server: TelegramServer, bot: telegram.Bot) -> None:
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


async def test_topics(server: TelegramServer, gram: aiogram.Bot) -> None:
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
    server: TelegramServer, bot: telegram.Bot, gram: aiogram.Bot
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


async def test_standing_of_the_bot(server: TelegramServer, gram: aiogram.Bot) -> None:
    """Each change of the bot's standing is told, in groups and by people."""
    ana = server.person("Ana")
    group = server.group("North", members=[ana])
    await server.add_bot(group)
    await server.promote_bot(group)
    owner, own = await gram.get_chat_administrators(group.id)
    assert (owner.status, own.status) == ("creator", "administrator")
    await server.demote_bot(group)
    await server.remove_bot(group)
    await ana.says("/start")
    await ana.blocks()
    await ana.unblocks()
    changes = [one.my_chat_member for one in await gram.get_updates() if one.my_chat_member]
    assert [(one.old_chat_member.status, one.new_chat_member.status) for one in changes] == [
        ("left", "member"),
        ("member", "administrator"),
        ("administrator", "member"),
        ("member", "kicked"),
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_nobody_there_any_more(server: TelegramServer, bot: telegram.Bot) -> None:
    """A deleted account and a deleted group refuse for good."""
    ana = server.person("Ana")
    group = server.group("North", members=[ana], has_bot=True)
    await ana.says("/start")
    ana.leaves_telegram()
    with pytest.raises(telegram.error.Forbidden, match="user is deactivated"):
        await bot.send_message(ana.id, "x")
    group.dissolves()
    with pytest.raises(telegram.error.Forbidden, match="the group chat was deleted"):
        await bot.send_message(group.id, "x")
