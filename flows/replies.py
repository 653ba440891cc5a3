"""What the assistant says: questions with their choices, moves with their cause and advice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from flows.advice import OWN, Advice
from flows.agreed import edited, tells
from flows.composing import Told
from flows.criteria import Fact, hints, open_gates
from flows.deal import Deal
from flows.fact_words import amount, caught, worded
from flows.history import Change, ChangeKind, LossReason, Outcome, Standing
from flows.messages import Choice, Reply, Say, say
from flows.process import BuyingPhase, PhaseKind, Process, SalesStage, StageKind
from flows.record import joined_by
from flows.talk import Question
from flows.watches import AT_RISK

FEW = 2
"""Pieces of evidence a reply shows."""
EARLIER = 3
"""Lines of what came before that a reply shows of deals that are one."""


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
            else say("at-lost", reason=_reason(standing), **facts)
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


def _reason(standing: Standing) -> Say:
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


def change_line(deal: Deal, change: Change) -> Say:
    """What a change did, in a line."""
    named = change.under.name or say("process-default")
    facts = {"deal": deal.name, "process": named, **place(change.under, change.after.stage)}
    if change.kind is ChangeKind.CORRECTED:
        return _corrected(change, facts)
    if change.kind is ChangeKind.EDITED:
        return _edited(deal, change)
    if change.kind is ChangeKind.JOINED:
        return joined_line(deal, change)
    if change.after.outcome is Outcome.LOST:
        reason = change.after.reason
        return (
            say("lost", reason=_reason(change.after), **facts)
            if reason
            else say("lost-bare", **facts)
        )
    if change.kind is ChangeKind.OPENED:
        return say("opened-won" if change.after.outcome is Outcome.WON else "opened", **facts)
    if change.kind is ChangeKind.PAUSED:
        until = change.after.paused_until
        return say("paused", until=until, **facts) if until else say("resumed", **facts)
    return say(_CHANGED.get(change.kind, "moved"), **facts)


def _corrected(change: Change, facts: Mapping[str, str | Say]) -> Say:
    if change.after.outcome is Outcome.WON:
        return say("corrected-won", **facts)
    if change.after.outcome is Outcome.OPEN:
        return say("corrected", **facts)
    if change.after.reason is None:
        return say("corrected-lost-bare", **facts)
    return say("corrected-lost", reason=_reason(change.after), **facts)


def earlier(deal: Deal, change: Change, day: Callable[[datetime], date]) -> tuple[Say, ...]:
    """What happened before a change, in a line each: the last of a deal and of those joined."""
    before = [(one, line) for one, line in deal.course() if line != change][-EARLIER:]
    return tuple(
        say("why-earlier", day=day(line.cause.at), what=change_line(one, line))
        for one, line in before
    )


def joined_line(deal: Deal, change: Change) -> Say:
    """That another deal is part of this one from now on."""
    number = joined_by(change)
    names = [one.name for one in deal.joined if one.id == number]
    return say("joined", deal=deal.name, other=next(iter(names), deal.name))


def _edited(deal: Deal, change: Change) -> Say:
    before = {edit.fact: edit.before for edit in change.edits}
    if tells(change):
        return edited(deal, change.edits)
    if change.after.archived:
        return say("archived", deal=deal.name)
    if "name" in before:
        return say("renamed", deal=deal.name, was=before["name"])
    if "owner" in before:
        return say("reassigned", deal=deal.name)
    return _fact_set(deal, change)


def _fact_set(deal: Deal, change: Change) -> Say:
    one = next(caught(deal, change), None)
    if one is None:
        return standing_line(deal)
    if one.after[one.part] is None:
        return say("fact-denied", deal=deal.name, fact=worded(one.part, one.before))
    if one.part != "value":
        return say("fact-set", deal=deal.name, fact=worded(one.part, one.after))
    value, was = amount(one.after), amount(one.before)
    if one.before["value"] is None:
        return say("valued", deal=deal.name, value=value)
    return say("valued-anew", deal=deal.name, value=value, was=was)


_CHANGED = {
    ChangeKind.NOTED: "kept",
    ChangeKind.WON: "won",
    ChangeKind.REOPENED: "reopened",
    ChangeKind.STAYED: "stayed",
    ChangeKind.SWITCHED: "switched",
    ChangeKind.MAPPED: "mapped",
}


def was_line(deal: Deal, change: Change) -> tuple[Say, ...]:
    """Where the deal stood before, in a line; none where it has not moved.

    Put right, it has moved from where it stood before the change that was wrong.
    """
    first = deal.first_of(change) if change.kind is ChangeKind.CORRECTED else change
    first = first if first.before is not None else change
    if first.before is None or first.before.stage == change.after.stage:
        return ()
    kind = change.kind if first is change else deal.made(change)
    facts = place(deal.told_under(first), first.before.stage)
    return (say(_WAS.get(kind, "was"), **facts),)


_WAS = {ChangeKind.RETURNED: "was-back", ChangeKind.SKIPPED: "was-over"}


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


def after_change(deal: Deal, change: Change) -> Told:
    """What there is to say of a change: from where to where, because of what."""
    return Told(
        change_line(deal, change),
        was_line(deal, change),
        because(change.cause.words),
        choices=list(amends(deal, change)),
    )


def changed_only(deal: Deal, change: Change) -> Reply:
    """The reply to a change that needs no advice."""
    return Reply((change_line(deal, change),), amends(deal, change), deal.id)


_ALONE = (ChangeKind.PAUSED, ChangeKind.EDITED, ChangeKind.NOTED, ChangeKind.JOINED)


def amends(deal: Deal, change: Change) -> tuple[Choice, ...]:
    """The buttons that take a change back or put it right."""
    undo = Choice(say("button-undo"), "undo", deal.id, change.number)
    wrong = Choice(say("button-not-right"), "reject", deal.id, change.number)
    alone = change.kind in _ALONE
    return (undo,) if alone else (undo, wrong)


def target(
    process: Process, question: Question, phase: str, present: str | None = None
) -> str | None:
    """The stage that a phase means for the note a question is about; the one named, if any."""
    named = question.at
    if named is not None and process.has(named) and process.phase_of(named).kind == phase:
        return named
    stage = question.stage_in(phase)
    return process.target(PhaseKind(phase), StageKind(stage) if stage else None, present)
