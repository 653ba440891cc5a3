"""The port to deals counted by where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from flows.history import Outcome
from flows.process import BuyingPhase, Process


@dataclass(frozen=True)
class Place:
    """A stage of a version of a process, and how many deals of an outcome stand there."""

    process: Process
    stage: str
    outcome: Outcome
    many: int

    @property
    def phase(self) -> BuyingPhase:
        """The customer's phase."""
        return self.process.phase_of(self.stage)


class Tallied(Protocol):
    """Deals counted as they change."""

    async def places(self, team: int, owner: int | None = None) -> Sequence[Place]:
        """Where a team's deals that are not archived stand, all or an owner's."""
        ...
