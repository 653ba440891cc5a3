"""Deals that are not watched yet, or were overlooked, are seen to a few hundred at a time."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial

from bot.storage.store import SqlStore, SqlUnit
from flows.watch.overlooked import GRACE, look_after

MANY = 200
"""Deals of one unit of work, so that nobody waits long for its end."""
REST = 0.05
"""Seconds between two of them, in which others write."""


async def see_to_all(store: SqlStore, at: datetime, channel: str) -> int:
    """Go through all deals once; says how many had to be seen to."""
    after, many = 0, 0
    while True:
        async with store.look() as unit:
            found = await unit.overlooked(after, at - GRACE)
        if found is None:
            return many
        after, ids = found
        for n in range(0, len(ids), MANY):
            many += await store.work(partial(_see_to, ids[n : n + MANY], at, channel))
            await asyncio.sleep(REST)


async def _see_to(ids: list[int], at: datetime, channel: str, unit: SqlUnit) -> int:
    return await look_after(unit, ids, at, channel)
