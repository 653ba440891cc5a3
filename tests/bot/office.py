"""A team whose deals another system follows: its memory, its clock, its herald, the far side."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from sqlmodel import col, select

from bot.delivery.counts import Counts
from bot.speech import Speech
from bot.storage.engine import connect
from bot.storage.store import SqlStore
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from bot.webhooks.addresses import Resolve
from bot.webhooks.herald import Herald
from bot.webhooks.posting import Post, Posting
from bot.webhooks.signing import new_secret
from flows.deal import Deal
from flows.history import Cause, Change, Standing
from flows.people import Role
from flows.tidings import tiding_of
from tests.webhook_receiver import Receiver

START = datetime(2026, 3, 10, 9, tzinfo=UTC)
LIMIT = 20.0
"""Seconds that anything waited for may take."""


class Looking(Herald):
    """A herald that says how often it has looked for what is due."""

    looks = 0

    async def _step(self, post: Post) -> None:
        await super()._step(post)
        self.looks += not self._unsure


@dataclass
class Office:
    """A deal of Dana's, and who hears of it."""

    store: SqlStore
    far: Receiver
    at: datetime = START
    posting: Posting = field(default_factory=lambda: Posting(private=True, limit=0.5))
    counts: Counts = field(default_factory=Counts)
    deal: int = 0
    team: int = 0

    def clock(self) -> datetime:
        """The time here."""
        return self.at

    def later(self, **time: float) -> None:
        """Time passes."""
        self.at += timedelta(**time)

    async def settle_in(self) -> None:
        """Dana, an administrator, and a deal in its first stage, of which nobody is told."""
        async with self.store.unit() as unit:
            self.team = (await unit.first_team("Team")).id
            dana = await unit.enrol("telegram", "7", "Dana", self.team, Role.REP)
            await unit.enrol("telegram", "8", "Ada", self.team, Role.ADMIN)
            process = await unit.process(self.team)
            deal = Deal(await unit.next_deal(), self.team, 0, "Novapol", dana.id, process)
            deal.open(Cause(dana.id, self.at, None, ("jams",)), Standing("prospecting"))
            self.deal = deal.id
            await unit.new_deal(deal)

    async def endpoint(self, *events: str, url: str = "") -> int:
        """Another system hears of deals from now on."""
        self.far.secret = self.far.secret or new_secret()
        row = WebhookRow(
            team_id=self.team,
            url=url or self.far.url,
            secret=self.far.secret,
            events=list(events),
            added_at=self.at,
        )
        async with self.store.unit() as unit:
            unit.session.add(row)
            await unit.session.flush()
            return row.id or 0

    async def change(self, act: Callable[[Deal, Cause], Change]) -> None:
        """Something happens to the deal, by Dana's words, and is announced with it."""
        async with self.store.unit() as unit:
            deal = (await unit.deals([self.deal]))[self.deal]
            act(deal, Cause(deal.owner, self.at, None, ("said by a rep",)))
            await unit.keep_deal(deal)
            for event in deal.collect():
                tiding = tiding_of(deal, event)
                if tiding is not None:
                    await unit.announce(tiding)

    async def move(self, stage: str) -> None:
        """The customer goes to a stage."""
        await self.change(lambda deal, cause: deal.observe(stage, cause))

    async def undo(self) -> None:
        """The last change is taken back."""
        await self.change(lambda deal, cause: deal.undo(cause))

    async def rows(self) -> list[tuple[str, str]]:
        """Every delivery by its topic and state, in the order they were written."""
        query = select(WebhookDeliveryRow).order_by(col(WebhookDeliveryRow.id))
        async with self.store.look() as unit:
            return [(row.topic, row.state) for row in await unit.session.exec(query)]

    async def endpoints(self) -> list[WebhookRow]:
        """Every endpoint as it is kept."""
        async with self.store.look() as unit:
            query = select(WebhookRow).order_by(col(WebhookRow.id))
            return list((await unit.session.exec(query)).all())

    def resolving(self, resolve: Resolve, *, private: bool) -> None:
        """Hosts are looked up otherwise from now on."""
        self.posting = replace(self.posting, private=private, resolve=resolve)

    @asynccontextmanager
    async def herald(self) -> AsyncIterator[Looking]:
        """While inside, what is due is posted."""
        herald = Looking(
            self.store,
            self.posting,
            "telegram",
            counts=self.counts,
            clock=self.clock,
            pause=0.02,
        )
        work = asyncio.create_task(herald.run())
        try:
            yield herald
        finally:
            work.cancel()
            with suppress(asyncio.CancelledError):
                await work

    async def looked(self) -> None:
        """The herald works until it has looked twice for what is due, and posted all of it."""
        async with self.herald() as herald, asyncio.timeout(LIMIT):
            while herald.looks < 2 or await self._sending():  # noqa: ASYNC110  # as below
                await asyncio.sleep(0.02)

    async def posted(self, *states: str) -> None:
        """The herald works until all deliveries stand so."""
        async with self.herald(), asyncio.timeout(LIMIT):
            while [state for _, state in await self.rows()] != list(states):  # noqa: ASYNC110  # rows tell nobody
                await asyncio.sleep(0.02)

    async def failed(self, why: str) -> None:
        """The herald works until one more call has failed for that reason, and that is noted."""
        called = len(self.far.calls)
        async with self.herald(), asyncio.timeout(LIMIT):
            while len(self.far.calls) == called or await self._sending():  # noqa: ASYNC110  # as above
                await asyncio.sleep(0.02)
        assert (await self.endpoints())[0].failure == why

    async def silently_failed(self, why: str) -> None:
        """The herald works until it has failed for that reason, of which the far side knows not."""
        async with self.herald(), asyncio.timeout(LIMIT):
            while (failure := (await self.endpoints())[0].failure) is None:  # noqa: ASYNC110  # as above
                await asyncio.sleep(0.02)
        assert failure == why

    async def _sending(self) -> bool:
        return any(state == "sending" for _, state in await self.rows())


@asynccontextmanager
async def office(database: str) -> AsyncIterator[Office]:
    """An office on a database at head."""
    engine = connect(database)
    async with Receiver() as far:
        here = Office(SqlStore(engine, Speech()), far)
        await here.settle_in()
        try:
            yield here
        finally:
            await engine.dispose()
    assert far.wrong == []
