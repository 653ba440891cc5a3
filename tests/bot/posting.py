"""An outbox on SQLite, and a far side with a clock of its own that keeps count."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from bot.delivery.courier import Courier
from bot.delivery.outcomes import Outcome, Parcel, Sent
from bot.speech import Speech
from bot.storage import schema
from bot.storage.engine import connect
from bot.storage.queues import OutboxRow
from bot.storage.store import SqlStore
from tests.telegram_server import FloodMeter

START = datetime(2026, 3, 10, 9, tzinfo=UTC)
CHANNEL = "telegram"


@dataclass
class FarSide:
    """Takes parcels at once unless told otherwise; its meter holds them against the limits."""

    at: datetime = START
    heard: list[tuple[str, str]] = field(default_factory=list)
    times: list[datetime] = field(default_factory=list)
    answers: defaultdict[str, deque[Outcome]] = field(default_factory=lambda: defaultdict(deque))
    slow: dict[str, asyncio.Event] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """The meter runs on this clock."""
        self.meter = FloodMeter(lambda: self.at.timestamp())  # noqa: PLW0108  # the time it is then

    def clock(self) -> datetime:
        """The time here."""
        return self.at

    async def take(self, parcel: Parcel) -> Outcome:
        """What a parcel is answered with."""
        if parcel.chat in self.slow:
            await self.slow[parcel.chat].wait()
        await asyncio.sleep(0)
        self.meter.count("sendMessage", {"chat_id": int(parcel.chat)})
        if self.answers[parcel.chat]:
            return self.answers[parcel.chat].popleft()
        self.heard.append((parcel.chat, parcel.body))
        self.times.append(self.at)
        return Sent(parcel.message or str(len(self.heard)))

    def of(self, chat: str) -> list[str]:
        """What a chat has heard."""
        return [body for name, body in self.heard if name == chat]


@dataclass
class Post:
    """The outbox and who empties it."""

    store: SqlStore
    far: FarSide

    def courier(self, **parts: Any) -> Courier:
        """A courier that begins now."""
        return Courier(self.store, CHANNEL, self.far.take, clock=self.far.clock, **parts)

    async def put(self, *rows: dict[str, Any]) -> None:
        """Rows for the outbox, due now unless they say otherwise."""
        async with self.store.unit() as unit:
            unit.session.add_all(row_of(**row) for row in rows)

    async def rows(self) -> list[OutboxRow]:
        """All rows as they are."""
        async with self.store.look() as unit:
            query = select(OutboxRow).order_by(col(OutboxRow.id))
            return list(await unit.session.exec(query))

    async def states(self) -> list[str]:
        """The state of each row."""
        return [row.state for row in await self.rows()]

    async def until(self, so: Callable[[list[OutboxRow]], bool], seconds: float = 15) -> None:
        """Wait until the rows are so."""
        async with asyncio.timeout(seconds):
            while not so(await self.rows()):  # noqa: ASYNC110  # a database rings no bell
                await asyncio.sleep(0.02)

    async def play(self, courier: Courier, seconds: float = 3600) -> None:
        """Let the time pass until nothing is left to send, or so long."""
        end = self.far.at + timedelta(seconds=seconds)
        while self.far.at < end:
            wait = await courier._step()
            tasks = [task for parcel, task in courier._under_way.values() if self._quick(parcel)]
            if tasks:
                await asyncio.gather(*tasks)
                continue
            if not {"pending", "sending"} & set(await self.states()):
                return
            self.far.at += timedelta(seconds=max(wait, 0.001))

    def _quick(self, parcel: Parcel) -> bool:
        return parcel.chat not in self.far.slow


KEYS = iter(range(10**9))


def row_of(chat: str, body: str, **fields: Any) -> OutboxRow:
    """A row of the outbox."""
    given: dict[str, Any] = {
        "dedupe_key": f"k{next(KEYS)}",
        "channel": CHANNEL,
        "not_before": START,
    }
    return OutboxRow(chat=chat, body=body, **given | fields)


def alert(chat: str, body: str, **fields: Any) -> dict[str, Any]:
    """An alert, which may be joined with others of its chat."""
    return {"chat": chat, "body": body, "coalesce_key": f"alerts:{chat}:", **fields}


@asynccontextmanager
async def posting(folder: Path) -> AsyncIterator[Post]:
    """An empty outbox in a folder."""
    engine = connect(f"sqlite:///{folder}/post.db")
    await schema.migrate(engine)
    yield Post(SqlStore(engine, Speech()), FarSide())
    await engine.dispose()
