"""How customers buy: phases, and the sales stages that belong to each."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from flows.errors import UnknownStage, UnsoundProcess
from flows.language.words import phrase


class PhaseKind(StrEnum):
    """The five phases every customer goes through, whatever a team calls them."""

    NEED_RECOGNITION = "need_recognition"
    INFORMATION_SEARCH = "information_search"
    EVALUATION_OF_ALTERNATIVES = "evaluation_of_alternatives"
    PURCHASE_DECISION = "purchase_decision"
    POST_PURCHASE_EVALUATION = "post_purchase_evaluation"


class StageKind(StrEnum):
    """The seven kinds of sales stage, and `other` for a team's own."""

    PROSPECTING = "prospecting"
    QUALIFICATION = "qualification"
    NEEDS_ANALYSIS = "needs_analysis"
    PRESENTATION = "presentation"
    OBJECTION_HANDLING = "objection_handling"
    CLOSING = "closing"
    FOLLOW_UP = "follow_up"
    OTHER = "other"


@dataclass(frozen=True)
class Criterion:
    """A short fact the customer should have shown before a phase ends.

    A gate is asked for until it is answered or passed; a hint is only shown.
    """

    text: str
    gate: bool = False


@dataclass(frozen=True)
class SalesStage:
    """What the seller does; `name` is the team's own word, None where ours is used.

    `advice` is what the team itself says is to be done here; it comes before ours.
    """

    id: str
    kind: StageKind
    name: str | None = None
    advice: str | None = None


@dataclass(frozen=True)
class BuyingPhase:
    """What goes on in the customer, with the seller's stages that belong to it."""

    id: str
    kind: PhaseKind
    stages: tuple[SalesStage, ...]
    name: str | None = None
    criteria: tuple[Criterion, ...] = ()


@dataclass(frozen=True)
class Rules:
    """Which new deals follow a process: a word of the note, the rep's name, or the least value."""

    words: tuple[str, ...] = ()
    reps: tuple[str, ...] = ()
    least: Decimal | None = None


@dataclass(frozen=True)
class Process:
    """A team's picture of how its customers buy, in order.

    `left_out` names the phase kinds that the team knowingly does without. Raises UnsoundProcess
    where ids repeat or a phase has no stage.
    """

    id: str
    phases: tuple[BuyingPhase, ...]
    version: int = field(default=1)
    name: str | None = None
    left_out: tuple[PhaseKind, ...] = ()
    rules: Rules = Rules()

    def __post_init__(self) -> None:
        ids = self.ids
        if not self.phases or len(set(ids)) < len(ids) or not all(p.stages for p in self.phases):
            raise UnsoundProcess(self.id)

    @cached_property
    def stages(self) -> tuple[SalesStage, ...]:
        """Every stage, in the order of the process."""
        return tuple(stage for phase in self.phases for stage in phase.stages)

    @cached_property
    def _homes(self) -> dict[str, tuple[int, BuyingPhase, SalesStage]]:
        return {s.id: (n, phase, s) for n, phase in enumerate(self.phases) for s in phase.stages}

    def _home(self, stage_id: str) -> tuple[int, BuyingPhase, SalesStage]:
        if stage_id not in self._homes:
            raise UnknownStage(stage_id)
        return self._homes[stage_id]

    @property
    def parts(self) -> tuple[BuyingPhase | SalesStage, ...]:
        """All its phases, then all its stages."""
        return self.phases + self.stages

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all its phases and stages."""
        return tuple(part.id for part in self.parts)

    @property
    def asks(self) -> bool:
        """Whether any of its phases has facts to be shown."""
        return any(phase.criteria for phase in self.phases)

    def has(self, stage_id: str | None) -> bool:
        """Whether the process has a stage of that id."""
        return stage_id in self._homes

    def stage(self, stage_id: str) -> SalesStage:
        """The stage of that id; raises UnknownStage."""
        return self._home(stage_id)[2]

    def phase_of(self, stage_id: str) -> BuyingPhase:
        """The one phase a stage belongs to; raises UnknownStage."""
        return self._home(stage_id)[1]

    def named(self, said: str) -> str | None:
        """The stage that the team calls so, or the first stage of the phase it calls so."""
        stages = {phrase(s.name): s.id for s in reversed(self.stages) if s.name is not None}
        phases = {phrase(p.name): p.stages[0].id for p in self.phases if p.name is not None}
        return (phases | stages).get(said)

    def position(self, stage_id: str) -> int:
        """Where the stage's phase stands in the process, from 0; raises UnknownStage."""
        return self._home(stage_id)[0]

    def of_kind(self, kind: PhaseKind) -> tuple[BuyingPhase, ...]:
        """The phases of a kind; a team may split one, or leave one out."""
        return tuple(phase for phase in self.phases if phase.kind is kind)

    def target(
        self, kind: PhaseKind, stage: StageKind | None = None, present: str | None = None
    ) -> str | None:
        """Where a customer read to be in a phase of `kind` puts the deal, as a stage id.

        The stage of the read kind, else the present stage where it lies in such a phase, else
        the first; None where the process leaves the kind out.
        """
        inside = [s for phase in self.of_kind(kind) for s in phase.stages]
        fitting = [s.id for s in inside if s.kind is stage]
        if present in fitting or (not fitting and any(s.id == present for s in inside)):
            return present
        return fitting[0] if fitting else next((s.id for s in inside), None)


def _phase(kind: str, *stages: str) -> BuyingPhase:
    return BuyingPhase(
        kind, PhaseKind(kind), tuple(SalesStage(stage, StageKind(stage)) for stage in stages)
    )


# fmt: off
DEFAULT = Process("default", (
    #       the customer …                  … so we are
    _phase("need_recognition",            "prospecting"),
    _phase("information_search",          "qualification"),
    _phase("evaluation_of_alternatives",  "needs_analysis", "presentation", "objection_handling"),
    _phase("purchase_decision",           "closing"),
    _phase("post_purchase_evaluation",    "follow_up"),
))
# fmt: on

HOME = {stage.kind: phase.kind for phase in DEFAULT.phases for stage in phase.stages}
"""The phase kind each stage kind belongs to in the default process, which labels follow."""
