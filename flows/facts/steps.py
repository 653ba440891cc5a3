"""The steps a note speaks of: a demo, a visit, an offer to be sent; in its own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.facts.cues import Cues
from flows.language.passages import Passage, Span
from flows.language.words import Word, fold

LONGEST = 7
"""Words a step has at most."""
NEAR = 4
"""Words between a step and what makes it one."""


@dataclass(frozen=True)
class Step:
    """A step, where its noun or verb stands.

    `past` ones are done or denied. A `duty` is what we have to do; what is wanted, agreed or a
    duty `stands_alone`, without a day.
    """

    span: Span
    verb: bool
    past: bool
    duty: bool
    wanted: bool

    @property
    def stands_alone(self) -> bool:
        """Whether it is a next step even where no day is said."""
        return not self.past and (self.duty or (self.wanted and not self.verb))


def steps(passage: Passage, within: Span | None = None) -> list[Step]:
    """The steps in a note or a part of it, in order; of two in one place the longer."""
    nouns = [(span, False) for span in passage.found("steps", "nouns", within)]
    verbs = [(span, True) for span in passage.found("steps", "verbs", within)]
    found = sorted(nouns + verbs, key=lambda one: one[0])
    apart = [
        (span, verb)
        for span, verb in found
        if not any(o != span and o[0] <= span[0] and span[1] <= o[1] for o, _ in found)
    ]
    return [_step(passage, span, verb=verb) for span, verb in apart]


def _step(passage: Passage, span: Span, *, verb: bool) -> Step:
    clause = passage.clause(span)
    told = passage.told("dates", "past", clause) and not passage.told("dates", "set", clause)
    return Step(
        span=span,
        verb=verb,
        past=told or passage.told("steps", "not", clause),
        duty=_before(passage, "duty", span),
        wanted=_before(passage, "wanted", span),
    )


def _before(passage: Passage, kind: str, span: Span) -> bool:
    """Whether what makes it a step stands right before it, or is its verb, as in "I'll send"."""
    clause = passage.clause(span)
    earlier = [c for c in passage.clauses if c[1] <= clause[0]]
    labelled = bool(earlier) and passage.folded.text[earlier[-1][1] : clause[0]].startswith(":")
    within = (earlier[-1][0] if labelled else clause[0], span[1])
    cues = passage.found("steps", kind, within)
    return any(len(passage.words_in((cue[1], span[0]))) <= NEAR for cue in cues)


def step_at(passage: Passage, step: Step, dates: Sequence[Span]) -> str:
    """The words of a step: its noun, or its verb with what it is done to."""
    if not step.verb:
        return passage.typed(step.span).strip()
    clause = passage.clause(step.span)
    after = [w for w in passage.words_in(clause) if w.start >= step.span[1]]
    before = [w for w in passage.words_in(clause) if w.end <= step.span[0]][::-1]
    stops = passage.cues.words("steps", "stops")
    right = _object(after, dates, stops, skip=True)
    verb = passage.typed(step.span).strip()
    if right:
        return _spaced(passage, step.span, right)
    left = _object(before, dates, stops, skip=False)[::-1]
    while left and left[0].folded in passage.cues.words("steps", "articles"):
        left = left[1:]
    return " ".join([*(w.text for w in left), verb])


def basic(step: str, cues: Cues) -> str:
    """A step of one known word in its basic form, any other as it was said: "demo" for "demot"."""
    tables = (table.get("steps", {}).get("basic", {}) for table in cues.tables)
    forms: dict[str, str] = {fold(said): one for table in tables for said, one in table.items()}
    word = forms.get(fold(step), step)
    return word[:1].upper() + word[1:] if step[:1].isupper() else word


def _object(
    around: Sequence[Word], dates: Sequence[Span], stops: frozenset[str], *, skip: bool
) -> list[Word]:
    """The words beside a verb up to a stop; a day right beside it is stepped over."""
    kept: list[Word] = []
    for word in around:
        dated = any(start <= word.start < end for start, end in dates)
        if dated and skip and not kept:
            continue
        if dated or word.folded in stops or len(kept) == LONGEST - 1:
            break
        kept.append(word)
    return kept


def _spaced(passage: Passage, span: Span, right: Sequence[Word]) -> str:
    """The verb and its object, as typed where nothing stood between."""
    near = right[0].start - span[1] <= 1
    typed = passage.typed((right[0].start, right[-1].end)).strip()
    verb = passage.typed(span).strip()
    return passage.typed((span[0], right[-1].end)).strip() if near else f"{verb} {typed}"
