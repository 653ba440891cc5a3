"""Notes cut into the pieces that the encoder knows, with where the deal stands before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from bot.readers.labels import CONTEXTS

FIRST, PADDING, LAST, UNKNOWN = range(4)
LONGEST = 128
"""Pieces that are looked at, those around the note included."""

# One word a phase, close to what it means: the encoder has met them before.
_CONTEXT_WORDS = ("problem", "search", "compare", "contract", "delivery")

Whole = NDArray[np.int64]
Span = tuple[int, int]


@dataclass(frozen=True)
class Cut:
    """The pieces of a note, and where each stands in it; those around it stand nowhere."""

    pieces: list[int]
    places: list[Span]

    def without(self, spans: Sequence[Span]) -> list[bool]:
        """Whether each piece still counts when some spans of the note are left out."""
        return [
            not any(start < last and first < end for first, last in spans)
            for start, end in self.places
        ]


@dataclass(frozen=True)
class Cutter:
    """Cuts notes into pieces."""

    tokenizer: Tokenizer

    def cut(self, note: str, stood: str | None) -> Cut:
        """The pieces of a note after those that tell where the deal stands."""
        # Half a surrogate pair cannot be encoded; a question mark takes as much room.
        found = self.tokenizer.encode(note.encode("utf-8", "replace").decode())
        before = [FIRST] if stood is None else [FIRST, self._contexts[stood], LAST]
        room = LONGEST - len(before) - 1
        pieces = [*before, *found.ids[:room], LAST]
        nowhere = (0, 0)
        return Cut(pieces, [*[nowhere] * len(before), *found.offsets[:room], nowhere])

    @cached_property
    def _contexts(self) -> dict[str, int]:
        known = (self.tokenizer.token_to_id(f"▁{word}") for word in _CONTEXT_WORDS)
        pieces = (UNKNOWN if piece is None else piece for piece in known)
        return dict(zip(CONTEXTS, pieces, strict=True))


def padded(rows: Sequence[Sequence[int]]) -> Whole:
    """Rows of pieces, the shorter ones filled up."""
    filled = np.full((len(rows), max(map(len, rows))), PADDING, dtype=np.int64)
    for row, pieces in zip(filled, rows, strict=True):
        row[: len(pieces)] = pieces
    return filled
