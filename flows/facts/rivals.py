"""Competitors that a note names, each in its basic form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from flows.facts.cues import Cues
from flows.language.grammar import ordinary_words
from flows.language.inflecting import basic, inflected
from flows.language.ordinary import ordinary
from flows.language.passages import Passage, Span
from flows.language.words import Word, fold
from flows.naming.called import spelled

SHORTEST = 3
"""Letters from which a strange word in small letters may be a firm's name."""
_JOINED = re.compile(r" ?(?:,|&) ?")


@dataclass(frozen=True)
class Rival:
    """A competitor's name, and where the note says it."""

    name: str
    span: Span


def rivals(
    passage: Passage,
    names: Collection[str],
    people: Collection[Span],
    told: tuple[str, str] = ("rivals", "said"),
) -> list[Rival]:
    """The competitors a note names, in order; the deals' own names and people are none.

    `told` is the place of the templates that name them.
    """
    ours = {word for name in names for word in fold(name).split()}
    found: dict[Span, Rival] = {}
    for pattern in passage.cues.each(*told):
        for match in pattern.finditer(passage.folded.text):
            if _denied(passage, match):
                continue
            for run, cased in _runs(passage, match):
                if run and _sure(passage, run, match) and not _known(run, ours, people):
                    rival = _rival(passage, run, inflected_there=cased)
                    found.setdefault(rival.span, rival)
    return _apart([found[span] for span in sorted(found)])


def _sure(passage: Passage, run: Sequence[Word], match: re.Match[str]) -> bool:
    """Whether a name in small letters is a firm's: one we know, or one held beside us."""
    if run[0].text[:1].isupper() or passage.told("value", "us", match.span()):
        return True
    return any(inflected(b, run[0].folded) or b == run[0].folded for b in brands(passage.cues))


def _known(run: Sequence[Word], ours: Collection[str], people: Collection[Span]) -> bool:
    """Whether a name is the customer's, or somebody's."""
    somebody = any(start <= run[0].start < end for start, end in people)
    return somebody or not set(ours).isdisjoint(word.folded for word in run)


def _denied(passage: Passage, match: re.Match[str]) -> bool:
    """Whether the clause says that it is no rival, or no longer one."""
    clause = passage.clause(match.span())
    return passage.told("rivals", "not", (clause[0], max(clause[1], match.end())))


def _runs(passage: Passage, match: re.Match[str]) -> Iterator[tuple[list[Word], bool]]:
    """The names in a template's slot and those that are joined to it."""
    slot = "name" if "name" in match.re.groupindex else "form"
    within = passage.words_in(match.span(slot))
    if match.start(slot) == match.start():  # the name comes first: what touches the cue is it
        run = _leading(passage, within[::-1])[::-1]
        yield run, slot == "form"
        return
    run = _leading(passage, within)
    while run:
        yield run, slot == "form"
        run = _joined(passage, run[-1])


def _leading(passage: Passage, within: Sequence[Word]) -> list[Word]:
    """The words from the first on that make a name together."""
    run: list[Word] = []
    for word in within:
        touches = not run or abs(max(word.start, run[-1].start) - min(word.end, run[-1].end)) <= 1
        if not touches or not _named(passage, word, first=not run):
            break
        run.append(word)
    return run


def _joined(passage: Passage, last: Word) -> list[Word]:
    """The name that "and" or a comma joins to one before."""
    text = passage.folded.text
    link = _JOINED.match(text, last.end) or passage.cues["rivals", "and"].match(text, last.end + 1)
    if link is None or passage.sentence((last.start, last.end))[1] <= link.end():
        return []
    following = [w for w in passage.words if w.start >= link.end()][:3]
    run = _leading(passage, following)
    near = bool(run) and run[0].start - link.end() <= 1
    return run if near and (passage.small or run[0].text[:1].isupper()) else []


def _named(passage: Passage, word: Word, *, first: bool) -> bool:
    """Whether a word may belong to a firm's name."""
    grammar = passage.grammar
    dated = word.folded in grammar.calendar.weekdays or word.folded in grammar.calendar.months
    if dated or word.folded in passage.cues.words("rivals", "nobody"):
        return False
    if word.folded in brands(passage.cues):
        return True
    known = ordinary(word, grammar)
    if not word.text[:1].isupper():
        return passage.small and first and not known and len(word.folded) >= SHORTEST
    native = "de" in grammar.languages
    if native and first and _article(passage, word):
        return False
    opens = passage.sentence((word.start, word.end))[0] >= word.start - 1
    return not (known and (opens or (native and word.folded in ordinary_words("de"))))


def _article(passage: Passage, word: Word) -> bool:
    """Whether an article makes a German noun of it."""
    before = [w for w in passage.words if w.end <= word.start][-1:]
    return any(w.folded in passage.cues.words("rivals", "articles") for w in before)


@lru_cache(maxsize=32)
def brands(cues: Cues) -> dict[str, str]:
    """Firms that everybody knows, by their folded names."""
    return {fold(brand): brand for brand in cues.said("brands", "names")}


def _rival(passage: Passage, run: Sequence[Word], *, inflected_there: bool) -> Rival:
    span = (run[0].start, run[-1].end)
    typed = re.sub(r"['’]s$", "", passage.typed(span).strip())
    name = _basic(passage, typed) if inflected_there and len(run) == 1 else typed
    return Rival(spelled(name, passage.grammar), span)


def _basic(passage: Passage, typed: str) -> str:
    """A firm's name without its case: one that everybody knows, or by its language's endings."""
    said = fold(typed)
    for folded, brand in brands(passage.cues).items():
        if said == folded or inflected(folded, said.replace("-", "")):
            return brand
    stem, hung, case = typed.rpartition("-")
    if hung and case.islower():  # an abbreviation's case: "SAP-iga"
        return stem
    endings = passage.cues.said("cases", "firms")
    for ending in sorted(endings, key=len, reverse=True):
        case, put, instead = ending.partition(">")
        if put and typed.endswith(case) and len(typed) - len(case) >= SHORTEST:
            return typed[: -len(case)] + instead
    return basic(typed, [e for e in endings if ">" not in e])


def _apart(found: Sequence[Rival]) -> list[Rival]:
    """Those that do not overlap, the longer kept."""
    kept: list[Rival] = []
    for rival in sorted(found, key=lambda r: r.span[0] - r.span[1]):
        if all(rival.span[1] <= k.span[0] or k.span[1] <= rival.span[0] for k in kept):
            kept.append(rival)
    return sorted(kept, key=lambda r: r.span)
