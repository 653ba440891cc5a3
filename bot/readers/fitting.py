"""Learning weights from labelled notes; the only file that needs scikit-learn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np

from bot.readers.calibration import slices
from bot.readers.labels import CONTEXTS, HEADS, stood
from bot.readers.linear import Model
from bot.readers.ngrams import Floats, Vocabulary, grams, pieces
from bot.readers.notes import LabelledNote
from flows.errors import FlowError

SEED = 20
SELDOM = 3  # notes an n-gram must occur in
STRENGTH = {"stage": 20.0, "outcome": 20.0, "activity": 20.0, "intent": 20.0}
CONTEXT_WEIGHT = 0.5  # a half keeps a clear note from being outvoted by its context
_NEVER = -30.0  # the score of a label that no note carries

Done = Callable[[str], None]


class NoTrainingParts(FlowError):
    """Training needs scikit-learn: pip install 'ingear[train]'."""


def part(name: str) -> ModuleType:
    """A module of the training extra; raises NoTrainingParts where it is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        raise NoTrainingParts from missing


def fit(rows: Sequence[LabelledNote], done: Done) -> Model:
    """A model of the notes, not calibrated yet; `done` is told each head."""
    found = [grams([piece.folded for piece in pieces(row.note)]) for row in rows]
    vocabulary = Vocabulary.learnt(found, SELDOM)
    table = _table(rows, vocabulary)
    width = sum(map(len, HEADS.values()))
    learnt = np.zeros((len(vocabulary.known) + len(CONTEXTS), width), dtype=np.float32)
    bias = np.full(width, _NEVER, dtype=np.float32)
    for head, labels, columns in slices():
        _fit_head(head, labels, table, rows, learnt[:, columns], bias[columns])
        done(head)
    known = len(vocabulary.known)
    return Model(vocabulary, learnt[:known], learnt[known:] * CONTEXT_WEIGHT, bias, {})


def _fit_head(
    head: str,
    labels: Sequence[str],
    table: Any,
    rows: Sequence[LabelledNote],
    weights: Floats,
    bias: Floats,
) -> None:
    """Fills the columns of one head from the notes that carry a label for it."""
    told = [n for n, row in enumerate(rows) if head in row.labels]
    carried = [rows[n].labels[head] for n in told]
    seen = [at for at, label in enumerate(labels) if label in set(carried)]
    if len(seen) < 2:  # one label alone leaves nothing to weigh
        bias[seen] = 0
        return
    regression = part("sklearn.linear_model").LogisticRegression(
        C=STRENGTH[head], tol=1e-3, max_iter=500, random_state=SEED
    )
    regression.fit(table[told], [labels.index(label) for label in carried])
    if len(seen) == 2:  # scikit-learn keeps one row of weights for two labels
        weights[:, seen[1]], bias[seen] = regression.coef_[0], [0, regression.intercept_[0]]
    else:
        weights[:, seen], bias[seen] = regression.coef_.T, regression.intercept_


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
