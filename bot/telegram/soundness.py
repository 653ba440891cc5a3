"""What an update says is taken in only where each part of it is of the kind it must be."""

from __future__ import annotations

from typing import Any

from telegram import Bot, Update

from bot.telegram.incoming import incoming_of
from flows.messages import Incoming

WRONG = (TypeError, ValueError, AttributeError, KeyError, OverflowError)
"""What building on parts of another kind leads to."""


def understood(body: dict[str, Any], bot: Bot) -> Update | None:
    """The update that a body holds; None where the library cannot make or take it."""
    try:
        update = Update.de_json(body, bot)
        whose = (update.effective_chat, update.effective_user)
        return update if all(one is None or type(one.id) is int for one in whose) else None
    except WRONG:
        return None


def taken_in(update: Update, row: int | None) -> Incoming | None:
    """What somebody sent or pressed; None for an update that is neither, or is malformed."""
    try:
        found = incoming_of(update, row)
        return found if found is not None and _sound(found) else None
    except WRONG:
        return None


def _sound(incoming: Incoming) -> bool:
    numbers = (incoming.address.chat, incoming.sender, incoming.address.topic or "0")
    texts = [incoming.text, incoming.sender_name, incoming.chat_name, incoming.language or ""]
    texts.append(incoming.author)
    if incoming.enclosed is not None and (spoken := incoming.enclosed.recording) is not None:
        texts += [spoken.key, spoken.name]
    return all(isinstance(text, str) for text in texts) and all(
        str(int(number)) == number for number in numbers
    )
