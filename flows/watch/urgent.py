"""Which of a rep's deals come first today, each with its reason and one action."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import IntEnum

from flows.deal import Deal
from flows.history import STEP, Outcome
from flows.messages import Say, say
from flows.next_steps.agreed import Agreed, agreed, day_of, moment, running
from flows.replies import action_of
from flows.store import Given
from flows.summary import Summary
from flows.watch.warned_lines import ACTIONS, warned_line
from flows.watch.warnings import Warned

NEAR = timedelta(days=7)
"""How far ahead a decision is near."""
NO_DAY = "9999-12-31"


class Why(IntEnum):
    """Why a deal is urgent; the first come first."""

    OVERDUE = 0
    TODAY = 1
    WARNED = 2
    ADVISED = 3
    DECIDING = 4


@dataclass(frozen=True)
class Urgent:
    """A deal for today, and why."""

    deal: Deal
    why: Why
    reason: Say
    action: Say | str


def candidates(
    listed: Sequence[Summary],
    given: Mapping[int, Sequence[Given]],
    looked_at: Collection[int],
    today: date,
) -> list[Summary]:
    """The deals that may be urgent by what lists know of them, the most urgent first.

    Those `looked_at` today for warnings may be warned of from today on.
    """
    ranked = []
    for deal in listed:
        warned = deal.warned > 0 or deal.id in looked_at
        asked = _at_a_glance(deal, given.get(deal.id, ()), today, warned=warned)
        why = None if _rests(deal, today) else asked
        if why is not None:
            ranked.append((why, -(deal.value or Decimal(0)), deal.id, deal))
    return [deal for *_, deal in sorted(ranked, key=lambda one: one[:3])]


def _rests(deal: Summary, today: date) -> bool:
    until = deal.standing.paused_until
    return until is not None and until > today


def _at_a_glance(deal: Summary, given: Sequence[Given], today: date, *, warned: bool) -> Why | None:
    if not running(deal.standing):
        return Why.WARNED if deal.standing.outcome is Outcome.WON and warned else None
    step, decided = (
        deal.facts.get(fact, NO_DAY)[: len(NO_DAY)] for fact in (STEP[1], "decision_date")
    )
    near = decided != NO_DAY and today <= date.fromisoformat(decided) <= today + NEAR
    found = {
        Why.OVERDUE: step < today.isoformat(),
        Why.TODAY: step == today.isoformat(),
        Why.WARNED: warned,
        Why.ADVISED: bool(given) and given[0].due <= today,
        Why.DECIDING: near,
    }
    return next((why for why, holds in found.items() if holds), None)


def urgent(
    deal: Deal, given: Sequence[Given], against: Sequence[Warned], today: date
) -> Urgent | None:
    """Why a deal is for today and what to do, by all that is known of it; None where it is not."""
    step = agreed(deal)
    if step is not None and step.on is not None and day_of(step.on) <= today:
        return _of_step(deal, step, day_of(step.on), today)
    if against:
        worst = max(against, key=lambda one: one.step)
        action = say(f"advice-{ACTIONS[worst.rule]}")
        return Urgent(deal, Why.WARNED, warned_line(worst), action)
    if deal.outcome is not Outcome.OPEN:
        return None
    action = action_of(deal.process, given[0].key) if given else say("advice-closing-plan")
    if given and given[0].due <= today:
        return Urgent(deal, Why.ADVISED, say("morning-advised", day=given[0].due), action)
    return _deciding(deal, action, today)


def _of_step(deal: Deal, step: Agreed, on: date, today: date) -> Urgent:
    what = step.what or say("step-nameless")
    if on < today:
        return Urgent(deal, Why.OVERDUE, say("morning-overdue", day=on), what)
    return Urgent(deal, Why.TODAY, say("morning-today"), what)


def _deciding(deal: Deal, action: Say, today: date) -> Urgent | None:
    said = moment(deal.fact("decision_date"))
    day = day_of(said) if said is not None else None
    if day is None or not today <= day <= today + NEAR:
        return None
    return Urgent(deal, Why.DECIDING, say("morning-deciding", day=day), action)
