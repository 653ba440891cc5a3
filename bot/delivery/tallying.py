"""How parcels fared, as it is counted."""

from __future__ import annotations

from bot.delivery.counts import Counts
from bot.delivery.outcomes import Broken, Later, Limited, Never, Result, Sent
from bot.delivery.recording import given_up


def tally(counts: Counts, result: Result) -> None:
    """How a parcel fared, counted once it is written down."""
    parcel, outcome = result.parcel, result.outcome
    if isinstance(outcome, Sent):
        for row in () if outcome.more else parcel.rows:
            kind = "alert" if row.coalesce_key else "reply"
            counts.sent(kind, (result.at - row.not_before).total_seconds())
    elif isinstance(outcome, Never) or given_up(result):
        for _ in parcel.rows:
            counts.dead("outbox")
    elif isinstance(outcome, Later | Limited | Broken):
        counts.retried()
        if isinstance(outcome, Later) and outcome.perhaps_sent and parcel.message is None:
            counts.repeat()
