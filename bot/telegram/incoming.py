"""From a Telegram update to an Incoming: who, where, what, in reply to what."""

from __future__ import annotations

from datetime import UTC, datetime

from telegram import CallbackQuery, Message, Update, User

from bot.buttons import press_of
from flows.messages import Address, Incoming, Shape

CHANNEL = "telegram"
LONGEST_NAME = 64


def incoming_of(update: Update, row: int | None, at: datetime | None = None) -> Incoming | None:
    """What somebody sent or pressed; None for an update that is neither."""
    at = at or datetime.now(UTC)
    if update.callback_query is not None:
        return _pressed(update.callback_query, row, at)
    if update.message is not None and update.message.from_user is not None:
        return _written(update.message, update.message.from_user, row, at)
    return None


def address_of(message: Message) -> Address:
    """The chat, and the topic where the message stands in one."""
    topic = message.message_thread_id if message.is_topic_message else None
    return Address(CHANNEL, str(message.chat.id), str(topic) if topic else None)


def _written(message: Message, sender: User, row: int | None, at: datetime) -> Incoming | None:
    if sender.is_bot or (message.effective_attachment is None and message.text is None):
        return None
    replied = message.reply_to_message
    return Incoming(
        address=address_of(message),
        sender=str(sender.id),
        sender_name=sender.full_name[:LONGEST_NAME],
        at=at,
        shape=Shape.TEXT if message.text is not None else Shape.MEDIA,
        text=message.text or "",
        private=message.chat.type == "private",
        chat_name=message.chat.title or "",
        language=sender.language_code,
        message=str(message.message_id),
        reply_to=str(replied.message_id) if replied is not None else None,
        row=row,
    )


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
        language=query.from_user.language_code,
        press=press_of(query.data or "", query.id),
        row=row,
    )
