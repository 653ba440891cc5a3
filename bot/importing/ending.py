"""How a deal comes to stand, and to end, where a row says that it does; and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.importing.entries import Entry
from bot.importing.stages import after_sale, seat
from flows.deal import Deal
from flows.history import Cause, Outcome

TODAY = timedelta(days=1)
"""How far a day that is told without its hour may seem to lie ahead."""


def close(deal: Deal, entry: Entry, cause: Cause) -> None:
    """Have it won or lost, as the entry says."""
    if entry.outcome is Outcome.WON:
        deal.win(cause, bought=after_sale(entry.landing))
    else:
        deal.lose(cause, entry.reason)


def dated(entry: Entry, at: datetime) -> datetime | None:
    """When it was closed or last changed; what is still to come is a forecast, and has not been."""
    if entry.closed is not None and entry.closed - at > TODAY:
        return min(entry.changed or at, at)
    last = entry.closed or entry.changed
    return None if last is None else min(last, at)


def expected(entry: Entry, at: datetime) -> tuple[tuple[str, str | None], ...]:
    """By when the customer is to decide, as a fact; a day that is over nobody has kept up."""
    ahead = entry.decides is not None and entry.decides >= at.date()
    return (("decision_date", str(entry.decides)),) if ahead else ()


def tells_course(entry: Entry) -> bool:
    """Whether the file tells how far a closed deal came; an export of ours tells where it is."""
    return entry.own is None and bool(entry.landing.stage or entry.landing.phase)


def stand(deal: Deal, entry: Entry, cause: Cause) -> None:
    """Bring a deal to where the entry says it stands."""
    stage = seat(entry.landing, deal.process, deal.standing.stage)
    if entry.outcome is not Outcome.OPEN:
        if "reason" not in entry.has:
            entry = replace(entry, reason=deal.standing.reason)
        wanted = deal.won_standing(bought=after_sale(entry.landing))
        if entry.outcome is Outcome.LOST:
            wanted = deal.lost_standing(entry.reason)
        if replace(deal.standing, paused_until=None) != wanted:
            if tells_course(entry) and _is_ahead(deal, stage):
                deal.observe(stage, cause)
            close(deal, entry, cause)
    elif deal.outcome is not Outcome.OPEN:
        # A file that tells of stages alone does not know which deals are closed.
        if entry.landing.outcome is not None:
            deal.reopen(stage, cause)
    elif stage != deal.standing.stage:
        deal.observe(stage, cause)


def _is_ahead(deal: Deal, stage: str) -> bool:
    """Whether an open deal was further than is known here when it was closed."""
    order = [one.id for one in deal.process.stages]
    return deal.outcome is Outcome.OPEN and order.index(stage) > order.index(deal.standing.stage)
