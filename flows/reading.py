"""What a note says, as a reader understands it, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from flows.history import Outcome
from flows.process import HOME, PhaseKind, StageKind

UNCLEAR = "unclear"
LIKELY = 0.5
"""From this probability on a customer is taken to be still where the deal stands."""
SURELY = 0.8
"""From this probability on a message is taken for something else than a report."""

SURE_ACT = 0.6
"""From this probability on an act is kept that does not fit the phase read.

On the development notes 29 of 31 such acts lie where they were read, below it 13 of 23.
"""


@dataclass(frozen=True)
class Context:
    """What a reader knows of the deal a note is about; all empty where no deal is at hand.

    The name is the customer's as it was understood, of a deal that is yet to be opened too.
    """

    phase: PhaseKind | None = None
    outcome: Outcome = Outcome.OPEN
    recent: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class Reading:
    """Probabilities over the guide's labels; each mapping sums to 1.

    `stages` is keyed by StageKind and `unclear`, `activities` by StageKind and `none`. From `bar`
    on a phase is sure enough to move a deal at once: the reader's own threshold, chosen on notes
    it was not trained on. `quotes` are words of the note that were found in reading it; `unaided`
    says that a second reader was to help and did not.
    """

    stages: Mapping[str, float]
    outcomes: Mapping[str, float]
    activities: Mapping[str, float]
    intents: Mapping[str, float]
    bar: float
    quotes: tuple[str, ...] = ()
    unaided: bool = False

    @property
    def phases(self) -> dict[str, float]:
        """Probability per phase kind and `unclear`, likeliest first."""
        sums: dict[str, float] = {}
        for stage, share in self.stages.items():
            phase = UNCLEAR if stage == UNCLEAR else HOME[StageKind(stage)].value
            sums[phase] = sums.get(phase, 0.0) + share
        return dict(sorted(sums.items(), key=lambda item: -item[1]))

    @property
    def phase(self) -> PhaseKind | None:
        """The likeliest phase, None where nothing in the note tells one."""
        likeliest = next(iter(self.phases))
        return None if likeliest == UNCLEAR else PhaseKind(likeliest)

    @property
    def stage(self) -> StageKind | None:
        """The likeliest stage of the likeliest phase."""
        return self.stage_in(self.phase) if self.phase is not None else None

    def without(self, phase: PhaseKind) -> Reading:
        """The reading where that phase cannot be; as it is where nothing else was read."""
        left = {s: p for s, p in self.stages.items() if s == UNCLEAR or HOME[StageKind(s)] != phase}
        total = sum(left.values())
        return replace(self, stages={s: p / total for s, p in left.items()}) if total else self

    @property
    def untold(self) -> Reading:
        """The reading where nothing is told of the customer; the seller's own act stays."""
        return replace(self, stages={s: float(s == UNCLEAR) for s in self.stages})

    def told(self, outcome: Outcome) -> Reading:
        """The reading where a note says in so many words that the deal is won, or lost."""
        inside = {s: p for s, p in self.stages.items() if _decides(s)}
        total = sum(inside.values())
        stages = {s: inside.get(s, 0.0) / total if total else 0.0 for s in self.stages}
        return replace(
            self,
            stages=stages if total else {s: float(s == StageKind.CLOSING) for s in self.stages},
            outcomes={one: float(one == outcome) for one in self.outcomes},
        )

    @property
    def told_open(self) -> Reading:
        """The reading where the signature is yet to come: no win yet, and no loss."""
        before = self.without(PhaseKind.POST_PURCHASE_EVALUATION)
        outcomes = {outcome: float(outcome == Outcome.OPEN) for outcome in self.outcomes}
        return replace(before, outcomes=outcomes)

    def stage_in(self, phase: PhaseKind) -> StageKind:
        """The likeliest stage of a given phase."""
        inside = [kind for kind, home in HOME.items() if home is phase]
        return max(inside, key=lambda kind: self.stages.get(kind, 0.0))

    @property
    def outcome(self) -> Outcome:
        """Won after the purchase; won, lost or open at the decision; open anywhere else."""
        if self.phase is PhaseKind.POST_PURCHASE_EVALUATION:
            return Outcome.WON
        if self.phase is PhaseKind.PURCHASE_DECISION:
            return Outcome(max(self.outcomes, key=lambda o: self.outcomes[o]))
        return Outcome.OPEN

    @property
    def activity(self) -> StageKind | None:
        """The stage the seller's own last act belongs to, None where none is told."""
        likeliest = max(self.activities, key=lambda a: self.activities[a])
        return StageKind(likeliest) if likeliest in HOME else None

    @property
    def act(self) -> StageKind | None:
        """The seller's act where it is known: sure enough, or just what goes with the phase."""
        act = self.activity
        if act is None or HOME[act] is self.phase or self.activities[act] >= SURE_ACT:
            return act
        return None

    @property
    def intent(self) -> str:
        """What kind of message it is: a `report` unless another is surely likelier."""
        likeliest = max(self.intents, key=lambda i: self.intents[i])
        return likeliest if self.intents[likeliest] >= SURELY else "report"

    @property
    def confidence(self) -> float:
        """The probability of the likeliest phase, or of `unclear`."""
        return next(iter(self.phases.values()))

    @property
    def likeliest(self) -> tuple[PhaseKind, ...]:
        """The phases in order of probability."""
        return tuple(PhaseKind(phase) for phase in self.phases if phase != UNCLEAR)

    @property
    def sure(self) -> bool:
        """Whether the likeliest phase is sure enough to act on without asking."""
        return self.phase is not None and self.confidence >= self.bar

    def decision(self, context: Context) -> str:
        """`move` where a deal in that context moves at once, `ask` or `none` otherwise."""
        if self.phase is None or self.stays(context):
            return "none"
        if not self.sure or self.decides(context):
            return "ask"
        return "move"

    def stays(self, context: Context) -> bool:
        """Whether it is likeliest that nothing has moved, though not sure: no reason to ask."""
        return (
            not self.sure
            and self.phase is context.phase
            and self.confidence >= LIKELY
            and not self.decides(context)
        )

    def decides(self, context: Context) -> bool:
        """Whether it would mean won, lost, bought or reopened, and so waits for a yes."""
        after_sale = self.phase is PhaseKind.POST_PURCHASE_EVALUATION
        if context.phase is None:
            return self.outcome is not Outcome.OPEN and not after_sale
        if context.outcome is not Outcome.OPEN and context.outcome is self.outcome:
            return False  # says again what is known
        return context.outcome is not Outcome.OPEN or self.outcome is not Outcome.OPEN


def _decides(stage: str) -> bool:
    return stage != UNCLEAR and HOME[StageKind(stage)] is PhaseKind.PURCHASE_DECISION


class Reader(Protocol):
    """Understands notes. It may be slow: it is never called while a transaction is open."""

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says of a deal in that context."""
        ...

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """The words of the note, as typed, that speak for the reading's phase; strongest first."""
        ...
