"""The reader the product ships with: trained on notes, small, offline."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from bot.readers import packed
from bot.readers.calibration import reading
from bot.readers.encoder.cutting import UNKNOWN, Cut
from bot.readers.evidence import groups, strongest_spans
from bot.readers.labels import HEADS, STAGE, phase_of, stood
from bot.readers.ngrams import Floats, Piece, pieces
from bot.readers.packed import Packed
from flows.facts.awaiting import only_awaited
from flows.facts.paperwork import only_sent
from flows.facts.silence import only_silent
from flows.facts.sums import only_worth
from flows.facts.verdicts import verdict
from flows.history import Outcome
from flows.naming.unnamed import unnamed
from flows.reading import UNCLEAR, Context, Reading

PACKAGED = Path(__file__).with_name("model")
LONGEST = 2_000
"""Characters that are read; a text longer than that is no note and moves nothing at once."""

WORDS = 80
"""Words that are left out in turn for evidence; few notes have more."""

AT_ONCE = 128
"""Pieces that the encoder reads for evidence, in all wordings together."""

_FOREIGN = 0.25  # of a note's pieces: with more unknown ones it is in another script
_SAYS_NOTHING = {"stage": UNCLEAR, "outcome": "open", "activity": "none", "intent": "small_talk"}


def _one_thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")


@dataclass(frozen=True)
class TrainedReader:
    """Understands notes by a packed model, on a thread of its own: no event loop waits for it."""

    packed: Packed
    thread: ThreadPoolExecutor = field(default_factory=_one_thread, repr=False)

    @classmethod
    def load(cls, folder: Path = PACKAGED) -> TrainedReader:
        """The reader of a folder; raises UnreadableModel naming the file."""
        return cls(packed.load(folder))

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says of a deal in that context."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.thread, self._read, note, context)

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """Spans of the note as typed that speak for the reading's phase, strongest first."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.thread, self._evidence, note, context, reading)

    def _read(self, note: str, context: Context) -> Reading:
        wording = self._wording(note, context)
        too_long = len(note) > LONGEST
        bar = math.inf if too_long or wording.foreign else self.packed.settings.bar
        if not wording.says_something(self.packed):
            return _nothing(bar)
        settings = self.packed.settings
        sides = self._encoder_scores(wording, [[]]), self._ngram_scores(wording, [[]])
        read = reading(settings.blend.mixed(*sides)[0], settings.temperatures, bar)
        said = unnamed(note, context.name)
        rest = (only_sent(note), only_worth(said), only_silent(said), only_awaited(said))
        return read.untold if any(rest) else _as_told(read, said, context)

    def _evidence(self, note: str, context: Context, read: Reading) -> tuple[str, ...]:
        wording = self._wording(note, context)
        words = [piece for piece in wording.found if piece.is_word][:WORDS]
        if read.phase is None or not words:
            return ()
        told = verdict(unnamed(note, context.name))
        decided = told is not None and told.outcome is not Outcome.OPEN
        if told is not None and decided and read.outcome is told.outcome:
            return (told.words,)
        # The encoder is dear: of a long note it reads fewer wordings, each without some neighbours.
        parted = groups(len(words), AT_ONCE // len(wording.cut.pieces))
        together = [[words[n] for n in group] for group in parted]
        by_encoder = _losses(self._encoder_scores(wording, [[], *together]), read.phase)
        by_ngrams = _losses(self._ngram_scores(wording, [[], *([w] for w in words)]), read.phase)
        share = self.packed.settings.blend.shares[STAGE]
        speak = [(1 - share) * loss for loss in by_ngrams]
        for group, loss in zip(parted, by_encoder, strict=True):
            for n in group:
                speak[n] += share * loss / len(group)
        return strongest_spans(note, words, speak)

    def _wording(self, note: str, context: Context) -> _Wording:
        read, where = note[:LONGEST], stood(context)
        return _Wording(pieces(read), self.packed.encoder.cutter.cut(read, where), where)

    def _encoder_scores(self, wording: _Wording, left_out: Sequence[Sequence[Piece]]) -> Floats:
        """A row of scores for each wording of the note with some of its words left out."""
        spans = ([(word.start, word.end) for word in words] for words in left_out)
        mask = np.array([wording.cut.without(some) for some in spans])
        rows = np.tile(np.array(wording.cut.pieces, dtype=np.int64), (len(left_out), 1))
        return self.packed.encoder.scores(rows, mask)

    def _ngram_scores(self, wording: _Wording, left_out: Sequence[Sequence[Piece]]) -> Floats:
        folded = [[p.folded for p in wording.found if p not in words] for words in left_out]
        return self.packed.ngrams.scores(folded, wording.stood)


@dataclass(frozen=True)
class _Wording:
    """A note in pieces, once for each side, and where its deal stands."""

    found: list[Piece]
    cut: Cut
    stood: str | None

    @cached_property
    def foreign(self) -> bool:
        """Whether much of it is in letters that the encoder does not know."""
        return self.cut.pieces.count(UNKNOWN) > _FOREIGN * len(self.cut.pieces)

    def says_something(self, packed: Packed) -> bool:
        """Whether it has a word, and any of its words is known."""
        folded = [piece.folded for piece in self.found]
        return any(piece.is_word for piece in self.found) and packed.ngrams.knows(folded)


def _as_told(read: Reading, note: str, context: Context) -> Reading:
    """What is read where a note itself says how its deal ends; of a sold one it ends no more."""
    told = verdict(note) if context.outcome is not Outcome.WON else None
    if told is not None and told.outcome is Outcome.LOST:
        return read.told(Outcome.LOST)
    if told is None or context.outcome is Outcome.LOST:
        return read
    if told.outcome is Outcome.OPEN:
        return read.told_open
    # What they have and use already was bought before.
    return read if read.outcome is Outcome.WON else read.told(Outcome.WON)


def _losses(scores: Floats, phase: str) -> list[float]:
    """How far the log-odds of a phase fall from the first row of scores to each of the others."""
    stages = HEADS[STAGE]
    inside = np.array([phase_of(stage) == phase for stage in stages])
    scores = scores[:, : len(stages)]
    within, beyond = (np.logaddexp.reduce(scores[:, part], axis=1) for part in (inside, ~inside))
    odds = within - beyond
    return [float(odds[0] - without) for without in odds[1:]]


def _nothing(bar: float) -> Reading:
    stages, outcomes, activities, intents = (
        {label: float(label == _SAYS_NOTHING[head]) for label in labels}
        for head, labels in HEADS.items()
    )
    return Reading(stages, outcomes, activities, intents, bar)
