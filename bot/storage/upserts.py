"""Inserting where a row may be there already, in the words of either database."""

from __future__ import annotations

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.rows import Row

Insert = postgresql.Insert | sqlite.Insert


def insert_on(engine: AsyncEngine, table: type[Row]) -> Insert:
    """An insert that can say what to do on a conflict."""
    dialect = postgresql if engine.dialect.name == "postgresql" else sqlite
    insert: Insert = dialect.insert(table)
    return insert
