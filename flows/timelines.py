"""A deal's way through the customer's phases: when each began, when it came back, how it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, tzinfo

from flows.deal import Deal
from flows.history import Outcome
from flows.language.days import day_in
from flows.messages import Choice, Reply, Say, say
from flows.people import Person, Role
from flows.process import BuyingPhase
from flows.replies import phase_name, standing_line
from flows.taking import Taking

MANY = 9
"""Beginnings that are shown at most, the latest of them."""
WORTH_IT = 3
"""Beginnings from which on a way is more than a card says."""


def timeline(deal: Deal, zone: tzinfo | str | None) -> Reply:
    """When each phase of a deal began, by a clock."""
    return Reply((standing_line(deal), *list(_way(deal, zone))[-MANY:]), deal=deal.id)


def _way(deal: Deal, zone: tzinfo | str | None) -> Iterator[Say]:
    """A line for each phase that was entered and for each end."""
    before, outcome = None, Outcome.OPEN
    for day, phase, after in _steps(deal, zone):
        if before is None or phase.kind is not before.kind:
            back = before is not None and _order(deal, phase) < _order(deal, before)
            key = "timeline-back" if back else "timeline-row"
            yield say(key, day=day, phase=phase_name(phase))
        if after is not outcome and after is not Outcome.OPEN:
            yield say(f"timeline-{after}", day=day)
        before, outcome = phase, after


def _steps(deal: Deal, zone: tzinfo | str | None) -> Iterator[tuple[date, BuyingPhase, Outcome]]:
    """Each change that stands, as it was put right, on the day of what it put right."""
    for one, change in deal.lasting():
        day = day_in(one.first_of(change).cause.at, zone)
        yield day, change.under.phase_of(change.after.stage), change.after.outcome


def _order(deal: Deal, phase: BuyingPhase) -> int:
    kinds = [one.kind for one in deal.process.phases]
    return kinds.index(phase.kind) if phase.kind in kinds else 0


def on_card(deal: Deal, person: Person, *, private: bool) -> tuple[Choice, ...]:
    """What a card offers: its way where that is long, and to whoever leads a word with its rep."""
    number = len(deal.history)
    way = len(list(_way(deal, person.timezone))) >= WORTH_IT
    choices = (Choice(say("button-more"), "timeline", deal.id, number),) if way else ()
    leads = private and person.role is not Role.REP and person.id != deal.owner
    asks = (Choice(say("button-ask-rep"), "ask_owner", deal.id, number),) if leads else ()
    return (*choices, *asks)


def _show(taking: Taking) -> None:
    deal = taking.scene.deal(taking.heard.meant.deal)
    if deal is None:
        taking.stale(None)
        return
    taking.focus(deal)
    taking.tell(timeline(deal, taking.scene.now.tzinfo))


STEPS: Mapping[str, Callable[[Taking], None]] = {"timeline": _show}
