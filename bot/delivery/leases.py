"""Leases: a role that one process alone may have, until it is given back or not renewed.

They run on the database's clock. A dead holder is replaced once its lease has run out; one that was
only asleep finds at its next transaction that another epoch has begun, and stops.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import col, select, update

from bot.storage.clock import database_now
from bot.storage.queues import LeaseRow
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.upserts import insert_on
from flows.errors import FlowError

log = logging.getLogger(__name__)
TTL = 4.0
"""Seconds a lease lasts unless renewed; so long nobody polls or sends after a crash."""


class LeaseLost(FlowError):
    """Another process has taken this role over."""


@dataclass(frozen=True)
class Lease:
    """A role held; each new holder has a higher epoch."""

    name: str
    owner: str
    epoch: int


async def fenced(unit: SqlUnit, lease: Lease | None) -> None:
    """Make sure until the end of the transaction that the lease is held; raises LeaseLost."""
    if lease is None:
        return
    ours = _ours(lease)
    held = select(LeaseRow.epoch).where(*ours, col(LeaseRow.until) > database_now())
    if (await unit.session.exec(held.with_for_update())).first() is None:
        raise LeaseLost(lease.name)


class Leases:
    """The leases of one process, known by a name of its own."""

    def __init__(self, store: SqlStore, ttl: float = TTL) -> None:
        self.owner = secrets.token_hex(6)
        self._store = store
        self._ttl = ttl

    async def take(self, name: str) -> Lease | None:
        """The lease, where it is free or has run out."""
        row = insert_on(self._store.engine, LeaseRow).values(
            name=name, owner=self.owner, epoch=1, until=database_now(self._ttl)
        )
        taken = row.on_conflict_do_update(
            index_elements=["name"],
            set_={
                "owner": row.excluded.owner,
                "epoch": LeaseRow.epoch + 1,
                "until": row.excluded.until,
            },
            where=col(LeaseRow.until) <= database_now(),
        ).returning(col(LeaseRow.epoch))
        async with self._store.unit() as unit:
            epoch = (await unit.session.exec(taken)).scalar()
        return None if epoch is None else Lease(name, self.owner, epoch)

    async def renew(self, lease: Lease) -> bool:
        """Hold it for another while; says whether it still was ours."""
        return await self._until(lease, self._ttl)

    async def release(self, lease: Lease) -> None:
        """Give it back, so that the next need not wait."""
        await self._until(lease, -1.0)

    async def _until(self, lease: Lease, seconds: float) -> bool:
        held = update(LeaseRow).where(*_ours(lease)).values(until=database_now(seconds))
        async with self._store.unit() as unit:
            return (await unit.session.exec(held)).rowcount == 1

    async def hold(self, name: str, part: Callable[[Lease], Awaitable[None]]) -> None:
        """Run a part whenever the role is ours, until cancelled or the part ends."""
        while (lease := await self.take(name)) is None:  # noqa: ASYNC110  # held elsewhere
            await asyncio.sleep(self._ttl / 4)
        try:
            async with self._renewed(lease):
                await part(lease)
        finally:
            await asyncio.shield(self._given_back(lease))

    @asynccontextmanager
    async def _renewed(self, lease: Lease) -> AsyncIterator[None]:
        """While inside, the lease is renewed; where it is lost, what runs inside is stopped."""
        inside = asyncio.current_task()
        lost = False

        async def renew() -> None:
            nonlocal lost
            while await self._still(lease):  # noqa: ASYNC110  # time itself is waited for
                await asyncio.sleep(self._ttl / 4)
            lost = True
            if inside is not None:
                inside.cancel()

        renewing = asyncio.create_task(renew())
        try:
            yield
        except asyncio.CancelledError:
            if lost and inside is not None and inside.uncancel() == 0:
                raise LeaseLost(lease.name) from None
            raise
        finally:
            renewing.cancel()

    async def _still(self, lease: Lease) -> bool:
        """Whether the lease is ours for longer; a database that is away may come back in time."""
        begun = asyncio.get_running_loop().time()
        while asyncio.get_running_loop().time() - begun < self._ttl / 2:
            try:
                return await self.renew(lease)
            except Exception as error:  # noqa: BLE001  # whatever it was: only time decides
                log.warning("lease %s is not renewed: %s", lease.name, type(error).__name__)
                await asyncio.sleep(self._ttl / 10)
        return False

    async def _given_back(self, lease: Lease) -> None:
        try:
            await self.release(lease)
        except Exception as error:  # noqa: BLE001  # it runs out by itself
            log.warning("lease %s is not given back: %s", lease.name, type(error).__name__)


def _ours(lease: Lease) -> tuple[ColumnElement[bool], ...]:
    return (
        col(LeaseRow.name) == lease.name,
        col(LeaseRow.owner) == lease.owner,
        col(LeaseRow.epoch) == lease.epoch,
    )
