"""The labels of the guide, one set a head; the order is that of every score and weight."""

from __future__ import annotations

from flows.history import Outcome
from flows.process import HOME, PhaseKind, StageKind
from flows.reading import UNCLEAR, Context

NONE = "none"
STAGE, OUTCOME, ACTIVITY, INTENT = "stage", "outcome", "activity", "intent"
STAGES = tuple(kind.value for kind in HOME)

HEADS = {
    STAGE: (*STAGES, UNCLEAR),
    OUTCOME: tuple(outcome.value for outcome in Outcome),
    ACTIVITY: (*STAGES, NONE),
    INTENT: (
        "report",
        "deal_question",
        "pipeline_question",
        "correction",
        "command",
        "small_talk",
    ),
}

CONTEXTS = tuple(phase.value for phase in PhaseKind)


def phase_of(stage: str) -> str:
    """The phase a stage label belongs to."""
    return UNCLEAR if stage == UNCLEAR else HOME[StageKind(stage)].value


def stood(context: Context) -> str | None:
    """Where the deal stands, as far as it says something about the next note.

    A won deal is past its purchase, whatever phase it was won in; from a lost one the customer
    may come back to anything.
    """
    if context.outcome is Outcome.WON:
        return PhaseKind.POST_PURCHASE_EVALUATION.value
    if context.outcome is Outcome.LOST or context.phase is None:
        return None
    return context.phase.value
