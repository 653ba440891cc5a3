"""The port to other systems: what they can be told, and of what it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from flows.messages import Say

Fact = str | int | Decimal | Say | None | Mapping[str, "Fact"]
"""A text of ours is put into words of the team's language where it is kept."""


class Topic(StrEnum):
    """What other systems can be told; these names are a promise to them."""

    PHASE_CHANGED = "deal.phase_changed"
    WON = "deal.won"
    LOST = "deal.lost"
    REOPENED = "deal.reopened"
    WARNING = "deal.warning"
    CHANGE_UNDONE = "deal.change_undone"


@dataclass(frozen=True)
class News:
    """One thing told: its topic, and what it says beside what is said of the deal."""

    topic: Topic
    facts: Mapping[str, Fact]


@dataclass(frozen=True)
class Tiding:
    """What is told of a deal, once under its key.

    It takes back or puts right what was told under the keys in `mends`: whoever has heard of one
    of these is told `further`, everybody else `fresh`.
    """

    team: int
    deal: int
    owner: int
    key: str
    at: datetime
    facts: Mapping[str, Fact]
    fresh: News | None
    further: News | None = None
    mends: tuple[str, ...] = ()


class Announcing(Protocol):
    """Other systems, as a unit of work sees them."""

    async def announce(self, tiding: Tiding) -> None:
        """Has the team's endpoints told a little later, and takes back what it mends."""
        ...
