"""Words that belong to a language, and so are no names by themselves."""

from __future__ import annotations

import re

from flows.language.parsing import Grammar
from flows.language.words import Word

_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|uhr)")
_AMOUNT = re.compile(r"\d+[^\W\d]{0,3}|[^\W\d]\d+")
# "I'll", "we've", "they'd", "don't"; an "'s" may be a firm's: "Baker's".
_CONTRACTED = re.compile(r"[a-z]+['’](?:ll|ve|d|m|re|t)", re.IGNORECASE)
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
        or contracted(word)
    )


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
