"""The only clock there is beside the database's."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The instant at which something arrives."""
    return datetime.now(UTC)
