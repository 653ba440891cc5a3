"""The name of a customer nobody has a deal with yet, heard in a note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.grammar import Grammar
from flows.words import Word, holds, words

# A name is worth an offer from 1 on; from 2 on, even while another deal is being talked about.
WEAK, STRONG = 1, 2
LONGEST = 60
NEAR = 3
"""Words around a name in which a comparison makes it a rival's."""


@dataclass(frozen=True)
class Name:
    """A name as typed, and how surely it is the customer's."""

    text: str
    weight: int


def heard_name(text: str, grammar: Grammar) -> Name | None:
    """The likeliest customer's name in a note, None where nothing looks like one."""
    found = words(text)
    typed = any(word.text[:1].isupper() for word in found[1:])
    runs = _capitalised(text, found, grammar) if typed else []
    runs = runs or list(_opening(found, grammar)) or list(_small(found, grammar))
    names = [Name(_as_name(text, run), _weight(text, found, run, grammar)) for run in runs]
    fitting = [name for name in names if name.weight >= WEAK and len(name.text) <= LONGEST]
    return max(fitting, key=lambda name: name.weight, default=None)


def _capitalised(text: str, found: Sequence[Word], grammar: Grammar) -> list[list[Word]]:
    runs: list[list[Word]] = []
    for n, word in enumerate(found):
        joined = (
            n > 0
            and bool(runs)
            and runs[-1][-1] is found[n - 1]
            and _joins(text, found[n - 1], word)
        )
        if joined and (word.text[:1].isupper() or word.folded in grammar.suffixes):
            runs[-1].append(word)
        elif word.text[:1].isupper():
            runs.append([word])
    return [run for trimmed in runs if (run := _trimmed(text, trimmed, grammar))]


def _joins(text: str, left: Word, right: Word) -> bool:
    return text[left.end : right.start] in (" ", " & ", "-", ". ", "'s ")


def _trimmed(text: str, run: list[Word], grammar: Grammar) -> list[Word]:
    """The run without an ordinary word that is capitalised only because a sentence begins."""
    if _opens_sentence(text, run[0]) and _ordinary(run[0], grammar):
        run = run[1:]
    while run and (
        run[-1].folded in grammar.calendar.weekdays or run[-1].folded in grammar.calendar.months
    ):
        run = run[:-1]
    return [] if len(run) == 1 and _ordinary(run[0], grammar) else run


def _ordinary(word: Word, grammar: Grammar) -> bool:
    known = grammar.calendar
    return (
        len(word.folded) < 2
        or word.folded in grammar.common
        or word.folded in known.weekdays
        or word.folded in known.months
        or word.folded in grammar.numbers
        or word.folded.isdigit()
    )


def _opens_sentence(text: str, word: Word) -> bool:
    before = text[: word.start].rstrip(" \"“„'(")
    return not before or before[-1] in ".!?:;\n-–"


def _opening(found: Sequence[Word], grammar: Grammar) -> Iterator[list[Word]]:
    """The first word, where it is no ordinary one: a name that opens the note."""
    if found and found[0].text[:1].isupper() and not _ordinary(found[0], grammar):
        yield [found[0]]


def _small(found: Sequence[Word], grammar: Grammar) -> Iterator[list[Word]]:
    """Unknown words where a name would stand, in a note typed without capitals."""
    if any(word.text[:1].isupper() for word in found[1:]):
        return
    for n, word in enumerate(found):
        placed = n == 0 or found[n - 1].folded in grammar.marks["new_name"]
        if placed and len(word.folded) > 3 and not _ordinary(word, grammar):
            yield [word]


def _weight(text: str, found: Sequence[Word], run: Sequence[Word], grammar: Grammar) -> int:
    place = found.index(run[0])
    before = found[place - 1].folded if place else ""
    if (place and before in grammar.marks["rival_name"]) or _rival(found, run, place, grammar):
        return 0
    if run[-1].folded in grammar.suffixes or before in grammar.marks["at_name"]:
        return STRONG
    if before in grammar.marks["new_name"] or _opens_sentence(text, run[0]):
        return WEAK
    return 0


def _rival(found: Sequence[Word], run: Sequence[Word], place: int, grammar: Grammar) -> bool:
    """Whether words of comparison stand right before or after a name."""
    around = (
        found[max(0, place - NEAR) : place],
        found[place + len(run) : place + len(run) + NEAR],
    )
    cues = grammar.marks["rival_name_cue"]
    return any(holds(" ".join(word.folded for word in side), cues) for side in around)


def _as_name(text: str, run: Sequence[Word]) -> str:
    name = text[run[0].start : run[-1].end]
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    return name if any(c.isupper() for c in name) else name.title()


def goes_on(text: str, grammar: Grammar) -> bool:
    """Whether a note begins with "they", "he" …, and so goes on about whoever was meant before."""
    first = next(iter(words(text)), None)
    return first is not None and first.folded in grammar.marks["pronouns"]
