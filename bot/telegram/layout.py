"""How a message is laid out: its markup, and its buttons in rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.speech import plain
from bot.telegram.refusals import says

WIDTH = 26
"""Letters of labels that stand side by side on a phone."""


async def readable(call: Callable[[str, str | None], Awaitable[Any]], text: str) -> Any:
    """What a call returns; a text whose markup Telegram cannot read goes without any."""
    try:
        return await call(text, ParseMode.HTML)
    except BadRequest as error:
        if not says(error, "can't parse entities"):
            raise
    return await call(plain(text), None)


def keyboard(buttons: Sequence[Sequence[str]]) -> InlineKeyboardMarkup | None:
    """Buttons in rows that a phone shows without cutting their labels."""
    rows: list[list[InlineKeyboardButton]] = []
    for label, data in buttons:
        button = InlineKeyboardButton(label, callback_data=data)
        if rows and sum(len(b.text) for b in rows[-1]) + len(label) <= WIDTH and len(rows[-1]) < 3:
            rows[-1].append(button)
        else:
            rows.append([button])
    return InlineKeyboardMarkup(rows) if rows else None
