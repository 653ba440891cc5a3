"""A deal as lists show it: where it stands and what is known, without how it came to that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from flows.history import Standing
from flows.process import BuyingPhase, Process

LISTED = ("activity", "competitor", "decision_date", "next_step", "next_step_date")
"""Facts that lists show and choose by."""


@dataclass(frozen=True)
class Summary:
    """A deal as a list shows it, without its history; of its facts those of LISTED.

    `warned` is how grave its gravest warning is, 0 where there is none.
    """

    id: int
    name: str
    owner: int
    process: Process
    standing: Standing
    changed_at: datetime
    value: Decimal | None = None
    currency: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    warned: int = 0

    @property
    def phase(self) -> BuyingPhase:
        """The customer's phase."""
        return self.process.phase_of(self.standing.stage)
