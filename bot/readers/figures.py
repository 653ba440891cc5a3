"""What readings of labelled notes are worth, in figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.readers.labels import ACTIVITY, INTENT, NONE, OUTCOME, STAGE
from bot.readers.notes import LabelledNote
from flows.reading import UNCLEAR, Reading

_BINS = 10

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Judged:
    """A labelled note beside what was read of it."""

    row: LabelledNote
    reading: Reading

    @property
    def phase(self) -> str:
        """The phase read, or `unclear`."""
        return self.reading.phase or UNCLEAR

    @property
    def right(self) -> bool:
        """Whether the phase was read as told."""
        return self.phase == self.row.phase

    @property
    def moved(self) -> bool:
        """Whether the assistant would move such a deal at once."""
        return self.reading.decision(self.row.context) == "move"

    def read(self, head: str) -> str:
        """The label read for a head."""
        read = self.reading
        if head == INTENT:
            return max(read.intents, key=lambda intent: read.intents[intent])
        labels = {
            STAGE: read.stage or UNCLEAR,
            OUTCOME: read.outcome.value,
            ACTIVITY: read.activity or NONE,
        }
        return labels[head]


@dataclass(frozen=True)
class Scores:
    """The figures of some notes; nan where no note has a label for them.

    `moved` is a share of the notes that tell a phase, `moved_right` of all that are moved.
    """

    notes: int
    phase: float
    phase_f1: float
    top_two: float
    stage: float
    stage_f1: float
    outcome_f1: float
    activity_f1: float
    intent: float
    calibration_error: float
    moved: float
    moved_right: float


def scores(judged: Sequence[Judged]) -> Scores:
    """The figures of some judged notes."""
    phases = [(j.row.phase, j.phase) for j in judged]
    moved = [j for j in judged if j.moved]
    telling = [j for j in judged if j.row.phase != UNCLEAR]
    return Scores(
        notes=len(judged),
        phase=accuracy(phases),
        phase_f1=macro_f1(phases),
        top_two=_mean(j.row.phase in list(j.reading.phases)[:2] for j in judged),
        stage=accuracy(_pairs(judged, STAGE)),
        stage_f1=macro_f1(_pairs(judged, STAGE)),
        outcome_f1=macro_f1(_pairs(judged, OUTCOME)),
        activity_f1=macro_f1(_pairs(judged, ACTIVITY)),
        intent=accuracy(_pairs(judged, INTENT)),
        calibration_error=calibration_error([(j.reading.confidence, j.right) for j in judged]),
        moved=_mean(j.moved for j in telling),
        moved_right=_mean(j.right for j in moved),
    )


def accuracy(pairs: Pairs) -> float:
    """The share of pairs (told, read) that agree."""
    return _mean(told == read for told, read in pairs)


def macro_f1(pairs: Pairs) -> float:
    """The mean F1 over the labels told."""
    return _mean(_f1(pairs, label) for label in sorted({told for told, _ in pairs}))


def calibration_error(sure: Sequence[tuple[float, bool]]) -> float:
    """How far confidence and accuracy lie apart, over ten bins weighted by their notes."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for confidence, right in sure:
        bins[min(int(confidence * _BINS), _BINS - 1)].append((confidence, right))
    apart = (abs(sum(c - right for c, right in found)) for found in bins)
    return sum(apart) / len(sure) if sure else float("nan")


def _f1(pairs: Pairs, label: str) -> float:
    hits = sum(told == read == label for told, read in pairs)
    named = sum(told == label for told, _ in pairs) + sum(read == label for _, read in pairs)
    return 2 * hits / named


def _pairs(judged: Sequence[Judged], head: str) -> Pairs:
    return [(j.row.labels[head], j.read(head)) for j in judged if head in j.row.labels]


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else float("nan")
