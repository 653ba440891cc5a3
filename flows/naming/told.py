"""A customer nobody has a deal with, told in a phrase: "no, it is Tartu Bakery"."""

from __future__ import annotations

from dataclasses import replace

from flows.heard import Heard
from flows.language.parsing import Grammar, Phrase
from flows.language.words import words
from flows.meant import Meant
from flows.naming.called import spelled
from flows.naming.declined import opened
from flows.naming.newcomers import new_name

OPENING = (None, "", "open")
"""Wishes of a question that is asked of a new customer."""
LONGEST = 4
"""Words up to which what a phrase says is a name, and no more of a note."""


def told_new(heard: Heard, phrase: Phrase, grammar: Grammar) -> Heard | None:
    """The note that is asked about, as one of a new customer; None where the phrase names none."""
    question = heard.talk.open_question
    if (
        question is None
        or question.deal is not None
        or not question.text
        or question.wish not in OPENING
    ):
        return None
    name = _as_typed(heard.incoming.text, phrase.slots["deal"])
    cased = all(part[:1].isupper() for part in name.split())
    sure = cased or (question.state == "asking" and heard.incoming.text.islower())
    if not sure or len(name.split()) > LONGEST or not new_name(name, grammar):
        return None
    new = Meant(name=spelled(opened(name, grammar), grammar), named=True)
    return replace(heard, intent="choose", meant=new, note=question.text)


def _as_typed(text: str, said: str) -> str:
    """The words of a slot as they stand in the message; none where they stand apart."""
    found, wanted = words(text), [word.folded for word in words(said)]
    for n in range(len(found) - len(wanted) + 1):
        run = found[n : n + len(wanted)]
        if wanted and [word.folded for word in run] == wanted:
            return text[run[0].start : run[-1].end]
    return ""
