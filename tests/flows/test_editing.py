"""Processes under any sequence of edits: always sound, and no deal where there is no stage."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.deal import Deal
from flows.editor import editing
from flows.editor.acts import ACTS, ENTRIES, NoSuchAct, acted, typed
from flows.editor.drafts import Draft
from flows.editor.forms import form_of, process_from
from flows.editor.preview import preview, where_to
from flows.editor.screens import shown
from flows.editor.soundness import (
    AmountUnfit,
    Fault,
    KindMissing,
    NameTaken,
    NoDecision,
    NoStage,
    TextUnfit,
    TooManyNamed,
    faults,
)
from flows.errors import NothingToUndo, UnknownStage
from flows.history import Cause, Outcome, Standing
from flows.mapping import may_stand, seated
from flows.process import DEFAULT, PhaseKind, Process, StageKind
from flows.summary import Summary
from tests.processes import TEXTS, deals, processes

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
UNHURRIED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
CAUSE = Cause(1, NOW)
STEPS = st.tuples(
    st.sampled_from(sorted({act for _, act in ACTS})), st.integers(0, 12), TEXTS | st.just("")
)


def stepped(draft: Draft, act: str, number: int, text: str) -> Draft:
    """The draft after a step that may be refused; a screen that waits gets the text."""
    try:
        if draft.screen in ENTRIES and text:
            return typed(draft, text)
        return acted(draft, act, number)
    except (Fault, NoSuchAct, UnknownStage):
        return draft


def summary(deal: Deal) -> Summary:
    return Summary(deal.id, deal.name, deal.owner, deal.process, deal.standing, NOW)


@UNHURRIED
@given(processes())
def test_what_is_drawn_is_sound_and_comes_back_from_its_form(process: Process) -> None:
    assert list(faults(process)) == []
    assert process_from(form_of(process), process.version) == process


@UNHURRIED
@given(processes(), st.lists(STEPS, max_size=25))
def test_whatever_is_tapped_and_typed_the_process_stays_sound(
    process: Process, steps: list[tuple[str, int, str]]
) -> None:
    draft = Draft(process)
    for step in steps:
        draft = stepped(draft, *step)
        assert list(faults(draft.process)) == []
        assert Draft.from_form(draft.form()) == draft
        if draft.screen != "look":
            assert shown(draft).lines


@UNHURRIED
@given(processes(), st.lists(STEPS, max_size=15), st.data())
def test_no_deal_is_ever_in_a_stage_that_is_not_there(
    process: Process, steps: list[tuple[str, int, str]], data: st.DataObject
) -> None:
    found = data.draw(st.lists(deals(process), min_size=1, max_size=4, unique_by=lambda d: d.id))
    draft = Draft(process)
    for step in steps:
        draft = stepped(draft, *step)
    new = Process(process.id, draft.process.phases, process.version + 1)
    chosen = {stage.id: next(where_to(new)) for stage in process.stages if not new.has(stage.id)}
    if not any(new.of_kind(kind) for kind in PhaseKind if kind is not PhaseKind.PURCHASE_DECISION):
        chosen = {}
    places = preview(process, new, [summary(deal) for deal in found], chosen).places
    for deal in found:
        before = list(deal.history)
        deal.follow(new, CAUSE, places.get(deal.id))
        assert deal.history[: len(before)] == before
        assert new.has(deal.standing.stage)
        assert may_stand(new, deal.standing.stage, deal.outcome)
        replays(deal)
        takes_everything_back(deal)


def replays(deal: Deal) -> None:
    """Each line of a history stands under the version it was written under."""
    for change in deal.history:
        assert change.under.has(change.after.stage)
        if change.before is not None:
            assert deal.was_under(change).has(change.before.stage)


def takes_everything_back(deal: Deal) -> None:
    """Undo goes on working across versions, into stages that are there."""
    while deal.undoable() is not None:
        deal.undo(CAUSE)
        assert deal.process.has(deal.standing.stage)
    with pytest.raises(NothingToUndo):
        deal.undo(CAUSE)
    replays(deal)


@UNHURRIED
@given(processes(), processes(), st.sampled_from(Outcome), st.data())
def test_any_two_processes_can_be_changed_between(
    old: Process, new: Process, outcome: Outcome, data: st.DataObject
) -> None:
    fitting = [s.id for s in old.stages if may_stand(old, s.id, outcome)]
    stage = data.draw(st.sampled_from(fitting))
    assert new.has(seated(Standing(stage, outcome), old, new))


def test_a_stage_removed_needs_a_choice_unless_one_of_its_kind_is_left() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(CAUSE, Standing("presentation"))
    gone = editing.with_stage_removed(DEFAULT, "presentation")
    [shift] = preview(DEFAULT, gone, [summary(deal)], {}).choosing
    assert (shift.stage, shift.to) == ("presentation", None)
    added = editing.with_stage_added(gone, "evaluation_of_alternatives", "Trial")
    other = editing.with_stage_kind(added, "trial", StageKind.PRESENTATION)
    [moving] = preview(DEFAULT, other, [summary(deal)], {}).moving
    assert (moving.stage, moving.to) == ("presentation", "trial")


def test_a_stage_that_changes_its_phase_takes_its_deals_along() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(CAUSE, Standing("needs_analysis"))
    moved = editing.with_stage_in(DEFAULT, "needs_analysis", "information_search")
    found = preview(DEFAULT, moved, [summary(deal)], {})
    assert found.places == {1: "needs_analysis"}
    change = deal.follow(moved, CAUSE, "needs_analysis")
    assert change is not None
    assert deal.phase.kind is PhaseKind.INFORMATION_SEARCH
    assert deal.undoable() is deal.history[0]


def test_a_change_of_process_is_taken_back_like_any_other() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(CAUSE, Standing("presentation"))
    other = Process("tender", editing.with_stage_removed(DEFAULT, "presentation").phases)
    deal.follow(other, CAUSE)
    assert (deal.process.id, deal.standing.stage) == ("tender", "needs_analysis")
    deal.undo(CAUSE)
    assert (deal.process.id, deal.standing.stage) == ("default", "presentation")


def test_what_would_be_unsound_names_its_rule() -> None:
    with pytest.raises(NoStage):
        editing.with_stage_removed(DEFAULT, "closing")
    with pytest.raises(NoDecision):
        editing.with_phase_removed(DEFAULT, "purchase_decision", knowingly=True)
    with pytest.raises(KindMissing):
        editing.with_phase_removed(DEFAULT, "information_search")
    less = editing.with_phase_removed(DEFAULT, "information_search", knowingly=True)
    assert less.left_out == (PhaseKind.INFORMATION_SEARCH,)
    back = editing.with_phase_added(less, "Looking around", PhaseKind.INFORMATION_SEARCH)
    assert back.left_out == ()
    assert [phase.kind for phase in back.phases] == list(PhaseKind)
    with pytest.raises(NameTaken):
        editing.with_phase_added(back, "looking around", PhaseKind.INFORMATION_SEARCH)


def test_a_phase_that_is_split_keeps_its_deals() -> None:
    split = editing.with_phase_split(
        DEFAULT, "evaluation_of_alternatives", "objection_handling", "Doubts"
    )
    assert [phase.id for phase in split.phases][2:4] == ["evaluation_of_alternatives", "doubts"]
    assert split.phase_of("objection_handling").id == "doubts"
    evaluation = PhaseKind.EVALUATION_OF_ALTERNATIVES
    assert split.target(evaluation, StageKind.OBJECTION_HANDLING) == "objection_handling"


def test_a_phase_of_stages_we_know_nothing_of_still_takes_deals() -> None:
    odd = editing.with_stage_kind(DEFAULT, "qualification", StageKind.OTHER)
    assert odd.target(PhaseKind.INFORMATION_SEARCH, StageKind.QUALIFICATION) == "qualification"


@pytest.mark.parametrize("said", ["nan", "-inf", "sNaN", "1e99999", "1e-99999", "-5", "lots"])
def test_a_least_value_that_nothing_compares_with_is_no_rule(said: str) -> None:
    with pytest.raises(AmountUnfit):
        typed(Draft(DEFAULT, "least"), said)


def test_a_rule_of_more_words_than_fit_is_refused() -> None:
    with pytest.raises(TextUnfit):
        typed(Draft(DEFAULT, "words"), "w" * 91)
    with pytest.raises(TooManyNamed):
        typed(Draft(DEFAULT, "reps"), ",".join(f"rep {n}" for n in range(21)))
