"""The one question worth asking: which, from which deals on, how long it rests, when again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.asked import Asked, Since
from flows.deal import Deal
from flows.history import Cause, Standing
from flows.process import DEFAULT, PhaseKind
from flows.questions import CATALOGUE, question_for, rests, still_asked, wanted
from flows.record import AGEING

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


def in_stage(stage: str, worth: str | None = None, **known: str) -> Deal:
    """A deal that has stood in a stage for a while, with what is known of it."""
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT, value=Decimal(worth) if worth else None)
    deal.open(Cause(1, NOW - DAY, told=tuple(known.items())), Standing(stage))
    return deal


def test_every_phase_has_its_questions_and_every_fact_asked_for_ages() -> None:
    assert {ask.phase for ask in CATALOGUE} == set(PhaseKind)
    assert {ask.fact for ask in CATALOGUE} == set(AGEING)
    for phase in PhaseKind:
        assert min(ask.worth for ask in CATALOGUE if ask.phase is phase) == 0


@pytest.mark.parametrize(
    ("stage", "fact"),
    [
        ("prospecting", "problem"),
        ("qualification", "decider"),
        ("needs_analysis", "decider"),
        ("presentation", "decider"),
        ("closing", "decision_date"),
    ],
)
def test_what_moves_the_phase_is_asked_first(stage: str, fact: str) -> None:
    assert question_for(in_stage(stage), (), NOW, None) == fact


def test_what_is_known_is_not_asked() -> None:
    deal = in_stage("qualification", decider="Kowalski")
    assert question_for(deal, (), NOW, None) == "criteria"


def test_a_small_deal_is_asked_less_and_one_of_unknown_value_as_a_usual_one() -> None:
    usual = Decimal(10000)
    small = in_stage("qualification", "4999", decider="Kowalski")
    middling = in_stage("qualification", "5000", decider="Kowalski")
    assert question_for(small, (), NOW, usual) is None
    assert question_for(middling, (), NOW, usual) == "criteria"
    known = {"decider": "Kowalski", "criteria": "quiet", "budget": "40k"}
    assert question_for(in_stage("qualification", "9999", **known), (), NOW, usual) is None
    assert question_for(in_stage("qualification", **known), (), NOW, usual) == "decision_date"


@pytest.mark.parametrize(
    ("since", "days"),
    [(Since.ASKED, 7), (Since.LATER, 7), (Since.ANSWERED, 7), (Since.SKIPPED, 45)],
)
def test_a_question_rests_a_week_and_longer_once_it_was_skipped(since: Since, days: int) -> None:
    asked = Asked("decider", NOW, since)
    assert rests(asked, NOW + timedelta(days=days) - SECOND)
    assert not rests(asked, NOW + timedelta(days=days))


def test_a_deal_is_asked_about_once_a_day() -> None:
    deal, asked = in_stage("qualification"), [Asked("decider", NOW)]
    assert question_for(deal, asked, NOW.replace(hour=23), None) is None
    assert question_for(deal, asked, NOW + DAY, None) == "criteria"


def test_after_forty_five_days_what_was_said_is_asked_again_and_said_again_it_is_new() -> None:
    deal = in_stage("closing", decision_date="2026-09-01")
    old = NOW - DAY + timedelta(days=45)
    assert not wanted(deal, "decision_date", old)
    assert still_asked(deal, "decision_date", old + SECOND)
    again = old + DAY
    assert deal.note(Cause(1, again, told=(("decision_date", "2026-09-01"),))) is not None
    assert not wanted(deal, "decision_date", again + DAY)
    deal.undo(Cause(1, again + DAY))
    assert still_asked(deal, "decision_date", again + DAY)


def test_a_date_that_has_gone_by_is_asked_for_as_if_it_had_never_been_said() -> None:
    deal = in_stage("closing", decision_date="2026-03-12")
    assert not wanted(deal, "decision_date", NOW + 2 * DAY)
    assert wanted(deal, "decision_date", NOW + 3 * DAY)
    assert not still_asked(deal, "decision_date", NOW + 90 * DAY)


def test_nothing_is_asked_of_what_is_lost_won_or_at_rest() -> None:
    lost, won, resting = (in_stage("presentation") for _ in range(3))
    lost.lose(Cause(1, NOW))
    won.win(Cause(1, NOW))
    resting.pause(date(2026, 4, 1), Cause(1, NOW))
    assert [question_for(deal, (), NOW, None) for deal in (lost, won, resting)] == [None] * 3
    bought = in_stage("presentation")
    bought.win(Cause(1, NOW), bought=True)
    assert question_for(bought, (), NOW, None) == "value_confirmed"


@given(
    st.sampled_from([stage.id for stage in DEFAULT.stages[:-1]]),
    st.lists(st.tuples(st.integers(0, 3000), st.sampled_from(Since)), max_size=60),
)
def test_no_deal_is_asked_the_same_twice_in_a_week(
    stage: str, steps: list[tuple[int, Since]]
) -> None:
    deal, now = in_stage(stage), NOW
    rows: dict[str, Asked] = {}
    last: dict[str, datetime] = {}
    for minutes, since in steps:
        now += timedelta(minutes=minutes)
        fact = question_for(deal, list(rows.values()), now, None)
        if fact is None:
            continue
        assert now - last.get(fact, NOW - 8 * DAY) >= timedelta(days=7)
        rows[fact], last[fact] = Asked(fact, now, since), now
        if since is Since.ANSWERED:
            deal.note(Cause(1, now, told=((fact, "2026-12-24"),)))
