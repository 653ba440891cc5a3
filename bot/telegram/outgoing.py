"""From a parcel to a Telegram message: split where too long, buttons below the last."""

from __future__ import annotations

from collections.abc import Iterator

from telegram import Bot, LinkPreviewOptions, Message
from telegram.constants import MessageLimit
from telegram.error import BadRequest, TelegramError

from bot.delivery.joining import units
from bot.delivery.outcomes import Outcome, Parcel, Sent
from bot.speech import plain
from bot.telegram.documents import Make, hand, nothing_made
from bot.telegram.layout import keyboard, readable
from bot.telegram.refusals import outcome_of, says
from bot.telegram.showing import show

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
UNCHANGED = ("message is not modified",)
UNCHANGEABLE = ("message to edit not found", "message can't be edited", "message_id_invalid")


async def send(bot: Bot, parcel: Parcel, make: Make = nothing_made) -> Outcome:
    """Make one call: a new message, a part of a long one, or a change of one that is there.

    `make` makes the file that goes with it.
    """
    parts = list(split(parcel.body))
    out = len(parcel.first.parts)
    text = parts[min(out, len(parts) - 1)]
    more = out + 1 < len(parts)
    try:
        if out == 0 and (shown := await show(bot, parcel)) is not None:
            return Sent(shown)
        if out == 0 and (handed := await hand(bot, parcel, make)) is not None:
            return Sent(handed)
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

    return str((await readable(call, text)).message_id)


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
        await readable(call, text)
    except BadRequest as error:
        if says(error, *UNCHANGEABLE):
            return await _write(bot, parcel, text, more=more)
        if not says(error, *UNCHANGED):
            raise
    return message


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
