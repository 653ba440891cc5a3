"""Whether words answer a question after a fact, and what they then say: a name, a day, words."""

from __future__ import annotations

from datetime import datetime

from flows.facts.cues import Cues
from flows.facts.facts import facts
from flows.facts.persons import persons
from flows.language.days import due
from flows.language.ordinary import ordinary
from flows.language.parsing import Grammar
from flows.language.passages import Passage
from flows.language.words import clean, fold, words
from flows.naming.called import spelled
from flows.naming.newcomers import goes_on, heard_name

NAMES = ("decider", "competitor", "signer")
DATES = ("decision_date",)
AMOUNTS = ("budget",)
PLAIN = (*NAMES, *DATES, *AMOUNTS)
SHORT = 8
"""Words up to which a message is a name, an amount or a day, and no note."""
LONG = 40
"""Words up to which a message says in words what was asked."""
KEPT = 120
"""Letters of an answer that are kept."""


def answer_in(fact: str, text: str, grammar: Grammar, now: datetime) -> str | None:
    """What a message says of the fact that was asked for, as it is kept; None where nothing."""
    said, many = clean(text).strip(" ."), len(words(text))
    if not said or text.endswith("?") or many > (SHORT if fact in PLAIN else LONG):
        return None
    if fact in DATES:
        return _day(said, grammar, now)
    if fact in NAMES:
        return _named(said, grammar)
    if fact in AMOUNTS:
        return _budget(said, grammar, now)
    return _in_words(said, grammar, now)


def _day(said: str, grammar: Grammar, now: datetime) -> str | None:
    """A day to come."""
    when = grammar.day(said, now.date())
    if when is None or when.day is None or due(when.day) < now.date():
        return None
    at = f"T{when.time:%H:%M}" if when.time is not None else ""
    return f"{due(when.day).isoformat()}{at}"


def _named(said: str, grammar: Grammar) -> str | None:
    """Somebody by name or by role, or a firm: a name alone, or with what they are."""
    passage = Passage(said, grammar, Cues(grammar.languages))
    people = persons(passage, ())
    if people:
        return ", ".join(dict.fromkeys(person.name for person in people))
    roles = [passage.typed(span).strip() for span in passage.found("people", "roles")]
    strange = [word for word in words(said) if not ordinary(word, grammar)]
    if roles and not strange:
        return roles[0]
    joining = {fold(word) for word in grammar.marks["rival_name"]}
    alone = all(not ordinary(word, grammar) or word.folded in joining for word in words(said))
    named = (bool(strange) and alone) or _surname(said, grammar)
    return spelled(said[:KEPT], grammar) if named else None


def _surname(said: str, grammar: Grammar) -> bool:
    """Whether it is one word with a capital, for "Rossi" and "Koch" are ordinary words too."""
    common = {word for mark in ("not_a_name", "pronouns") for word in grammar.marks[mark]}
    return said.istitle() and said.isalpha() and fold(said) not in {fold(one) for one in common}


def _budget(said: str, grammar: Grammar, now: datetime) -> str | None:
    """An amount, or how it stands with the money."""
    tells = grammar.amounts(said) or grammar.marks_of("budget_word", said)
    if not tells or facts(said, grammar, now.replace(tzinfo=None)).next_step is not None:
        return None
    named = {fold(word) for word in grammar.marks["budget_name"]}
    left = next((word.start for word in words(said) if word.folded not in named), 0)
    return said[left:][:KEPT]


def _in_words(said: str, grammar: Grammar, now: datetime) -> str | None:
    """What was asked in the rep's own words: no silence, no appointment, no other customer."""
    off = any(grammar.marks_of(mark, said) for mark in ("silence", "thinks_over"))
    planned = facts(said, grammar, now.replace(tzinfo=None)).next_step is not None
    name = heard_name(said, grammar)
    if off or planned or (name is not None and not goes_on(said, grammar)):
        return None
    return said if len(said) <= KEPT else f"{said[:KEPT].rsplit(' ', 1)[0]}…"
