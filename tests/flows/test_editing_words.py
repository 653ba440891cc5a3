"""What is typed in the editor: every word of it means its step, whatever a button is called."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.speech import Speech
from flows import editing
from flows.acts import ACTS
from flows.drafts import Draft
from flows.editing_words import LINES, act_of, line
from flows.messages import say
from flows.naming_processes import called
from flows.process import DEFAULT, PhaseKind, StageKind
from flows.saving import ENDS
from flows.screens import LABELS
from tests.flows.test_editing import NOW

HEARD = tomllib.loads(
    (Path(__file__).parents[2] / "flows" / "hears" / "editing" / "en.toml").read_text("utf-8")
)
MENU = Draft(DEFAULT)


@pytest.mark.parametrize(
    ("act", "said"), [(a, s) for a, all_of in HEARD["acts"].items() for s in all_of]
)
def test_every_word_means_its_step(act: str, said: str) -> None:
    assert act in {one for _, one in ACTS} | set(ENDS) | {"other"}
    screen, means = ("kind_stage", "kind_7") if act == "other" else ("stage", act)
    assert act_of(Draft(DEFAULT, screen, "closing"), said, "en") == means


@pytest.mark.parametrize("act", sorted(set(LABELS) - {"another"}))
def test_the_label_of_a_button_can_be_typed(act: str) -> None:
    label = Speech().of("en", "UTC", NOW).label(say(LABELS[act]))
    assert act_of(Draft(DEFAULT, "phase", "purchase_decision"), label, "en") == act


def test_a_name_opens_its_part_or_is_the_answer_that_is_asked_for() -> None:
    renamed = editing.with_stage_renamed(DEFAULT, "closing", "Angebot – Schluss")
    assert act_of(Draft(renamed), "angebot - schluss", "en") in (None, "stage_5")
    assert act_of(Draft(renamed), "Angebot – Schluss", "en") == "stage_5"
    assert act_of(MENU, "evaluation", "en") == "phase_2"
    assert act_of(MENU, "Presentation", "en") == "stage_3"
    assert act_of(Draft(DEFAULT, "home", "closing"), "evaluation", "en") == "home_2"
    assert act_of(Draft(DEFAULT, "split", "evaluation_of_alternatives"), "demo", "en") == "cut_3"
    evaluation = list(PhaseKind).index(PhaseKind.EVALUATION_OF_ALTERNATIVES)
    assert (
        act_of(Draft(DEFAULT, "kind_phase", "closing"), "evaluation", "en") == f"kind_{evaluation}"
    )
    for number, kind in enumerate(StageKind):
        said = kind.value.replace("_", " ")
        assert act_of(Draft(DEFAULT, "kind_stage", "closing"), said, "en") == f"kind_{number}"
    assert act_of(MENU, "12", "en") == "nth_12"
    assert act_of(MENU, "Acme asked for our price list", "en") is None


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("rename Presentation to Trial & error", ["Trial & error"]),
        ("call closing from now on The Last Mile", ["The Last Mile"]),
        ("Rename EVALUATION to Próba", ["Próba"]),
        ("add Paperwork to purchase decision", ["Paperwork"]),
        ("put needs analysis in information search", []),
        ("delete needs analysis", []),
    ],
)
def test_a_step_can_be_said_in_one_line(said: str, names: list[str]) -> None:
    changed = line(MENU, said, "en")
    assert changed is not None
    assert changed.process != DEFAULT
    assert [p.name for p in changed.process.parts if p.name] == names


@pytest.mark.parametrize("said", ["rename it", "rename the boss to him", "Bosch called", "call me"])
def test_what_is_no_step_is_left_alone(said: str) -> None:
    assert line(MENU, said, "en") is None


def test_every_line_has_its_step() -> None:
    assert set(HEARD["lines"]) == set(LINES)


def test_a_process_is_called_by_name_key_or_as_the_default() -> None:
    tender = editing.with_name(DEFAULT, "Tenders")
    assert called([DEFAULT, tender], "the default", "en") is DEFAULT
    assert called([DEFAULT, tender], "TENDERS", "en") is tender
    assert called([DEFAULT, tender], "auctions", "en") is None
