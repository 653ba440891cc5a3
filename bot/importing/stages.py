"""Where the stages of another system lie in ours: by kind, the doubtful ones to be confirmed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.importing.naming import plain, squeezed, table
from bot.importing.supposing import supposed
from bot.mishaps import Mishap
from flows.history import Outcome
from flows.process import HOME, PhaseKind, Process, StageKind

_NUMBERED = re.compile(
    r"^\s*(?:(?:stage|etap|phase|stufe|fase|etapp)\s*)?\d{1,2}\s*[.):\-–]\s*", re.IGNORECASE
)
_CHANCE = re.compile(r"\s*[(\[]?\d{1,3}\s*%[)\]]?\s*$")


@dataclass(frozen=True)
class Landing:
    """Where a deal comes to stand: a phase or stage by kind, an outcome, or several of these."""

    phase: PhaseKind | None = None
    stage: StageKind | None = None
    outcome: Outcome | None = None

    def __str__(self) -> str:
        """As somebody would name it."""
        return str(self.outcome or self.stage or self.phase or "as its stage says")


@dataclass(frozen=True)
class Guess:
    """What a stage is taken for, and whether that needs no confirming."""

    landing: Landing | None
    sure: bool

    @property
    def asks(self) -> bool:
        """Whether it is to be confirmed; nothing depends on what is left to another column."""
        return not self.sure and self.landing != Landing()


def named(said: str) -> Landing:
    """What somebody says a stage is: by kind, or won or lost; raises Mishap."""
    word = plain(said).replace(" ", "_")
    if word in set(StageKind):
        return Landing(stage=StageKind(word))
    if word in set(PhaseKind):
        return Landing(phase=PhaseKind(word))
    if word in set(Outcome):
        return Landing(outcome=Outcome(word))
    kinds = ", ".join([*StageKind, *PhaseKind, *Outcome])
    raise Mishap(f"{said!r} is no kind of stage: take one of {kinds}.")


def guess(value: str, process: Process) -> Guess:
    """What a stage of that name is, in a team with that process."""
    said = plain(_CHANCE.sub("", _NUMBERED.sub("", value)))
    own = _own(process).get(squeezed(value)) or _after_sale(process).get(value.strip())
    known = own or _known().get(said) or _kinds().get(said)
    if known is not None:
        return Guess(known, sure=True)
    kind = supposed(said) or supposed(plain(value.lower()))
    return Guess(landing_of(kind) if kind else None, sure=False)


def outcome_of(value: str) -> Outcome | None:
    """The outcome that a cell tells, None where it is none we know."""
    found = _known().get(plain(value))
    return found.outcome if found is not None else None


def status(value: str) -> Guess:
    """What a status nobody knows tells: won, lost, or nothing, which leaves it to the stage."""
    kind = supposed(plain(value))
    closed = kind in (Outcome.WON, Outcome.LOST)
    return Guess(landing_of(kind) if kind and closed else Landing(), sure=False)


def seat(landing: Landing, process: Process, present: str | None = None) -> str:
    """The stage of a process that it means, the present one where that fits.

    It lies before the sale: whether somebody has bought is told by the outcome alone.
    """
    phase = landing.phase or HOME.get(landing.stage or StageKind.OTHER)
    alike = [stage.id for stage in process.stages if stage.kind is landing.stage]
    if landing.phase is None and alike:
        return _before_sale(present if present in alike else alike[0], process)
    target = process.target(phase, landing.stage, present) if phase is not None else None
    return _before_sale(target or present or process.stages[0].id, process)


def _before_sale(stage: str, process: Process) -> str:
    """The stage, or where a purchase is decided in its place; the last there is before it."""
    if process.phase_of(stage).kind is not PhaseKind.POST_PURCHASE_EVALUATION:
        return stage
    before = [
        one.id
        for phase in process.phases
        if phase.kind is not PhaseKind.POST_PURCHASE_EVALUATION
        for one in phase.stages
    ]
    closing = process.target(PhaseKind.PURCHASE_DECISION, StageKind.CLOSING)
    return closing or (before[-1] if before else stage)


def _own(process: Process) -> Mapping[str, Landing]:
    """A team's own names, and the ids.

    An id of what comes after the sale is left out: other systems call so what comes before it.
    """
    found: dict[str, Landing] = {}
    for phase in process.phases:
        for stage in phase.stages:
            here = Landing(phase.kind, stage.kind)
            names = (stage.name, None if after_sale(here) else stage.id)
            found |= {squeezed(name): here for name in names if name}
    return found


def _after_sale(process: Process) -> Mapping[str, Landing]:
    """The stages after the sale as an export of ours writes them, and the kinds."""
    found = {str(kind): Landing(stage=kind) for kind in StageKind}
    for phase in process.phases:
        found |= {stage.id: Landing(phase.kind, stage.kind) for stage in phase.stages}
    return {name: landing for name, landing in found.items() if after_sale(landing)}


def after_sale(landing: Landing) -> bool:
    """Whether what is there was bought."""
    after = landing.phase is PhaseKind.POST_PURCHASE_EVALUATION
    return after or landing.stage is StageKind.FOLLOW_UP


@cache
def _kinds() -> Mapping[str, Landing]:
    phases = {plain(kind): Landing(phase=kind) for kind in PhaseKind}
    kinds = (kind for kind in StageKind if kind is not StageKind.FOLLOW_UP)
    return phases | {plain(kind): Landing(stage=kind) for kind in kinds}


@cache
def _known() -> Mapping[str, Landing]:
    """The names that are sure."""
    entries = {key: said for key, said in table("stages").items() if key != "guesses"}
    return {word: landing_of(key) for key, said in entries.items() for word in said["words"]}


def landing_of(key: str) -> Landing:
    """What the name of a kind or of an outcome means."""
    if key in set(Outcome):
        return Landing(outcome=Outcome(key))
    return Landing(PhaseKind(key)) if key in set(PhaseKind) else Landing(stage=StageKind(key))
