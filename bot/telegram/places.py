"""What Telegram says of chats: we are brought in, raised, removed; groups move, topics close."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from telegram import ChatMember, ChatMemberUpdated, Message, Update, User

from bot.telegram.channel import CHANNEL, LONGEST_NAME
from flows.messages import Address, Happening, Incoming, Place, Shape

OUT = (ChatMember.LEFT, ChatMember.BANNED)
SUPERGROUP = "-100"
"""How the ids of supergroups begin."""


def place_of(update: Update, row: int | None, at: datetime) -> Incoming | None:
    """A change of a chat; None for an update that tells of none.

    Telegram says twice that we came or went. What the service message repeats is left out.
    """
    if update.my_chat_member is not None:
        return _standing(update.my_chat_member, row, at)
    message = update.message
    if message is None or message.from_user is None:
        return None
    chat = str(message.chat.id)
    if message.migrate_to_chat_id is not None:
        return _moved(message, message.from_user, str(message.migrate_to_chat_id), chat, row, at)
    if message.migrate_from_chat_id is not None:
        return _moved(message, message.from_user, chat, str(message.migrate_from_chat_id), row, at)
    return _topic(message, message.from_user, row, at)


def _standing(update: ChatMemberUpdated, row: int | None, at: datetime) -> Incoming | None:
    happened = _changed(update.old_chat_member.status, update.new_chat_member.status)
    private = update.chat.type == "private"
    groups = update.chat.type in ("group", "supergroup")
    if happened is None or not (groups or (private and happened is Happening.ADDED)):
        return None
    place = Place(
        happened,
        forum=bool(update.chat.is_forum),
        administrator=update.new_chat_member.status == ChatMember.ADMINISTRATOR,
        grown=SUPERGROUP if update.chat.type == "supergroup" else "",
    )
    address = Address(CHANNEL, str(update.chat.id))
    said = _incoming(address, update.from_user, update.chat.title, place, row, at)
    return replace(said, private=private)


def _changed(before: str, after: str) -> Happening | None:
    if after in OUT:
        return None if before in OUT else Happening.REMOVED
    if before in OUT:
        return Happening.ADDED
    if before == after or ChatMember.ADMINISTRATOR not in (before, after):
        return None
    return Happening.PROMOTED if after == ChatMember.ADMINISTRATOR else Happening.DEMOTED


def _moved(
    message: Message, sender: User, now: str, was: str, row: int | None, at: datetime
) -> Incoming:
    place = Place(Happening.MOVED, was=was)
    return _incoming(Address(CHANNEL, now), sender, message.chat.title, place, row, at)


def _topic(message: Message, sender: User, row: int | None, at: datetime) -> Incoming | None:
    if message.forum_topic_closed is not None:
        place = Place(Happening.TOPIC_CLOSED, forum=True)
    elif message.forum_topic_reopened is not None:
        place = Place(Happening.TOPIC_REOPENED, forum=True)
    else:
        return None
    address = Address(CHANNEL, str(message.chat.id), str(message.message_thread_id))
    return _incoming(address, sender, message.chat.title, place, row, at)


def _incoming(
    address: Address, sender: User, title: str | None, place: Place, row: int | None, at: datetime
) -> Incoming:
    return Incoming(
        address=address,
        sender=str(sender.id),
        sender_name=sender.full_name[:LONGEST_NAME],
        at=at,
        shape=Shape.PLACE,
        private=False,
        chat_name=title or "",
        language=sender.language_code,
        place=place,
        row=row,
    )
