"""Two ways of reading averaged into one: what the encoder gives and what the n-grams give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.readers.calibration import slices, softmax, temperature
from bot.readers.ngrams import Floats

_SHARES = [n / 20 for n in range(21)]
_LEAST = np.float32(1e-9)

Told = Mapping[str, Sequence[int | None]]
"""The labels of notes by head, as places among the head's labels; None where none is told."""


@dataclass(frozen=True)
class Blend:
    """How both sides are averaged, by head: the encoder's share, and the temperature of each."""

    shares: Mapping[str, float]
    encoder: Mapping[str, float]
    ngrams: Mapping[str, float]

    def mixed(self, encoder: Floats, ngrams: Floats) -> Floats:
        """Scores whose softmax is the weighted average of both sides'."""
        scores = np.empty_like(encoder)
        for head, _, columns in slices():
            share = np.float32(self.shares[head])
            left = softmax(encoder[:, columns] / np.float32(self.encoder[head]))
            right = softmax(ngrams[:, columns] / np.float32(self.ngrams[head]))
            scores[:, columns] = np.log(np.maximum(share * left + (1 - share) * right, _LEAST))
        return scores


def best_blend(encoder: Floats, ngrams: Floats, told: Told) -> Blend:
    """The blend in which the labels told are least surprising."""
    warm = temperatures(encoder, told), temperatures(ngrams, told)
    shares = {}
    for head, _, columns in slices():
        rows, labels = _known(told[head])
        left, right = (
            softmax(side[rows, columns] / np.float32(heats[head]))[range(len(rows)), labels]
            for side, heats in zip((encoder, ngrams), warm, strict=True)
        )
        surprise = [-np.log(np.maximum(s * left + (1 - s) * right, _LEAST)).sum() for s in _SHARES]
        shares[head] = _SHARES[int(np.argmin(surprise))]
    return Blend(shares, *warm)


def temperatures(scores: Floats, told: Told) -> dict[str, float]:
    """The temperature of each head at which the labels told are least surprising."""
    found = {}
    for head, _, columns in slices():
        rows, labels = _known(told[head])
        found[head] = temperature(scores[rows, columns], labels) if rows else 1.0
    return found


def _known(labels: Sequence[int | None]) -> tuple[list[int], list[int]]:
    told = [(n, label) for n, label in enumerate(labels) if label is not None]
    return [n for n, _ in told], [label for _, label in told]
