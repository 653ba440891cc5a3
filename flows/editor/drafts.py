"""A process that somebody is changing: what it is to become, and where in the editor they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flows.editor.forms import form_of, process_from
from flows.process import Process

NEW = "new"
"""The key of a process that has not been saved yet."""


@dataclass(frozen=True)
class Draft:
    """A process in the making; its version is the one it began from.

    `screen` shows the part `at`, `held` is what was said for a step of two. `moves` says where
    the deals of a stage are to go. It is in front as long as the talk stands where `talk` says.
    """

    process: Process
    screen: str = "menu"
    at: str = ""
    held: str = ""
    moves: tuple[tuple[str, str], ...] = ()
    revision: int = 1
    talk: int = 0
    fresh: bool = False

    def to(self, screen: str, at: str | None = None, held: str = "") -> Draft:
        """The draft on another screen."""
        return replace(self, screen=screen, at=self.at if at is None else at, held=held)

    def with_process(self, process: Process) -> Draft:
        """The draft with the process changed."""
        return replace(self, process=process)

    def with_move(self, stage: str, to: str) -> Draft:
        """The draft with a place chosen for the deals of a stage."""
        kept = tuple(move for move in self.moves if move[0] != stage)
        return replace(self, moves=(*kept, (stage, to)))

    @property
    def chosen(self) -> dict[str, str]:
        """The places chosen that the process still has."""
        return {stage: to for stage, to in self.moves if self.process.has(to)}

    def form(self) -> dict[str, Any]:
        """The draft in plain lists and texts."""
        return {
            "process": form_of(self.process),
            "version": self.process.version,
            "screen": self.screen,
            "at": self.at,
            "held": self.held,
            "moves": [list(move) for move in self.moves],
            "revision": self.revision,
            "talk": self.talk,
            "fresh": self.fresh,
        }

    @classmethod
    def from_form(cls, form: Mapping[str, Any]) -> Draft:
        """The draft that was kept in plain lists and texts."""
        rest = {k: v for k, v in form.items() if k not in ("process", "version", "moves")}
        moves = tuple((stage, to) for stage, to in form["moves"])
        return cls(process_from(form["process"], form["version"]), moves=moves, **rest)
