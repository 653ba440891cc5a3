"""A note cut into sentences and clauses, where what it tells of is found and measured."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from flows.facts.cues import Cues
from flows.language.parsing import Grammar
from flows.language.words import Traced, Word, traced, words

Span = tuple[int, int]
"""From where to where in the folded text."""
_CLAUSE_WEIGHT = 3
"""How many words a comma between two things is worth, where the nearer one counts."""
_END = re.compile(r"[.!?;\n]+(?=\s|$)|(?<= )[-–—](?= )")
_PAUSE = re.compile(r",(?!\d)|[:()]")
_NUMBERED = 2
"""Digits up to which a period after them makes an ordinal: "27. März"."""


@dataclass(frozen=True)
class Passage:
    """A note, the grammar it is heard by, and the cues of its languages."""

    text: str
    grammar: Grammar
    cues: Cues

    @cached_property
    def folded(self) -> Traced:
        """The folded text, which knows where it stood."""
        # Line ends stay, for they end a sentence; a folded text has none.
        return traced(self.text.replace("\n", " ; "))

    @property
    def _typed(self) -> str:
        return self.text.replace("\n", " ; ")

    @cached_property
    def small(self) -> bool:
        """Whether it is typed without capitals, but for its first letter."""
        return self.text[1:].islower()

    @cached_property
    def words(self) -> list[Word]:
        """The words as typed, placed in the folded text."""
        return [
            Word(word.text, word.folded, *self.inside(word.start, word.end))
            for word in words(self._typed)
        ]

    @cached_property
    def sentences(self) -> list[Span]:
        """Where each sentence stands."""
        text = self.folded.text
        ends = [m for m in _END.finditer(text) if m[0] != "." or not self._abbreviated(m.start())]
        return _between(len(text), ((m.start(), m.end()) for m in ends))

    @cached_property
    def clauses(self) -> list[Span]:
        """Where each clause stands: what commas part, and words such as "but"."""
        text = self.folded.text
        pauses = [m.span() for m in _PAUSE.finditer(text)]
        pauses += [m.span() for m in self.cues["clauses", "part"].finditer(text)]
        return [
            clause
            for start, end in self.sentences
            for clause in _between(end, (p for p in pauses if start <= p[0] < end), start)
        ]

    def _abbreviated(self, at: int) -> bool:
        """Whether the period there belongs to the word before it."""
        before = re.search(r"[\w.]+$", self.folded.text[:at])
        if before is None:
            return False
        digits = before[0].isdecimal() and len(before[0]) <= _NUMBERED
        follows = self.folded.text[at + 1 :].strip()
        return (digits and bool(follows)) or before[0] in self.cues.words("clauses", "short")

    def sentence(self, span: Span) -> Span:
        """The sentence something stands in."""
        return next((s for s in self.sentences if s[0] <= span[0] < s[1]), span)

    def clause(self, span: Span) -> Span:
        """The clause something stands in."""
        return next((c for c in self.clauses if c[0] <= span[0] < c[1]), span)

    def found(self, table: str, key: str, within: Span | None = None) -> list[Span]:
        """Where a cue stands, in the whole note or a part of it."""
        start, end = within or (0, len(self.folded.text))
        pattern = self.cues[table, key]
        return [m.span() for m in pattern.finditer(self.folded.text, start, end)]

    def told(self, table: str, key: str, within: Span) -> bool:
        """Whether a cue stands in a part of the note."""
        return self.cues[table, key].search(self.folded.text, *within) is not None

    def inside(self, start: int, end: int) -> Span:
        """The folded place of something found in the text as typed."""
        places = self.folded.places
        return bisect_left(places, start), bisect_left(places, end)

    def typed(self, span: Span) -> str:
        """What stands there, as it was typed."""
        start, end = self.folded.span(*span)
        return self._typed[start:end]

    def words_in(self, span: Span) -> list[Word]:
        """The words that stand there."""
        return [w for w in self.words if span[0] <= w.start and w.end <= span[1]]

    def distance(self, one: Span, other: Span) -> int:
        """How many words stand between two things, pauses weighed in."""
        first, last = sorted((one, other))
        if first[1] > last[0]:
            return 0
        between = (first[1], last[0])
        pauses = len({self.clause(one), self.clause(other)}) - 1
        return len(self.words_in(between)) + _CLAUSE_WEIGHT * pauses


def _between(end: int, cuts: Iterable[Span], start: int = 0) -> list[Span]:
    return list(_parts(end, sorted(cuts), start))


def _parts(end: int, cuts: Iterable[Span], start: int) -> Iterator[Span]:
    for left, right in cuts:
        if left > start:
            yield start, left
        start = max(start, right)
    if start < end:
        yield start, end
