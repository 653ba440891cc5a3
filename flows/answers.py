"""What a rep's answers do: yes, no, this phase, not right, undo, the reason, skip, cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.deal import Cause, Change, Deal, LossReason, Outcome, Standing
from flows.errors import NothingToUndo
from flows.messages import Reply, Say, say
from flows.people import Role
from flows.process import HOME, PhaseKind
from flows.replies import phase_name, standing_line, target
from flows.taking import Taking
from flows.talk import Question
from flows.words import fold


def current(taking: Taking) -> bool:
    """Whether a press belongs to the question that is open; what is typed always does."""
    press, question = taking.heard.press, taking.question
    return press is None or (question is not None and question.serial == press.revision)


def phase_of(deal: Deal) -> str | Say:
    """The name of the phase a deal stands in."""
    return phase_name(deal.phase)


def move(taking: Taking, deal: Deal, read: Question, phase: PhaseKind) -> None:
    """Move a deal to where a note, or the rep, says the customer is; from `advising`."""
    stage = target(deal.process, read, phase, deal.standing.stage)
    cause = taking.scene.cause(read.note, read.words)
    taking.go("advise")
    if stage is None:
        taking.tell(Reply((say("phase-left-out", deal=deal.name),), deal=deal.id))
    elif read.correcting:
        after_sale = phase is PhaseKind.POST_PURCHASE_EVALUATION
        outcome = Outcome.WON if after_sale else Outcome.OPEN
        taking.changed(deal, deal.correct(Standing(stage, outcome), cause), read.text)
    else:
        taking.changed(deal, deal.observe(stage, cause), read.text)


def yes(taking: Taking) -> None:
    """A yes to what was asked; it covers everything the note asks."""
    question = taking.question
    if question is None or not current(taking) or question.wish is None:
        _nothing_asked(taking)
        return
    taking.close()
    if question.state == "offering":
        _open_offered(taking, question)
        return
    deal = taking.scene.deal(question.deal)
    if deal is None:
        taking.go("cancel")
        taking.stale(None)
        return
    _decided(taking, deal, question)


def _nothing_asked(taking: Taking) -> None:
    press = taking.heard.press
    question = taking.question
    if press is not None:
        taking.stale(taking.scene.deal(taking.turn.talk.focus))
    if question is not None:
        taking.tell(taking.posed(question))
    elif press is None:
        taking.tell(Reply((say("nothing-asked"),)))


def _open_offered(taking: Taking, question: Question) -> None:
    deal = _fresh(taking, question.name or "", taking.scene.person.id)
    phase = question.phase
    stage = target(deal.process, question, phase) if phase else None
    standing = {
        "won": deal.won_standing(),
        "bought": deal.won_standing(bought=True),
        "lost": deal.lost_standing(taking.scene.grammar.reason(question.text)),
    }.get(question.wish or "", Standing(stage) if stage else deal.first_standing())
    change = deal.open(taking.scene.cause(question.note, question.words), standing)
    _closed_or_advised(taking, deal, change, question)


def _fresh(taking: Taking, name: str, owner: int) -> Deal:
    scene = taking.scene
    deal = Deal(scene.new_deal, scene.person.team.id, 0, name, owner, scene.process)
    taking.turn.opened = deal
    return deal


def _decided(taking: Taking, deal: Deal, question: Question) -> None:
    cause = taking.scene.cause(question.note, question.words)
    reason = taking.scene.grammar.reason(question.text)
    if question.wish == "reopen":
        stage = target(deal.process, question, question.phase or "") or deal.standing.stage
        change = deal.reopen(stage, cause)
    elif question.correcting:
        change = deal.correct(_wished(deal, question, reason), cause)
    elif question.wish == "lost":
        change = deal.lose(cause, reason)
    else:
        change = deal.win(cause, bought=question.wish == "bought")
    _closed_or_advised(taking, deal, change, question)


def _wished(deal: Deal, question: Question, reason: LossReason | None) -> Standing:
    if question.wish == "lost":
        return deal.lost_standing(reason)
    return deal.won_standing(bought=question.wish == "bought")


def _closed_or_advised(taking: Taking, deal: Deal, change: Change, question: Question) -> None:
    """Ask for the reason of a loss that has none; advise otherwise."""
    if change.after.outcome is Outcome.LOST and change.after.reason is None:
        taking.go("why")
        taking.done(deal, change)
        taking.ask(replace(question, deal=deal.id, wish=None))
        return
    taking.go("accept")
    taking.go("advise")
    taking.changed(deal, change, question.text)


def reason(taking: Taking) -> None:
    """Why it was lost; it joins the loss, so that one undo takes both back."""
    question = taking.question
    deal = taking.scene.deal(question.deal) if question else None
    if question is None or deal is None or question.state != "explaining" or not current(taking):
        _nothing_asked(taking)
        return
    known = taking.heard.argument in set(LossReason)
    told = LossReason(taking.heard.argument) if known else LossReason.OTHER
    taking.close()
    taking.go("explain")
    taking.go("advise")
    note = taking.scene.note if taking.scene.note is not None else question.note
    taking.changed(deal, deal.explain(told, taking.scene.cause(note)), question.text)


def no(taking: Taking) -> None:
    """Not that: the note is kept, and what is right instead is asked."""
    question = taking.question
    if question is None or not current(taking) or not taking.turn.talk.can("decline"):
        _nothing_asked(taking)
        return
    if question.wish == "reopen":
        _stays_closed(taking, question)
        return
    if not question.text:
        cancel(taking)
        return
    taking.close()
    taking.go("decline")
    taking.ask(replace(question, name=None, wish=None, other=None))


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
    if question is None or deal is None or not current(taking) or not taking.turn.talk.can("pick"):
        taking.stale(deal) if taking.heard.press else _nothing_asked(taking)
        return
    phase, stage = _picked(taking)
    if stage is not None:
        question = replace(question, stages=((phase.value, stage),))
    taking.close()
    taking.go("pick")
    if question.note is not None:
        taking.turn.labels.append((question.note, {"phase": phase.value, "stage": stage or ""}))
    words = question.words if phase.value == question.phase else ()
    _go_to(taking, deal, replace(question, phase=phase.value, words=words), phase)


def _picked(taking: Taking) -> tuple[PhaseKind, str | None]:
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
    after_sale = phase is PhaseKind.POST_PURCHASE_EVALUATION
    if after_sale:
        return None if deal.outcome is Outcome.WON and not question.correcting else "bought"
    if (
        phase is PhaseKind.PURCHASE_DECISION
        and question.outcome != "open"
        and not question.correcting
    ):
        return question.outcome
    return "reopen" if deal.outcome is not Outcome.OPEN and not question.correcting else None


def close_as(taking: Taking) -> None:
    """`won NAME` and `lost NAME`: asked for a yes like any other."""
    scene, question = taking.scene, taking.question
    about = question.deal if question is not None else taking.turn.talk.focus
    deal = scene.deal(taking.heard.meant.deal or about)
    if taking.heard.meant.fitting and deal is None:
        _list_fitting(taking)
        return
    if deal is None:
        taking.tell(Reply((say("which-one"),)))
        return
    wish = taking.heard.intent
    note = question.note if question is not None and question.deal == deal.id else scene.note
    correcting = question is not None and question.correcting and question.deal == deal.id
    text = question.text if question is not None and question.deal == deal.id else ""
    taking.park(deal.id, None)
    taking.go("report")
    taking.go("decide")
    taking.ask(Question("", deal=deal.id, wish=wish, note=note, text=text, correcting=correcting))


def _list_fitting(taking: Taking) -> None:
    taking.park(None, None)
    taking.go("report")
    taking.go("which")
    taking.ask(Question("", candidates=taking.heard.meant.fitting))


def reject(taking: Taking) -> None:
    """*Not right*: which phase, then? Of what is only asked or offered, the question gives way."""
    question = taking.question
    if (
        taking.heard.press is None
        and question is not None
        and question.state in ("offering", "choosing")
    ):
        no(taking)
        return
    if (
        question is not None
        and question.state in ("weighing", "confirming")
        and _about_question(taking, question)
    ):
        taking.close()
        taking.go("reject")
        taking.ask(replace(question, wish=None))
        return
    deal, change = _last_change(taking)
    if deal is None or change is None:
        _no_change(taking, deal)
        return
    first = deal.first_of(change)
    taking.park(deal.id, None)
    taking.go("reject")
    words = change.cause.words
    taking.ask(Question("", deal=deal.id, note=first.cause.note, words=words, correcting=True))


def _about_question(taking: Taking, question: Question) -> bool:
    press = taking.heard.press
    return press is None or press.revision == question.serial


def _last_change(taking: Taking) -> tuple[Deal | None, Change | None]:
    """The change that an undo or a *not right* means; None where the button is overtaken."""
    press, talk = taking.heard.press, taking.turn.talk
    if press is not None:
        deal = taking.scene.deal(press.deal)
        change = deal.undoable() if deal else None
        return deal, change if change is not None and change.number == press.revision else None
    deal = taking.scene.deal(talk.changed) or taking.scene.deal(talk.focus)
    return deal, deal.undoable() if deal else None


def _no_change(taking: Taking, deal: Deal | None) -> None:
    if taking.heard.press is not None:
        taking.stale(deal)
    else:
        taking.tell(Reply((say("nothing-to-undo"),)))


def take_back(taking: Taking, question: Question) -> None:
    """Undo a change that was put on the wrong deal, before its note is read for the right one."""
    deal = taking.scene.deal(question.deal)
    if deal is not None and deal.undoable() is not None:
        taking.took_back(deal, deal.undo(Cause(taking.scene.person.id, taking.scene.now)))


MERELY_ASKED = ("choosing", "offering", "weighing", "confirming")


def undo(taking: Taking) -> None:
    """Take back the last change; what is only asked or offered is closed first."""
    question = taking.question
    if taking.heard.press is None and question is not None and _merely_asked(question):
        cancel(taking)
        return
    deal, change = _last_change(taking)
    if deal is None or change is None:
        _no_change(taking, deal)
        return
    mine = change.cause.by == taking.scene.person.id
    if not mine and taking.scene.person.role is Role.REP:
        by = taking.scene.names.get(change.cause.by, "")
        taking.tell(
            Reply((say("undo-not-yours", deal=deal.name, by=by), standing_line(deal)), deal=deal.id)
        )
        return
    taking.park(deal.id, None)
    taking.go("undo")
    try:
        taking.took_back(deal, deal.undo(Cause(taking.scene.person.id, taking.scene.now)))
    except NothingToUndo:
        _no_change(taking, deal)


def _merely_asked(question: Question) -> bool:
    return question.state in MERELY_ASKED or (question.state == "asking" and bool(question.text))


def skip(taking: Taking) -> None:
    """No answer now: the loss has no reason, a note rests with its deal."""
    question = taking.question
    if question is None or not current(taking):
        _nothing_asked(taking)
        return
    if question.state != "explaining":
        cancel(taking)
        return
    deal = taking.scene.deal(question.deal)
    taking.close()
    taking.go("explain")
    taking.go("advise")
    if deal is not None:
        advice = taking.advice(deal, f"lost-{LossReason.OTHER}")
        taking.tell(Reply((standing_line(deal), *advice), deal=deal.id))


def cancel(taking: Taking) -> None:
    """Close the open question; the note is kept."""
    question = taking.question
    if question is None:
        taking.tell(Reply((say("nothing-asked"),)))
        return
    taking.close()
    taking.go("cancel")
    deal = taking.scene.deal(question.deal)
    lines = (say("cancelled-note" if question.text else "cancelled"),)
    taking.tell(Reply((*lines, *((standing_line(deal),) if deal else ())), deal=question.deal))


def no_such_choice(taking: Taking) -> None:
    """A number that is not in the list."""
    question = taking.question
    if question is not None:
        taking.tell(Reply((say("no-such-choice", many=len(question.candidates)),)))


def open_again(taking: Taking, question: Question) -> None:
    """A new deal of a customer whose last one is closed, as the note says."""
    old = taking.scene.deal(question.deal)
    if old is None:
        taking.stale(None)
        return
    taking.close()
    deal = _fresh(taking, old.name, taking.scene.person.id)
    phase = question.phase or PhaseKind.NEED_RECOGNITION.value
    stage = target(deal.process, question, phase)
    standing = Standing(stage) if stage else deal.first_standing()
    taking.go("accept")
    taking.go("advise")
    cause = taking.scene.cause(question.note, question.words)
    taking.changed(deal, deal.open(cause, standing), question.text)


def open_deal(taking: Taking) -> None:
    """`new NAME` opens that deal at once, and asks what happened."""
    name = taking.heard.argument.strip()
    old = taking.scene.deal(taking.heard.meant.deal)
    if old is not None and old.outcome is Outcome.OPEN and fold(old.name) == fold(name):
        taking.focus(old)
        taking.tell(Reply((say("already-open"), standing_line(old)), deal=old.id))
        return
    taking.park(None, None)
    taking.go("open")
    deal = _fresh(taking, name, taking.scene.person.id)
    change = deal.open(taking.scene.cause(None))
    taking.done(deal, change)
    taking.tell(Reply((standing_line(deal),), deal=deal.id))
    taking.ask(Question("", deal=deal.id))


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "yes": yes,
    "no": no,
    "pick": pick,
    "won": close_as,
    "lost": close_as,
    "reject": reject,
    "undo": undo,
    "reason": reason,
    "skip": skip,
    "cancel": cancel,
    "no_such_choice": no_such_choice,
    "open": open_deal,
}
