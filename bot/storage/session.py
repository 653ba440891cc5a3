"""What all kinds of rows share: the session of the unit of work they belong to."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.speech import Speech


class Rows:
    """Rows read and written in one unit of work."""

    def __init__(self, session: AsyncSession, speech: Speech) -> None:
        self.session = session
        self.speech = speech
        self.posted = 0
        self.remembered: dict[int, int] = {}
        """How many lines of a deal's history were there when it was read."""

    @property
    def shared(self) -> bool:
        """Whether others may be writing meanwhile: on PostgreSQL, never on SQLite."""
        return self.session.get_bind().dialect.name == "postgresql"

    def inserting(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        """An insert that can say what happens where the row is there already."""
        return postgresql.insert(table) if self.shared else sqlite.insert(table)
