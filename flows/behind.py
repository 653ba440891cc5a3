"""A question behind a note: what the message tells, and what it asks besides."""

from __future__ import annotations

import re

from flows.language.grammar import heard_in
from flows.language.parsing import Grammar
from flows.language.words import fold, has_letters, words

PLEASANT = {"hello", "thanks", "bye", "small_talk", "yes", "no"}
"""Phrases that tell nothing of a customer."""
_QUESTION = re.compile(r"(?:[^.!?;\n]|\.(?!\s))*\?")
_SENTENCE = re.compile(r"(?:[^.!?;\n]|\.(?!\s))*")


def without_questions(text: str, grammar: Grammar) -> str:
    """A text with blanks in place of its questions, for who asks tells nothing."""
    told = _QUESTION.sub(_blank, text)
    first = next(iter(words(told)), None)
    # "do" asks in English, and is "to" in Polish.
    own = [one for one in grammar.languages if one != "en"] or ["en"]
    asking = {fold(word) for one in own for word in heard_in(one)["marks"]["asks"]}
    asks = first is not None and first.folded in asking
    return _SENTENCE.sub(_blank, told, count=1) if asks else told


def _blank(asked: re.Match[str]) -> str:
    return " " * len(asked[0])


def parted(text: str, grammar: Grammar) -> tuple[str, str]:
    """What a text tells and what it asks; it tells nothing where the rest is a kind word."""
    told = without_questions(text, grammar)
    asked = "".join(" " if kept == one else one for one, kept in zip(text, told, strict=True))
    said = told.strip()
    kind = {phrase.intent for phrase in grammar.parse(said)} & PLEASANT
    tells = said != text and has_letters(said) and not kind
    return (said if tells else "", asked.strip())
