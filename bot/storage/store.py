"""The store: units of work over one database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.speech import Speech
from bot.storage.deals import DealRows
from bot.storage.engine import WRITES
from bot.storage.forgetting import ForgettingRows
from bot.storage.invitations import InvitationRows
from bot.storage.names import NameRows
from bot.storage.notes import NoteRows
from bot.storage.talks import TalkRows
from bot.storage.timers import TimerRows
from flows.errors import VersionClash


@asynccontextmanager
async def _clashes_told() -> AsyncIterator[None]:
    """Two who make the same row at once clash like two who change it."""
    try:
        yield
    except IntegrityError as error:
        raise VersionClash(type(error.orig).__name__) from None


class SqlUnit(InvitationRows, ForgettingRows, DealRows, NoteRows, TalkRows, TimerRows, NameRows):
    """One unit of work: all kinds of rows in one transaction."""


class SqlStore:
    """Memory in a SQL database."""

    def __init__(self, engine: AsyncEngine, speech: Speech) -> None:
        self.engine = engine
        self._speech = speech
        self._writing = engine.execution_options(**{WRITES: True})

    @property
    def alone(self) -> bool:
        """Whether no other process is meant to work on this database."""
        return self.engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[SqlUnit]:
        """A unit of work that commits at its end, or leaves no trace."""
        async with (
            _clashes_told(),
            AsyncSession(self._writing, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield SqlUnit(session, self._speech)

    @asynccontextmanager
    async def look(self) -> AsyncIterator[SqlUnit]:
        """A look that changes nothing and holds nobody up."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            yield SqlUnit(session, self._speech)
