"""What a note says beyond doubt of how a deal ends: lost, or a signature that is yet to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from flows.behind import without_questions
from flows.facts.cues import Cues
from flows.facts.persons import persons
from flows.facts.rivals import Rival, rivals
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.ordinary import ordinary
from flows.language.passages import Passage, Span
from flows.language.words import Word, clean, words

LONGEST = 24
"""Words past which a note tells more than one thing, and the reader weighs them."""


@dataclass(frozen=True)
class Verdict:
    """That a deal is lost, or that it is yet to be signed, and the words that say so."""

    lost: bool
    words: str


@lru_cache(maxsize=64)
def verdict(note: str) -> Verdict | None:
    """What a note says of the end of its deal in so many words, in any of our languages."""
    if len(words(note)) > LONGEST:
        return None
    grammar = together(LANGUAGES)
    passage = Passage(without_questions(clean(note), grammar), grammar, Cues(LANGUAGES))
    lost = next((span for span in _losses(passage) if _certain(passage, span)), None)
    if lost is not None:
        return Verdict(lost=True, words=passage.typed(lost).strip())
    coming = _coming(passage)
    return Verdict(lost=False, words=passage.typed(coming).strip()) if coming else None


def _losses(passage: Passage) -> Iterator[Span]:
    """Where a loss is told."""
    yield from passage.found("outcome", "lost")
    yield from (span for span in passage.found("outcome", "ends") if _whole(passage, span))
    yield from (span for span in passage.found("outcome", "alone") if _whole(passage, span))
    yield from _chosen(passage)


def _chosen(passage: Passage) -> Iterator[Span]:
    """Where another firm has been taken, by its name."""
    patterns = passage.cues.each("outcome", "chosen")
    cues = [match.span() for p in patterns for match in p.finditer(passage.folded.text)]
    # Who is meant is dear to find out, and few notes tell of a choice.
    for rival in _others(passage, ("outcome", "chosen")) if cues else ():
        yield from (_joined(cue, rival.span) for cue in cues if _meet(cue, rival.span))


def _others(passage: Passage, told: tuple[str, str] = ("rivals", "said")) -> list[Rival]:
    return rivals(passage, (), [person.span for person in persons(passage, ())], told)


def _meet(one: Span, other: Span) -> bool:
    return one[0] <= other[1] + 1 and other[0] <= one[1] + 1


def _joined(one: Span, other: Span) -> Span:
    return min(one[0], other[0]), max(one[1], other[1])


def _whole(passage: Passage, span: Span) -> bool:
    """Whether a clause says nothing else: who it is of may lead it, and why may follow."""
    start, end = passage.clause(span)
    fillers, because = (passage.cues.words("outcome", kind) for kind in ("fillers", "because"))
    before = passage.words_in((start, span[0]))
    after = [w.folded for w in passage.words_in((span[1], end)) if w.folded not in fillers]
    opens = start == passage.clauses[0][0]
    leads = all(w.folded in fillers or (opens and _name(passage, w)) for w in before)
    return leads and (not after or after[0] in because)


def _name(passage: Passage, word: Word) -> bool:
    """Whether a word may be part of a customer's name; a capital that opens a note says nothing."""
    cased = word.text[:1].isupper() and word.start > 0
    return cased or not ordinary(word, passage.grammar)


def _certain(passage: Passage, span: Span) -> bool:
    """Whether what is said there is not denied, doubted, long ago or taken back."""
    clause, sentence = passage.clause(span), passage.sentence(span)
    return not (
        passage.told("outcome", "not", (clause[0], span[0]))
        or passage.told("outcome", "doubt", sentence)
        or passage.told("outcome", "turns", (span[1], len(passage.folded.text)))
    )


def _coming(passage: Passage) -> Span | None:
    """Where a signature is announced, and none is told."""
    announced = passage.found("outcome", "coming")
    if not announced or passage.found("outcome", "signed"):
        return None
    if passage.found("outcome", "not"):
        return None
    return None if _others(passage) else announced[0]
