"""What all kinds of rows share: the session of the unit of work they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.speech import Speech

T = TypeVar("T")
AT_ONCE = 10_000
"""Ids in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535."""


def in_parts(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    """Ids a few thousand at a time, as many as a statement takes."""
    return (ids[n : n + AT_ONCE] for n in range(0, len(ids), AT_ONCE))


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
