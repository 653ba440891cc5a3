"""A linear model over n-grams: weights for every label, its file, and its scores."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.readers.labels import CONTEXTS, HEADS
from bot.readers.ngrams import Floats, Vocabulary, grams
from flows.errors import UnreadableModel

FORMAT = 1
_DAMAGE = (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True)
class Model:
    """What was learnt; the columns of its weights are the labels of the heads, one after another.

    `meta` tells how it was trained, the temperature of each head, and the deciding threshold.
    """

    vocabulary: Vocabulary
    weights: Floats | NDArray[np.float16]
    contexts: Floats
    bias: Floats
    meta: Mapping[str, Any]

    def scores(self, notes: Sequence[Sequence[str]], stood: str | None) -> Floats:
        """A row of scores for each of several wordings of one note, given as folded words."""
        counted = [self.vocabulary.counts(grams(folded)) for folded in notes]
        places = np.array(sorted({at for row in counted for at in row}), dtype=np.intp)
        column = {int(at): n for n, at in enumerate(places)}
        counts = np.zeros((len(notes), len(places)), dtype=np.float32)
        for n, row in enumerate(counted):
            counts[n, [column[at] for at in row]] = list(row.values())
        weights = self.weights[places].astype(np.float32)
        scores = self.vocabulary.values(places, counts) @ weights + self.bias
        known: Floats = scores if stood is None else scores + self.contexts[CONTEXTS.index(stood)]
        return known

    def knows(self, folded: Sequence[str]) -> bool:
        """Whether any n-gram of a note is known."""
        return bool(self.vocabulary.counts(grams(folded)))

    def save(self, file: Path) -> None:
        """Writes one file that is the same for the same model."""
        told = json.dumps({**self.meta, "format": FORMAT, "heads": HEADS}, sort_keys=True)
        np.savez_compressed(
            file,
            vocabulary=_packed("\n".join(self.vocabulary.known)),
            idf=self.vocabulary.idf.astype(np.float16),
            weights=self.weights.astype(np.float16),
            contexts=self.contexts.astype(np.float32),
            bias=self.bias.astype(np.float32),
            meta=_packed(told),
        )


def load(file: Path) -> Model:
    """The model in a file; raises UnreadableModel where it is missing or damaged."""
    try:
        with file.open("rb") as raw, np.load(raw, allow_pickle=False) as stored:
            model = _unpacked({name: stored[name] for name in stored.files})
    except _DAMAGE as wrong:
        raise UnreadableModel(str(file)) from wrong
    return model


def _unpacked(stored: Mapping[str, NDArray[Any]]) -> Model:
    meta = json.loads(stored["meta"].tobytes())
    vocabulary = Vocabulary(stored["vocabulary"].tobytes().decode().split("\n"), stored["idf"])
    width = sum(map(len, HEADS.values()))
    shapes = {
        "idf": (len(vocabulary.known),),
        "weights": (len(vocabulary.known), width),
        "contexts": (len(CONTEXTS), width),
        "bias": (width,),
    }
    same_heads = {head: tuple(labels) for head, labels in meta["heads"].items()} == HEADS
    fits = all(stored[name].shape == shape for name, shape in shapes.items())
    if meta["format"] != FORMAT or not same_heads or not fits:
        raise ValueError(meta["format"])
    contexts, bias = (stored[name].astype(np.float32) for name in ("contexts", "bias"))
    # Few weights are looked at for a note: all of them would take twice the memory as floats.
    return Model(vocabulary, stored["weights"].astype(np.float16), contexts, bias, meta)


def _packed(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode(), dtype=np.uint8)
