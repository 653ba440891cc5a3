"""Learning weights from labelled notes; the only file that needs scikit-learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from random import Random
from types import ModuleType
from typing import Any

import numpy as np

from bot.readers.calibration import slices
from bot.readers.labels import CONTEXTS, HEADS, stood
from bot.readers.linear import Model
from bot.readers.ngrams import Floats, Vocabulary, grams, pieces
from bot.readers.notes import NO_CONTEXT, LabelledNote
from flows.errors import FlowError
from flows.language.words import fold
from flows.process import PhaseKind
from flows.reading import Context

SEED = 20
SELDOM = 2  # notes an n-gram must occur in
MOST = 60_000  # n-grams: in memory they take ten times what the file does
STRENGTH = {"stage": 20.0, "outcome": 20.0, "activity": 20.0, "intent": 20.0}
EVENED = {"outcome": 0.5, "activity": 0.5}
"""How far the rare labels of a head are weighed up: 0 not at all, 1 until all weigh the same."""

CONTEXT_WEIGHT = 0.5
ANYWHERE, NOWHERE = 0.1, 0.3  # weights of a note's copies in any context and in none
_NEVER = -30.0  # the score of a label that no note carries

Done = Callable[[str], None]


class NoTrainingParts(FlowError):
    """Training needs parts that running does not: pip install 'ingear[train]'."""


def part(name: str) -> ModuleType:
    """A module of the training extra; raises NoTrainingParts where it is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        raise NoTrainingParts from missing


def fit(rows: Sequence[LabelledNote], done: Done) -> Model:
    """A model of the notes, not calibrated yet; `done` is told each head."""
    found = [grams([piece.folded for piece in pieces(row.note)]) for row in rows]
    vocabulary = Vocabulary.learnt(found, SELDOM, MOST)
    rows, weights = _with_copies(rows)
    table = _table(rows, vocabulary)
    width = sum(map(len, HEADS.values()))
    learnt = np.zeros((len(vocabulary.known) + len(CONTEXTS), width), dtype=np.float32)
    bias = np.full(width, _NEVER, dtype=np.float32)
    for head, labels, columns in slices():
        told = [n for n, row in enumerate(rows) if head in row.labels]
        carried = [labels.index(rows[n].labels[head]) for n in told]
        weighed = weights[told] * _evened(carried, EVENED.get(head, 0))
        _fit_head(head, table[told], carried, weighed, learnt[:, columns], bias[columns])
        done(head)
    known = len(vocabulary.known)
    return Model(vocabulary, learnt[:known], learnt[known:] * CONTEXT_WEIGHT, bias, {})


def _with_copies(rows: Sequence[LabelledNote]) -> tuple[list[LabelledNote], Floats]:
    """The notes with lighter copies in any context and in none, and the weight of each.

    They teach that a clear note means the same wherever the deal stands. Notes that are worded
    alike have none: what they mean is told by their contexts alone.
    """
    alike = Counter(fold(row.note) for row in rows)
    alone = [row for row in rows if alike[fold(row.note)] == 1]
    chance = Random(SEED)  # noqa: S311  # it need not be secret, only the same each time
    anywhere = [replace(row, context=Context(chance.choice(list(PhaseKind)))) for row in alone]
    nowhere = [replace(row, context=NO_CONTEXT) for row in alone if row.context != NO_CONTEXT]
    weights = [1.0] * len(rows) + [ANYWHERE] * len(anywhere) + [NOWHERE] * len(nowhere)
    return [*rows, *anywhere, *nowhere], np.array(weights, dtype=np.float32)


def _evened(carried: Sequence[int], power: float) -> Floats:
    often = Counter(carried)
    fair = len(carried) / max(1, len(often))
    return np.array([(fair / often[label]) ** power for label in carried], dtype=np.float32)


def _fit_head(
    head: str, table: Any, carried: list[int], weights: Floats, learnt: Floats, bias: Floats
) -> None:
    """Fills the columns of one head from the notes that carry a label for it."""
    seen = sorted(set(carried))
    if len(seen) < 2:  # one label alone leaves nothing to weigh
        bias[seen] = 0
        return
    regression = part("sklearn.linear_model").LogisticRegression(
        C=STRENGTH[head], tol=1e-4, max_iter=500, random_state=SEED
    )
    regression.fit(table, carried, sample_weight=weights)
    if len(seen) == 2:  # scikit-learn keeps one row of weights for two labels
        learnt[:, seen[1]], bias[seen] = regression.coef_[0], [0, regression.intercept_[0]]
    else:
        learnt[:, seen], bias[seen] = regression.coef_.T, regression.intercept_


def _table(rows: Sequence[LabelledNote], vocabulary: Vocabulary) -> Any:
    """The features of every note as a sparse matrix, its context in the last columns."""
    places: list[int] = []
    values: list[float] = []
    starts = [0]
    for row in rows:
        counts = vocabulary.counts(grams([piece.folded for piece in pieces(row.note)]))
        at = np.array(list(counts), dtype=np.intp)
        told = vocabulary.values(at, np.array([list(counts.values())], dtype=np.float32))
        places += list(map(int, at))
        values += list(map(float, told[0]))
        if (phase := stood(row.context)) is not None:
            places.append(len(vocabulary.known) + CONTEXTS.index(phase))
            values.append(CONTEXT_WEIGHT)
        starts.append(len(places))
    shape = (len(rows), len(vocabulary.known) + len(CONTEXTS))
    return part("scipy.sparse").csr_matrix((values, places, starts), shape=shape)
