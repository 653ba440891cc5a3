"""A message with a picture above its text; drawn when it is sent."""

from __future__ import annotations

import asyncio
import logging

from telegram import Bot, Message
from telegram.constants import MessageLimit
from telegram.error import BadRequest

from bot.delivery.joining import units
from bot.delivery.outcomes import Parcel
from bot.pictures.gallery import drawn
from bot.pictures.recipes import Recipe
from bot.speech import plain
from bot.telegram.layout import keyboard, readable

log = logging.getLogger(__name__)
REST = "…"


async def show(bot: Bot, parcel: Parcel) -> str | None:
    """Send the picture with the text below it; None where there is none, or it cannot be shown.

    Raises what goes wrong otherwise, as the text alone would.
    """
    recipe = parcel.first.picture
    png = await _drawn(recipe) if recipe and parcel.message is None else None
    if png is None:
        return None
    try:
        return await _write(bot, parcel, png)
    except BadRequest as error:
        # The chat may take texts alone; what else is wrong, the text is told too.
        log.warning("a picture was refused: %s", type(error).__name__)
        return None


async def _drawn(recipe: Recipe) -> bytes | None:
    try:
        return await asyncio.to_thread(drawn, recipe)
    except Exception as error:  # noqa: BLE001  # whatever it is, the text says the same
        log.warning("a picture is not drawn: %s", type(error).__name__)
        return None


async def _write(bot: Bot, parcel: Parcel, png: bytes) -> str:
    row = parcel.first

    async def call(text: str, mode: str | None) -> Message:
        return await bot.send_photo(
            chat_id=int(row.chat),
            photo=png,
            caption=text,
            filename="picture.png",
            message_thread_id=int(row.topic) if row.topic else None,
            parse_mode=mode,
            disable_notification=row.silent or None,
            reply_markup=keyboard(parcel.buttons),
        )

    return str((await readable(call, caption(parcel.body))).message_id)


def caption(html: str, limit: int = MessageLimit.CAPTION_LENGTH) -> str:
    """The lines that fit below a picture; what is left out stands in it."""
    kept = ""
    for line in html.split("\n"):
        longer = f"{kept}\n{line}" if kept else line
        if units(plain(longer)) > limit - units(f"\n{REST}"):
            return f"{kept}\n{REST}"
        kept = longer
    return kept
