"""What a database complains of, in the words of `flows`: what passes, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from flows.errors import StoreAway, VersionClash

# Connections lost (08), servers going down or coming up (57P), resources used up (53), ended while
# idle (25P03), read-only as a standby is (25006), serialization and deadlocks (40), locks (55P03).
PASSING = ("08", "57P", "53", "25P03", "25006", "40001", "40P01", "55P03")
# Busy, locked, read-only, input or output, full, cannot open: SQLite's primary codes.
PASSING_IN_SQLITE = (5, 6, 8, 10, 13, 14)


@contextmanager
def translated() -> Iterator[None]:
    """Raises VersionClash and StoreAway in place of what passes; the rest goes on as it is."""
    try:
        yield
    except IntegrityError as error:
        # Two who make the same row at once clash like two who change it.
        raise VersionClash(type(error.orig).__name__) from None
    except DBAPIError as error:
        if not passes(error):
            raise
        raise StoreAway(type(error.orig).__name__) from None
    except PoolTimeout:
        raise StoreAway("all connections are in use") from None


def passes(error: DBAPIError) -> bool:
    """Whether the same may well succeed a little later, on another connection or server."""
    lite = getattr(error.orig, "sqlite_errorcode", None)
    if lite is not None:
        return (lite & 0xFF) in PASSING_IN_SQLITE
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        # Said by the driver itself: there was no server to say it.
        return error.connection_invalidated or isinstance(error, OperationalError)
    return error.connection_invalidated or state.startswith(PASSING)
