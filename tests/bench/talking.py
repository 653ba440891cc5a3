"""How much a rep does for an update that is kept: messages and taps, over all dialogues."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import text

from bot.readers.trained import TrainedReader
from tests.bench.figures import Row
from tests.conftest import brought_to_head
from tests.script import Step, parse
from tests.stage import Stage, perform, stage_on
from tests.staged_groups import private
from tests.test_dialogues import SCRIPTS

ELSEWHERE = ("later", "restart", "stored", "place")
NOTES = text("SELECT count(*) FROM note WHERE deal_id IS NOT NULL")
# Those of other kinds may be the scene that a dialogue begins in.
BY_HAND = text(
    "SELECT count(*) FROM change WHERE note_id IS NULL"
    " AND kind IN ('edited', 'paused', 'undone', 'joined')"
)
OPEN = text("SELECT person_id, state, json_extract(body, '$.question') FROM talk ORDER BY 1")


class Kept(NamedTuple):
    """The notes that reached a deal, what was set without one, and what is being asked."""

    notes: int = 0
    by_hand: int = 0
    asked: tuple[tuple[object, ...], ...] = ()


async def measure(folder: Path) -> list[Row]:
    """A row: what a rep wrote or tapped towards updates, for each that was kept."""
    head = folder / "talking.db"
    await brought_to_head(f"sqlite:///{head}")
    reader, counted = TrainedReader.load(), Counter[str]()
    for number, path in enumerate(SCRIPTS):
        mine = Path(shutil.copy(head, folder / f"talking{number}.db"))
        await _count(path, f"sqlite:///{mine}", reader, counted)
        mine.unlink()
    per_update = (counted["messages"] + counted["taps"]) / counted["updates"]
    told = f"{counted['messages']} messages, {counted['taps']} taps, {counted['updates']} updates"
    return [("messages and taps per update, all dialogues", told, "aim: 1.3", f"{per_update:.2f}")]


async def _count(path: Path, database: str, reader: TrainedReader, counted: Counter[str]) -> None:
    before = Kept()

    async def watch(stage: Stage, step: Step) -> None:
        nonlocal before
        after = await _kept(stage)
        ours = step.who not in ELSEWHERE and private(step)
        if ours and after != before:
            counted["taps" if step.text.startswith("[") else "messages"] += 1
            counted["updates"] += after.notes - before.notes + after.by_hand - before.by_hand
        before = after

    async with stage_on(database, reader) as stage:
        await perform(parse(path), stage, watch)


async def _kept(stage: Stage) -> Kept:
    async with stage.parts.store.look() as unit:
        connection = await unit.session.connection()
        notes, by_hand = [(await connection.execute(one)).scalar_one() for one in (NOTES, BY_HAND)]
        asked = tuple(tuple(row) for row in await connection.execute(OPEN))
    return Kept(notes, by_hand, asked)
