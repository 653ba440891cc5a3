"""How an installation is doing, for whoever watches it: figures and ids, no names, no texts."""

from __future__ import annotations

import asyncio
import time
from dataclasses import asdict, dataclass, field
from datetime import datetime
from importlib.metadata import version
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.clock import now
from bot.storage import schema
from bot.storage.clock import database_now
from bot.storage.queues import InboxRow, LeaseRow, OutboxRow

PATIENCE = 3.0
"""Seconds after which a database that has not answered counts as away."""


@dataclass(frozen=True)
class Lag:
    """What waits in a queue though it is due: how many rows, and for how long the oldest."""

    rows: int = 0
    seconds: float = 0.0
    dead: int = 0


@dataclass(frozen=True)
class Holder:
    """Who holds a lease, and for how long yet."""

    name: str
    owner: str
    seconds_left: float


@dataclass(frozen=True)
class Health:
    """One look at the database; `reachable` alone decides whether all is well.

    A lag is no reason to be started again: what waits for Telegram would wait no less.
    """

    reachable: bool
    milliseconds: float | None = None
    revision: str | None = None
    inbox: Lag = field(default_factory=Lag)
    outbox: Lag = field(default_factory=Lag)
    leases: tuple[Holder, ...] = ()

    def told(self) -> dict[str, Any]:
        """As JSON tells it."""
        database = {name: getattr(self, name) for name in ("reachable", "milliseconds", "revision")}
        told: dict[str, Any] = {"version": version("ingear"), "database": database}
        if self.reachable:
            told |= {name: asdict(getattr(self, name)) for name in ("inbox", "outbox")}
            told["leases"] = [asdict(holder) for holder in self.leases]
        return told


async def look(engine: AsyncEngine, channel: str) -> Health:
    """How the database and a channel's queues are at this moment."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await _look(engine, channel)
    except Exception:  # noqa: BLE001  # whatever it is, the database does not serve us
        return Health(reachable=False)


async def _look(engine: AsyncEngine, channel: str) -> Health:
    revision = await schema.revision(engine)
    async with AsyncSession(engine) as session:
        begun = time.perf_counter()
        await session.exec(select(1))
        took = time.perf_counter() - begun
        return Health(
            reachable=True,
            milliseconds=round(took * 1000, 1),
            revision=revision,
            inbox=await _inbox(session, now()),
            outbox=await _outbox(session, channel, now()),
            leases=await _holders(session),
        )


async def _inbox(session: AsyncSession, at: datetime) -> Lag:
    due = (InboxRow.state == "pending", InboxRow.not_before <= at)
    waiting = select(func.count(), func.min(InboxRow.not_before)).where(*due)
    dead = select(func.count()).select_from(InboxRow).where(InboxRow.state == "dead")
    return _lag(*(await session.exec(waiting)).one(), (await session.exec(dead)).one(), at)


async def _outbox(session: AsyncSession, channel: str, at: datetime) -> Lag:
    # Another channel's rows wait for its own writer, perhaps for good.
    here = OutboxRow.channel == channel
    due = (here, col(OutboxRow.state).in_(("pending", "sending")), OutboxRow.not_before <= at)
    waiting = select(func.count(), func.min(OutboxRow.not_before)).where(*due)
    dead = select(func.count()).select_from(OutboxRow).where(here, OutboxRow.state == "dead")
    return _lag(*(await session.exec(waiting)).one(), (await session.exec(dead)).one(), at)


def _lag(rows: int, oldest: datetime | None, dead: int, at: datetime) -> Lag:
    waited = (at - oldest).total_seconds() if oldest is not None else 0.0
    return Lag(rows, round(waited, 1), dead)


async def _holders(session: AsyncSession) -> tuple[Holder, ...]:
    """Leases that have not run out, on the database's clock."""
    held = (
        select(LeaseRow, database_now())
        .where(col(LeaseRow.until) > database_now())
        .order_by(LeaseRow.name)
    )
    return tuple(
        Holder(row.name, row.owner, round((row.until - clock).total_seconds(), 1))
        for row, clock in (await session.exec(held)).all()
    )
