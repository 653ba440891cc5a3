"""A message with a file; the file is made when it is sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram import Bot, Message

from bot.delivery.outcomes import Parcel
from bot.documents import Made
from bot.telegram.layout import keyboard, readable
from bot.telegram.showing import caption

Make = Callable[[Mapping[str, Any]], Awaitable[Made | None]]
"""Makes the file that a row tells of."""


async def nothing_made(wanted: Mapping[str, Any]) -> Made | None:
    """Where nobody makes files the text goes alone."""
    del wanted
    return None


async def hand(bot: Bot, parcel: Parcel, make: Make) -> str | None:
    """Send the file with the text below it; None where there is none, or no longer."""
    wanted = parcel.first.document
    file = await make(wanted) if wanted and parcel.message is None else None
    if file is None:
        return None
    row, content, name = parcel.first, file.content, file.name

    async def call(text: str, mode: str | None) -> Message:
        return await bot.send_document(
            chat_id=int(row.chat),
            document=content,
            filename=name,
            caption=text,
            message_thread_id=int(row.topic) if row.topic else None,
            parse_mode=mode,
            disable_notification=row.silent or None,
            reply_markup=keyboard(parcel.buttons),
        )

    return str((await readable(call, caption(parcel.body))).message_id)
