"""How what was sent fared, written down: all results that have come in, in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Update, bindparam
from sqlmodel import col, update

from bot.delivery.outcomes import (
    Broken,
    Closed,
    Later,
    Limited,
    Moved,
    Never,
    Parcel,
    Result,
    Sent,
    TopicGone,
)
from bot.storage.chats import EVERYWHERE, close, hold
from bot.storage.moving import move_chat
from bot.storage.queues import OutboxRow
from bot.storage.store import SqlUnit

log = logging.getLogger(__name__)
PATIENT = timedelta(days=1)
"""How long a row that cannot be delivered for trouble on the way is tried."""
TRIES = 12
"""How often sending may break in a way nobody foresaw."""
PAUSE = timedelta(seconds=2)
"""How long such a row waits after its first break, doubled each time: over an hour in all."""
MARGIN = timedelta(seconds=0.25)
"""Added to what a channel asks for, because its clock is not ours."""


@dataclass(frozen=True)
class Loss:
    """A chat, or a topic of it, that nothing can be told in any more."""

    channel: str
    chat: str
    topic: str | None
    reason: str


Lost = Callable[[SqlUnit, Loss], Awaitable[None]]


async def nobody_told(unit: SqlUnit, loss: Loss) -> None:
    """A loss that nobody hears of."""
    del unit, loss


@dataclass(frozen=True)
class Record:
    """Writes down one channel's results; a loss is passed on within the same transaction."""

    channel: str
    lost: Lost = nobody_told

    async def write(self, unit: SqlUnit, results: Sequence[Result]) -> None:
        """Every result has its effect; what went out, the usual case, in one statement."""
        await _note_sent(unit, [result for result in results if isinstance(result.outcome, Sent)])
        for result in results:
            if not isinstance(result.outcome, Sent):
                await self._settle(unit, result)

    async def _settle(self, unit: SqlUnit, result: Result) -> None:
        parcel, chat = result.parcel, result.parcel.chat
        match result.outcome:
            case Limited(wait, everywhere):
                await put_back(unit, parcel.ids)
                until = result.at + wait + MARGIN
                await hold(unit, self.channel, EVERYWHERE if everywhere else chat, until)
            case Later(perhaps_sent) if not given_up(result):
                await put_back(unit, parcel.ids, repeated=perhaps_sent and parcel.message is None)
            case Later():
                await _bury(unit, parcel, "could not be delivered for a day")
            case Broken() if not given_up(result):
                await _put_off(unit, result)
            case Broken(reason) | Never(reason):
                await _bury(unit, parcel, reason)
            case Closed(reason):
                await put_back(unit, parcel.ids)
                await close(unit, self.channel, chat, reason)
                await self.lost(unit, Loss(self.channel, chat, None, reason))
            case TopicGone(reason):
                await self._leave_topic(unit, parcel, reason)
            case Moved(new):
                await put_back(unit, parcel.ids)
                await move_chat(unit, self.channel, chat, new)

    async def _leave_topic(self, unit: SqlUnit, parcel: Parcel, reason: str) -> None:
        """What waits for a topic goes to the chat's general one, if it was not there already."""
        first = parcel.first
        await put_back(unit, parcel.ids)
        waiting = update(OutboxRow).where(
            col(OutboxRow.channel) == self.channel,
            col(OutboxRow.chat) == first.chat,
            col(OutboxRow.state) == "pending",
        )
        if first.topic is None:
            ours = waiting.where(col(OutboxRow.id).in_(parcel.ids))
            await unit.session.exec(ours.values(state="closed", failure=reason))
            return
        there = waiting.where(col(OutboxRow.topic) == first.topic)
        await unit.session.exec(there.values(topic=None))
        await self.lost(unit, Loss(self.channel, first.chat, first.topic, reason))


def given_up(result: Result) -> bool:
    """Whether this failure was the last try."""
    first = result.parcel.first
    if isinstance(result.outcome, Broken):
        return first.breaks + 1 >= TRIES
    return isinstance(result.outcome, Later) and result.at - first.not_before > PATIENT


async def put_back(unit: SqlUnit, rows: Collection[int], *, repeated: bool = False) -> None:
    """Rows that were being sent wait again; they may have arrived where it is a repeat."""
    if not rows:
        return
    back: dict[str, Any] = {"state": "pending", "joined_into": None}
    if repeated:
        back["possible_repeats"] = col(OutboxRow.possible_repeats) + 1
    await unit.session.exec(_being_sent(rows).values(**back))


async def _put_off(unit: SqlUnit, result: Result) -> None:
    """What broke waits longer each time; it is likely to be at fault itself, so others pass it."""
    parcel = result.parcel
    broke = _being_sent(parcel.ids).values(
        state="pending",
        joined_into=None,
        breaks=col(OutboxRow.breaks) + 1,
        not_before=result.at + PAUSE * 2**parcel.first.breaks,
    )
    await unit.session.exec(broke)


async def _bury(unit: SqlUnit, parcel: Parcel, reason: str) -> None:
    await unit.session.exec(_being_sent(parcel.ids).values(state="dead", failure=reason))
    for row in parcel.ids:
        log.warning("row %s is given up: %s", row, reason)


def _being_sent(rows: Iterable[int]) -> Update:
    return update(OutboxRow).where(
        col(OutboxRow.id).in_(list(rows)), col(OutboxRow.state) == "sending"
    )


async def _note_sent(unit: SqlUnit, results: Sequence[Result]) -> None:
    rows = [values for result in results for values in _sent_values(result)]
    if not rows:
        return
    noted = (
        update(OutboxRow)
        .where(col(OutboxRow.id) == bindparam("row"), col(OutboxRow.state) == "sending")
        .values({name: bindparam(f"new_{name}") for name in NOTED})
    )
    connection = await unit.session.connection()
    await connection.execute(noted, rows)


NOTED = ("state", "sent_at", "sent_message_id", "parts")


def _sent_values(result: Result) -> list[dict[str, Any]]:
    """What a message that is out changes in its row, and in those joined into it."""
    sent, first = result.outcome, result.parcel.first
    if not isinstance(sent, Sent):
        return []
    parts = [*first.parts, sent.message] if sent.more or first.parts else []
    states = ["pending" if sent.more else "sent", *["joined"] * (len(result.parcel.rows) - 1)]
    return [
        {
            "row": row,
            "new_state": state,
            "new_sent_at": result.at,
            "new_sent_message_id": sent.message,
            "new_parts": parts,
        }
        for row, state in zip(result.parcel.ids, states, strict=True)
    ]
