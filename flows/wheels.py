"""The two wheels: the seller's last own act laid beside the phase the customer is in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from flows.history import Outcome, Standing
from flows.process import HOME, PhaseKind, Process, StageKind


class Wheels(StrEnum):
    """How far the seller has turned their own wheel, seen from the customer's."""

    AHEAD = "ahead"
    IN_STEP = "in_step"
    BEHIND = "behind"


@dataclass(frozen=True)
class Mesh:
    """How the seller's last act lies beside the customer: so many phases ahead or behind."""

    act: StageKind
    phase: PhaseKind
    apart: int

    @property
    def wheels(self) -> Wheels:
        """Whether the two wheels turn together."""
        if self.apart == 0:
            return Wheels.IN_STEP
        return Wheels.AHEAD if self.apart > 0 else Wheels.BEHIND

    @property
    def phases(self) -> int:
        """How many phases lie between them, whichever way."""
        return abs(self.apart)


def mesh(process: Process, standing: Standing, act: str | None) -> Mesh | None:
    """How an act lies beside a deal that stands so; None where none is known, or it is closed."""
    if act not in HOME or standing.outcome is not Outcome.OPEN:
        return None
    kind, phase = StageKind(act), process.phase_of(standing.stage).kind
    return Mesh(kind, phase, apart(process, kind, phase))


def apart(process: Process, act: StageKind, phase: PhaseKind) -> int:
    """By how many of the process's phases an act runs before the customer; below 0 after them.

    Phases of one kind count as one, for an act is known by its kind alone; those that the process
    leaves out do not count.
    """
    kinds = list(dict.fromkeys(one.kind for one in process.phases))
    here = kinds.index(phase)
    places = [kinds.index(kind) for kind in _homes(process, act)]
    return min((place - here for place in places), key=abs)


def _homes(process: Process, act: StageKind) -> tuple[PhaseKind, ...]:
    """The phases an act belongs to: where the team has such a stage, else where it is at home.

    Where the process leaves that phase out, its work has gone into the last one before it.
    """
    own = tuple(p.kind for p in process.phases if any(s.kind is act for s in p.stages))
    if own:
        return own
    order = list(PhaseKind)
    until = order[: order.index(HOME[act]) + 1]
    before = [kind for kind in until if process.of_kind(kind)]
    return (before[-1] if before else process.phases[0].kind,)


# fmt: off
SITUATIONS: Mapping[tuple[StageKind, PhaseKind], str] = {
    (StageKind(act), PhaseKind(phase)): situation
    for act, phase, situation in (
        # the seller's act     while the customer's phase is    situation
        ("qualification",      "need_recognition",           "ahead-need-fit"),
        ("needs_analysis",     "need_recognition",           "ahead-need-requirements"),
        ("presentation",       "need_recognition",           "ahead-need-offer"),
        ("objection_handling", "need_recognition",           "ahead-arguments"),
        ("closing",            "need_recognition",           "ahead-need-contract"),
        ("follow_up",          "need_recognition",           "ahead-hand-over"),
        ("needs_analysis",     "information_search",         "ahead-search-requirements"),
        ("presentation",       "information_search",         "ahead-search-offer"),
        ("objection_handling", "information_search",         "ahead-arguments"),
        ("closing",            "information_search",         "ahead-search-contract"),
        ("follow_up",          "information_search",         "ahead-hand-over"),
        ("closing",            "evaluation_of_alternatives", "ahead-evaluation-contract"),
        ("follow_up",          "evaluation_of_alternatives", "ahead-hand-over"),
        ("follow_up",          "purchase_decision",          "ahead-signature"),
        ("prospecting",        "information_search",         "behind-search"),
        ("prospecting",        "evaluation_of_alternatives", "behind-evaluation-need"),
        ("qualification",      "evaluation_of_alternatives", "behind-evaluation-fit"),
        ("prospecting",        "purchase_decision",          "behind-decision"),
        ("qualification",      "purchase_decision",          "behind-decision"),
        ("needs_analysis",     "purchase_decision",          "behind-decision-requirements"),
        ("presentation",       "purchase_decision",          "behind-decision-arguments"),
        ("objection_handling", "purchase_decision",          "behind-decision-arguments"),
    )
}
# fmt: on
"""What to advise on where the wheels grind; by kind of act and of phase."""


def situation(found: Mesh | None) -> str | None:
    """The situation that wheels out of step make; None in step, or where nothing is to be done.

    A team may have moved a stage to another phase: the act is then where the team says.
    """
    if found is None or found.wheels is Wheels.IN_STEP:
        return None
    known = SITUATIONS.get((found.act, found.phase))
    return known if known is not None and known.startswith(found.wheels) else None
