"""What other systems are told of a change: the step that the customer took, and never a word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from flows.announcing import News, Topic
from flows.deal import Deal
from flows.history import Cause, Change, LossReason, Outcome, Standing
from flows.process import DEFAULT
from flows.tidings import tiding_of, warning_of
from flows.watch.limits import Rule
from flows.watch.warnings import Warned

CAUSE = Cause(1, datetime(2026, 3, 10, 9, tzinfo=UTC), 5, ("said by a rep",))
Act = Callable[[Deal], Change]


def a_deal(stage: str = "qualification", outcome: Outcome = Outcome.OPEN) -> Deal:
    deal = Deal(12, 1, 3, "Novapol", 1, DEFAULT)
    deal.open(CAUSE, Standing(stage, outcome))
    deal.collect()
    return deal


def told(deal: Deal, act: Act) -> tuple[News | None, News | None]:
    act(deal)
    [event] = deal.collect()
    tiding = tiding_of(deal, event)
    assert "said by a rep" not in repr(tiding)
    return (tiding.fresh, tiding.further) if tiding is not None else (None, None)


def topic(news: News | None) -> Topic | None:
    return news.topic if news is not None else None


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda deal: deal.observe("presentation", CAUSE), Topic.PHASE_CHANGED),
        (lambda deal: deal.observe("prospecting", CAUSE), Topic.PHASE_CHANGED),
        (lambda deal: deal.observe("qualification", CAUSE), None),
        (lambda deal: deal.win(CAUSE), Topic.WON),
        (lambda deal: deal.win(CAUSE, bought=True), Topic.WON),
        (lambda deal: deal.lose(CAUSE, LossReason.PRICE), Topic.LOST),
        (lambda deal: deal.pause(date(2026, 4, 1), CAUSE), None),
        (lambda deal: deal.edit(CAUSE, value="1200"), None),
    ],
)
def test_a_change_is_told_by_what_it_changes(act: Act, expected: Topic | None) -> None:
    assert topic(told(a_deal(), act)[0]) is expected


def test_a_step_within_a_phase_is_not_told() -> None:
    deal = a_deal("needs_analysis")
    assert told(deal, lambda deal: deal.observe("presentation", CAUSE)) == (None, None)


def test_a_new_deal_is_told_with_nothing_before() -> None:
    deal = Deal(12, 1, 3, "Novapol", 1, DEFAULT)
    news, _ = told(deal, lambda deal: deal.open(CAUSE))
    assert news is not None
    assert (news.topic, news.facts["before"]) == (Topic.PHASE_CHANGED, None)


def test_a_new_deal_that_is_taken_back_stands_nowhere() -> None:
    deal = Deal(12, 1, 3, "Novapol", 1, DEFAULT)
    deal.open(CAUSE)
    deal.collect()
    fresh, further = told(deal, lambda deal: deal.undo(CAUSE))
    assert (fresh, topic(further)) == (None, Topic.CHANGE_UNDONE)
    assert further is not None
    assert further.facts["after"] is None


def test_a_correction_is_told_whole_or_to_who_has_heard_as_a_step() -> None:
    deal = a_deal()
    told(deal, lambda deal: deal.observe("presentation", CAUSE))
    fresh, further = told(deal, lambda deal: deal.correct(Standing("closing"), CAUSE))
    assert (topic(fresh), topic(further)) == (Topic.PHASE_CHANGED, Topic.PHASE_CHANGED)
    assert [phase_before(news) for news in (fresh, further)] == [
        "information_search",
        "evaluation_of_alternatives",
    ]


def test_a_correction_back_to_the_start_is_news_only_to_who_has_heard() -> None:
    deal = a_deal()
    told(deal, lambda deal: deal.observe("presentation", CAUSE))
    fresh, further = told(deal, lambda deal: deal.correct(Standing("qualification"), CAUSE))
    assert (topic(fresh), topic(further)) == (None, Topic.PHASE_CHANGED)


def test_the_reason_of_a_loss_is_told_with_it_or_after_it() -> None:
    deal = a_deal()
    told(deal, lambda deal: deal.lose(CAUSE))
    fresh, further = told(deal, lambda deal: deal.explain(LossReason.TIMING, CAUSE))
    assert (topic(fresh), topic(further)) == (Topic.LOST, Topic.LOST)
    assert phase_before(fresh) == "information_search"


def test_a_correction_of_won_to_open_is_a_reopening_to_who_has_heard() -> None:
    deal = a_deal()
    told(deal, lambda deal: deal.win(CAUSE))
    fresh, further = told(deal, lambda deal: deal.correct(Standing("presentation"), CAUSE))
    assert (topic(fresh), topic(further)) == (Topic.PHASE_CHANGED, Topic.REOPENED)


def test_a_team_of_its_own_words_is_told_in_them() -> None:
    phases = tuple(replace(phase, name=f"Our {phase.kind}") for phase in DEFAULT.phases)
    deal = a_deal()
    deal.process = replace(DEFAULT, id="ours", name="Ours", phases=phases)
    deal.value, deal.currency = Decimal("12000.50"), "EUR"
    deal.observe("closing", CAUSE)
    [event] = deal.collect()
    tiding = tiding_of(deal, event)
    assert tiding is not None
    assert tiding.fresh is not None
    assert tiding.facts["process"] == {"id": "ours", "name": "Ours"}
    assert (tiding.facts["value"], tiding.facts["currency"]) == (Decimal("12000.50"), "EUR")
    assert "Our purchase_decision" in repr(tiding.fresh.facts["after"])


def test_a_warning_is_told_once_a_step_with_what_was_measured() -> None:
    silent = Warned(Rule.SILENCE, 9, 7, CAUSE.at)
    tiding = warning_of(a_deal(), silent, CAUSE.at)
    assert tiding.key == warning_of(a_deal(), replace(silent, measured=10), CAUSE.at).key
    assert tiding.key != warning_of(a_deal(), replace(silent, step=2), CAUSE.at).key
    assert topic(tiding.fresh) is Topic.WARNING
    assert tiding.fresh is not None
    assert tiding.fresh.facts["warning"] == {"rule": Rule.SILENCE, "measured": 9, "limit": 7}


def phase_before(news: News | None) -> object:
    assert news is not None
    before = news.facts["before"]
    assert isinstance(before, dict)
    return before["phase"]["kind"]
