"""Whether questions are understood, among a team and customers that the files name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.storage.names import likeness
from flows.inquiry.inquiring import inquire
from flows.inquiry.inquiry import Inquiry
from flows.inquiry.wording import Known
from flows.language.words import words
from flows.people import Member, Role
from flows.process import DEFAULT

HERE = Path(__file__).parent
TODAY = date(2026, 10, 14)
CUSTOMERS = ("Novapol", "Mazur Transport", "Kestrel Foods", "Müllers Backhaus", "Aceri")
NAMES = ("Dana Kowalska", "Marek Nowak", "Jan Tamm", "Maria Santos", "Luca Rossi", "Anna Berg")
MEMBERS = [Member(number, name, Role.REP) for number, name in enumerate(NAMES, 1)]
THEN = " >> "
"""Between a question and the one that follows it up."""


@dataclass(frozen=True)
class Question:
    """A question of a file; `half` is blind where the grammar was made without looking at it."""

    half: str
    text: str
    kind: str
    meant: dict[str, str]


def questions(language: str) -> list[Question]:
    """The questions of a language."""
    rows = (HERE / f"{language}.tsv").read_text("utf-8").splitlines()[1:]
    return [_question(*[*row.split("\t"), ""][:4]) for row in rows]


def _question(half: str, text: str, kind: str, meant: str) -> Question:
    pairs = (pair.partition("=") for pair in meant.split(";") if pair)
    return Question(half, text, kind, {key: value for key, _, value in pairs})


def understood(text: str, language: str) -> Inquiry:
    """What is understood of a question, the ones before it taken into account."""
    inquiry = Inquiry()
    for part in text.split(THEN):
        known = Known(TODAY, DEFAULT, list(_named(part)), MEMBERS, MEMBERS[-1])
        inquiry = inquire(part, (language,), known, inquiry)
    return inquiry


def _named(text: str) -> Iterator[tuple[str, int, int]]:
    """The customers that a text names, as the names in the database would find them."""
    said = words(text)
    for customer in CUSTOMERS:
        name = words(customer)
        for place, first in enumerate(said):
            pairs = zip(name, said[place:], strict=False)
            fits = [bool(likeness(one.folded, other.folded)) for one, other in pairs]
            many = fits.index(False) if False in fits else len(fits)
            if many:
                yield customer, first.start, said[place + many - 1].end
                break


def right(question: Question, language: str) -> bool:
    """Whether a question is understood as it is meant: its kind, its deal and every filter."""
    facts = understood(question.text, language).facts()
    filters = facts["filters"]
    said = dict(filters) if isinstance(filters, dict) else {}
    said |= {"deal": facts["deal"]} if "deal" in facts else {}
    told = {key: str(value).lower() if value is True else str(value) for key, value in said.items()}
    return (facts["kind"], told) == (question.kind, question.meant)
