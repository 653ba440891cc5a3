"""From a Telegram update to an Incoming: who, where, what, in reply to what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from telegram import CallbackQuery, Message, Update, User

from bot.buttons import press_of
from bot.telegram.addressing import addressed
from bot.telegram.channel import CHANNEL, LONGEST_NAME
from bot.telegram.enclosures import author_of, enclosed_in
from bot.telegram.places import place_of
from flows.messages import Address, Incoming, Shape


def incoming_of(update: Update, row: int | None, at: datetime | None = None) -> Incoming | None:
    """What somebody sent or pressed, or what became of a chat; None for any other update."""
    at = at or datetime.now(UTC)
    if update.callback_query is not None:
        return _pressed(update.callback_query, row, at)
    if (placed := place_of(update, row, at)) is not None:
        return placed
    message = update.message or _reworded(update)
    if message is None or message.from_user is None:
        return None
    written = _written(message, message.from_user, row, at)
    return written and replace(written, edited=update.message is None)


def _reworded(update: Update) -> Message | None:
    """A text that was edited in private; in groups, and of what has no words, it is no news."""
    message = update.edited_message
    private = message is not None and message.chat.type == "private"
    return message if private and message is not None and message.text is not None else None


def address_of(message: Message) -> Address:
    """The chat, and the topic where the message stands in one."""
    topic = message.message_thread_id if message.is_topic_message else None
    return Address(CHANNEL, str(message.chat.id), str(topic) if topic else None)


def _written(message: Message, sender: User, row: int | None, at: datetime) -> Incoming | None:
    enclosed = enclosed_in(message)
    if sender.is_bot or (message.text is None and enclosed is None):
        return None
    private, bot = message.chat.type == "private", message.get_bot()
    text = message.text or message.caption or ""
    said = (text, False) if private else addressed(text, bot.username)
    if said is None:
        return None
    replied = _replied(message)
    ours = replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
    return Incoming(
        address=address_of(message),
        sender=str(sender.id),
        sender_name=sender.full_name[:LONGEST_NAME],
        at=at,
        shape=Shape.MEDIA if enclosed is not None and not text else Shape.TEXT,
        text=said[0],
        private=private,
        chat_name=message.chat.title or "",
        language=sender.language_code,
        message=str(message.message_id),
        reply_to=str(replied.message_id) if replied is not None else None,
        to_us=said[1] or ours,
        row=row,
        enclosed=enclosed,
        author=author_of(message)[:LONGEST_NAME],
    )


def _replied(message: Message) -> Message | None:
    """What a message answers; all in a topic seems to answer the message that opened it."""
    replied = message.reply_to_message
    return replied if replied is None or replied.forum_topic_created is None else None


def _pressed(query: CallbackQuery, row: int | None, at: datetime) -> Incoming | None:
    message = query.message
    if message is None:
        return None
    accessible = message if isinstance(message, Message) else None
    return Incoming(
        address=address_of(accessible) if accessible else Address(CHANNEL, str(message.chat.id)),
        sender=str(query.from_user.id),
        sender_name=query.from_user.full_name[:LONGEST_NAME],
        at=at,
        shape=Shape.PRESS,
        private=message.chat.type == "private",
        message=str(message.message_id),
        language=query.from_user.language_code,
        press=press_of(query.data or "", query.id),
        row=row,
    )
