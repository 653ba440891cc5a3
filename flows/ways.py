"""Ways to us: the links that a channel has for getting from one place to another."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Way(StrEnum):
    """Where a link leads."""

    PRIVATE = "private"
    """Our private chat with whoever opens it."""
    GROUP = "group"
    """A group of theirs to bring us into, which is then bound."""


Ways = Callable[[Way], str | None]
"""The link that leads there; None where the channel has none."""


def no_way(way: Way) -> str | None:
    """A channel without links leads nowhere."""
    del way
    return None
