"""What Telegram says when it does not take a message, as what the courier does next."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery.outcomes import Closed, Later, Limited, Moved, Never, Outcome, TopicGone
from bot.telegram.transport import Dropped, Unreached

CHAT_GONE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "input_user_deactivated",
    "user_deactivated",
    "deactivated",
    "was deleted",
    "was upgraded",
    "chat_write_forbidden",
    "chat_restricted",
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
)
TOPIC_GONE = ("topic_closed", "topic_deleted", "topic_id_invalid", "thread not found")


def outcome_of(error: TelegramError) -> Outcome:
    """What follows from a refusal."""
    if isinstance(error, RetryAfter):
        return Limited(timedelta(seconds=_seconds(error.retry_after)))
    if isinstance(error, ChatMigrated):
        return Moved(str(error.new_chat_id))
    if isinstance(error, Forbidden):
        return Closed(error.message)
    if isinstance(error, BadRequest):
        # A NetworkError to the library, but trying again would not help.
        return _refused(error.message)
    return Later(perhaps_sent=_may_have_arrived(error))


def says(error: TelegramError, *words: str) -> bool:
    """Whether a refusal is one of these; Telegram's wording varies in case and prefix."""
    told = error.message.lower()
    return any(word in told for word in words)


def _refused(reason: str) -> Outcome:
    told = reason.lower()
    if any(word in told for word in TOPIC_GONE):
        return TopicGone(reason)
    if any(word in told for word in CHAT_GONE):
        return Closed(reason)
    return Never(reason)


def _may_have_arrived(error: TelegramError) -> bool:
    """Whether the answer alone may be lost: not where Telegram said no, or heard nothing."""
    if isinstance(error, Unreached | InvalidToken | Conflict):
        return False
    # An answer that cannot be read is a plain TelegramError, and may have been a yes.
    return isinstance(error, TimedOut | Dropped) or not isinstance(error, NetworkError)


def _seconds(wait: Any) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
