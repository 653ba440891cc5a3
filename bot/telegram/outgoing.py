"""From an outbox row to Telegram messages: split where too long, buttons below the last."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import MessageLimit, ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.delivery.courier import Later, Moved, Never, Outcome, Sent
from bot.speech import plain
from bot.storage.queues import OutboxRow

log = logging.getLogger(__name__)
WIDTH = 26
"""Letters of labels that stand side by side on a phone."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def send(bot: Bot, row: OutboxRow) -> Outcome:
    """Send a row; what Telegram says to it becomes what the courier does next."""
    try:
        return Sent(await _send_parts(bot, row))
    except RetryAfter as error:
        return Later(timedelta(seconds=_seconds(error.retry_after)))
    except ChatMigrated as error:
        return Moved(str(error.new_chat_id))
    except (BadRequest, Forbidden) as error:
        # BadRequest is a NetworkError to the library, but trying again would not help.
        return Never(error.message)
    except NetworkError:
        return Later()
    except TelegramError as error:
        return Never(type(error).__name__)


async def _send_parts(bot: Bot, row: OutboxRow) -> str:
    parts = list(split(row.body))
    sent = ""
    for n, part in enumerate(parts, 1):
        message = await bot.send_message(
            chat_id=int(row.chat),
            text=part,
            message_thread_id=int(row.topic) if row.topic else None,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=keyboard(row.buttons) if n == len(parts) else None,
        )
        sent = str(message.message_id)
    return sent


def _seconds(wait: Any) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


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
            if _units(joined) > limit:
                yield part
                part = piece
            else:
                part = joined
    yield part


def _short(line: str, limit: int) -> Iterator[str]:
    """A line as it is; in plain pieces where it alone would be too long."""
    if _units(line) <= limit:
        yield line
        return
    text = plain(line).replace("&", "").replace("<", "").replace(">", "")
    half = limit // 2
    yield from (text[n : n + half] for n in range(0, len(text), half))


def _units(text: str) -> int:
    """Telegram counts UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
