"""What is understood without reading."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.administering import STEPS as ON_TEAM
from flows.conversation import STEPS
from flows.grammar import grammar
from flows.history import LossReason
from flows.process import PhaseKind, StageKind
from flows.words import bare, clean, fold, phrase, words

EN = grammar("en")
TODAY = date(2026, 3, 10)
HEARD = tomllib.loads((files("flows") / "hears" / "en.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Yes!", "yes"),
        ("  undo ", "undo"),
        ("Not right.", "reject"),
        ("that's wrong", "reject"),
        ("Status Novapol", "status"),
        ("how is Novapol doing?", "status"),
        ("new Kestrel Foods Ltd.", "open"),
        ("we won Novapol", "won"),
        ("pause Novapol until next Friday", "pause"),
        ("My deals", "mine"),
        ("objection handling", "pick"),
        ("2.", "number"),
        ("the second", "number"),
    ],
)
def test_the_plainest_understanding_comes_first(said: str, intent: str) -> None:
    assert EN.parse(said)[0].intent == intent


@pytest.mark.parametrize(
    "note",
    ["They asked for a brochure", "Yes they signed", "status quo wins there again, they say"],
)
def test_a_note_is_no_command(note: str) -> None:
    assert all(p.intent in {"status", "status_open"} and p.slots for p in EN.parse(note))


def test_every_intent_that_is_heard_is_acted_on() -> None:
    beyond = {"number", "choose"}
    assert set(HEARD["intents"]) <= set(STEPS) | set(ON_TEAM) | beyond


@pytest.mark.parametrize("intent", HEARD["intents"])
def test_every_phrase_is_heard_as_its_intent(intent: str) -> None:
    fill = {"deal": "novapol", "name": "novapol", "when": "friday", "stage": "closing"}
    fill |= {"number": "3", "ordinal": "third"}
    for template in HEARD["intents"][intent]:
        said = template.format(**fill)
        assert intent in [found.intent for found in EN.parse(said)], said


def test_every_phase_stage_and_reason_can_be_typed() -> None:
    assert set(EN.stages.values()) >= set(PhaseKind)
    assert {StageKind(kind) for kind in HEARD["stages"] if kind in set(StageKind)} <= set(StageKind)
    assert [LossReason(key) for key in HEARD["reasons"]] == list(LossReason)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("the price was too high", LossReason.PRICE),
        ("they went with another supplier", LossReason.COMPETITOR),
        ("no budget this year", LossReason.NO_BUDGET),
        ("they shelved the project, shelved", LossReason.NO_DECISION),
        ("who knows", None),
    ],
)
def test_a_reason_is_heard_in_a_note(said: str, reason: LossReason | None) -> None:
    assert EN.reason(said) == reason


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("tomorrow", date(2026, 3, 11)),
        ("friday", date(2026, 3, 13)),
        ("next tuesday", date(2026, 3, 17)),
        ("in two weeks", date(2026, 3, 24)),
        ("a month", date(2026, 4, 10)),
        ("3 april", date(2026, 4, 3)),
        ("april 3rd", date(2026, 4, 3)),
        ("january", date(2027, 1, 1)),
        ("2026-05-01", date(2026, 5, 1)),
        ("31 february", None),
        ("whenever", None),
        ("0 blues", None),
    ],
)
def test_a_date_is_seen_from_today(said: str, day: date | None) -> None:
    assert EN.calendar.find(said, TODAY) == day


@given(st.text(max_size=200))
def test_any_text_is_parsed_without_complaint(text: str) -> None:
    for found in EN.parse(clean(text)):
        EN.when(found, TODAY)
    assert phrase(fold(text)) == phrase(phrase(fold(text)))
    for word in words(text):
        assert text[word.start : word.end] == word.text


@given(st.text(max_size=200))
def test_a_clean_text_has_no_control_characters(text: str) -> None:
    assert not any(ord(c) < 32 and c not in "\n\t" for c in clean(text))


def test_a_firm_is_compared_without_its_company_form() -> None:
    assert bare("Novapol Sp. z o.o.", EN.suffixes) == "novapol"
    assert bare("Müller & Söhne GmbH & Co. KG", EN.suffixes) == "muller & sohne"
    assert bare("AG", EN.suffixes) == "ag"
