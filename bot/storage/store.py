"""The store: units of work over one database."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.speech import Speech
from bot.storage.alerts import AlertRows
from bot.storage.brought import BroughtRows
from bot.storage.courses import CourseRows
from bot.storage.deals import DealRows
from bot.storage.engine import WRITES
from bot.storage.facts import FactRows
from bot.storage.forgetting import ForgettingRows
from bot.storage.groups import GroupRows
from bot.storage.invitations import InvitationRows
from bot.storage.lessons import LessonRows
from bot.storage.mishaps import translated
from bot.storage.names import NameRows
from bot.storage.notes import NoteRows
from bot.storage.outbox import OutboxRows
from bot.storage.questions import QuestionRows
from bot.storage.reckoning_then import ReckoningThenRows
from bot.storage.schedules import ScheduleRows
from bot.storage.talks import TalkRows
from bot.storage.timers import TimerRows
from bot.storage.webhooks import WebhookRows
from flows.errors import Passing

Made = TypeVar("Made")
PAUSES = (0.0, 0.05, 0.2, 0.5, 1.0)
"""Seconds between the tries of a unit of work."""


class SqlUnit(
    InvitationRows,
    ForgettingRows,
    GroupRows,
    DealRows,
    FactRows,
    NoteRows,
    TalkRows,
    OutboxRows,
    AlertRows,
    TimerRows,
    BroughtRows,
    ScheduleRows,
    LessonRows,
    QuestionRows,
    NameRows,
    ReckoningThenRows,
    CourseRows,
    WebhookRows,
):
    """One unit of work: all kinds of rows in one transaction."""


class SqlStore:
    """Memory in a SQL database."""

    def __init__(self, engine: AsyncEngine, speech: Speech) -> None:
        self.engine = engine
        self._speech = speech
        # How many rows an insert made is asked for where it may find them there already.
        self._writing = engine.execution_options(**{WRITES: True, "preserve_rowcount": True})
        # A look on PostgreSQL sees what is committed, statement by statement, either way; without
        # a transaction it costs two round trips less.
        shared = engine.dialect.name == "postgresql"
        self._looking = engine.execution_options(isolation_level="AUTOCOMMIT") if shared else engine
        # SQLite has one writer; ours take turns here, in order, rather than try again and again.
        self._turn = contextlib.nullcontext() if shared else asyncio.Lock()

    @property
    def alone(self) -> bool:
        """Whether no other process is meant to work on this database."""
        return self.engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[SqlUnit]:
        """A unit of work that commits at its end, or leaves no trace.

        Raises VersionClash and StoreAway, after which the whole of it may be done again; after
        StoreAway it may have been committed nevertheless.
        """
        with translated():
            async with (
                self._turn,
                AsyncSession(self._writing, expire_on_commit=False) as session,
                session.begin(),
            ):
                yield SqlUnit(session, self._speech)

    async def work(self, act: Callable[[SqlUnit], Awaitable[Made]]) -> Made:
        """What `act` makes of a unit of work, done whole again where what went wrong passes.

        It may be done again after a commit that was never heard of, so what it writes must be the
        same twice.
        """
        for pause in PAUSES:
            try:
                async with self.unit() as unit:
                    return await act(unit)
            except Passing:
                await asyncio.sleep(pause)
        async with self.unit() as unit:
            return await act(unit)

    @asynccontextmanager
    async def look(self) -> AsyncIterator[SqlUnit]:
        """A look that changes nothing and holds nobody up. Raises StoreAway."""
        with translated():
            async with AsyncSession(self._looking, expire_on_commit=False) as session:
                yield SqlUnit(session, self._speech)
