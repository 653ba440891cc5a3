"""The database's own clock, on which all processes agree."""

from __future__ import annotations

from typing import Any

from sqlalchemy import literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.storage.rows import Instant


class database_now(FunctionElement[Any]):  # noqa: N801  # a function of SQL, and reads like one
    """The instant it is on the database's clock, some seconds from now."""

    type = Instant()
    inherit_cache = True

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__(literal(float(seconds)))


@compiles(database_now, "sqlite")
def _on_sqlite(element: database_now, compiler: Any, **how: Any) -> str:
    seconds = compiler.process(element.clauses, **how)
    # Microseconds, as all other instants are kept, so that they compare as texts.
    return f"(strftime('%Y-%m-%d %H:%M:%f', 'now', ({seconds}) || ' seconds') || '000')"


@compiles(database_now, "postgresql")
def _on_postgresql(element: database_now, compiler: Any, **how: Any) -> str:
    seconds = compiler.process(element.clauses, **how)
    return f"(clock_timestamp() + make_interval(secs => {seconds}))"
