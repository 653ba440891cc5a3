"""The packed encoder at work: pieces of notes in, scores out, on one thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions
from tokenizers import Tokenizer

from bot.readers.encoder.cutting import Cutter, Whole
from bot.readers.ngrams import Floats
from flows.errors import UnreadableModel

GRAPH = "encoder.onnx"
TOKENIZER = "tokenizer.json"


@dataclass(frozen=True)
class Encoder:
    """Gives scores for the labels of every head."""

    cutter: Cutter
    session: InferenceSession

    def scores(self, pieces: Whole, mask: NDArray[np.bool_]) -> Floats:
        """A row of scores for each row of pieces; the mask is true where a piece counts."""
        told = {"pieces": pieces, "mask": mask.astype(np.int32)}
        scores: Floats = self.session.run(None, told)[0]
        return scores


def load(folder: Path) -> Encoder:
    """The encoder in a folder; raises UnreadableModel naming the file that is damaged."""
    # The graph first: reading it leaves room behind, which the tokenizer then takes.
    session = _session(folder / GRAPH)
    return Encoder(Cutter(_tokenizer(folder / TOKENIZER)), session)


def _tokenizer(file: Path) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(file))
    except Exception as wrong:  # the library raises nothing narrower
        raise UnreadableModel(str(file)) from wrong


def _session(file: Path) -> InferenceSession:
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what is wrong is told once, by the error
    try:
        return InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception as wrong:  # one exception class a status, none of them public
        raise UnreadableModel(str(file)) from wrong
