"""What a rep's answers do: yes, no, this phase, the reason, skip, cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows import gates, joining
from flows.change_words import amends
from flows.corrections.taking_back import taken_back
from flows.deal import Deal
from flows.deciding import decided, labels_of, move, open_offered, outcome_before
from flows.history import ChangeKind, LossReason, Outcome, Standing
from flows.messages import Reply, Say, say
from flows.process import HOME, PhaseKind
from flows.replies import standing_line, target
from flows.taking import Taking
from flows.talk import JOIN, UNDO, Question


def current(taking: Taking) -> bool:
    """Whether a press belongs to the question that is open; what is typed always does."""
    press, question = taking.heard.press, taking.question
    return press is None or (question is not None and question.serial == press.revision)


def yes(taking: Taking) -> None:
    """A yes to what was asked; it covers everything the note asks."""
    question = taking.question
    if question is None or not current(taking) or question.wish is None:
        nothing_asked(taking)
        return
    taking.close()
    if question.state == "offering":
        open_offered(taking, question)
        return
    deal = taking.scene.deal(question.deal)
    if deal is None:
        taking.go("cancel")
        taking.stale(None)
        return
    if question.state == "checking":
        gates.settle(taking, deal, question)
        return
    if question.wish == JOIN:
        joining.join(taking, deal, question)
        return
    if question.wish == UNDO:
        taking.go("undo")
        taken_back(taking, deal)
        return
    decided(taking, deal, question)


def nothing_asked(taking: Taking) -> None:
    """No question fits the answer: the open one is shown again, or what holds today."""
    press = taking.heard.press
    question = taking.question
    if press is not None:
        taking.stale(taking.scene.deal(taking.turn.talk.focus))
    if question is not None:
        taking.tell(taking.posed(question))
    elif press is None:
        _nothing_open(taking)


def _nothing_open(taking: Taking) -> None:
    """No question is open; one that was laid aside is asked at once, and says so itself."""
    if not taking.turn.talk.parked:
        taking.tell(Reply((say("nothing-asked"),)))


def reason(taking: Taking) -> None:
    """Why it was lost; it joins the loss, so that one undo takes both back."""
    question = taking.question
    deal = taking.scene.deal(question.deal) if question else None
    if question is None or deal is None or question.state != "explaining" or not current(taking):
        nothing_asked(taking)
        return
    known = taking.heard.argument in set(LossReason)
    told = LossReason(taking.heard.argument) if known else LossReason.OTHER
    taking.close()
    taking.go("explain")
    taking.go("advise")
    note = taking.scene.note if taking.scene.note is not None else question.note
    change = deal.explain(told, taking.scene.cause(note), question.change)
    taking.changed(deal, change, question.text)


def passed(taking: Taking) -> None:
    """Why a gate is passed without its fact: kept beside it."""
    question = taking.question
    deal = taking.scene.deal(question.deal) if question else None
    if question is None or deal is None or question.state != "passing":
        nothing_asked(taking)
        return
    taking.close()
    gates.settle(taking, deal, question, taking.heard.argument)


def no(taking: Taking) -> None:
    """Not that: the note is kept, and what is right instead is asked."""
    question = taking.question
    if question is not None and current(taking) and question.state == "checking":
        gates.doubt(taking, question)
        return
    if question is None or not current(taking) or not taking.turn.talk.can("decline"):
        nothing_asked(taking)
        return
    if question.wish == "reopen":
        _stays_closed(taking, question)
        return
    if not question.text:
        cancel(taking)
        return
    taking.close()
    taking.go("decline")
    # It is no decision then, whatever the note was read as.
    taking.ask(replace(question, name=None, wish=None, other=None, outcome="open"))


def _stays_closed(taking: Taking, question: Question) -> None:
    taking.close()
    taking.go("rest")
    deal = taking.scene.deal(question.deal)
    if deal is not None:
        taking.tell(Reply((say("note-kept"), standing_line(deal)), deal=deal.id))


def pick(taking: Taking) -> None:
    """This phase it was, by button or by word; won and bought still ask."""
    question = taking.question
    deal = taking.scene.deal(question.deal) if question else None
    known = taking.heard.intent != "at" or (deal and deal.process.has(taking.heard.argument))
    can = known and current(taking) and taking.turn.talk.can("pick")
    if question is None or deal is None or not can:
        taking.stale(deal) if taking.heard.press else nothing_asked(taking)
        return
    phase, stage = _picked(taking, deal)
    named = taking.heard.argument if taking.heard.intent == "at" else None
    question = replace(question, at=named)
    if named is not None:
        question = replace(question, stages=())
    elif stage is not None:
        question = replace(question, stages=((phase.value, stage),))
    elif deal.phase.kind is phase and phase.value != question.phase:
        # Back to the phase it stands in: nothing was said of another stage there.
        question = replace(question, stages=())
    taking.close()
    taking.go("pick")
    if question.note is not None:
        stage_id = target(deal.process, question, phase, deal.standing.stage)
        labelled = Standing(stage_id or deal.standing.stage)
        taking.turn.labels.append((question.note, labels_of(deal, question, labelled)))
    words = question.words if phase.value == question.phase else ()
    _go_to(taking, deal, replace(question, phase=phase.value, words=words), phase)


def _picked(taking: Taking, deal: Deal) -> tuple[PhaseKind, str | None]:
    if taking.heard.intent == "at":
        return deal.process.phase_of(taking.heard.argument).kind, None
    if taking.heard.phrase is None:
        return PhaseKind(taking.heard.argument), None
    kind = taking.scene.grammar.stage(taking.heard.phrase)
    return (kind, None) if isinstance(kind, PhaseKind) else (HOME[kind], kind.value)


def _go_to(taking: Taking, deal: Deal, question: Question, phase: PhaseKind) -> None:
    wish = _wish_of(deal, question, phase)
    if wish is None:
        taking.go("trust")
        move(taking, deal, question, phase)
    else:
        taking.go("decide")
        taking.ask(replace(question, wish=wish))


def _wish_of(deal: Deal, question: Question, phase: PhaseKind) -> str | None:
    """What picking a phase would decide beside the move, None where it decides nothing."""
    before = outcome_before(deal, question)
    if phase is PhaseKind.POST_PURCHASE_EVALUATION:
        return None if before is Outcome.WON else "bought"
    if phase is PhaseKind.PURCHASE_DECISION:
        decides = before is Outcome.OPEN and question.outcome != Outcome.OPEN
        return question.outcome if decides else None
    return "reopen" if before is not Outcome.OPEN else None


def skip(taking: Taking) -> None:
    """No answer now: the loss has no reason, a note rests with its deal."""
    question = taking.question
    if question is None or not current(taking):
        nothing_asked(taking)
        return
    if question.state == "checking":
        gates.doubt(taking, question)
        return
    if question.state != "explaining":
        cancel(taking)
        return
    deal = taking.scene.deal(question.deal)
    taking.close()
    taking.go("explain")
    taking.go("advise")
    if deal is not None:
        advice, loss = taking.advice(deal, f"lost-{LossReason.OTHER}"), deal.undoable()
        choices = amends(deal, loss) if loss is not None else ()
        taking.tell(Reply((standing_line(deal), *advice), choices, deal.id))


def cancel(taking: Taking) -> None:
    """Close the open question; the note is kept."""
    question = taking.question
    if question is None:
        _nothing_open(taking)
        return
    taking.close()
    taking.go("cancel")
    deal = taking.scene.deal(question.deal)
    lines = (_cancelled(question, deal), *((standing_line(deal),) if deal else ()))
    taking.tell(Reply(lines, deal=question.deal))


def _cancelled(question: Question, deal: Deal | None) -> Say:
    """What is left of what was asked: the note, or a deal that was opened by hand."""
    if question.text:
        return say("cancelled-note")
    last = deal.undoable() if deal is not None and question.state == "asking" else None
    opened = last is not None and last.kind is ChangeKind.OPENED and not question.wish
    return say("cancelled-open") if opened else say("cancelled")


def no_such_choice(taking: Taking) -> None:
    """A number that is not in the list."""
    question = taking.question
    if question is not None:
        taking.tell(Reply((say("no-such-choice", many=len(question.candidates)),)))


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "yes": yes,
    "no": no,
    "pick": pick,
    "at": pick,
    "reason": reason,
    "passed": passed,
    "skip": skip,
    "cancel": cancel,
    "no_such_choice": no_such_choice,
}
