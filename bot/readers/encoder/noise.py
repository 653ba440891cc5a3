"""Notes as they are typed in a hurry: the copies that the encoder learns from as well."""

from __future__ import annotations

import random
from collections.abc import Callable

from flows.language.words import fold

_NEIGHBOURS = {
    key: row[max(0, at - 1) : at] + row[at + 1 : at + 2]
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for at, key in enumerate(row)
}
_TYPOS = 0.08  # of the words
_LONG = 4  # letters from which a word is misspelt or clipped


def noisy(note: str, chance: random.Random) -> str:
    """The note with one to three of the ways in which haste shows."""
    ways: list[Callable[[str, random.Random], str]] = [_plain, _unmarked, _misspelt, _clipped]
    for way in chance.sample(ways, chance.choice((1, 1, 2, 3))):
        note = way(note, chance)
    return note


def _plain(note: str, _: random.Random) -> str:
    """Without capitals or accents, as from a keyboard of another language."""
    return fold(note)


def _unmarked(note: str, chance: random.Random) -> str:
    """Without punctuation, as dictated."""
    kept = "".join(c if c.isalnum() or c in "'’-%€$" else " " for c in note)
    return " ".join(kept.split() if chance.random() < 0.5 else kept.lower().split())


def _misspelt(note: str, chance: random.Random) -> str:
    words = note.split()
    return " ".join(
        _typo(word, chance) if len(word) >= _LONG and chance.random() < 2 * _TYPOS else word
        for word in words
    )


def _clipped(note: str, chance: random.Random) -> str:
    """Long words cut off, now and then a word missing."""
    kept = []
    for word in note.split():
        if chance.random() < _TYPOS:
            if len(word) > _LONG + 2:
                kept.append(word[: chance.randint(_LONG, len(word) - 2)])
            continue
        kept.append(word)
    return " ".join(kept) or note


def _typo(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    near = _NEIGHBOURS.get(word[at].lower(), word[at])
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice(near or word[at]) + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )
