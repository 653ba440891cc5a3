"""What the assistant says: questions with their choices, moves with their cause and advice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from flows.advice import Advice
from flows.deal import Change, ChangeKind, Deal, LossReason, Outcome, Standing, Summary
from flows.messages import Choice, Reply, Say, say
from flows.process import BuyingPhase, PhaseKind, Process, SalesStage, StageKind
from flows.talk import Question

ASKED_REASONS = (
    LossReason.PRICE,
    LossReason.COMPETITOR,
    LossReason.NO_BUDGET,
    LossReason.NO_DECISION,
)
"""Loss reasons with a button of their own; the others are typed."""
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


def standing_line(deal: Deal | Summary) -> Say:
    """Where a deal stands, in a line."""
    standing = deal.standing
    facts = {"deal": deal.name, **place(deal.process, standing.stage)}
    if standing.outcome is Outcome.LOST:
        return say("at-lost", reason=_reason(standing), **facts)
    if standing.outcome is Outcome.WON:
        return say("at-won", **facts)
    if standing.paused_until is not None:
        return say("at-paused", until=standing.paused_until, **facts)
    return say("at", **facts)


def _reason(standing: Standing) -> Say:
    return say(f"reason-{standing.reason or LossReason.OTHER}")


def because(words: Sequence[str]) -> tuple[Say, ...]:
    """The words that spoke for a reading, in a line; no line where there were none."""
    shown = tuple(say("quote", words=piece) for piece in words[:FEW])
    return (say("because", words=shown),) if shown else ()


def change_line(deal: Deal, change: Change) -> Say:
    """What a change did, in a line."""
    facts = {"deal": deal.name, **place(deal.process, change.after.stage)}
    if change.kind is ChangeKind.CORRECTED:
        return say("corrected", **facts)
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


_CHANGED = {ChangeKind.WON: "won", ChangeKind.REOPENED: "reopened", ChangeKind.STAYED: "stayed"}


def was_line(deal: Deal, change: Change) -> tuple[Say, ...]:
    """Where the deal stood before, in a line; none where it has not moved."""
    before = change.before
    if before is None or before.stage == change.after.stage:
        return ()
    facts = place(deal.process, before.stage)
    backwards = change.kind is ChangeKind.RETURNED
    over = change.kind is ChangeKind.SKIPPED
    return (say("was-back" if backwards else "was-over" if over else "was", **facts),)


def advice_lines(advice: Advice, today: date) -> tuple[Say, Say]:
    """The next action with its day, and why it fits."""
    action = say(f"advice-{advice.key}")
    day = "advice-today" if advice.due <= today else "advice-due"
    key = "advice-open" if advice.still_open else day
    return say(key, due=advice.due, action=action), say(f"advice-{advice.key}-why")


def after_change(deal: Deal, change: Change, advice: Sequence[Say]) -> Reply:
    """The reply to a change: from where to where, because of what, what next."""
    first = deal.first_of(change) if change.kind is ChangeKind.CORRECTED else change
    lines = (
        change_line(deal, change),
        *was_line(deal, first if first.before else change),
        *because(change.cause.words),
        *advice,
    )
    return Reply(lines, _amends(deal, change), deal.id)


def changed_only(deal: Deal, change: Change) -> Reply:
    """The reply to a change that needs no advice."""
    return Reply((change_line(deal, change),), _amends(deal, change), deal.id)


def _amends(deal: Deal, change: Change) -> tuple[Choice, ...]:
    undo = Choice(say("button-undo"), "undo", deal.id, change.number)
    wrong = Choice(say("button-not-right"), "reject", deal.id, change.number)
    return (undo,) if change.kind is ChangeKind.PAUSED else (undo, wrong)


def undone(deal: Deal, taken: Change) -> Reply:
    """The reply to an undo: what exactly was taken back, and where the deal stands now."""
    if deal.standing.archived:
        return Reply((say("undone-opening", deal=deal.name),), deal=deal.id)
    what = say(f"undone-{taken.kind}", **place(deal.process, taken.after.stage))
    return Reply((say("undone", deal=deal.name, what=what), standing_line(deal)), deal=deal.id)


def pose(question: Question, deals: dict[int, Deal], process: Process) -> Reply:
    """A question, as often as it is asked, with the choices that answer it."""
    return _POSES[question.state](question, deals, process)


def _asking(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals.get(question.deal or 0)
    if deal is not None:
        return Reply((say("ask-what-happened", deal=deal.name),), deal=deal.id)
    return Reply((say("ask-which-customer" if question.text else "ask-anything"),))


def _choosing(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    found = [deals[number] for number in question.candidates if number in deals]
    rows = tuple(
        say("choose-row", number=n, at=standing_line(deal)) for n, deal in enumerate(found, 1)
    )
    choices = tuple(
        Choice(
            say("button-deal", deal=deal.name, number=n), f"choose.{deal.id}", 0, question.serial
        )
        for n, deal in enumerate(found, 1)
    )
    asked = say("ask-which-deal") if found else say("ask-which-customer")
    return Reply((asked, *rows), choices)


def _offering(question: Question, deals: dict[int, Deal], process: Process) -> Reply:
    asked = say(f"offer-{question.wish}", deal=question.name)
    read: tuple[Say, ...] = ()
    if question.wish == "open" and question.phase is not None:
        stage = target(process, question, question.phase)
        read = (say("read-as", **place(process, stage)),) if stage else ()
    other = deals.get(question.other or 0)
    choices = (
        Choice(say("button-open"), "yes", 0, question.serial),
        *(
            (
                Choice(
                    say("button-is-about", deal=other.name),
                    f"choose.{other.id}",
                    0,
                    question.serial,
                ),
            )
            if other
            else ()
        ),
        Choice(say("button-no"), "no", 0, question.serial),
    )
    return Reply((asked, *read, *because(question.words)), choices)


def _weighing(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    two = [kind for kind in (question.phase, question.second) if kind]
    choices = (
        *(_pick(deal.process, kind, question.serial) for kind in two),
        Choice(say("button-neither"), "reject", deal.id, question.serial),
    )
    names = tuple(phase_name(p) for kind in two for p in deal.process.of_kind(PhaseKind(kind))[:1])
    return Reply((say("weigh", deal=deal.name, phases=names),), choices, deal.id)


def _pick(process: Process, kind: str, serial: int) -> Choice:
    phase = next(iter(process.of_kind(PhaseKind(kind))), None)
    label = phase_name(phase) if phase else say(f"phase-{kind}")
    return Choice(say("button-phase", phase=label), f"pick.{kind}", 0, serial)


def _confirming(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    asked = say(f"confirm-{question.wish}", deal=deal.name, at=standing_line(deal))
    yes = "button-reopen" if question.wish == "reopen" else "button-yes"
    new = (Choice(say("button-new-deal"), "choose.new", 0, question.serial),)
    choices = (
        Choice(say(yes), "yes", 0, question.serial),
        *(new if question.wish == "reopen" else ()),
        Choice(say("button-no"), "no", 0, question.serial),
    )
    return Reply((asked, *because(question.words)), choices, deal.id)


def _explaining(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    choices = tuple(
        Choice(say("button-reason", reason=say(f"reason-{r}")), f"reason.{r}", 0, question.serial)
        for r in ASKED_REASONS
    )
    skip = Choice(say("button-skip"), "skip", 0, question.serial)
    return Reply((say("ask-reason", deal=deal.name),), (*choices, skip), deal.id)


def _correcting(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    kinds = [phase.kind for phase in deal.process.phases]
    choices = tuple(_pick(deal.process, kind, question.serial) for kind in dict.fromkeys(kinds))
    return Reply((say("ask-right-phase", deal=deal.name),), choices, deal.id)


_POSES = {
    "asking": _asking,
    "choosing": _choosing,
    "offering": _offering,
    "weighing": _weighing,
    "confirming": _confirming,
    "explaining": _explaining,
    "correcting": _correcting,
}


def target(
    process: Process, question: Question, phase: str, present: str | None = None
) -> str | None:
    """The stage that a phase means for the note a question is about."""
    stage = question.stage_in(phase)
    return process.target(PhaseKind(phase), StageKind(stage) if stage else None, present)
