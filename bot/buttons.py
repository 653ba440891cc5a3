"""Buttons as they travel: `v1:verb:deal:revision`, at most 64 bytes, checked when they return."""

from __future__ import annotations

import re

from flows.messages import Choice, Press

LONGEST = 64
_DATA = re.compile(r"v1:([a-z_]{1,20}(?:\.[a-z_0-9]{1,40})?):(\d{1,18}):(\d{1,9})")


def data_of(choice: Choice) -> str:
    """A choice as callback data; raises ValueError past Telegram's 64 bytes."""
    data = f"v1:{choice.verb}:{choice.deal}:{choice.revision}"
    if len(data.encode()) > LONGEST:
        raise ValueError(data)
    return data


def press_of(data: str, answer_to: str | None = None) -> Press:
    """What a client says was pressed; anything that is not ours becomes a press of nothing."""
    found = _DATA.fullmatch(data)
    if found is None:
        return Press("unknown", 0, 0, answer_to)
    return Press(found[1], int(found[2]), int(found[3]), answer_to)
