"""Words as people type them: folded for comparison, cut into pieces, found in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

# Letters that no decomposition takes apart.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_APOSTROPHES = re.compile(r"[’‘`´']")
_PUNCTUATION = re.compile(r"(?<!\d)[.,:]|[.,:](?!\d)|[;!…\"“”„«»()\[\]<>]")
_WORD = re.compile(r"[^\W_]+(?:[&.\-][^\W_]+)*", re.UNICODE)
LONGEST = 4000
"""Characters of a note that are read; the rest is dictation gone wrong."""


@dataclass(frozen=True)
class Word:
    """A word of a text, as typed and folded, and where it stands."""

    text: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True)
class Traced:
    """A folded text that still knows where each of its characters stood."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """From where to where in the text as typed a piece of the folded one reaches."""
        return self.places[start], self.places[end - 1] + 1


def traced(text: str) -> Traced:
    """A text folded character by character."""
    kept = [(piece, n) for n, c in enumerate(text) for piece in _folded(c)]
    spaced = [
        (piece, n)
        for (piece, n), (before, _) in zip(kept, [(" ", 0), *kept], strict=False)
        if piece != " " or before != " "
    ]
    return Traced("".join(piece for piece, _ in spaced), tuple(n for _, n in spaced))


def _folded(character: str) -> str:
    return " " if character.isspace() else fold(character)


def fold(text: str) -> str:
    """Lower case without accents or apostrophes, white space made single."""
    if text.isascii():
        # Most of what is folded, and much quicker.
        return " ".join(text.lower().replace("'", "").replace("`", "").split())
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text.casefold()).translate(_LETTERS))
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


def phrase(text: str) -> str:
    """A folded message with its punctuation gone, but for that inside a number or a time."""
    return " ".join(_PUNCTUATION.sub(" ", fold(text)).split()).rstrip("?").strip()


def words(text: str) -> list[Word]:
    """The words of a text, in order."""
    # An apostrophe counts as part of its word ("Müller's"), but never at an end.
    pieces = re.finditer(_WORD.pattern + r"(?:[’']" + _WORD.pattern + ")?", text)
    return [Word(m.group(), fold(m.group()), m.start(), m.end()) for m in pieces]


def clean(text: str) -> str:
    """A text without control characters, its lines kept."""
    if text.isprintable():
        return text.strip()
    return "".join(
        c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn")
    ).strip()


def has_letters(text: str) -> bool:
    """Whether anything in it can be read: a letter or a digit."""
    return any(c.isalnum() for c in text)


def holds(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the folded phrases stands in a folded text, as whole words."""
    padded = f" {' '.join(w.folded for w in words(text))} "
    return any(f" {p} " in padded or (p.startswith("%") and p in text) for p in phrases)


def bare(name: str, suffixes: frozenset[str]) -> str:
    """A firm's folded name without its company form; the name itself where nothing is left."""
    left = re.sub(r"[.,]", "", fold(name))
    while True:
        ends = [form for form in (*suffixes, "&") if left.endswith(f" {form}")]
        if not ends:
            return left
        left = left.removesuffix(max(ends, key=len)).rstrip()
