"""The port through which sending is counted; nothing but kinds and seconds passes it."""

from __future__ import annotations

from typing import Protocol

from bot.delivery.outcomes import Broken, Later, Limited, Never, Result, Sent
from bot.delivery.recording import given_up


class Counts(Protocol):
    """What the courier tells whoever counts."""

    def sent(self, kind: str, seconds: float) -> None:
        """A row of a kind went out, so long after it was due."""

    def retried(self) -> None:
        """A call failed and will be made again."""

    def dead(self) -> None:
        """A row is given up."""

    def repeat(self) -> None:
        """A row is sent again though it may have arrived."""


class Uncounted:
    """Counts nothing."""

    def sent(self, kind: str, seconds: float) -> None:
        """Nothing is kept."""

    def retried(self) -> None:
        """Nothing is kept."""

    def dead(self) -> None:
        """Nothing is kept."""

    def repeat(self) -> None:
        """Nothing is kept."""


def tally(counts: Counts, result: Result) -> None:
    """How a parcel fared, counted once it is written down."""
    parcel, outcome = result.parcel, result.outcome
    if isinstance(outcome, Sent):
        for row in () if outcome.more else parcel.rows:
            kind = "alert" if row.coalesce_key else "reply"
            counts.sent(kind, (result.at - row.not_before).total_seconds())
    elif isinstance(outcome, Never) or given_up(result):
        for _ in parcel.rows:
            counts.dead()
    elif isinstance(outcome, Later | Limited | Broken):
        counts.retried()
        if isinstance(outcome, Later) and outcome.perhaps_sent and parcel.message is None:
            counts.repeat()
