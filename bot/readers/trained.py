"""The reader the product ships with: trained on notes, small, offline."""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.readers import linear
from bot.readers.calibration import reading
from bot.readers.evidence import strongest_spans
from bot.readers.labels import HEADS, phase_of, stood
from bot.readers.linear import Model
from bot.readers.ngrams import Floats, Piece, pieces
from flows.reading import UNCLEAR, Context, Reading

PACKAGED = Path(__file__).with_name("ngrams.npz")
LONGEST = 2_000
"""Characters that are read; a text longer than that is no note and moves nothing at once."""

WORDS = 80
"""Words that are left out in turn for evidence; few notes have more."""

_SAYS_NOTHING = {"stage": UNCLEAR, "outcome": "open", "activity": "none", "intent": "small_talk"}


@dataclass(frozen=True)
class TrainedReader:
    """Understands notes by a model from a file; the event loop never waits for it."""

    model: Model

    @classmethod
    def load(cls, path: Path = PACKAGED) -> TrainedReader:
        """The reader of a model file; raises UnreadableModel naming the file."""
        return cls(linear.load(path))

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says of a deal in that context."""
        return await asyncio.to_thread(self._read, note, context)

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """Spans of the note as typed that speak for the reading's phase, strongest first."""
        return await asyncio.to_thread(self._evidence, note, context, reading)

    def _read(self, note: str, context: Context) -> Reading:
        folded = [piece.folded for piece in pieces(note[:LONGEST])]
        bar = self.model.meta["bar"] if len(note) <= LONGEST else math.inf
        if not any(c.isalnum() for c in note[:LONGEST]) or not self.model.knows(folded):
            return _nothing(bar)
        scores = self.model.scores([folded], stood(context))[0]
        return reading(scores, self.model.meta["temperatures"], bar)

    def _evidence(self, note: str, context: Context, read: Reading) -> tuple[str, ...]:
        found = pieces(note[:LONGEST])
        at = [n for n, piece in enumerate(found) if piece.is_word][:WORDS]
        if read.phase is None or not at:
            return ()
        whole = [piece.folded for piece in found]
        wordings = [whole, *([*whole[:n], *whole[n + 1 :]] for n in at)]
        odds = _odds(self.model.scores(wordings, stood(context)), read.phase)
        words: list[Piece] = [found[n] for n in at]
        return strongest_spans(note, words, [float(odds[0] - without) for without in odds[1:]])


def _odds(scores: Floats, phase: str) -> Floats:
    """The log-odds of a phase in each row of scores."""
    stages = HEADS["stage"]
    inside = np.array([phase_of(stage) == phase for stage in stages])
    scores = scores[:, : len(stages)]
    odds: Floats = np.logaddexp.reduce(scores[:, inside], axis=1) - np.logaddexp.reduce(
        scores[:, ~inside], axis=1
    )
    return odds


def _nothing(bar: float) -> Reading:
    stages, outcomes, activities, intents = (
        {label: float(label == _SAYS_NOTHING[head]) for label in labels}
        for head, labels in HEADS.items()
    )
    return Reading(stages, outcomes, activities, intents, bar)
