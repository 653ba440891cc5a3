"""A deal under any sequence of what can happen to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from flows import events
from flows.deal import Deal
from flows.errors import NeedsConsent, NotClosed, NothingToUndo
from flows.history import Cause, Change, ChangeKind, LossReason, Outcome, Standing
from flows.process import DEFAULT, PhaseKind

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
STAGES = [stage.id for stage in DEFAULT.stages]
BEFORE_THE_SALE = [
    stage.id
    for phase in DEFAULT.phases
    for stage in phase.stages
    if phase.kind is not PhaseKind.POST_PURCHASE_EVALUATION
]


def opened(stage: str = "prospecting", outcome: Outcome = Outcome.OPEN) -> Deal:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(cause(), Standing(stage, outcome))
    return deal


def cause(note: int | None = None) -> Cause:
    return Cause(1, NOW, note)


@pytest.mark.parametrize(
    ("here", "there", "kind", "event"),
    [
        ("prospecting", "qualification", ChangeKind.ADVANCED, events.PhaseAdvanced),
        ("prospecting", "presentation", ChangeKind.SKIPPED, events.PhaseSkipped),
        ("closing", "presentation", ChangeKind.RETURNED, events.PhaseReturned),
        ("needs_analysis", "objection_handling", ChangeKind.ADVANCED, events.StageMoved),
        ("presentation", "needs_analysis", ChangeKind.RETURNED, events.StageMoved),
        ("presentation", "presentation", ChangeKind.STAYED, events.DealStayed),
    ],
)
def test_a_step_is_what_the_customer_made_of_it(
    here: str, there: str, kind: ChangeKind, event: type[events.Event]
) -> None:
    deal = opened(here)
    deal.collect()
    assert deal.observe(there, cause()).kind is kind
    assert [type(told) for told in deal.collect()] == [event]


def test_post_purchase_presupposes_won() -> None:
    with pytest.raises(NeedsConsent):
        opened("closing").observe("follow_up", cause())
    assert opened("closing", Outcome.WON).observe("follow_up", cause()).after.stage == "follow_up"


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST])
def test_a_closed_deal_moves_only_by_reopening(outcome: Outcome) -> None:
    deal = opened("closing", outcome)
    with pytest.raises(NeedsConsent):
        deal.observe("presentation", cause())
    assert deal.reopen("presentation", cause()).after == Standing("presentation")
    with pytest.raises(NotClosed):
        deal.reopen("presentation", cause())


def test_one_undo_takes_a_loss_and_its_reason_back() -> None:
    deal = opened("presentation")
    deal.lose(cause())
    deal.explain(LossReason.PRICE, cause())
    deal.undo(cause())
    assert deal.standing == Standing("presentation")


def test_one_undo_takes_a_change_and_its_corrections_back() -> None:
    deal = opened("prospecting")
    deal.observe("qualification", cause())
    deal.correct(Standing("presentation"), cause())
    deal.correct(Standing("closing"), cause())
    deal.undo(cause())
    assert deal.standing == Standing("prospecting")


def test_undoing_the_opening_archives_and_leaves_nothing_to_undo() -> None:
    deal = opened()
    deal.undo(cause())
    assert deal.standing.archived
    with pytest.raises(NothingToUndo):
        deal.undo(cause())


@pytest.mark.parametrize(
    "act",
    [
        lambda deal: deal.observe("presentation", cause()),
        lambda deal: deal.win(cause()),
        lambda deal: deal.win(cause(), bought=True),
        lambda deal: deal.lose(cause()),
    ],
)
def test_what_is_off_the_list_stays_off_it_until_that_is_taken_back(
    act: Callable[[Deal], Change],
) -> None:
    deal = opened("prospecting")
    deal.edit(cause(), archived=True)
    act(deal)
    assert deal.archived
    deal.undo(cause())
    deal.undo(cause())
    assert deal.standing == Standing("prospecting")


def test_a_closed_deal_off_the_list_is_opened_again_off_it() -> None:
    deal = opened("prospecting")
    deal.win(cause())
    deal.edit(cause(), archived=True)
    assert deal.reopen("presentation", cause()).after.archived


def test_what_the_customer_does_ends_a_pause() -> None:
    deal = opened("presentation")
    deal.pause(date(2026, 4, 1), cause())
    deal.observe("objection_handling", cause())
    assert deal.standing.paused_until is None
    deal.undo(cause())
    assert deal.standing.paused_until == date(2026, 4, 1)


class AnyHistory(RuleBasedStateMachine):
    """Any sequence of observations, decisions, corrections, undos keeps what must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.deal = opened()
        self.stack = [(self.deal.standing, 1)]

    def did(self) -> None:
        self.stack.append((self.deal.standing, len(self.deal.history)))

    @precondition(lambda self: self.deal.outcome is Outcome.OPEN and self.stack)
    @rule(stage=st.sampled_from(BEFORE_THE_SALE))
    def observe(self, stage: str) -> None:
        self.deal.observe(stage, cause())
        self.did()

    @precondition(lambda self: self.stack)
    @rule(stage=st.sampled_from(STAGES))
    def observe_without_consent(self, stage: str) -> None:
        after_sale = DEFAULT.phase_of(stage).kind is PhaseKind.POST_PURCHASE_EVALUATION
        allowed = {Outcome.OPEN: not after_sale, Outcome.WON: after_sale, Outcome.LOST: False}
        lines = len(self.deal.history)
        if allowed[self.deal.outcome]:
            self.deal.observe(stage, cause())
            self.did()
        else:
            with pytest.raises(NeedsConsent):
                self.deal.observe(stage, cause())
            assert len(self.deal.history) == lines

    @precondition(lambda self: self.stack)
    @rule(bought=st.booleans())
    def win(self, *, bought: bool) -> None:
        self.deal.win(cause(), bought=bought)
        self.did()

    @precondition(lambda self: self.stack)
    @rule(reason=st.none() | st.sampled_from(LossReason))
    def lose(self, reason: LossReason | None) -> None:
        self.deal.lose(cause(), reason)
        self.did()

    @precondition(lambda self: self.stack and self.deal.outcome is not Outcome.OPEN)
    @rule(stage=st.sampled_from(BEFORE_THE_SALE))
    def reopen(self, stage: str) -> None:
        self.deal.reopen(stage, cause())
        self.did()

    @precondition(lambda self: self.stack)
    @rule(days=st.none() | st.integers(1, 90))
    def pause(self, days: int | None) -> None:
        until = None if days is None else NOW.date() + timedelta(days=days)
        self.deal.pause(until, cause())
        self.did()

    @precondition(lambda self: len(self.stack) > 1)
    @rule(stage=st.sampled_from(BEFORE_THE_SALE))
    def correct(self, stage: str) -> None:
        self.deal.correct(Standing(stage), cause())
        self.stack[-1] = (self.deal.standing, len(self.deal.history))

    @precondition(lambda self: self.stack)
    @rule()
    def undo(self) -> None:
        self.stack.pop()
        self.deal.undo(cause())

    @precondition(lambda self: not self.stack)
    @rule()
    def undo_when_nothing_is_left(self) -> None:
        with pytest.raises(NothingToUndo):
            self.deal.undo(cause())

    @invariant()
    def undo_restores_what_was(self) -> None:
        if self.stack:
            assert self.deal.standing == self.stack[-1][0]
        else:
            assert self.deal.standing.archived

    @invariant()
    def the_stage_belongs_to_the_phase(self) -> None:
        assert self.deal.stage in self.deal.phase.stages

    @invariant()
    def follow_up_is_won(self) -> None:
        if self.deal.phase.kind is PhaseKind.POST_PURCHASE_EVALUATION:
            assert self.deal.outcome is Outcome.WON

    @invariant()
    def the_history_replays_to_the_state(self) -> None:
        history = self.deal.history
        assert [change.number for change in history] == list(range(1, len(history) + 1))
        for earlier, later in pairwise(history):
            assert later.before == earlier.after
        assert history[-1].after == self.deal.standing


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
