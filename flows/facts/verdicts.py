"""What a note says beyond doubt of how a deal ends: won, lost, or yet to be signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from flows.behind import without_questions
from flows.facts.cues import Cues
from flows.facts.persons import persons
from flows.facts.rivals import Rival, brands, rivals
from flows.history import LossReason, Outcome
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.ordinary import ordinary
from flows.language.passages import Passage, Span
from flows.language.words import Word, clean, words

LONGEST = 24
"""Words past which a note tells more than one thing, and the reader weighs them."""
SHORT = 10
"""Words past which what was signed or ordered may be another thing than the deal."""
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True)
class Verdict:
    """How a deal ends, open where it is yet to be signed, and the words that say so."""

    outcome: Outcome
    words: str


@lru_cache(maxsize=64)
def verdict(note: str) -> Verdict | None:
    """What a note says of the end of its deal in so many words, in any of our languages."""
    if len(words(note)) > LONGEST:
        return None
    grammar = together(LANGUAGES)
    passage = Passage(without_questions(clean(note), grammar), grammar, Cues(LANGUAGES))
    ends = (
        (Outcome.LOST, (span for span in _losses(passage) if _certain(passage, span))),
        (Outcome.OPEN, _coming(passage)),
        (Outcome.WON, _wins(passage)),
    )
    for outcome, told in ends:
        if (span := next(iter(told), None)) is not None:
            return Verdict(outcome, " ".join(passage.typed(span).split()))
    return None


def _losses(passage: Passage) -> Iterator[Span]:
    """Where a loss is told."""
    yield from passage.found("outcome", "lost")
    yield from (span for span in passage.found("outcome", "off") if not _less(passage, span))
    for kind in ("ends", "alone", *(("shut",) if _penniless(passage) else ())):
        yield from (span for span in passage.found("outcome", kind) if _whole(passage, span))
    yield from _chosen(passage)


def _less(passage: Passage, span: Span) -> bool:
    """Whether what is off is a meeting or the like, not the deal."""
    clause = passage.clause(span)
    return any(passage.told(*place, clause) for place in (("steps", "nouns"), ("outcome", "less")))


def _penniless(passage: Passage) -> bool:
    """Whether there is no money, which tells how what may be closed in many ways is closed."""
    return passage.told("reasons", LossReason.NO_BUDGET, (0, len(passage.folded.text)))


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
    told = not after or after[0] in because
    return leads and told and not _branded(passage, (span[1], end))


def _branded(passage: Passage, span: Span) -> bool:
    """Whether a firm that everybody knows is named there: what they do not want is that one."""
    return any(word.folded in brands(passage.cues) for word in passage.words_in(span))


def _name(passage: Passage, word: Word) -> bool:
    """Whether a word may be part of a customer's name; a capital that opens a note says nothing."""
    if word.folded in brands(passage.cues):
        return False
    cased = word.text[:1].isupper() and word.start > 0
    return cased or not ordinary(word, passage.grammar)


def _certain(passage: Passage, span: Span) -> bool:
    """Whether what is said there is not denied, doubted, long ago or taken back."""
    clause, sentence = passage.clause(span), passage.sentence(span)
    return not (
        passage.told("outcome", "not", (clause[0], span[0]))
        or passage.told("outcome", "doubt", (sentence[0], span[0]))
        or passage.told("outcome", "doubt", (span[1], sentence[1]))
        or passage.told("outcome", "turns", (span[1], len(passage.folded.text)))
    )


def _coming(passage: Passage) -> Sequence[Span]:
    """Where a signature is announced, and none is told."""
    announced = passage.found("outcome", "coming")
    if not announced or passage.found("outcome", "signed"):
        return ()
    return () if passage.found("outcome", "not") or _others(passage) else announced


def _wins(passage: Passage) -> Sequence[Span]:
    """Where a win is told: theirs and whole, with no other firm and no lesser paper beside it."""
    told = passage.found("outcome", "won")
    if len(passage.words) <= SHORT:
        told += [span for span in passage.found("outcome", "closes") if _plainly(passage, span)]
    won = [span for span in told if _certain(passage, span) and not _lacking(passage, span)]
    rivalled = won and (_others(passage) or _others(passage, ("outcome", "chosen")))
    return () if rivalled else won


def _lacking(passage: Passage, span: Span) -> bool:
    """Whether it is denied behind, or is of a thing that is no purchase yet."""
    clause = passage.clause(span)
    return any(passage.told("outcome", kind, clause) for kind in ("not", "lesser"))


def _plainly(passage: Passage, span: Span) -> bool:
    """Whether a clause says nothing else but who, when and how much."""
    start, end = passage.clause(span)
    beside = passage.words_in((start, span[0])) + passage.words_in((span[1], end))
    fillers, days = passage.cues.words("outcome", "fillers"), _days(passage)
    return all(
        w.folded in fillers
        or w.folded[0].isdigit()
        or _name(passage, w)
        or any(day[0] - 1 <= w.end and w.start < day[1] for day in days)
        for w in beside
    )


def _days(passage: Passage) -> list[Span]:
    found = passage.grammar.dates(passage.text, _ANY_DAY)
    return [passage.inside(one.start, one.end) for one in found]
