"""What is typed in the editor: every word of it means its step, whatever a button is called."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from bot.speech import Speech, plain
from flows.editor import editing
from flows.editor.acts import ACTS
from flows.editor.drafts import Draft
from flows.editor.editing_words import LINES, act_of, line
from flows.editor.naming_processes import called
from flows.editor.saving import ENDS
from flows.editor.screens import LABELS
from flows.messages import say
from flows.process import DEFAULT, PhaseKind, StageKind
from tests.flows.test_editing import NOW

HEARD = {
    file.stem: tomllib.loads(file.read_text("utf-8"))
    for file in (Path(__file__).parents[2] / "flows" / "hears" / "editing").glob("*.toml")
}
MENU = Draft(DEFAULT)


@pytest.mark.parametrize("language", HEARD)
def test_every_word_means_its_step(language: str) -> None:
    for act, all_of in HEARD[language]["acts"].items():
        assert act in {one for _, one in ACTS} | set(ENDS) | {"other"}
        screen, means = ("kind_stage", "kind_7") if act == "other" else ("stage", act)
        for said in all_of:
            assert act_of(Draft(DEFAULT, screen, "closing"), said, language) == means, said


@pytest.mark.parametrize("language", HEARD)
@pytest.mark.parametrize("act", sorted(set(LABELS) - {"another"}))
def test_the_label_of_a_button_can_be_typed(act: str, language: str) -> None:
    label = Speech().of(language, "UTC", NOW).label(say(LABELS[act]))
    assert len(label) <= 20
    assert act_of(Draft(DEFAULT, "phase", "purchase_decision"), label, language) == act


@pytest.mark.parametrize("language", HEARD)
def test_every_line_changes_the_process(language: str) -> None:
    """The parts by our names for them, the new names with words that lines are made of."""
    speaking = Speech().of(language, "UTC", NOW)
    stage, phase = (
        speaking.label(say(f"{part}"))
        for part in ("stage-needs_analysis", "phase-purchase_decision")
    )
    named = {"rename": (stage, "Xx to xx na xx in xx"), "add": (phase, "Xx"), "remove": (stage, "")}
    for act, said in HEARD[language]["lines"].items():
        one, two = named.get(act, (stage, phase))
        for template in said:
            changed = line(MENU, template.format(one=one, two=two), language)
            assert changed is not None, template
            names = [part.name for part in changed.process.parts if part.name]
            assert names == ([two] if act in ("rename", "add") else []), template


@pytest.mark.parametrize("language", HEARD)
def test_how_to_type_a_step_is_heard_as_one(language: str) -> None:
    how = plain(Speech().of(language, "UTC", NOW).text(say("edit-menu-how")))
    step = re.search(r"[„“«](.+)[“”»]|: ([^„“«]+)\.$", how)
    assert step is not None
    assert line(MENU, step[1] or step[2], language) is not None, how


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
        ("rename closing to Ready to sign", ["Ready to sign"]),
        ("add a stage Paperwork to purchase decision", ["Paperwork"]),
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


@pytest.mark.parametrize("language", HEARD)
def test_every_line_has_its_step(language: str) -> None:
    assert set(HEARD[language]["lines"]) == set(LINES)
    assert list(HEARD[language]["acts"]) == list(HEARD["en"]["acts"])


def test_a_process_is_called_by_name_key_or_as_the_default() -> None:
    tender = editing.with_name(DEFAULT, "Tenders")
    assert called([DEFAULT, tender], "the default", "en") is DEFAULT
    assert called([DEFAULT, tender], "TENDERS", "en") is tender
    assert called([DEFAULT, tender], "auctions", "en") is None
