"""How sure is sure: temperatures and the deciding threshold, chosen on notes not trained on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.readers.labels import ACTIVITY, HEADS, INTENT, OUTCOME, STAGE
from bot.readers.ngrams import Floats
from bot.readers.notes import LabelledNote
from flows.reading import UNCLEAR, Reading

RIGHT = 0.97  # of the notes moved at once
_SURELY = 1.96  # standard deviations: the 95 % interval
_WORTH = 0.1  # of the notes that tell a phase: a bar that moves fewer is not worth having
_BARS = [n / 200 for n in range(60, 201)]
_TEMPERATURES = np.geomspace(0.2, 5.0, 161)


@dataclass(frozen=True)
class Bar:
    """The deciding threshold, and what came of it on the notes it was chosen on."""

    at: float
    right: float
    moved: float
    reached: bool


def slices() -> Iterator[tuple[str, tuple[str, ...], slice]]:
    """Each head with its labels and its columns."""
    start = 0
    for head, labels in HEADS.items():
        yield head, labels, slice(start, start + len(labels))
        start += len(labels)


def softmax(scores: Floats) -> Floats:
    """Shares that sum to 1 in each row."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shares


def temperature(scores: Floats, told: Sequence[int]) -> float:
    """The temperature at which the told labels are least surprising."""
    rows = np.arange(len(told))

    def surprise(heat: float) -> float:
        shares = softmax(scores / np.float32(heat))[rows, list(told)]
        return float(-np.log(np.maximum(shares, 1e-12)).mean())

    return round(float(min(_TEMPERATURES, key=surprise)), 4)


def reading(scores: Floats, temperatures: Mapping[str, float], bar: float) -> Reading:
    """One row of scores as calibrated probabilities."""
    shares = {
        head: dict(zip(labels, map(float, softmax(scores[part] / temperatures[head])), strict=True))
        for head, labels, part in slices()
    }
    return Reading(shares[STAGE], shares[OUTCOME], shares[ACTIVITY], shares[INTENT], bar)


def deciding_bar(rows: Sequence[LabelledNote], readings: Sequence[Reading]) -> Bar:
    """The lowest threshold from which notes moved at once are surely right often enough.

    Surely, because these notes are few and others will be harder: the lower end of the 95 %
    interval counts (Wilson's). Where none reaches that, the strictest worth having.
    """
    free = [
        (read.confidence, (read.phase or UNCLEAR) == row.phase)
        for row, read in zip(rows, readings, strict=True)
        if replace(read, bar=0.0).decision(row.context) == "move"
    ]
    telling = max(1, sum(row.phase != UNCLEAR for row in rows))
    bars = [bar for at in _BARS if (bar := _bar(free, at, telling)).moved >= _WORTH]
    strictest = bars[-1] if bars else Bar(1.0, 0.0, 0.0, reached=False)
    return next((bar for bar in bars if bar.reached), strictest)


def _bar(free: Sequence[tuple[float, bool]], at: float, telling: int) -> Bar:
    taken = [right for confidence, right in free if confidence >= at]
    right = sum(taken) / len(taken) if taken else 0.0
    reached = _at_least(right, len(taken)) >= RIGHT
    return Bar(at, round(right, 4), round(len(taken) / telling, 4), reached)


def _at_least(share: float, many: int) -> float:
    """The lower end of Wilson's interval for a share of so many."""
    if not many:
        return 0.0
    spread = _SURELY**2 / many
    middle = share + spread / 2
    return float((middle - np.sqrt(spread * (share * (1 - share) + spread / 4))) / (1 + spread))
