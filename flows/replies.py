"""What the assistant says of a deal: where it stands, what speaks for it, what is next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from flows.advice import OWN, Advice
from flows.criteria import Fact, hints, open_gates
from flows.deal import Deal
from flows.history import LossReason, Outcome, Standing
from flows.messages import Say, say
from flows.process import BuyingPhase, PhaseKind, Process, SalesStage, StageKind
from flows.talk import Question
from flows.watch.watches import AT_RISK

FEW = 2
"""Pieces of evidence a reply shows."""


def phase_name(phase: BuyingPhase) -> str | Say:
    """What a phase is called: the team's own word, else ours in the listener's language."""
    return phase.name or say(f"phase-{phase.kind}")


def stage_name(stage: SalesStage) -> str | Say:
    """What a stage is called: the team's own word, else ours in the listener's language."""
    return stage.name or say(f"stage-{stage.kind}")


def place(process: Process, stage: str) -> dict[str, str | Say]:
    """Phase and stage as facts of a text."""
    return {
        "phase": phase_name(process.phase_of(stage)),
        "stage": stage_name(process.stage(stage)),
    }


class Stands(Protocol):
    """Anything that says of a deal where it stands, or stood."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def process(self) -> Process:
        """The process it follows."""
        ...

    @property
    def standing(self) -> Standing:
        """Where it stands."""
        ...


def standing_line(deal: Stands) -> Say:
    """Where a deal stands, in a line."""
    standing = deal.standing
    facts = {"deal": deal.name, **place(deal.process, standing.stage)}
    if standing.outcome is Outcome.LOST:
        bare = standing.reason is None
        return (
            say("at-lost-bare", **facts)
            if bare
            else say("at-lost", reason=reason_of(standing), **facts)
        )
    if standing.outcome is Outcome.WON:
        return say("at-won", **facts)
    if standing.paused_until is not None:
        return say("at-paused", until=standing.paused_until, **facts)
    return say("at", **facts)


class Watched(Stands, Protocol):
    """A deal of a list, with how grave its gravest warning is."""

    @property
    def warned(self) -> int:
        """0 where there is none."""
        ...


def listed_line(deal: Watched) -> Say:
    """Where a deal of a list stands, marked where it is at risk."""
    line = standing_line(deal)
    return say("row-at-risk", line=line) if deal.warned >= AT_RISK else line


def listed_name(deal: Watched) -> str | Say:
    """A deal of a list by its name, marked where it is at risk."""
    return say("name-at-risk", deal=deal.name) if deal.warned >= AT_RISK else deal.name


def reason_of(standing: Standing) -> Say:
    """Why a deal was lost, in words."""
    return say(f"reason-{standing.reason or LossReason.OTHER}")


def because(words: Sequence[str]) -> tuple[Say, ...]:
    """The words that spoke for a reading, in a line; no line where there were none."""
    shown = tuple(say("quote", words=piece) for piece in words[:FEW])
    return (say("because", words=shown),) if shown else ()


def facts_lines(deal: Deal, facts: Sequence[Fact]) -> list[Say]:
    """What gates are still open about, as a warning, and what the present phase should show."""
    gates = [
        say("gate-open", text=one.text, phase=phase_name(phase))
        for phase, one in open_gates(deal, facts)
    ]
    ahead = tuple(one.text for one in hints(deal, facts))
    return [*gates, *([say("hints", texts=ahead)] if ahead else [])]


def action_of(process: Process, key: str) -> Say:
    """An action in words: ours, or the team's own for a stage as it says it today."""
    if not key.startswith(OWN):
        return say(f"advice-{key}")
    stage = key.removeprefix(OWN)
    text = process.stage(stage).advice if process.has(stage) else None
    return say("advice-own", text=text) if text else say("advice-own-gone")


def advice_lines(advice: Advice, today: date, process: Process) -> tuple[Say, Say]:
    """The next action with its day, and why it fits."""
    action = action_of(process, advice.key)
    why = "advice-own-why" if advice.key.startswith(OWN) else f"advice-{advice.key}-why"
    day = "advice-today" if advice.due <= today else "advice-due"
    key = "advice-open" if advice.still_open else day
    return say(key, due=advice.due, action=action), say(why)


def next_line(due: date, action: Say, today: date) -> Say:
    """The next action with its day, as others read it."""
    return say("next-today" if due <= today else "next-action", due=due, action=action)


def target(
    process: Process, question: Question, phase: str, present: str | None = None
) -> str | None:
    """The stage that a phase means for the note a question is about; the one named, if any."""
    named = question.at
    if named is not None and process.has(named) and process.phase_of(named).kind == phase:
        return named
    stage = question.stage_in(phase)
    return process.target(PhaseKind(phase), StageKind(stage) if stage else None, present)
