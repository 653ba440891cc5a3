"""The one question that is worth asking of a deal now; most of the time there is none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from flows.asked import Asked, Since
from flows.deal import Deal
from flows.history import Outcome
from flows.process import PhaseKind
from flows.record import AGES

WEEK = timedelta(days=7)
"""How long a question rests at least."""
NOBODY_KNOWS = Decimal(1)
"""What a deal of unknown value counts as, in usual ones."""

NEED = PhaseKind.NEED_RECOGNITION
SEARCH = PhaseKind.INFORMATION_SEARCH
EVALUATION = PhaseKind.EVALUATION_OF_ALTERNATIVES
DECISION = PhaseKind.PURCHASE_DECISION
AFTER = PhaseKind.POST_PURCHASE_EVALUATION


class Asks(NamedTuple):
    """A question after a fact in a phase, from how many usual values of a deal on."""

    phase: PhaseKind
    fact: str
    worth: Decimal


# fmt: off
CATALOGUE = tuple(
    Asks(phase, fact, Decimal(worth))
    for phase, fact, worth in (
        #            fact               from usual values on
        (NEED,       "problem",         "0"),
        (NEED,       "trigger",         "0.5"),
        (SEARCH,     "decider",         "0"),
        (SEARCH,     "criteria",        "0.5"),
        (SEARCH,     "budget",          "0.5"),
        (SEARCH,     "decision_date",   "1"),
        (EVALUATION, "decider",         "0"),
        (EVALUATION, "competitor",      "0"),
        (EVALUATION, "criteria",        "0.5"),
        (EVALUATION, "decision_date",   "0.5"),
        (EVALUATION, "decision_steps",  "1"),
        (EVALUATION, "trial_proof",     "2"),
        (DECISION,   "decision_date",   "0"),
        (DECISION,   "signer",          "0.5"),
        (DECISION,   "decision_steps",  "0.5"),
        (DECISION,   "obstacle",        "1"),
        (AFTER,      "value_confirmed", "0"),
        (AFTER,      "reference",       "1"),
    )
)
"""By phase, what moves or unblocks it first before the rest."""
# fmt: on


def question_for(
    deal: Deal, asked: Sequence[Asked], now: datetime, usual: Decimal | None
) -> str | None:
    """The fact to ask for, whose answer would move or unblock the phase; None where none is due.

    `usual` is the median value of the team's open deals. A deal is asked about once a day at most.
    """
    if not _going_on(deal) or any(_today(one, now) for one in asked):
        return None
    resting = {one.fact for one in asked if rests(one, now)}
    share = _share(deal.value, usual)
    due = (
        ask.fact
        for ask in CATALOGUE
        if ask.phase is deal.phase.kind and share >= ask.worth and ask.fact not in resting
    )
    return next((fact for fact in due if wanted(deal, fact, now)), None)


def wanted(deal: Deal, fact: str, now: datetime) -> bool:
    """Whether a fact is not known, has gone by, or was said too long ago."""
    text = deal.fact(fact)
    return text is None or _gone_by(fact, text, now) or deal.aged(fact, now)


def still_asked(deal: Deal, fact: str, now: datetime) -> bool:
    """Whether what is asked is if a fact is still so: it was said, long ago."""
    text = deal.fact(fact)
    return text is not None and not _gone_by(fact, text, now) and deal.aged(fact, now)


def rests(asked: Asked, now: datetime) -> bool:
    """Whether a question is not to be asked again yet; one that was skipped rests longest."""
    return now - asked.at < (AGES if asked.since is Since.SKIPPED else WEEK)


def _today(asked: Asked, now: datetime) -> bool:
    return asked.at.astimezone(now.tzinfo).date() >= now.date()


def _gone_by(fact: str, text: str, now: datetime) -> bool:
    return fact == "decision_date" and date.fromisoformat(text[:10]) < now.date()


def _going_on(deal: Deal) -> bool:
    """Whether something can still move on it: open, or bought and in use; neither rests."""
    bought = deal.outcome is Outcome.WON and deal.phase.kind is AFTER
    resting = deal.standing.paused_until is not None or deal.standing.archived
    return (deal.outcome is Outcome.OPEN or bought) and not resting


def _share(value: Decimal | None, usual: Decimal | None) -> Decimal:
    """How many usual deals one is worth."""
    return value / usual if value is not None and usual else NOBODY_KNOWS
