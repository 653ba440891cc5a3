"""A note without its customer's name, whose words may mean something else: "Ice Plant"."""

from __future__ import annotations

from collections.abc import Sequence

from flows.language.inflecting import inflected
from flows.language.words import Word, fold, words

ENOUGH = 2
"""Words of a longer name that are that name: "Golden Harvest" of "Golden Harvest Foods Inc."."""


def unnamed(note: str, name: str) -> str:
    """The note with blanks for the name, wherever it stands and however it is inflected."""
    called, said = fold(name).split(), words(note)
    for n, word in enumerate(said):
        many = _shared(called, said[n:])
        if many and many >= min(ENOUGH, len(called)):
            end = said[n + many - 1].end
            note = note[: word.start] + " " * (end - word.start) + note[end:]
    return note


def _shared(called: Sequence[str], said: Sequence[Word]) -> int:
    """How many words of a name stand there, from its first on."""
    pairs = enumerate(zip(called, said, strict=False))
    differs = (n for n, (one, w) in pairs if w.folded != one and not inflected(one, w.folded))
    return next(differs, min(len(called), len(said)))
