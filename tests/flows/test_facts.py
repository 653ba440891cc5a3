"""Facts caught on the way: found where a note tells them, and nowhere else."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from flows.facts.facts import Facts, facts
from flows.history import LossReason
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from tests.bench.facts import Told, heard, judge, load, right

NOW = datetime(2026, 3, 10, 9, 0)  # noqa: DTZ001  # a local time: what a rep's own clock says
OPEN = [pytest.param(told, id=told.note[:40]) for one in LANGUAGES for told in load("dev", one)]
PRECISE, FOUND = 0.97, 0.85


def told(note: str, *languages: str, names: tuple[str, ...] = (), lost: bool = False) -> Facts:
    return facts(note, together(languages or ("en",)), NOW, names, lost=lost)


@pytest.mark.parametrize("told", OPEN)
def test_no_fact_of_a_note_is_told_wrong(told: Told) -> None:
    found = heard(told)
    assert {k: v for k, v in found.items() if not right(k, v, told.facts.get(k))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_facts_are_found_in_notes_written_before_the_grammar(language: str) -> None:
    sums = dict.fromkeys(("right", "wrong", "missed"), 0)
    for (one, _, how), many in judge("blind").items():
        if one == language:
            sums[how] += many
    assert sums["right"] >= PRECISE * (sums["right"] + sums["wrong"])
    assert sums["right"] >= FOUND * (sums["right"] + sums["missed"])


def test_facts_are_plain_where_a_script_reads_them() -> None:
    found = told("They offer 1.25m € for it, decision on Friday, demo on Thursday at 14:30")
    assert found.plain() == {
        "value": 1250000,
        "currency": "EUR",
        "decision_date": "2026-03-13",
        "next_step": "demo",
        "next_step_date": "2026-03-12T14:30",
        "competitor": None,
        "decider": None,
        "contact": None,
        "reason": None,
    }


@pytest.mark.parametrize(
    ("note", "language", "day"),
    [
        ("decision in May", "en", date(2026, 5, 31)),
        ("decision by May", "en", date(2026, 5, 1)),
        ("decision in March", "en", date(2026, 3, 31)),
        ("decision next quarter", "en", date(2026, 6, 30)),
        ("they decide next week", "en", date(2026, 3, 20)),
        ("they decide early next week", "en", date(2026, 3, 16)),
        ("CEO John Mills signs by 20 October", "en", date(2026, 10, 20)),
        ("decyzja w listopadzie", "pl", date(2026, 11, 30)),
        ("decyzja do listopada", "pl", date(2026, 11, 1)),
        ("Entscheidung im Mai", "de", date(2026, 5, 31)),
        ("decisione a maggio", "it", date(2026, 5, 31)),
        ("otsus novembris", "et", date(2026, 11, 30)),
        ("otsus novembriks", "et", date(2026, 11, 1)),
        ("desisyon sa Nobyembre", "fil", date(2026, 11, 30)),
    ],
)
def test_what_is_decided_in_a_month_is_decided_by_its_last_day(
    note: str, language: str, day: date
) -> None:
    assert told(note, language).decision_date == day


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("testing our sensor from Monday, then they decide", "en"),
        ("the board decides, they want an offer by Friday", "en"),
        ("testuje nasz czujnik od poniedziałku, po teście podejmą decyzję", "pl"),
        ("decyduje szef, chce ofertę do piątku", "pl"),
        ("sie testen ab Montag, danach entscheiden sie", "de"),
        ("testano il sensore da lunedì, poi decidono", "it"),
        ("testivad alates esmaspäevast, siis otsustavad", "et"),
        ("tine-test nila mula Lunes, tapos magdedesisyon", "fil"),
    ],
)
def test_the_day_of_something_else_is_none_of_a_decision(note: str, language: str) -> None:
    assert told(note, language).decision_date is None


def test_a_step_in_a_month_is_on_its_first_day() -> None:
    assert told("demo in May").next_step_date == date(2026, 5, 1)


def test_a_note_without_facts_tells_none() -> None:
    assert not told("they like the new catalogue")
    assert not told("")


def test_the_customer_is_no_rival_and_nobody() -> None:
    assert told("They compare us with Bosch", names=("Bosch Polska",)).competitor is None
    assert told("met Mr Oakes", names=("Oakes Ltd",)).contact is None


def test_a_question_tells_nothing() -> None:
    assert not told("When did we send them the offer of 40k euros?")
    assert told("Is Bosch in? Budget is 40k euros.").value == Decimal(40000)


def test_a_reason_is_one_only_of_a_loss() -> None:
    assert told("we are too expensive for them").reason is None
    assert told("we are too expensive for them", lost=True).reason is LossReason.PRICE
    assert told("Lost, we were too expensive").reason is LossReason.PRICE


def test_a_day_that_is_over_is_no_date() -> None:
    assert told("we had the demo last Thursday").next_step_date is None
    assert told("demo today at 8:00").next_step_date is None
    assert told("demo today at 15:00").next_step_date == datetime(2026, 3, 10, 15, 0)  # noqa: DTZ001  # local


def test_languages_are_mixed_as_reps_mix_them() -> None:
    found = told("gusto nila ng demo on Thursday 2pm, budget nila 150k pesos", "fil", "en")
    assert (found.next_step, found.value, found.currency) == ("demo", Decimal(150000), "PHP")
