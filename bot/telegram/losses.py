"""Chats and topics that Telegram no longer lets us write in."""

from __future__ import annotations

from bot.clock import now
from bot.delivery.recording import Loss
from bot.storage.store import SqlUnit
from flows.groups.places import lost
from flows.messages import Address

CLOSED = "topic_closed"
"""How Telegram says that a topic is there and yet takes nothing."""


async def tell_of(unit: SqlUnit, loss: Loss) -> None:
    """Whoever bound a chat or a topic hears that nothing can be said there."""
    address = Address(loss.channel, loss.chat, loss.topic)
    await lost(unit, address, now(), closed=CLOSED in loss.reason.lower())
