"""Changes that put others right: what they come to, seen from before all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import tuple_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.storage.histories import standing_of
from bot.storage.tables import ChangeRow
from flows.history import ChangeKind
from flows.inquiry.reckoning import came_to
from flows.process import Process

Key = tuple[int, int]
"""A deal, and the number of a change of it."""
MANY = 500
"""Changes that are fetched at a time."""


async def kinds_of(
    session: AsyncSession, changes: Iterable[tuple[ChangeRow, Process]]
) -> dict[Key, ChangeKind]:
    """What the corrections among these changes come to with all that they put right."""
    corrected = [one for one in changes if one[0].kind == ChangeKind.CORRECTED]
    first = {_key(change): change for change, _ in corrected if change.mends is not None}
    while earlier := {key: _mended(one) for key, one in first.items() if one.mends is not None}:
        found = await _changes(session, sorted(set(earlier.values())))
        first |= {key: found[mended] for key, mended in earlier.items()}
    return {
        _key(change): _kind(first.get(_key(change), change), change, process)
        for change, process in corrected
    }


def _key(change: ChangeRow) -> Key:
    return change.deal_id, change.number


def _mended(change: ChangeRow) -> Key:
    return change.deal_id, change.mends or 0


async def _changes(session: AsyncSession, keys: Sequence[Key]) -> dict[Key, ChangeRow]:
    found: dict[Key, ChangeRow] = {}
    place = tuple_(col(ChangeRow.deal_id), col(ChangeRow.number))
    for start in range(0, len(keys), MANY):
        query = select(ChangeRow).where(place.in_(keys[start : start + MANY]))
        found |= {_key(row): row for row in await session.exec(query)}
    return found


def _kind(first: ChangeRow, change: ChangeRow, process: Process) -> ChangeKind:
    before = standing_of(first.before) if first.before is not None else None
    return came_to(before, standing_of(change.after), process)
