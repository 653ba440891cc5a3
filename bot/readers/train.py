"""Rebuilds the reader from its notes: judged on held-out folds, then fitted on all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import Progress

from bot.readers import fitting
from bot.readers.calibration import Bar, deciding_bar, reading, slices, temperature
from bot.readers.evaluate import judge
from bot.readers.labels import HEADS, STAGE, stood
from bot.readers.linear import Model
from bot.readers.ngrams import Floats, pieces
from bot.readers.notes import LabelledNote, load_folder
from bot.readers.report import Report
from bot.readers.trained import PACKAGED
from flows.words import fold

NOTES = Path(__file__).with_name("notes")
FOLDS = 3


def train(notes_dir: Path = NOTES, out: Path = PACKAGED, *, progress: bool = True) -> Report:
    """Writes the model of the notes in a folder; the report judges notes held out in turn.

    Raises UnreadableNotes for the notes and NoTrainingParts without scikit-learn.
    """
    fitting.part("sklearn.linear_model")
    rows = load_folder(notes_dir)
    with Progress(console=Console(stderr=True), disable=not progress) as bar:
        task = bar.add_task("Learning", total=(FOLDS + 1) * len(HEADS))
        scores = _held_out(rows, folds(rows), lambda _: bar.advance(task))
        model = fitting.fit(rows, lambda _: bar.advance(task))
    temperatures = _temperatures(rows, scores)
    readings = [reading(row, temperatures, bar=1.0) for row in scores]
    chosen = deciding_bar(rows, readings)
    readings = [replace(read, bar=chosen.at) for read in readings]
    replace(model, meta=_meta(rows, temperatures, chosen)).save(out)
    return judge(rows, readings)


def folds(rows: Sequence[LabelledNote]) -> list[int]:
    """Which fold each note is held out with: mostly a writer's own.

    Writers follow one another in a file, each with about as many notes of a stage, so that thirds
    of a stage's notes are mostly by one hand. Notes worded alike stay together.
    """
    kept = Counter((row.language, row.labels.get(STAGE)) for row in rows)
    passed: Counter[tuple[str, str | None]] = Counter()
    first: dict[str, int] = {}
    for row in rows:
        group = (row.language, row.labels.get(STAGE))
        first.setdefault(fold(row.note), passed[group] * FOLDS // kept[group])
        passed[group] += 1
    return [first[fold(row.note)] for row in rows]


def _held_out(
    rows: Sequence[LabelledNote], parts: Sequence[int], done: Callable[[str], None]
) -> Floats:
    """The scores of every note, each by a model that has not seen its fold."""
    scores = np.zeros((len(rows), sum(map(len, HEADS.values()))), dtype=np.float32)
    for part in range(FOLDS):
        model = fitting.fit([r for r, p in zip(rows, parts, strict=True) if p != part], done)
        for n in (n for n, p in enumerate(parts) if p == part):
            scores[n] = _scores(model, rows[n])
    return scores


def _scores(model: Model, row: LabelledNote) -> Floats:
    folded = [piece.folded for piece in pieces(row.note)]
    scores: Floats = model.scores([folded], stood(row.context))[0]
    return scores


def _temperatures(rows: Sequence[LabelledNote], scores: Floats) -> dict[str, float]:
    found = {}
    for head, labels, columns in slices():
        told = [n for n, row in enumerate(rows) if head in row.labels]
        targets = [labels.index(rows[n].labels[head]) for n in told]
        found[head] = temperature(scores[told, columns], targets) if told else 1.0
    return found


def _meta(
    rows: Sequence[LabelledNote], temperatures: Mapping[str, float], chosen: Bar
) -> dict[str, object]:
    return {
        "temperatures": dict(temperatures),
        "bar": chosen.at,
        "chosen": asdict(chosen),
        "notes": dict(Counter(row.language for row in rows)),
        "seed": fitting.SEED,
    }
