"""Words that belong to a language, and so are no names by themselves."""

from __future__ import annotations

import re

from flows.language.parsing import Grammar
from flows.language.words import Word, fold

_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|uhr)")
_AMOUNT = re.compile(r"\d+[^\W\d]{0,3}|[^\W\d]\d+")
# "I'll", "we've", "they'd", "don't"; an "'s" may be a firm's: "Baker's".
_CONTRACTED = re.compile(r"[a-z]+['’](?:ll|ve|d|m|re|t)", re.IGNORECASE)
# "1.2M", "800K"; a plain "3M" may be a firm.
_SUM = re.compile(r"\d+[.,]\d[\d.,]*(?:k|m|b|mio|mln|mil|tys|tsd)?|\d{2,}(?:k|m|mio|mln|tys|tsd)")
_MYSELF = re.compile(r"I(?:['’][a-z]+)?")


def ordinary(word: Word, grammar: Grammar) -> bool:
    """Whether a word belongs to the language, and so is no name by itself."""
    return (
        len(word.folded) < 2
        or word.folded in grammar.common
        or of_calendar(word, grammar)
        or word.folded in grammar.numbers
        or word.folded in grammar.suffixes
        or word.folded.isdecimal()
        or (_AMOUNT.fullmatch(word.folded) is not None and word.text.islower())
        or _SUM.fullmatch(word.folded) is not None
        or contracted(word)
        or derived(word, grammar)
    )


def derived(word: Word, grammar: Grammar) -> bool:
    """Whether it is made of any word by what stands before: "ni-request", "pinakamalaking"."""
    if word.folded.startswith(tuple(grammar.marks.get("before_words", ()))):
        return True
    prefix, hyphen, rest = word.text.partition("-")
    verbal = grammar.marks.get("verb_prefixes", ())
    return bool(hyphen) and fold(prefix) in verbal and rest[:1].islower()


def contracted(word: Word) -> bool:
    """Whether it is a small word and its verb in one."""
    return _CONTRACTED.fullmatch(word.text) is not None


def myself(word: Word) -> bool:
    """Whether it is the English "I", which has a capital wherever it stands, or begins with it."""
    return _MYSELF.fullmatch(word.text) is not None


def dated(word: Word, grammar: Grammar) -> bool:
    """Whether a word is a day, a month or an hour of the day."""
    return of_calendar(word, grammar) or _HOUR.fullmatch(word.folded) is not None


def of_calendar(word: Word, grammar: Grammar) -> bool:
    """Whether a word is a weekday or a month."""
    known = grammar.calendar
    return word.folded in known.weekdays or word.folded in known.months


def formed(word: Word, grammar: Grammar) -> bool:
    """Whether a word is a company form; in small letters the Filipino "sa" is only "at"."""
    return word.folded.replace(".", "") in grammar.suffixes and not (
        word.text.islower() and word.folded in grammar.common
    )
