"""Advance or continuation: what a contact came to, in six languages, and how it is counted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from flows.advances import (
    ADVANCE,
    CONTINUATION,
    contact,
    contacts,
    continuations,
    told_of,
)
from flows.deal import Deal
from flows.history import Cause, ChangeKind
from flows.language.grammar import grammar
from flows.process import DEFAULT, PhaseKind
from flows.talk import Question

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
SEARCH, COMPARE = PhaseKind.INFORMATION_SEARCH, PhaseKind.EVALUATION_OF_ALTERNATIVES
# fmt: off
COMMITTED = [
    ("en", "They agreed to a trial in the small hall"),
    ("en", "The CFO has approved the budget"),
    ("en", "she will introduce me to their director"),
    ("en", "they sent us the requirements"),
    ("pl", "Zgodzili się na test w małej hali"),
    ("pl", "zarząd zatwierdził budżet"),
    ("pl", "przysłali nam wymagania"),
    ("de", "Der Vorstand hat zugestimmt"),
    ("de", "Termin vereinbart für den Test"),
    ("de", "sie bringen den Chef mit"),
    ("it", "hanno confermato la visita"),
    ("it", "ci hanno mandato i requisiti"),
    ("et", "Leppisime kokku proovi"),
    ("et", "juhatus kiitis eelarve heaks"),
    ("fil", "Pumayag sila sa trial"),
    ("fil", "approved na ang budget nila"),
]
TALKED = [
    ("en", "Let's talk again, they said"),
    ("en", "they will think it over and get back to us"),
    ("pl", "mówią, że się odezwą"),
    ("pl", "muszą to przemyśleć, dadzą znać"),
    ("de", "Sie melden sich, sagen sie"),
    ("de", "sie überlegen es sich noch"),
    ("it", "ci fanno sapere"),
    ("it", "ci pensano, restiamo in contatto"),
    ("et", "Nad mõtlevad veel ja annavad teada"),
    ("et", "räägime hiljem uuesti"),
    ("fil", "Pag-iisipan daw nila"),
    ("fil", "usap ulit daw tayo"),
]
DENIED = [
    ("en", "they have not agreed to a trial"),
    ("en", "if they agreed to a trial, we could begin"),
    ("pl", "nie zgodzili się na test"),
    ("de", "der Vorstand hat nicht zugestimmt"),
    ("it", "non hanno confermato la visita"),
    ("et", "ei leppinud kokku midagi, nad pole nõustunud"),
    ("fil", "hindi pumayag sila sa trial"),
]
# fmt: on


def heard(
    text: str,
    language: str = "en",
    phase: PhaseKind | None = None,
    before: PhaseKind | None = None,
    act: str | None = None,
    **told: str,
) -> str | None:
    read = Question("", note=7, text=text, phase=phase, activity=act)
    return contact(read, before, told, grammar(language))


@pytest.mark.parametrize(("language", "text"), COMMITTED)
def test_who_gives_their_word_has_advanced(language: str, text: str) -> None:
    assert heard(text, language) == ADVANCE


@pytest.mark.parametrize(("language", "text"), TALKED)
def test_who_would_talk_again_has_only_talked_on(language: str, text: str) -> None:
    assert heard(text, language) == CONTINUATION


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_what_is_denied_or_only_imagined_commits_nobody(language: str, text: str) -> None:
    assert heard(text, language) != ADVANCE


def test_a_phase_further_and_a_day_of_theirs_are_advances() -> None:
    assert heard("they want to see it", phase=COMPARE, before=SEARCH) == ADVANCE
    assert heard("a demo", phase=COMPARE, before=COMPARE, next_step_date="2026-03-12") == ADVANCE
    assert heard("they compare", phase=COMPARE, before=COMPARE) == CONTINUATION
    assert heard("they search again", phase=SEARCH, before=COMPARE) == CONTINUATION


def test_silence_the_sellers_own_acts_and_first_notes_are_neither() -> None:
    assert heard("no answer to my quote for two weeks", phase=SEARCH, before=SEARCH) is None
    assert heard("sent the contract", act="closing") is None
    assert heard("sent the contract, they compare", "en", COMPARE, COMPARE, "closing") is None
    assert heard("I call them on Thursday", next_step_date="2026-03-12") is None
    assert heard("their old line jams", phase=PhaseKind.NEED_RECOGNITION) is None


def test_a_decision_is_none_of_these() -> None:
    lost = Question("", note=7, text="they will think about it", outcome="lost")
    assert contact(lost, COMPARE, {}, grammar("en")) is None


def deal() -> Deal:
    new = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    new.open(Cause(1, NOW, 1))
    return new


def said(deal: Deal, note: int, kind: str | None) -> None:
    deal.note(Cause(1, NOW, note, told=(("contact_kind", kind),)))


def test_three_continuations_in_a_row_count_and_an_advance_begins_anew() -> None:
    acme = deal()
    for note in (2, 3, 4):
        said(acme, note, CONTINUATION)
    assert len(continuations(acme)) == 3
    said(acme, 5, ADVANCE)
    assert (len(continuations(acme)), contacts(acme).count(CONTINUATION)) == (0, 3)
    acme.undo(Cause(1, NOW))
    assert len(continuations(acme)) == 3


def test_a_note_counts_once_as_last_heard() -> None:
    acme = deal()
    told = ((("contact_kind", kind),) for kind in (CONTINUATION, ADVANCE, None))
    acme.observe("qualification", Cause(1, NOW, 2, told=next(told)))
    acme.correct(acme.standing, Cause(1, NOW, 2, told=next(told)))
    assert contacts(acme) == [ADVANCE]
    acme.correct(acme.standing, Cause(1, NOW, 2, told=next(told)))
    assert contacts(acme) == []
    assert acme.history[-1].kind is ChangeKind.CORRECTED


def test_a_correction_is_measured_from_where_the_customer_was_before_the_note() -> None:
    acme = deal()
    acme.observe("closing", Cause(1, NOW, 2))
    right = Question("", note=2, text="they want a demo", phase=COMPARE, correcting=True, change=2)
    assert dict(told_of(right, acme, {}, grammar("en"))) == {"contact_kind": ADVANCE}
