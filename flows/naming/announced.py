"""A customer announced as new with the note right behind: "new lead: Harbor, they want a demo"."""

from __future__ import annotations

import re

from flows.language.ordinary import formed
from flows.language.parsing import Grammar
from flows.language.words import phrase, words
from flows.naming.called import spelled
from flows.naming.newcomers import new_name

LONGEST = 8
"""Words up to which what stands before the note may announce somebody."""
_PAUSE = re.compile(r"[,;!] +|\. +(?=\w)| [-–] |\n")


def announced(text: str, grammar: Grammar) -> str | None:
    """The name that a message announces as new before it goes on; None where it does not."""
    head = before_note(text, grammar)
    if head is None or len(head.split()) > LONGEST or not _may_announce(head, grammar):
        return None
    typed = head.split()
    for found in grammar.parse(head):
        if found.intent == "open" and "name" in found.slots:
            before, after = found.around
            name = " ".join(typed[before : len(typed) - after]).strip(" :")
            # "new offer sent, they think it over" announces nobody.
            sure = ":" in head or new_name(name, grammar)
            return spelled(name, grammar) if name and sure else None
    return None


def _may_announce(head: str, grammar: Grammar) -> bool:
    """Whether it holds a phrase that opens a deal at all, which is told at once."""
    said = phrase(head)
    opening = (pattern for pattern, intent in grammar.phrases.patterns if intent == "open")
    return any(pattern.search(said) for pattern in opening)


def before_note(text: str, grammar: Grammar) -> str | None:
    """What stands before the first pause, where a note follows and not the rest of a name."""
    pause = _PAUSE.search(text)
    if pause is None:
        return None
    rest = words(text[pause.end() :])
    named = all(w.text[:1].isupper() or formed(w, grammar) or len(w.text) < 4 for w in rest)
    return None if named else text[: pause.start()]
