"""What was asked of a deal beside its notes, and the port to the memory of that."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol


class Since(StrEnum):
    """What has become of a question since it was asked."""

    ASKED = "asked"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    LATER = "later"


@dataclass(frozen=True)
class Asked:
    """A question after a fact of a deal, and when it was last asked, answered or left open."""

    fact: str
    at: datetime
    since: Since = Since.ASKED


class Asking(Protocol):
    """The questions asked, as a unit of work sees them."""

    async def asked(self, deals: Collection[int]) -> Mapping[int, Sequence[Asked]]:
        """What was asked of deals, each question as it was last."""
        ...

    async def keep_asked(self, deal: int, asked: Asked) -> None:
        """Remembers a question, in place of how it was before."""
        ...

    async def usual_value(self, team: int) -> Decimal | None:
        """The median value of a team's open deals, None where none is worth anything known."""
        ...
