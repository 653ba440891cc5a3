"""Fetching what somebody has sent from where Telegram keeps it."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from flows.enclosed import LARGEST
from flows.transcribing import Inaudible

PAUSES = (0.5, 1.5, 3.0)
"""Seconds before a file is asked for again."""
FINAL = (BadRequest, Forbidden, InvalidToken)
"""What no second try changes; a path that is not there comes as a wrong token."""


async def fetched(bot: Bot, key: str) -> bytes:
    """The content of a file, asked for again where the line failed; raises Inaudible.

    No error names the address: the token stands in it.
    """
    for pause in (*PAUSES, None):
        try:
            return await _once(bot, key)
        except TelegramError as error:
            wait = _asked_to_wait(error)
            if pause is None or isinstance(error, FINAL):
                raise Inaudible(type(error).__name__) from None
        await asyncio.sleep(max(pause, wait))
    raise Inaudible("never tried")


async def _once(bot: Bot, key: str) -> bytes:
    file = await bot.get_file(key)
    if not file.file_path or (file.file_size or 0) > LARGEST:
        raise Inaudible("too large or gone")
    content = await file.download_as_bytearray()
    if not 0 < len(content) <= LARGEST:
        raise Inaudible("too large or empty")
    return bytes(content)


def _asked_to_wait(error: TelegramError) -> float:
    if not isinstance(error, RetryAfter):
        return 0.0
    after = error.retry_after
    return after if isinstance(after, int) else after.total_seconds()
