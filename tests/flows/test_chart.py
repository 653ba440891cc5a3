"""Charts: tables as pure functions, built from any process."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.chart import after, deal_chart, picture
from flows.errors import IllegalMove, UnknownStage, UnsoundProcess
from flows.process import DEFAULT, HOME, BuyingPhase, PhaseKind, Process, SalesStage, StageKind
from flows.talk import REST, TURNS, WALKED_THROUGH, Question, Talk, revived, talk_chart

STAGES = [stage.id for stage in DEFAULT.stages]


@given(st.sampled_from(STAGES), st.sampled_from(STAGES), st.booleans())
def test_any_phase_may_follow_any_other(here: str, there: str, won: bool) -> None:  # noqa: FBT001
    if there == "follow_up" and not won:
        with pytest.raises(IllegalMove):
            after(DEFAULT, here, there, won=won)
    else:
        assert after(DEFAULT, here, there, won=won) == there


def test_a_chart_is_built_from_any_process() -> None:
    own = Process(
        "own",
        (
            BuyingPhase("a_b", PhaseKind.NEED_RECOGNITION, (SalesStage("c_d", StageKind.OTHER),)),
            BuyingPhase("e", PhaseKind.PURCHASE_DECISION, (SalesStage("f", StageKind.CLOSING),)),
        ),
    )
    assert after(own, "c_d", "f", won=False) == "f"
    assert "a_b/c_d" in deal_chart(own).states
    assert 'state "c_d" as a_b_c_d' in picture(own)


def test_an_unknown_stage_is_told() -> None:
    with pytest.raises(UnknownStage, match="nowhere"):
        after(DEFAULT, "nowhere", "closing", won=False)
    with pytest.raises(IllegalMove):
        after(DEFAULT, "closing", "nowhere", won=False)


def test_a_process_needs_stages_of_its_own_in_every_phase() -> None:
    stage = SalesStage("x", StageKind.OTHER)
    phase = BuyingPhase("p", PhaseKind.NEED_RECOGNITION, (stage,))
    for phases in ((), (BuyingPhase("p", PhaseKind.NEED_RECOGNITION, ()),), (phase, phase)):
        with pytest.raises(UnsoundProcess):
            Process("broken", phases)


def test_a_phase_puts_the_deal_where_the_guide_says() -> None:
    evaluation = PhaseKind.EVALUATION_OF_ALTERNATIVES
    assert DEFAULT.target(evaluation, StageKind.PRESENTATION) == "presentation"
    assert DEFAULT.target(evaluation, None, "objection_handling") == "objection_handling"
    assert DEFAULT.target(evaluation, None, "prospecting") == "needs_analysis"
    assert DEFAULT.target(evaluation, StageKind.CLOSING, "closing") == "needs_analysis"


def test_every_stage_kind_has_its_home_in_the_default() -> None:
    assert set(HOME) == set(StageKind) - {StageKind.OTHER}


def test_every_state_of_the_talk_can_be_reached_and_left() -> None:
    states = {*REST, *WALKED_THROUGH}
    assert talk_chart().states == states
    assert {move.dest for move in TURNS} == states
    assert {source for move in TURNS for source in move.sources} == states


@pytest.mark.parametrize("state", REST)
def test_a_note_and_an_undo_are_heard_in_every_state(state: str) -> None:
    talk = Talk(state=state)
    assert talk.turn("report").state == "hearing"
    assert talk.turn("undo").state == "idle"
    assert not talk.can("frobnicate")


def test_a_state_that_is_no_more_becomes_idle() -> None:
    old = Talk(state="hearing", question=Question("hearing"), focus=3)
    assert revived(old).state == "idle"
    assert revived(old).question is None
    assert revived(old).focus == 3
    assert revived(old).lost_thread
