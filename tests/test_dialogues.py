"""Every dialogue is played into the assistant; produced must equal written."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.readers.trained import TrainedReader
from tests.script import parse
from tests.stage import perform, stage_on

DIALOGUES = Path(__file__).parent / "dialogues"
SCRIPTS = sorted(DIALOGUES.rglob("*.txt"))
SAMPLE = sorted((DIALOGUES / "en").rglob("*.txt"))[::4]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(DIALOGUES)))
async def test_the_dialogue_goes_as_written(
    path: Path, on_sqlite: str, reader: TrainedReader, request: pytest.FixtureRequest
) -> None:
    script = parse(path)
    async with stage_on(on_sqlite, reader) as stage:
        played = await perform(script, stage)
    if request.config.getoption("--rewrite"):
        path.write_text(played.text(), "utf-8")
    assert played.text() == path.read_text("utf-8")


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: str(path.relative_to(DIALOGUES)))
async def test_the_dialogue_goes_the_same_on_postgresql(
    path: Path, on_postgresql: str, reader: TrainedReader
) -> None:
    async with stage_on(on_postgresql, reader) as stage:
        played = await perform(parse(path), stage)
    assert played.text() == path.read_text("utf-8")
