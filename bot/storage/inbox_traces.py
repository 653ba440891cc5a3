"""What the inbox still holds of a person, and how it goes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String, cast
from sqlmodel import col, select, update

from bot.storage.queues import InboxRow
from bot.storage.session import Rows


async def empty_arrivals(unit: Rows, sender: str) -> None:
    """Empties what was handled, or given up, of what somebody sent or is quoted in, anywhere.

    The rows themselves stay until they are pruned: they know an update that comes again.
    """
    settled = col(InboxRow.state) != "pending"
    private = update(InboxRow).where(settled, col(InboxRow.lane) == sender)
    await unit.session.exec(private.values(body={}))
    likely = cast(col(InboxRow.body), String).contains(sender, autoescape=True)
    found = await unit.session.exec(select(InboxRow.id, InboxRow.body).where(settled, likely))
    for row, body in found.all():
        if names(body, sender):
            here = update(InboxRow).where(col(InboxRow.id) == row)
            await unit.session.exec(here.values(body={}))


def names(body: Any, sender: str) -> bool:
    """Whether anybody or anything in there has that id."""
    if isinstance(body, dict):
        return str(body.get("id")) == sender or any(names(one, sender) for one in body.values())
    return isinstance(body, list) and any(names(one, sender) for one in body)
