"""A customer who is not heard of: told alone, it says nothing of where they stand."""

from __future__ import annotations

from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.ordinary import ordinary
from flows.language.words import clean, words

LONGEST = 10
"""Words past which a note says more than that nobody answers."""


def only_silent(note: str) -> bool:
    """Whether a note says that the customer is silent, for how long, and no more."""
    known = together(LANGUAGES)
    said = words(clean(note))
    if not 0 < len(said) <= LONGEST:
        return False
    folded = f" {' '.join(word.folded for word in said)} "
    rest = folded
    for phrase in sorted(known.marks["silence"], key=len, reverse=True):
        rest = rest.replace(f" {phrase} ", "  ")
    beside = known.marks["silence_beside"] | known.numbers
    left = set(rest.split())
    return rest != folded and not any(
        word.folded in left and word.folded not in beside and ordinary(word, known)
        for word in said
        if not word.folded.isdecimal()
    )
