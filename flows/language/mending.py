"""Typos: a word that is none, one slip away from one of ours."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

_DRAWN_OUT = re.compile(r"(.)\1+$")
"""The end of "yesss" and "undoo"."""
LEAST = 5
"""Letters from which a word may have a typo; a shorter one may be anything."""


def mended(said: str, vocabulary: AbstractSet[str], common: AbstractSet[str]) -> str:
    """A folded message with the typos in our own words mended, ordinary words left alone."""
    return " ".join(
        word if word in vocabulary or not word.isalpha() else _right(word, vocabulary, common)
        for word in said.split()
    )


def _right(word: str, vocabulary: AbstractSet[str], common: AbstractSet[str]) -> str:
    drawn_out = _DRAWN_OUT.sub(r"\1", word)
    if drawn_out in vocabulary:
        return drawn_out
    return word if len(word) < LEAST or word in common else _nearest(word, vocabulary)


def _nearest(word: str, vocabulary: AbstractSet[str]) -> str:
    near = [known for known in vocabulary if len(known) >= LEAST and one_slip(word, known)]
    return near[0] if len(near) == 1 else word


def one_slip(typed: str, meant: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two neighbours are swapped."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    same = next((n for n, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), None)
    if same is None:
        return True
    rest, other = typed[same:], meant[same:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    )
