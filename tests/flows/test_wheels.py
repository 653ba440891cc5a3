"""The two wheels: every act beside every phase, and what comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.advice import CATALOGUE, GRINDING
from flows.deal import Deal
from flows.groups import running
from flows.history import Cause, Outcome, Standing
from flows.meshing import case_of, mesh_of
from flows.process import DEFAULT, HOME, BuyingPhase, PhaseKind, Process, SalesStage, StageKind
from flows.wheels import SITUATIONS, Wheels, apart, mesh, situation

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
FOUR = tuple(PhaseKind)[:-1]
"""The phases in which a deal is open."""

# fmt: off
TABLE = {
    # the seller's act      need  search  evaluation  decision  after   is where the customer is
    "prospecting":          ( 0,    -1,      -2,        -3,      -4),
    "qualification":        ( 1,     0,      -1,        -2,      -3),
    "needs_analysis":       ( 2,     1,       0,        -1,      -2),
    "presentation":         ( 2,     1,       0,        -1,      -2),
    "objection_handling":   ( 2,     1,       0,        -1,      -2),
    "closing":              ( 3,     2,       1,         0,      -1),
    "follow_up":            ( 4,     3,       2,         1,       0),
}
# fmt: on


def stands(phase: PhaseKind, outcome: Outcome = Outcome.OPEN) -> Standing:
    return Standing(DEFAULT.of_kind(phase)[0].stages[0].id, outcome)


@pytest.mark.parametrize("act", HOME)
@pytest.mark.parametrize("phase", PhaseKind)
def test_every_act_lies_beside_every_phase_as_the_table_says(
    act: StageKind, phase: PhaseKind
) -> None:
    expected = TABLE[act][list(PhaseKind).index(phase)]
    found = mesh(DEFAULT, stands(phase), act)
    assert found is not None
    assert found.apart == expected
    sign = (expected > 0) - (expected < 0)
    assert found.wheels is {1: Wheels.AHEAD, 0: Wheels.IN_STEP, -1: Wheels.BEHIND}[sign]
    assert found.phases == abs(expected)


@pytest.mark.parametrize("act", HOME)
@pytest.mark.parametrize("phase", FOUR)
def test_every_pair_out_of_step_has_an_action_of_its_own_and_none_in_step(
    act: StageKind, phase: PhaseKind
) -> None:
    found = mesh(DEFAULT, stands(phase), act)
    grinds = situation(found)
    assert found is not None
    if found.wheels is Wheels.IN_STEP:
        assert grinds is None
    else:
        assert grinds is not None
        assert grinds.startswith(found.wheels)
        assert len([tip for tip in CATALOGUE if tip.situation == grinds]) == 1


def test_no_action_is_for_a_situation_that_never_comes() -> None:
    ours = {tip.situation for tip in CATALOGUE if tip.situation.startswith(GRINDING)}
    assert ours == set(SITUATIONS.values())


@pytest.mark.parametrize("act", [None, "other", "none", ""])
def test_without_a_known_act_there_is_nothing_to_compare(act: str | None) -> None:
    assert mesh(DEFAULT, stands(PhaseKind.NEED_RECOGNITION), act) is None


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST])
def test_on_a_closed_deal_nobody_is_ahead_or_behind(outcome: Outcome) -> None:
    assert mesh(DEFAULT, stands(PhaseKind.PURCHASE_DECISION, outcome), "prospecting") is None


def phase(kind: str, *stages: str, name: str = "") -> BuyingPhase:
    ids = [f"{name}{kind}.{stage}" for stage in stages]
    own = tuple(SalesStage(id_, StageKind(stage)) for id_, stage in zip(ids, stages, strict=True))
    return BuyingPhase(f"{name}{kind}", PhaseKind(kind), own)


SHORT = Process(
    "short",
    (
        phase("need_recognition", "prospecting"),
        phase("evaluation_of_alternatives", "presentation"),
        phase("evaluation_of_alternatives", "objection_handling", name="second-"),
        phase("purchase_decision", "other"),
    ),
    left_out=(PhaseKind.INFORMATION_SEARCH, PhaseKind.POST_PURCHASE_EVALUATION),
)
EVALUATION, NEED = PhaseKind.EVALUATION_OF_ALTERNATIVES, PhaseKind.NEED_RECOGNITION


def test_phases_left_out_do_not_count_and_those_of_one_kind_count_once() -> None:
    assert apart(SHORT, StageKind.PRESENTATION, NEED) == 1
    assert apart(SHORT, StageKind.OBJECTION_HANDLING, NEED) == 1
    assert apart(SHORT, StageKind.CLOSING, NEED) == 2
    assert apart(SHORT, StageKind.OBJECTION_HANDLING, EVALUATION) == 0


def test_the_work_of_a_phase_left_out_belongs_to_the_last_one_before_it() -> None:
    assert apart(SHORT, StageKind.QUALIFICATION, NEED) == 0
    assert apart(SHORT, StageKind.QUALIFICATION, EVALUATION) == -1
    assert apart(SHORT, StageKind.FOLLOW_UP, PhaseKind.PURCHASE_DECISION) == 0
    late = Process("late", (phase("purchase_decision", "closing"),))
    assert apart(late, StageKind.PROSPECTING, PhaseKind.PURCHASE_DECISION) == 0


def test_a_stage_that_a_team_has_moved_is_where_the_team_says() -> None:
    demo_early = replace(
        DEFAULT,
        phases=(
            phase("need_recognition", "prospecting", "presentation"),
            phase("information_search", "qualification"),
        ),
    )
    assert apart(demo_early, StageKind.PRESENTATION, NEED) == 0
    behind = mesh(demo_early, Standing("information_search.qualification"), "presentation")
    assert behind is not None
    assert behind.wheels is Wheels.BEHIND
    assert situation(behind) is None


def acted(deal: Deal, note: int, stage: str, act: str) -> None:
    deal.observe(stage, Cause(1, NOW, note, told=(("activity", act),)))


def deal() -> Deal:
    new = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    new.open(Cause(1, NOW, 1))
    acted(new, 2, "qualification", "qualification")
    return new


def test_the_customers_next_move_is_what_counts_not_where_they_were_at_the_act() -> None:
    acme = deal()
    acted(acme, 3, "qualification", "closing")
    assert (found := mesh_of(acme)) is not None
    assert found.apart == 2
    acme.observe("closing", Cause(1, NOW, 4))
    assert (found := mesh_of(acme)) is not None
    assert found.wheels is Wheels.IN_STEP


def test_of_a_situation_it_is_advised_once_and_a_doubt_comes_first() -> None:
    acme = deal()
    acted(acme, 3, "qualification", "closing")
    assert case_of(acme, "arrived", set()) == "ahead-search-contract"
    assert case_of(acme, "arrived", {"step-back-to-search"}) == "arrived"
    assert case_of(acme, "doubt-price", set()) == "doubt-price"


def test_a_group_hears_of_each_situation_once_and_again_where_it_was_taken_back() -> None:
    acme = deal()
    acted(acme, 3, "qualification", "closing")
    assert len(acme.history) in running.news(acme)
    acted(acme, 4, "qualification", "closing")
    assert len(acme.history) not in running.news(acme)
    acme.observe("presentation", Cause(1, NOW, 5))
    assert len(acme.history) in running.news(acme)
    for _ in range(3):
        acme.undo(Cause(1, NOW))
        assert len(acme.history) not in running.news(acme)
    acted(acme, 6, "qualification", "closing")
    assert len(acme.history) in running.news(acme)
