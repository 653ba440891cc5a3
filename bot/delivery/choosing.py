"""What goes out next: due rows, in order within a chat's topic, of chats that may be written to."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from bot.delivery.joining import first_of, joinable, parcel_of
from bot.delivery.limits import Limits
from bot.delivery.outcomes import Parcel
from bot.delivery.recording import put_back
from bot.storage.chats import shut
from bot.storage.queues import OutboxRow
from bot.storage.store import SqlUnit

BATCH = 100
UNSENT = ("pending", "sending")


@dataclass
class Chosen:
    """What may go out now, and in how many seconds more of what is due may."""

    parcels: list[Parcel] = field(default_factory=list)
    wait: float = math.inf


async def choose(
    unit: SqlUnit, channel: str, limits: Limits, at: datetime, busy: Collection[str], most: int
) -> Chosen:
    """At most so many parcels, one a chat, none for a busy one; their rows count as being sent."""
    chosen, left_out = Chosen(), set(busy)
    while len(chosen.parcels) < most:
        rows = await _due(unit, channel, at, left_out)
        messages = await _changed_by(unit, rows)
        for theirs in _by_chat(rows):
            if len(chosen.parcels) < most:
                _consider(chosen, limits, theirs, messages, at.timestamp())
        left_out.update(row.chat for row in rows)
        # A chat with more rows than a batch holds must not hide those behind it.
        if len(rows) < BATCH:
            break
    chosen.parcels = await _marked(unit, chosen.parcels)
    return chosen


def _consider(
    chosen: Chosen,
    limits: Limits,
    rows: Sequence[OutboxRow],
    messages: dict[int, str | None],
    now: float,
) -> None:
    """Add what is next in a chat, or how long it has to wait."""
    ready = [row for row in rows if row.edits is None or row.edits in messages]
    if not ready:
        return
    first = first_of(ready)
    wait = limits.wait(first.chat, now, patient=joinable(first))
    if wait > 0:
        chosen.wait = min(chosen.wait, wait)
        return
    message = messages.get(first.edits) if first.edits is not None else None
    crowded = limits.crowded(first.chat, now)
    chosen.parcels.append(parcel_of(ready, message, crowded=crowded))


async def waiting(unit: SqlUnit, channel: str, at: datetime) -> bool:
    """Whether any row is due, whatever the limits say."""
    return (await unit.session.exec(_query(channel, at).limit(1))).first() is not None


def _query(channel: str, at: datetime) -> SelectOfScalar[OutboxRow]:
    return (
        select(OutboxRow)
        .where(
            OutboxRow.channel == channel,
            OutboxRow.state == "pending",
            OutboxRow.not_before <= at,
            ~shut(at),
        )
        .order_by(col(OutboxRow.id))
    )


async def _due(
    unit: SqlUnit, channel: str, at: datetime, left_out: Collection[str]
) -> Sequence[OutboxRow]:
    query = _query(channel, at).where(col(OutboxRow.chat).not_in(left_out)).limit(BATCH)
    return (await unit.session.exec(query)).all()


async def _changed_by(unit: SqlUnit, rows: Sequence[OutboxRow]) -> dict[int, str | None]:
    """The messages that rows want to change, by row; what is still to be sent is left out.

    A message that is gone, or that others were joined into, is none to change.
    """
    wanted = {row.edits for row in rows if row.edits is not None}
    if not wanted:
        return {}
    query = select(OutboxRow.id, OutboxRow.sent_message_id, OutboxRow.state).where(
        col(OutboxRow.id).in_(wanted)
    )
    found = {row: (message, state) for row, message, state in await unit.session.exec(query)}
    joined = select(OutboxRow.joined_into).where(col(OutboxRow.joined_into).in_(wanted))
    shared = set(await unit.session.exec(joined))
    return {
        row: message if state == "sent" and row not in shared else None
        for row in wanted
        for message, state in (found.get(row, (None, "gone")),)
        if state not in UNSENT
    }


def _by_chat(rows: Sequence[OutboxRow]) -> list[list[OutboxRow]]:
    chats: defaultdict[str, list[OutboxRow]] = defaultdict(list)
    for row in rows:
        chats[row.chat].append(row)
    return list(chats.values())


async def _marked(unit: SqlUnit, parcels: Sequence[Parcel]) -> list[Parcel]:
    """The parcels whose rows now count as being sent; one withdrawn meanwhile is left for now."""
    ids = [row for parcel in parcels for row in parcel.ids]
    if not ids:
        return []
    marking = (
        update(OutboxRow)
        .where(col(OutboxRow.id).in_(ids), col(OutboxRow.state) == "pending")
        .values(state="sending", attempts=col(OutboxRow.attempts) + 1)
        .returning(col(OutboxRow.id))
        .execution_options(synchronize_session=False)
    )
    marked = {row for (row,) in (await unit.session.exec(marking)).all()}
    whole = [parcel for parcel in parcels if marked.issuperset(parcel.ids)]
    await put_back(unit, marked - {row for parcel in whole for row in parcel.ids})
    for parcel in whole:
        if len(parcel.rows) > 1:
            joined = update(OutboxRow).where(col(OutboxRow.id).in_(parcel.ids[1:]))
            await unit.session.exec(joined.values(joined_into=parcel.first.id))
    return whole
