"""The connection to the database, on SQLite or PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

WRITES = "ingear_writes"
"""Execution option of a connection that will write: SQLite then takes its one lock at once."""
BUSY_MS = 10_000


def async_url(url: str) -> URL:
    """The plain URL a person sets, with the driver that is ours to add."""
    plain = make_url(url)
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}
    return plain.set(drivername=drivers.get(plain.drivername, plain.drivername))


def connect(url: str) -> AsyncEngine:
    """An engine for the URL; a SQLite file's folder is made where it is missing."""
    target = async_url(url)
    if target.get_backend_name() != "sqlite":
        return create_async_engine(
            target, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": 3}
        )
    if target.database and target.database != ":memory:":
        Path(target.database).parent.mkdir(parents=True, exist_ok=True)
    # Parameters hold what reps wrote, and errors are logged.
    engine = create_async_engine(target, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    """Durable, concurrent for readers, and with transactions begun by us alone."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MS}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
