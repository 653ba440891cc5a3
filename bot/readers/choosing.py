"""What is chosen on the development notes: how both sides blend, how sure is sure, the bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.readers.calibration import Bar, deciding_bar, reading
from bot.readers.labels import HEADS, stood
from bot.readers.linear import Model
from bot.readers.mixing import Told, best_blend, temperatures
from bot.readers.ngrams import Floats, pieces
from bot.readers.notes import LabelledNote
from bot.readers.packed import Settings
from flows.reading import Reading


@dataclass(frozen=True)
class Choice:
    """The settings chosen, what the bar is worth, and the notes as they are read with them."""

    settings: Settings
    bar: Bar
    readings: list[Reading]


def choose(rows: Sequence[LabelledNote], encoder: Floats, ngrams: Floats) -> Choice:
    """The best settings for notes that neither side was trained on."""
    told = labels_told(rows)
    blend = best_blend(encoder, ngrams, told)
    scores = blend.mixed(encoder, ngrams)
    heats = temperatures(scores, told)
    readings = [reading(row, heats, bar=1.0) for row in scores]
    bar = deciding_bar(rows, readings)
    readings = [replace(read, bar=bar.at) for read in readings]
    return Choice(Settings(blend, heats, bar.at), bar, readings)


def labels_told(rows: Sequence[LabelledNote]) -> Told:
    """The labels of notes by head, as places among the head's labels."""
    return {
        head: [labels.index(row.labels[head]) if head in row.labels else None for row in rows]
        for head, labels in HEADS.items()
    }


def ngram_scores(model: Model, rows: Sequence[LabelledNote]) -> Floats:
    """The scores that the n-grams give to notes, each in its own context."""
    folded = ([piece.folded for piece in pieces(row.note)] for row in rows)
    return np.concatenate(
        [model.scores([note], stood(row.context)) for note, row in zip(folded, rows, strict=True)]
    )
