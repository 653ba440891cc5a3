"""Rebuilds the reader from its notes: both sides learn, then development notes settle the rest."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from bot.readers import fitting, linear, packed
from bot.readers.choosing import choose, ngram_scores
from bot.readers.encoder import session
from bot.readers.encoder.cutting import PADDING, padded
from bot.readers.encoder.session import Encoder
from bot.readers.evaluate import judge
from bot.readers.labels import HEADS, stood
from bot.readers.ngrams import Floats
from bot.readers.notes import LabelledNote, load_folder
from bot.readers.report import Report
from bot.readers.trained import PACKAGED

NOTES = Path(__file__).with_name("notes")
DEVELOPMENT = Path(__file__).parents[2] / "tests" / "notes" / "dev"
"""Notes by other hands, never trained on: what is chosen is chosen by them."""


def train(
    notes_dir: Path = NOTES,
    out: Path = PACKAGED,
    *,
    chosen_by: Path = DEVELOPMENT,
    progress: bool = True,
) -> Report:
    """Writes the reader of the notes in a folder; the report judges the development notes.

    Raises UnreadableNotes for the notes and NoTrainingParts without the training extra.
    """
    rows, others = load_folder(notes_dir), load_folder(chosen_by)
    out.mkdir(parents=True, exist_ok=True)
    # Threads that wait should sleep: where cores are shared, spinning makes training crawl.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    for name in ("sklearn.linear_model", "torch", "onnx"):
        fitting.part(name)
    making = import_module("bot.readers.encoder.making")
    with _progress(shown=progress) as bar:
        task = bar.add_task("N-grams", total=len(HEADS))
        model = fitting.fit(rows, lambda _: bar.advance(task))
        task = bar.add_task("Encoder", total=len(rows) * making.ROUNDS)
        making.make(rows, out, lambda notes: bar.advance(task, notes))
    return _finish(out, model, rows, others)


def encoder_scores(encoder: Encoder, rows: Sequence[LabelledNote]) -> Floats:
    """The scores that the packed encoder gives to notes, each in its own context."""
    cuts = (padded([encoder.cutter.cut(r.note, stood(r.context)).pieces]) for r in rows)
    return np.concatenate([encoder.scores(cut, cut != PADDING) for cut in cuts])


def _finish(
    out: Path,
    model: linear.Model,
    rows: Sequence[LabelledNote],
    others: Sequence[LabelledNote],
) -> Report:
    """Settles what is chosen, and packs all of it."""
    model.save(out / packed.NGRAMS)
    stored = session.load(out), linear.load(out / packed.NGRAMS)
    choice = choose(others, encoder_scores(stored[0], others), ngram_scores(stored[1], others))
    told = {
        "chosen": asdict(choice.bar),
        "notes": dict(Counter(row.language for row in rows)),
        "seed": fitting.SEED,
    }
    packed.seal(out, choice.settings, told)
    return judge(others, choice.readings)


def _progress(*, shown: bool) -> Progress:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
    )
    return Progress(*columns, console=Console(stderr=True), disable=not shown)
