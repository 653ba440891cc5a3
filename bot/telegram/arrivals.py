"""From an update's JSON to a row of the inbox, without building the library's objects of it."""

from __future__ import annotations

from typing import Any

from bot.delivery.inbox import Arrival

WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that Telegram is asked for."""
OTHER = "other"
"""What an update of a kind that we did not ask for is counted as."""
LARGEST_ID = 2**63
_WHERE = (("chat",), ("message", "chat"))
_WHO = (("from",), ("user",))


def arrival_of(bot: int, update: object) -> Arrival | None:
    """An update as the inbox takes it; None where it has no id and so is no update.

    Its lane is the chat, or whoever it is from.
    """
    if not isinstance(update, dict):
        return None
    number = update.get("update_id")
    if type(number) is not int or not 0 <= number < LARGEST_ID:
        return None
    return Arrival(f"telegram:{bot}", number, _lane(update), update)


def kind_of(update: dict[str, Any]) -> str:
    """The kind of an update, where it is one that we asked for."""
    return next((kind for kind in WANTED if kind in update), OTHER)


def _lane(update: dict[str, Any]) -> str:
    content = next((part for kind, part in update.items() if kind != "update_id"), None)
    for path in (*_WHERE, *_WHO):
        number = _at(content, (*path, "id"))
        if type(number) is int:
            return str(number)
    return "0"


def _at(content: object, path: tuple[str, ...]) -> object:
    for step in path:
        if not isinstance(content, dict):
            return None
        content = content.get(step)
    return content
