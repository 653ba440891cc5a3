"""Questions in words, with the choices that answer them; the same however often they are asked."""

from __future__ import annotations

from collections.abc import Sequence

from flows.deal import Deal
from flows.editor.drawing import process_name
from flows.history import LossReason
from flows.messages import Choice, Reply, Say, say
from flows.next_steps.appointing import whether, which_day
from flows.process import BuyingPhase, PhaseKind, Process
from flows.replies import because, phase_name, place, standing_line, target
from flows.talk import JOIN, UNDO, Question

ASKED_REASONS = (
    LossReason.PRICE,
    LossReason.COMPETITOR,
    LossReason.NO_BUDGET,
    LossReason.NO_DECISION,
)
"""Loss reasons with a button of their own; the others are typed."""


def pose(
    question: Question, deals: dict[int, Deal], process: Process, others: Sequence[Process] = ()
) -> Reply:
    """A question, as often as it is asked, with the choices that answer it.

    A new deal would follow that `process`, or one of the `others` that the team has.
    """
    posed = _POSES[question.state](question, deals, process)
    return _which_process(posed, question, process, others) if others else posed


def _which_process(
    posed: Reply, question: Question, process: Process, others: Sequence[Process]
) -> Reply:
    """The offer of a new deal with the process it would follow, and the others to choose."""
    if question.state != "offering":
        return posed
    line = say("offer-follows", process=process_name(process))
    choices = (
        Choice(say("button-as", process=process_name(one)), f"as.{one.id}", 0, question.serial)
        for one in others
    )
    first, *rest = posed.choices
    return Reply((*posed.lines, line), (first, *choices, *rest), posed.deal)


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
    stage = target(process, question, question.phase) if question.phase else None
    read = (say("read-as", **place(process, stage)),) if stage and question.wish == "open" else ()
    choices = (
        Choice(say("button-open"), "yes", 0, question.serial),
        *_about_other(question, deals),
        Choice(say("button-no"), "no", 0, question.serial),
    )
    return Reply((asked, *read, *because(question.words)), choices)


def _about_other(question: Question, deals: dict[int, Deal]) -> tuple[Choice, ...]:
    """The deal talked about before, which the note may be about after all."""
    other = deals.get(question.other or 0)
    if other is None:
        return ()
    label = say("button-is-about", deal=other.name)
    return (Choice(label, f"choose.{other.id}", 0, question.serial),)


def _weighing(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    kinds = [question.phase or "", question.second or ""]
    choices = (
        *(_pick(deal.process, kind, question.serial) for kind in kinds),
        Choice(say("button-neither"), "neither", deal.id, question.serial),
    )
    one, two = (_phase_name(deal.process, kind) for kind in kinds)
    return Reply((say("weigh", deal=deal.name, one=one, two=two),), choices, deal.id)


def _pick(process: Process, kind: str, serial: int) -> Choice:
    label = say("button-phase", phase=_phase_name(process, kind))
    return Choice(label, f"pick.{kind}", 0, serial)


def _at(process: Process, phase: BuyingPhase, serial: int) -> Choice:
    """A phase to choose; where a kind has several, the others are named by their first stage."""
    if phase is process.of_kind(phase.kind)[0]:
        return _pick(process, phase.kind, serial)
    label = say("button-phase", phase=phase_name(phase))
    return Choice(label, f"at.{phase.stages[0].id}", 0, serial)


def _phase_name(process: Process, kind: str) -> str | Say:
    phase = next(iter(process.of_kind(PhaseKind(kind))), None)
    return phase_name(phase) if phase else say(f"phase-{kind}")


def _confirming(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    if question.wish == JOIN:
        return _joining(question, deal, deals.get(question.other or 0, deal))
    if question.wish == UNDO:
        return _going(question, deal)
    asked = say(f"confirm-{question.wish}", deal=deal.name, at=standing_line(deal))
    yes = "button-reopen" if question.wish == "reopen" else "button-yes"
    new = (Choice(say("button-new-deal"), "choose.new", 0, question.serial),)
    choices = (
        Choice(say(yes), "yes", 0, question.serial),
        *(new if question.wish == "reopen" else ()),
        Choice(say("button-no"), "no", 0, question.serial),
    )
    return Reply((asked, *because(question.words)), choices, deal.id)


def _going(question: Question, deal: Deal) -> Reply:
    asked = say("confirm-undo", deal=deal.name)
    return Reply((asked, standing_line(deal)), _yes_or_no(question), deal.id)


def _joining(question: Question, deal: Deal, other: Deal) -> Reply:
    asked = say("confirm-join", deal=deal.name, other=other.name, notes=question.noted)
    return Reply((asked,), _yes_or_no(question), deal.id)


def _yes_or_no(question: Question) -> tuple[Choice, ...]:
    return tuple(
        Choice(say(f"button-{answer}"), answer, 0, question.serial) for answer in ("yes", "no")
    )


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
    choices = tuple(_at(deal.process, phase, question.serial) for phase in deal.process.phases)
    return Reply((say("ask-right-phase", deal=deal.name),), choices, deal.id)


def _checking(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    choices = (
        Choice(say("button-yes"), "yes", 0, question.serial),
        Choice(say("button-pass"), "skip", 0, question.serial),
    )
    return Reply((say("ask-fact", text=question.fact, deal=deal.name),), choices, deal.id)


def _passing(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    skip = Choice(say("button-skip"), "skip", 0, question.serial)
    return Reply((say("ask-why-pass", text=question.fact, deal=deal.name),), (skip,), deal.id)


def _appointing(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    deal = deals[question.deal or 0]
    return which_day(deal, question.days, question.serial)


def _happening(question: Question, deals: dict[int, Deal], _: Process) -> Reply:
    return whether(deals[question.deal or 0])


_POSES = {
    "appointing": _appointing,
    "happening": _happening,
    "checking": _checking,
    "passing": _passing,
    "asking": _asking,
    "choosing": _choosing,
    "offering": _offering,
    "weighing": _weighing,
    "confirming": _confirming,
    "explaining": _explaining,
    "correcting": _correcting,
}
