"""Where the stages of another system lie in ours: by kind, the doubtful ones to be confirmed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.importing.naming import plain, squeezed, table
from bot.mishaps import Mishap
from flows.history import Outcome
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.words import fold
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
        return str(self.outcome or self.stage or self.phase)


@dataclass(frozen=True)
class Guess:
    """What a stage is taken for, and whether that needs no confirming."""

    landing: Landing | None
    sure: bool


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
    own = _own(process).get(squeezed(value))
    known = own or _known().get(said) or _kinds().get(said)
    if known is not None:
        return Guess(known, sure=True)
    return Guess(_ordinary().get(said) or _holding(said), sure=False)


def outcome_of(value: str) -> Outcome | None:
    """The outcome that a cell tells, None where it is none we know."""
    found = _known().get(plain(value))
    return found.outcome if found is not None else None


def seat(landing: Landing, process: Process, present: str | None = None) -> str:
    """The stage of a process that it means; the present one where that fits."""
    phase = landing.phase or HOME.get(landing.stage or StageKind.OTHER)
    alike = [stage.id for stage in process.stages if stage.kind is landing.stage]
    if landing.phase is None and alike:
        return present if present in alike else alike[0]
    target = process.target(phase, landing.stage, present) if phase is not None else None
    return target or present or process.stages[0].id


def _own(process: Process) -> Mapping[str, Landing]:
    """A team's own names, and the ids."""
    found: dict[str, Landing] = {}
    for phase in process.phases:
        for stage in phase.stages:
            here = Landing(phase.kind, stage.kind)
            found |= {squeezed(name): here for name in (stage.name, stage.id) if name}
    return found


@cache
def _kinds() -> Mapping[str, Landing]:
    phases = {plain(kind): Landing(phase=kind) for kind in PhaseKind}
    return phases | {plain(kind): Landing(stage=kind) for kind in StageKind}


@cache
def _known() -> Mapping[str, Landing]:
    """The names that are sure."""
    found: dict[str, Landing] = {}
    for key, entry in table("stages").items():
        if key != "guesses":
            found |= {word: _landing(key) for word in entry["words"]}
    return found


def _landing(key: str) -> Landing:
    return Landing(outcome=Outcome(key)) if key in set(Outcome) else Landing(stage=StageKind(key))


@cache
def _ordinary() -> Mapping[str, Landing]:
    """Words that people use for phases and stages, and those that speak for one."""
    found: dict[str, Landing] = {}
    for word, kind in together(LANGUAGES).stages.items():
        here = Landing(phase=kind) if isinstance(kind, PhaseKind) else Landing(stage=kind)
        found[plain(word)] = here
    guesses = table("stages")["guesses"].items()
    return found | {
        fold(word): Landing(stage=StageKind(key)) for key, said in guesses for word in said
    }


def _holding(said: str) -> Landing | None:
    """The longest known name that stands in it as whole words."""
    padded, names = f" {said} ", {**_ordinary(), **_known()}
    inside = [name for name in names if f" {name} " in padded]
    return names[max(inside, key=len)] if inside else None
