"""Which deal is meant, once it is found: one, several that fit, or a name nobody has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.deal import Deal
from flows.history import Outcome

MANY = 8
"""Deals that are listed at most where several fit."""


@dataclass(frozen=True)
class Meant:
    """One deal, several that fit, or a name that nobody has a deal with yet.

    `named` says that the message itself names it; `bought` is a won deal of the same customer,
    which a note from after the purchase would mean; `other` is the deal talked about before,
    where a new name may still be about that.
    """

    deal: int | None = None
    fitting: tuple[int, ...] = ()
    name: str | None = None
    named: bool = False
    bought: int | None = None
    other: int | None = None


NOTHING_MEANT = Meant()


def one_of(deals: Sequence[Deal]) -> Meant:
    """The open deal, or the latest closed one; of several that fit, none: they are listed."""
    running = [deal for deal in deals if deal.outcome is Outcome.OPEN]
    open_at = {deal.customer for deal in running}
    closed = {deal.customer: deal for deal in reversed(deals) if deal.customer not in open_at}
    fitting = [*running, *closed.values()]
    if len(fitting) > 1:
        return Meant(fitting=tuple(deal.id for deal in fitting[:MANY]))
    if not fitting:
        return Meant()
    won = next((deal.id for deal in deals if deal.outcome is Outcome.WON), None)
    return Meant(deal=fitting[0].id, bought=won if running else None)
