"""A run of words that may be a customer's name, and what stands around it in its note."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from flows.language.words import Word, words

LED = 3
"""Words before a name that are looked at for what leads to it."""
_ENDS = re.compile(r"[,.;:!?\n]")
_OPENINGS = " \"“„'("


@dataclass(frozen=True)
class Place:
    """A run of words that may be a name, among all the words of its note."""

    text: str
    found: Sequence[Word]
    first: int
    last: int

    @property
    def run(self) -> Sequence[Word]:
        """The words themselves."""
        return self.found[self.first : self.last + 1]

    @property
    def before(self) -> str:
        """The folded word before, none where a sentence begins."""
        return "" if self.opens else self.found[self.first - 1].folded

    @property
    def opens(self) -> bool:
        """Whether a sentence begins with it."""
        left = self.text[: self.run[0].start].rstrip(_OPENINGS)
        return not left or left[-1] in ".!?:;\n-–"

    @property
    def after(self) -> str:
        """What follows, up to the next pause."""
        return _ENDS.split(self.text[self.run[-1].end :], maxsplit=1)[0]

    @property
    def colon(self) -> bool:
        """Whether a colon follows."""
        return self.text[self.run[-1].end :].startswith(":")

    @cached_property
    def leading(self) -> Sequence[Word]:
        """The last words before, back to the last pause."""
        kept: list[Word] = []
        end = self.run[0].start
        for word in reversed(self.found[max(0, self.first - LED) : self.first]):
            if _ENDS.search(self.text[word.end : end]):
                break
            kept.insert(0, word)
            end = word.start
        return kept

    def led_by(self, phrases: Collection[str], articles: Collection[str] = ()) -> bool:
        """Whether one of those stands right before, articles and the like between left aside."""
        said = [word.folded for word in self.leading]
        while said and said[-1] in articles:
            said.pop()
        return any(" ".join(said[n:]) in phrases for n in range(len(said)))

    def followed_by(self, phrases: Collection[str]) -> bool:
        """Whether one of those single words stands right after."""
        after = words(self.after)
        return bool(after) and after[0].folded in phrases

    def touches(self, other: Word, by: Collection[str] = (" ",)) -> bool:
        """Whether nothing but that stands between a word before it and its first."""
        return other.end <= self.run[0].start and self.text[other.end : self.run[0].start] in by
