"""The next action: something that fits, and not the same again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from flows.advice import CATALOGUE, COMPLAINT, RETURNED, SKIPPED, STANDING, WON, advise, situation
from flows.deal import Deal
from flows.history import Cause, LossReason, Outcome, Standing
from flows.language.days import working_day
from flows.language.grammar import grammar
from flows.process import DEFAULT, StageKind
from flows.store import Given

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
TODAY = NOW.date()
DOUBTS = grammar("en").doubts


def deal_in(stage: str, outcome: Outcome = Outcome.OPEN) -> Deal:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(Cause(1, NOW), Standing(stage, outcome))
    return deal


@pytest.mark.parametrize("stage", StageKind)
def test_every_stage_has_at_least_three_actions(stage: StageKind) -> None:
    assert len([tip for tip in CATALOGUE if tip.situation == stage]) >= 3


def test_every_situation_has_an_action() -> None:
    situations = {tip.situation for tip in CATALOGUE}
    assert {RETURNED, SKIPPED, STANDING, WON, COMPLAINT} <= situations
    assert {f"lost-{reason}" for reason in LossReason} <= situations
    assert {f"doubt-{kind}" for kind in DOUBTS} <= situations
    assert len({tip.key for tip in CATALOGUE}) == len(CATALOGUE)


def test_none_is_repeated_within_a_fortnight_and_then_the_last_is_still_open() -> None:
    given: list[Given] = []
    for _ in range(4):
        advice = advise(StageKind.QUALIFICATION, "arrived", given, NOW, TODAY)
        assert not advice.still_open
        given.insert(0, Given(advice.key, NOW, advice.due))
    assert len({g.key for g in given}) == 4
    again = advise(StageKind.QUALIFICATION, "arrived", given, NOW, TODAY)
    assert (again.key, again.due, again.still_open) == (given[0].key, given[0].due, True)
    later = NOW + timedelta(days=15)
    assert not advise(StageKind.QUALIFICATION, "arrived", given, later, later.date()).still_open


def test_what_fits_the_situation_comes_first() -> None:
    stage = StageKind.PRESENTATION
    assert advise(stage, RETURNED, [], NOW, TODAY).key == "ask-what-changed"
    assert advise(StageKind.CLOSING, "lost-price", [], NOW, TODAY).key == "ask-price-gap"


def test_the_situation_is_seen_from_deal_change_and_note() -> None:
    english = grammar("en")
    bought = deal_in("follow_up", Outcome.WON)
    assert situation(bought, bought.history[0], "they complain again", english) == COMPLAINT
    doubting = deal_in("presentation")
    change = doubting.observe("objection_handling", Cause(1, NOW))
    assert situation(doubting, change, "too expensive for them", english) == "doubt-price"
    lost = deal_in("closing")
    change = lost.lose(Cause(1, NOW), LossReason.TIMING)
    assert situation(lost, change, "", english) == "lost-timing"
    assert situation(deal_in("presentation"), None, "silence", english) == STANDING


@pytest.mark.parametrize(
    ("days", "due"),
    [(0, date(2026, 3, 13)), (1, date(2026, 3, 16)), (6, date(2026, 3, 23))],
)
def test_weekends_are_no_working_days(days: int, due: date) -> None:
    friday = date(2026, 3, 13)
    assert working_day(friday, days) == due
    assert working_day(date(2026, 3, 14), 0) == date(2026, 3, 16)
