"""The port to the names of customers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from flows.people import Customer


@dataclass(frozen=True)
class Match:
    """A customer whose name stands in a text, where, and how well it fits (0 to 100)."""

    customer: Customer
    start: int
    end: int
    score: float


class Names(Protocol):
    """Finds the customers a text names."""

    async def find(self, team: int, text: str) -> Sequence[Match]:
        """Customers of the team named in the text, best first; of two that fit alike both."""
        ...

    async def alike(self, team: int, name: str) -> Sequence[Customer]:
        """Customers named much like that, though not so that they are meant by it; best first."""
        ...
