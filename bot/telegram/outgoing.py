"""From a parcel to a Telegram message: split where too long, buttons below the last."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import MessageLimit, ParseMode
from telegram.error import BadRequest, TelegramError

from bot.delivery.joining import units
from bot.delivery.outcomes import Outcome, Parcel, Sent
from bot.speech import plain
from bot.telegram.refusals import outcome_of, says

WIDTH = 26
"""Letters of labels that stand side by side on a phone."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
UNCHANGED = ("message is not modified",)
UNCHANGEABLE = ("message to edit not found", "message can't be edited", "message_id_invalid")


async def send(bot: Bot, parcel: Parcel) -> Outcome:
    """Make one call: a new message, a part of a long one, or a change of one that is there."""
    parts = list(split(parcel.body))
    out = len(parcel.first.parts)
    text = parts[min(out, len(parts) - 1)]
    more = out + 1 < len(parts)
    try:
        if parcel.message is not None and out == 0:
            message = await _change(bot, parcel, text, more=more)
        else:
            message = await _write(bot, parcel, text, more=more)
    except TelegramError as error:
        return outcome_of(error)
    return Sent(message, more=more)


async def _write(bot: Bot, parcel: Parcel, text: str, *, more: bool) -> str:
    row = parcel.first

    async def call(text: str, mode: str | None) -> Message:
        return await bot.send_message(
            chat_id=int(row.chat),
            text=text,
            message_thread_id=int(row.topic) if row.topic else None,
            parse_mode=mode,
            link_preview_options=_NO_PREVIEW,
            disable_notification=row.silent or None,
            reply_markup=None if more else keyboard(parcel.buttons),
        )

    return str((await _readable(call, text)).message_id)


async def _change(bot: Bot, parcel: Parcel, text: str, *, more: bool) -> str:
    """The message that has the text now: the old one, or a new one where it is gone."""
    row, message = parcel.first, parcel.message or ""

    async def call(text: str, mode: str | None) -> Message | bool:
        return await bot.edit_message_text(
            chat_id=int(row.chat),
            message_id=int(message),
            text=text,
            parse_mode=mode,
            link_preview_options=_NO_PREVIEW,
            reply_markup=None if more else keyboard(parcel.buttons),
        )

    try:
        await _readable(call, text)
    except BadRequest as error:
        if says(error, *UNCHANGEABLE):
            return await _write(bot, parcel, text, more=more)
        if not says(error, *UNCHANGED):
            raise
    return message


async def _readable(call: Callable[[str, str | None], Awaitable[Any]], text: str) -> Any:
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


def split(html: str, limit: int = MessageLimit.MAX_TEXT_LENGTH) -> Iterator[str]:
    """A text in parts that Telegram takes, cut between lines; each line's markup is its own."""
    part = ""
    for line in html.split("\n"):
        for piece in _short(line, limit):
            joined = f"{part}\n{piece}" if part else piece
            if units(joined) > limit:
                yield part
                part = piece
            else:
                part = joined
    yield part


def _short(line: str, limit: int) -> Iterator[str]:
    """A line as it is; in plain pieces where it alone would be too long."""
    if units(line) <= limit:
        yield line
        return
    text = plain(line).replace("&", "").replace("<", "").replace(">", "")
    half = limit // 2
    yield from (text[n : n + half] for n in range(0, len(text), half))
