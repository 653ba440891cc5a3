"""The connection to the database, on SQLite or PostgreSQL."""

from __future__ import annotations

import json
import threading
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.storage.inline import connected
from bot.storage.urls import async_url, flag

WRITES = "ingear_writes"
"""Execution option of a connection that will write: SQLite then takes its one lock at once."""
BUSY_MS = 10_000
PGBOUNCER = "pgbouncer"
"""Parameter of the URL that says that PgBouncer stands in between: `?pgbouncer=true`."""
LIBPQ = {
    "application_name": "ingear",
    "connect_timeout": "3",
    # A server that fell silent is given up within ten seconds or so, not after two hours.
    "tcp_user_timeout": "10000",
    "keepalives": "1",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
}
"""What is asked of libpq where the URL does not say otherwise."""
# A worker whose machine died holds the locks of its last unit no longer than this.
SESSION = "-c timezone=UTC -c idle_in_transaction_session_timeout=60s"
ANYTHING = TypeAdapter[object](object)
POOL = {"pool_size": 8, "max_overflow": 8, "pool_timeout": 10, "pool_recycle": 1800}


def connect(url: str) -> AsyncEngine:
    """The thread's engine for the URL; a SQLite file's folder is made where it is missing.

    There is one: it remembers how statements are compiled, and lets go of all else when disposed.
    """
    target = async_url(url)
    if _is_sqlite(target) and target.database and target.database != ":memory:":
        Path(target.database).parent.mkdir(parents=True, exist_ok=True)
    return _engine(target, threading.get_ident())


@lru_cache(maxsize=8)
def _engine(url: URL, thread: int) -> AsyncEngine:
    del thread  # what the loop of one has opened no other can use
    return _sqlite(url) if _is_sqlite(url) else _postgresql(url)


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _postgresql(url: URL) -> AsyncEngine:
    url, pooled = flag(url, PGBOUNCER)
    # PgBouncer lends another server connection to each transaction: none remembers a statement,
    # and none may be given options at its start.
    defaults = LIBPQ if pooled else LIBPQ | {"options": SESSION}
    return create_async_engine(
        url.set(query=defaults | dict(url.query)),
        # Parameters hold what reps wrote, and errors are logged.
        hide_parameters=True,
        json_serializer=_json,
        pool_pre_ping=True,
        connect_args={"prepare_threshold": None} if pooled else {},
        **POOL,
    )


def _sqlite(url: URL) -> AsyncEngine:
    file = url.database or ":memory:"
    engine = create_async_engine(
        url,
        hide_parameters=True,
        json_serializer=_json,
        pool_size=16,
        async_creator=lambda: connected(file),
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _json(body: object) -> str:
    try:
        return ANYTHING.dump_json(body).decode()
    except ValueError:
        # Half of a pair of surrogates, as a hostile client may send; only the slower one knows it.
        return json.dumps(body)


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
