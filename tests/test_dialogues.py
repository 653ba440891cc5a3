"""Every dialogue is played into the assistant; produced must equal written."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.readers.trained import TrainedReader
from tests.script import parse
from tests.stage import perform, stage_on

DIALOGUES = Path(__file__).parent / "dialogues"
SCRIPTS = sorted(DIALOGUES.rglob("*.txt"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: str(path.relative_to(DIALOGUES)))
async def test_the_dialogue_goes_as_written(
    path: Path, database: str, reader: TrainedReader, request: pytest.FixtureRequest
) -> None:
    script = parse(path)
    async with stage_on(database, reader) as stage:
        played = await perform(script, stage)
    if request.config.getoption("--rewrite"):
        path.write_text(played.text(), "utf-8")
    assert played.text() == path.read_text("utf-8")
