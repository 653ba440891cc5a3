"""What is held for a group in the outbox, under a heading, until it is summed up."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table
from sqlmodel import col, delete, func, or_, select, update

from bot.delivery.joining import GATHERED
from bot.storage.queues import OutboxRow
from bot.storage.session import Rows
from flows.messages import Address

OUTBOX: Table = OutboxRow.metadata.tables["outbox"]
WAITS = (col(OutboxRow.state) == "pending", col(OutboxRow.possible_repeats) == 0)


def place(address: Address) -> str:
    """An address as it ends the keys of what goes there."""
    return f"{address.channel}:{address.chat}:{address.topic or ''}"


def gathering(address: Address, until: datetime) -> str:
    """The key that all shares which is held for a place until then."""
    return f"{GATHERED}{int(until.timestamp())}:{address.chat}:{address.topic or ''}"


async def head(unit: Rows, address: Address, until: datetime, body: str) -> None:
    """The heading of what is held until then; it stands above what follows, once."""
    values: dict[str, Any] = {
        "dedupe_key": f"heading:{int(until.timestamp())}:{place(address)}",
        "channel": address.channel,
        "chat": address.chat,
        "topic": address.topic,
        "body": body,
        "buttons": [],
        "parts": [],
        "state": "pending",
        "attempts": 0,
        "silent": False,
        "possible_repeats": 0,
        "not_before": until,
        "coalesce_key": gathering(address, until),
    }
    await unit.session.exec(unit.inserting(OUTBOX).values(values).on_conflict_do_nothing())


async def close_empty(unit: Rows, key: str) -> None:
    """A heading with nothing left below it goes: an empty digest says nothing."""
    here = (col(OutboxRow.coalesce_key) == key, col(OutboxRow.state) == "pending")
    counted = select(func.count()).select_from(OutboxRow).where(*here)
    if (await unit.session.exec(counted)).one() <= 1:
        await unit.session.exec(delete(OutboxRow).where(*here))


async def hold_until(unit: Rows, address: Address, until: datetime) -> None:
    """What is held for a place waits until then, and no longer."""
    held = col(OutboxRow.coalesce_key).like(f"{GATHERED}%")
    moved = update(OutboxRow).where(*_of(address), *WAITS, held).values(not_before=until)
    await unit.session.exec(moved)


async def forget_waiting(unit: Rows, address: Address) -> None:
    """A place that hears nothing any more is not told what still waits for it."""
    told = or_(*(col(OutboxRow.dedupe_key).like(f"{kind}:%") for kind in ("alert", "heading")))
    await unit.session.exec(delete(OutboxRow).where(*_of(address), *WAITS, told))


def _of(address: Address) -> tuple[ColumnElement[bool], ...]:
    return (
        col(OutboxRow.channel) == address.channel,
        col(OutboxRow.chat) == address.chat,
        col(OutboxRow.topic).is_not_distinct_from(address.topic),
    )
