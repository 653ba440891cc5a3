"""Every dialogue is played into the assistant; produced must equal written.

The buttons that English ones show are tried beside them: what a button says can be typed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.readers.trained import TrainedReader
from flows.language.languages import LANGUAGES
from tests.script import parse
from tests.stage import perform, stage_on, unwatched
from tests.typed_buttons import Trial

DIALOGUES = Path(__file__).parent / "dialogues"
SCRIPTS = sorted(DIALOGUES.rglob("*.txt"))
SAMPLE = sorted((DIALOGUES / "en").rglob("*.txt"))[::4]
HAPPY = (
    "reports/a_first_note_offers_a_new_deal.txt",
    "reports/a_clear_note_moves_the_deal_at_once.txt",
    "questions/an_unclear_note_asks_one_question.txt",
    "questions/which_deal_two_that_fit_are_listed.txt",
    "corrections/not_right_by_button.txt",
    "corrections/undo_twice_undoes_two.txt",
    "decisions/reopen_by_word.txt",
    "decisions/won_by_name_lists_those_that_fit.txt",
    "lookups/a_manager_asks_for_status.txt",
    "lookups/a_deal_rests_until_a_date.txt",
    "timers/a_rest_ends_in_the_morning_of_its_day.txt",
    "groups/a_group_is_bound_by_its_administrator.txt",
)
"""What a day brings where nothing goes wrong, in every language."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_happy_dialogues_and_none_that_english_lacks(language: str) -> None:
    assert _names(language) <= _names("en")
    assert set(HAPPY) <= _names(language)


def _names(language: str) -> set[str]:
    folder = DIALOGUES / language
    return {str(path.relative_to(folder)) for path in folder.rglob("*.txt")}


@pytest.fixture(scope="session")
def tried() -> dict[str, set[str]]:
    """The buttons that have been tried, by what they do."""
    return {}


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(DIALOGUES)))
async def test_the_dialogue_goes_as_written(  # what it plays, on what, and whether to rewrite it
    path: Path,
    on_sqlite: str,
    reader: TrainedReader,
    tried: dict[str, set[str]],
    request: pytest.FixtureRequest,
) -> None:
    script, trial = parse(path), Trial(reader, tried)
    english = path.is_relative_to(DIALOGUES / "en")
    async with stage_on(on_sqlite, reader) as stage:
        played = await perform(script, stage, trial.watch if english else unwatched)
    if request.config.getoption("--rewrite"):
        path.write_text(played.text(), "utf-8")
    assert played.text() == path.read_text("utf-8")
    assert not trial.wrong, "\n\n".join(trial.wrong)


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: str(path.relative_to(DIALOGUES)))
async def test_the_dialogue_goes_the_same_on_postgresql(
    path: Path, on_postgresql: str, reader: TrainedReader
) -> None:
    async with stage_on(on_postgresql, reader) as stage:
        played = await perform(parse(path), stage)
    assert played.text() == path.read_text("utf-8")
