"""From one process to another: which stage takes a stage's place, and who must be asked."""

from __future__ import annotations

from flows.history import Outcome, Standing
from flows.process import PhaseKind, Process, StageKind

CLOSED_IN = {
    Outcome.OPEN: tuple(k for k in PhaseKind if k is not PhaseKind.POST_PURCHASE_EVALUATION),
    Outcome.WON: (PhaseKind.PURCHASE_DECISION, PhaseKind.POST_PURCHASE_EVALUATION),
    Outcome.LOST: (PhaseKind.PURCHASE_DECISION,),
}
"""The phase kinds a deal may stand in, by its outcome."""


def may_stand(process: Process, stage: str, outcome: Outcome) -> bool:
    """Whether a deal of that outcome may stand in a stage; one without a decision phase may."""
    kinds = CLOSED_IN[outcome]
    if not any(process.of_kind(kind) for kind in kinds):
        return process.has(stage)
    return process.has(stage) and process.phase_of(stage).kind in kinds


def seat(standing: Standing, old: Process, new: Process) -> str | None:
    """The stage of another process in which a deal stands by itself; None where one must choose.

    The same stage, else the one stage of the same kind in a phase of the same kind; a closed deal
    stands where its outcome puts it.
    """
    if may_stand(new, standing.stage, standing.outcome):
        return standing.stage
    stage, phase = old.stage(standing.stage), old.phase_of(standing.stage)
    if standing.outcome is not Outcome.OPEN:
        return _closed(standing, new, phase.kind)
    alike = [s.id for p in new.of_kind(phase.kind) for s in p.stages if s.kind is stage.kind]
    clear = stage.kind is not StageKind.OTHER and len(alike) == 1
    return alike[0] if clear and may_stand(new, alike[0], standing.outcome) else None


def seated(standing: Standing, old: Process, new: Process) -> str:
    """The stage of another process that comes nearest, where nobody is asked."""
    stage = seat(standing, old, new)
    if stage is not None:
        return stage
    order = list(PhaseKind)
    here = order.index(old.phase_of(standing.stage).kind)
    allowed = [s.id for s in new.stages if may_stand(new, s.id, standing.outcome)]
    kinds = {s: order.index(new.phase_of(s).kind) for s in allowed}
    near = min(allowed, key=lambda s: (abs(kinds[s] - here), kinds[s] > here), default=None)
    return near or new.stages[0].id


def _closed(standing: Standing, new: Process, phase: PhaseKind) -> str | None:
    after_sale = PhaseKind.POST_PURCHASE_EVALUATION
    bought = standing.outcome is Outcome.WON and phase is after_sale
    follow_up = new.target(after_sale, StageKind.FOLLOW_UP) if bought else None
    return follow_up or new.target(PhaseKind.PURCHASE_DECISION, StageKind.CLOSING)


def same_place(stage: str, old: Process, there: str, new: Process) -> bool:
    """Whether a deal stays where it is: the same stage, in the same phase of the same kind."""
    before, after = old.phase_of(stage), new.phase_of(there)
    return stage == there and (before.id, before.kind) == (after.id, after.kind)
