"""Which rows of a chat go out together: alerts that wait for the same place become one message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.delivery.outcomes import Parcel
from bot.storage.queues import OutboxRow

LONGEST = 4096
"""Telegram's longest message, in UTF-16 code units."""
BETWEEN = "\n\n"
GATHERED = "gathered:"
"""Begins the key that what is held for one time and place shares."""
FEW = 3
"""So many that are due at once go out alone while there is room: an answer can quote them."""


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def gathered(key: str | None) -> bool:
    """Whether rows of that key were held, and go out as one message under their heading."""
    return key is not None and key.startswith(GATHERED)


def joinable(row: OutboxRow) -> bool:
    """Whether a row may share a message with others of its key."""
    return bool(row.coalesce_key) and not row.parts and row.edits is None


def first_of(rows: Sequence[OutboxRow]) -> OutboxRow:
    """The row that is next in a chat; a text that is half out is finished first."""
    return min(rows, key=lambda row: (not row.parts, row.id or 0))


def parcel_of(rows: Sequence[OutboxRow], message: str | None, *, crowded: bool) -> Parcel:
    """What goes out next of a chat's due rows."""
    run = _run(first_of(rows), rows)
    whole = gathered(run[0].coalesce_key)
    if len(run) <= FEW and not crowded and not whole:
        run = run[:1]
    between = "\n" if whole else BETWEEN
    return Parcel(tuple(run), between.join(row.body for row in run), message)


def _run(head: OutboxRow, rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    """The row and what follows it in its topic, while that is of its kind and still fits."""
    run, size = [head], units(head.body)
    if not joinable(head):
        return run
    for row in rows:
        if row.topic != head.topic or (row.id or 0) <= (head.id or 0):
            continue
        if gathered(head.coalesce_key) and not _alike(head, row):
            # It has waited for hours and may pass by what was asked just now.
            continue
        size += units(BETWEEN) + units(row.body)
        if not _alike(head, row) or size > LONGEST:
            break
        run.append(row)
    return run


def _alike(head: OutboxRow, row: OutboxRow) -> bool:
    return joinable(row) and row.coalesce_key == head.coalesce_key and row.silent == head.silent
