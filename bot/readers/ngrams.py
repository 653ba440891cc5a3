"""Word and character n-grams of a note, weighted by tf-idf with numpy alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from flows.language.words import fold

Floats = NDArray[np.float32]
Counts = dict[int, float]

# A word, or one mark between words: a question mark, a currency or an emoji tells something too.
_PIECE = re.compile(r"[^\W_]+(?:[’'&.\-][^\W_]+)*|[^\w\s]")
_DIGIT = re.compile(r"\d")
_SIZES = range(2, 6)
_LONGEST = 40  # characters of a word that are looked at


@dataclass(frozen=True)
class Piece:
    """A word or mark of a note, folded, and where it stands."""

    folded: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it has letters or digits."""
        return any(c.isalnum() for c in self.folded)


def pieces(note: str) -> list[Piece]:
    """The words and marks of a note, in order; all digits are one digit."""
    found = ((m, _DIGIT.sub("0", fold(m.group()))) for m in _PIECE.finditer(note))
    return [Piece(folded[:_LONGEST], m.start(), m.end()) for m, folded in found if folded]


@lru_cache(maxsize=2_000)  # a word with its n-grams takes about two kilobytes
def within(word: str) -> tuple[str, ...]:
    """The word itself and its character n-grams, its edges marked by a blank.

    Character n-grams open with `~`, which no word does.
    """
    edged = f" {word} "
    parts = (edged[i : i + n] for n in _SIZES for i in range(len(edged) - n + 1))
    return (word, *(f"~{part}" for part in parts))


def grams(folded: Sequence[str]) -> Counter[str]:
    """How often each n-gram occurs in a note given as folded words."""
    found = Counter(gram for word in folded for gram in within(word))
    found.update(f"{a} {b}" for a, b in pairwise(folded))
    return found


class Vocabulary:
    """The n-grams a model knows, each with its inverse document frequency.

    Words and characters are two views of a note, each brought to length 1 by itself.
    """

    def __init__(self, known: Sequence[str], idf: Floats) -> None:
        self.known = tuple(known)
        self.idf = idf.astype(np.float32)
        self._index = {gram: at for at, gram in enumerate(self.known)}
        self._of_characters = np.array([gram.startswith("~") for gram in self.known], dtype=bool)

    @classmethod
    def learnt(cls, notes: Sequence[Counter[str]], seldom: int, most: int) -> Vocabulary:
        """The n-grams that occur in at least `seldom` notes, the `most` frequent of them."""
        spread = Counter(gram for found in notes for gram in found)
        often = sorted(spread, key=lambda gram: (-spread[gram], gram))[:most]
        known = sorted(gram for gram in often if spread[gram] >= seldom)
        idf = [1 + np.log((1 + len(notes)) / (1 + spread[gram])) for gram in known]
        return cls(known, np.array(idf, dtype=np.float32))

    def counts(self, found: Counter[str]) -> Counts:
        """The known n-grams by their place, and how often they occur."""
        index = self._index
        return {index[gram]: float(n) for gram, n in found.items() if gram in index}

    def values(self, places: NDArray[np.intp], counts: Floats) -> Floats:
        """The tf-idf values of rows of counts, a column for each of the places."""
        told = np.where(counts > 0, 1 + np.log(np.maximum(counts, 1)), 0) * self.idf[places]
        view = self._of_characters[places]
        for part in (view, ~view):
            length = np.linalg.norm(told[:, part], axis=1, keepdims=True)
            told[:, part] /= np.where(length > 0, length, 1)
        return told.astype(np.float32)
