"""Whatever a button says can be typed: it does what the button does, wherever one is shown."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.buttons import press_of
from bot.readers.trained import TrainedReader
from tests.script import Step
from tests.stage import Stage, stage_on
from tests.staged_groups import private
from tests.staged_outbox import rows_in

ENOUGH = 2
"""Labels of buttons of one kind that each process of the tests tries."""
APART = ("undo_which",)
"""A button that asks which of several changes; typed, undo takes back the latest at once."""


@dataclass
class Trial:
    """Presses the buttons that a dialogue shows, and types what they say, each on a copy.

    What is in `tried` is not tried again.
    """

    reader: TrainedReader
    tried: dict[str, set[str]]
    wrong: list[str] = field(default_factory=list)

    async def watch(self, stage: Stage, step: Step) -> None:
        """Try what has just been shown in private to whoever acted."""
        if not private(step) or not any(who == "bot" and "[" in said for who, said in step.shown):
            return
        rows = await rows_in(stage.parts.store, stage.sender(step.who))
        shown = [row.buttons for row in rows if row.buttons]
        for label, data in shown[-1] if shown else ():
            press = press_of(data)
            if press is not None and self._fresh(press.verb.partition(".")[0], label):
                await self._compare(stage, step.who, label)

    def _fresh(self, verb: str, label: str) -> bool:
        labels = self.tried.setdefault(verb, set())
        fresh = verb not in APART and len(labels) < ENOUGH and label not in labels
        labels.add(label)
        return fresh

    async def _compare(self, stage: Stage, who: str, label: str) -> None:
        """The button and the words, each as if the other had never been."""
        pressed = await self._done(stage, Step(who, f"[{label}]"))
        typed = await self._done(stage, Step(who, label))
        if pressed != typed:
            self.wrong.append(f"[{label}]\npressed: {pressed}\ntyped: {typed}")

    async def _done(self, stage: Stage, step: Step) -> tuple[list[tuple[str, str]], list[str]]:
        """What comes of a step on a copy of the stage."""
        here = stage.parts.store.engine.url.database or ""
        there = Path(f"{here}.copy")
        there.unlink(missing_ok=True)
        with closing(sqlite3.connect(here)) as original, closing(sqlite3.connect(there)) as copy:
            original.backup(copy)
        async with stage_on(f"sqlite:///{there}", self.reader) as other:
            staged = replace(stage, parts=other.parts, typed=deepcopy(stage.typed))
            return await staged.play(step), await staged.deals()
