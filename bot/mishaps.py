"""Mishaps that a person at the shell can mend: told in one line, with exit status 2."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from flows.errors import FlowError


class Mishap(Exception):
    """Something outside the program is not as it must be; the text says what to do."""


@contextmanager
def database_told(setting: str = "INGEAR_DATABASE_URL") -> Iterator[None]:
    """A database that cannot be used becomes a mishap that names the setting."""
    try:
        yield
    except (OperationalError, DBAPIError) as error:
        reason = str(error.orig).splitlines()[0] if error.orig else type(error).__name__
        raise Mishap(
            f"The database cannot be used ({reason}): check {setting}, "
            "and that its folder or server is there and writable."
        ) from None
    except OSError as error:
        raise Mishap(
            f"The database cannot be opened ({error.strerror}): check {setting}."
        ) from None
    except FlowError as error:
        raise Mishap(str(error)) from None
