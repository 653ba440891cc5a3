"""What lies in the outbox of a stage, chosen and sent as the courier does, and how it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, select

from bot.delivery.choosing import choose
from bot.delivery.limits import Limits
from bot.delivery.outcomes import Parcel, Result, Sent
from bot.delivery.recording import Record
from bot.speech import plain
from bot.storage.queues import OutboxRow
from bot.storage.store import SqlStore
from tests.staged_groups import CHANNEL


async def delivered(store: SqlStore, at: datetime) -> list[Parcel]:
    """Everything that is due by then, in the order it was written in; now it has been sent."""
    parcels: list[Parcel] = []
    async with store.unit() as unit:
        while chosen := (await choose(unit, CHANNEL, Limits(None), at, (), 100)).parcels:
            sent = [Result(parcel, Sent(message_of(parcel)), at) for parcel in chosen]
            await Record(CHANNEL).write(unit, sent)
            parcels += chosen
    return sorted(parcels, key=lambda parcel: parcel.first.id or 0)


def message_of(parcel: Parcel) -> str:
    """The message that a parcel changes, or the new one that it is."""
    return parcel.message or f"ours-{parcel.first.id}"


async def rows_in(store: SqlStore, chat: str) -> Sequence[OutboxRow]:
    """All that was written for a chat, oldest first."""
    query = select(OutboxRow).where(OutboxRow.chat == chat).order_by(col(OutboxRow.id))
    async with store.look() as unit:
        return list(await unit.session.exec(query))


def messages(rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    """The rows that are a message of their own, and do not change or join another."""
    return [row for row in rows if row.edits is None and row.joined_into is None]


async def in_north(store: SqlStore, parcel: Parcel) -> str:
    """The group as a script has it: which of its messages is changed, or which topic it is in."""
    row = parcel.first
    if parcel.message is None:
        return f"north (topic {row.topic})" if row.topic else "north"
    known = [one.sent_message_id for one in messages(await rows_in(store, row.chat))]
    return f"north (edits {known.index(parcel.message) + 1})"


def as_seen(parcel: Parcel) -> str:
    """A message as a person sees it, its buttons in a last line."""
    labels = " ".join(f"[{label}]" for label, _ in parcel.buttons)
    return f"{plain(parcel.body)}\n{labels}" if labels else plain(parcel.body)
