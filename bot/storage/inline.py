"""SQLite without a thread for each question: what is quick is asked where we stand.

aiosqlite hands every call to a thread and back, which costs more than most questions take. Only
what may wait for the disk or for another's lock, which is to say BEGIN IMMEDIATE and COMMIT, is
still handed over, and so is the end of what was begun to write.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

import aiosqlite

Made = TypeVar("Made")
MAY_WAIT = ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", "PRAGMA")


class InlineConnection(aiosqlite.Connection):
    """A connection that keeps its thread for what may wait."""

    _writing = False

    async def _execute(self, fn: Callable[..., Made], *args: Any, **named: Any) -> Made:
        if self._waits(fn, args):
            made: Made = await super()._execute(fn, *args, **named)  # type: ignore[no-untyped-call]
            return made
        return fn(*args, **named)

    def _waits(self, fn: Callable[..., object], args: tuple[Any, ...]) -> bool:
        name = getattr(fn, "__name__", "")
        if name in {"execute", "executemany", "executescript"}:
            if str(args[0]).startswith("BEGIN"):
                self._writing = str(args[0]) == "BEGIN IMMEDIATE"
            return str(args[0]).startswith(MAY_WAIT)
        # A look has nothing to take back; a commit cut off midway is still at work in the thread.
        return name in {"commit", "close", "create_function"} or (
            name == "rollback" and self._writing
        )


async def connected(path: str) -> aiosqlite.Connection:
    """A connection to a file; its calls come from the loop and from its thread, one at a time."""

    def connector() -> sqlite3.Connection:
        return sqlite3.connect(path, check_same_thread=False)

    connection = InlineConnection(connector, iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001  # as SQLAlchemy does with its own
    opened: aiosqlite.Connection = await connection
    return opened
