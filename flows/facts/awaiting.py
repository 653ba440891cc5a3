"""A decision that is yet to come, or is put off: told alone, it moves no customer."""

from __future__ import annotations

from datetime import date

from flows.behind import without_questions
from flows.facts.cues import Cues
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.ordinary import of_calendar, ordinary
from flows.language.passages import Passage
from flows.language.words import clean, words

LONGEST = 16
"""Words past which a note says more than when they will decide."""
_ANY_DAY = date(2000, 1, 1)


def only_awaited(note: str) -> bool:
    """Whether a note says when it will be decided, or that it takes longer, and no more."""
    if len(words(note)) > LONGEST:
        return False
    grammar = together(LANGUAGES)
    passage = Passage(without_questions(clean(note), grammar), grammar, Cues(LANGUAGES))
    said = passage.found("dates", "awaited") + passage.found("dates", "put_off")
    if not said:
        return False
    days = grammar.dates(passage.text, _ANY_DAY)
    told = said + [passage.inside(day.start, day.end) for day in days]
    beside = passage.cues.words("dates", "beside")
    return all(
        any(start <= w.start and w.end <= end for start, end in told)
        or w.folded in beside
        or w.folded.isdecimal()
        or of_calendar(w, grammar)
        or not ordinary(w, grammar)
        for w in passage.words
    )
