"""The encoder made from labelled notes: unpacked, trimmed, taught, packed small."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from bot.readers.encoder import origin, vocabulary
from bot.readers.encoder.cutting import Cutter
from bot.readers.encoder.graph import draw
from bot.readers.encoder.learning import Recipe, taught, widths
from bot.readers.encoder.network import pretrained
from bot.readers.encoder.session import GRAPH, TOKENIZER
from bot.readers.labels import HEADS
from bot.readers.notes import LabelledNote

# Two courses fit into an hour on two cores; a third would bring a little more.
COURSES = (Recipe(seed=21, epochs=3, anywhere=0.25), Recipe(seed=22))
ROUNDS = sum(recipe.epochs for recipe in COURSES)
"""How often each note is met in all."""

_PIECES = 54_000
_CORES = 2  # more or fewer would add up the same numbers in another order
_BLANK = 67_280_421_310_721  # the seed of the blank heads: the one PyTorch starts from
_WATCHED = 512  # notes on which the states are watched before they are packed


def make(rows: Sequence[LabelledNote], folder: Path, done: Callable[[int], None]) -> None:
    """Writes the encoder and its tokenizer; `done` is told the notes of each step.

    Raises NoTrainingParts without the pretrained weights.
    """
    torch.set_num_threads(_CORES)
    torch.manual_seed(_BLANK)
    source = origin.take()
    kept = vocabulary.chosen(source, (row.note for row in rows), _PIECES)
    cutter = Cutter(vocabulary.tokenizer(source, kept))
    labels = sum(map(len, HEADS.values()))
    blank = pretrained(source, kept, labels)
    encoder = taught(blank, rows, cutter, COURSES, done)
    watched = rows[:: max(1, len(rows) // _WATCHED)]
    words = source.blocks("emb.word", origin.WIDTH)[kept]
    draw(encoder, words, widths(encoder, watched, cutter), folder / GRAPH)
    cutter.tokenizer.save(str(folder / TOKENIZER), pretty=False)
