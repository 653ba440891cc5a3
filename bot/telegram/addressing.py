"""Whether what is said in a group is said to us: a mention, or a command with our name."""

from __future__ import annotations

import re

_COMMAND = re.compile(r"(/\w+)@(\w+)(?!\S)")
_LOOSE = " \t\n,:;"


def addressed(text: str, username: str) -> tuple[str, bool] | None:
    """The text without our name, and whether it stood there; None for another bot's command."""
    command = _COMMAND.match(text)
    if command is None:
        return _without_mention(text, username)
    if command[2].lower() != username.lower():
        return None
    return command[1] + text[command.end() :], True


def _without_mention(text: str, username: str) -> tuple[str, bool]:
    mention = rf"[,\s]*(?<![\w@])@{re.escape(username)}(?!\w)"
    cut, many = re.subn(mention, " ", text, flags=re.IGNORECASE)
    return (cut.strip(_LOOSE), True) if many else (text, False)
