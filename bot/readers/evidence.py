"""The words that speak for a phase, found by leaving each of them out."""

from __future__ import annotations

from collections.abc import Sequence

from bot.readers.ngrams import Piece

MOST_SPANS = 3
MOST_WORDS = 6
_COST = 0.15  # of the strongest word: what a word must add to be worth quoting
_WORTH = 0.3  # of the strongest span


def groups(words: int, most: int) -> list[range]:
    """The words of a note in at most so many groups of neighbours, each left out at once."""
    parts = max(1, min(words, most))
    return [range(words * n // parts, words * (n + 1) // parts) for n in range(parts)]


def strongest_spans(note: str, words: Sequence[Piece], speak: Sequence[float]) -> tuple[str, ...]:
    """Spans of the note as typed, strongest first, given how much each word speaks."""
    top = max(speak, default=0.0)
    if top <= 0:
        return ()
    gains = [weight - _COST * top for weight in speak]
    spans: list[tuple[float, int, int]] = []
    while len(spans) < MOST_SPANS:
        best = max(_windows(gains))
        if best[0] < _WORTH * (spans[0][0] if spans else best[0]) or best[0] <= 0:
            break
        spans.append(best)
        for at in range(best[1], best[2] + 1):
            gains[at] = -float("inf")
    return tuple(note[words[first].start : words[last].end] for _, first, last in spans)


def _windows(gains: Sequence[float]) -> list[tuple[float, int, int]]:
    """Every run of up to six words: what it gains, its first and its last word."""
    found = []
    for first in range(len(gains)):
        total = 0.0
        for last in range(first, min(first + MOST_WORDS, len(gains))):
            total += gains[last]
            found.append((total, first, last))
    return found
