"""*Not right* and *Undo*: what was done is put right, or taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.answers import cancel, current, no, pick
from flows.corrections.taking_back import ask_first, done_here, mine, opens, taken_back
from flows.deal import Deal
from flows.history import Change, ChangeKind
from flows.messages import Reply, say
from flows.replies import standing_line
from flows.taking import Taking
from flows.talk import JOIN, UNDO, Question

MANY = 10
"""Changes that are taken back at once at most."""
ANSWERABLE = ("weighing", "correcting", "asking", "confirming")
"""States in which a phase that is named answers the question."""
MERELY_ASKED = ("choosing", "offering", "weighing", "confirming")


def reject(taking: Taking) -> None:
    """*Not right*: which phase, then? Of what is only asked or offered, the question gives way."""
    question = taking.question
    if taking.heard.press is None and question is not None and question.state in MERELY_ASKED:
        _reject_asked(taking, question)
        return
    deal, change = _last_change(taking)
    if deal is None or change is None or not mine(taking, deal, change):
        _no_change(taking, deal, change)
        return
    if change.kind in (ChangeKind.EDITED, ChangeKind.JOINED):
        undo(taking)
        return
    cause = deal.first_of(change).cause
    note = cause.note
    taking.park(deal.id, None)
    taking.go("reject")
    taking.ask(
        Question(
            "",
            deal=deal.id,
            note=note,
            text=taking.scene.texts.get(note, "") if note is not None else "",
            words=change.cause.words,
            correcting=True,
            change=change.number,
            said_at=cause.at.astimezone(taking.scene.now.tzinfo).isoformat(),
        )
    )


def neither(taking: Taking) -> None:
    """None of the phases that were offered."""
    question = taking.question
    if question is None or question.state not in MERELY_ASKED or not current(taking):
        taking.stale(taking.scene.deal(taking.heard.meant.deal))
    else:
        _reject_asked(taking, question)


def _reject_asked(taking: Taking, question: Question) -> None:
    if question.state in ("offering", "choosing") or question.wish in (JOIN, UNDO):
        no(taking)
        return
    taking.close()
    taking.go("reject")
    taking.ask(replace(question, wish=None, outcome="open"))


def _last_change(taking: Taking) -> tuple[Deal | None, Change | None]:
    """The change that an undo or a *not right* means; None where the button is overtaken."""
    press, talk = taking.heard.press, taking.turn.talk
    if press is not None:
        deal = _there(taking, press.deal)
        change = deal.undoable() if deal is not None and deal.id == press.deal else None
        return deal, change if change is not None and change.number == press.revision else None
    deal = _there(taking, talk.changed) or taking.scene.deal(talk.focus)
    return deal, deal.undoable() if deal else None


def _there(taking: Taking, number: int | None) -> Deal | None:
    """The deal, also where it was archived by hand: that can be taken back."""
    deal = taking.scene.deals.get(number or 0)
    if deal is not None and deal.joined_to is not None:
        return taking.scene.deal(number)
    tip = deal.undoable() if deal is not None else None
    archived = deal is not None and deal.standing.archived
    return None if archived and (tip is None or not tip.after.archived) else deal


def _no_change(taking: Taking, deal: Deal | None, change: Change | None) -> None:
    if deal is not None and change is not None:
        by = taking.scene.called(change.cause.by)
        theirs = say("undo-not-yours", deal=deal.name, by=by)
        taking.tell(Reply((theirs, standing_line(deal)), deal=deal.id))
    elif taking.heard.press is not None:
        taking.stale(deal)
    else:
        taking.tell(Reply((say("nothing-to-undo"),)))


def undo(taking: Taking) -> None:
    """Take back the last change; what is only asked or offered is closed first."""
    question = taking.question
    if taking.heard.press is None and question is not None and _merely_asked(question):
        cancel(taking)
        return
    deal, change = _last_change(taking)
    if deal is None or change is None or not mine(taking, deal, change):
        _no_change(taking, deal, change)
    elif taking.heard.press is None and not done_here(taking, deal, change):
        none = say("undo-no-more", deal=deal.name)
        taking.tell(Reply((none, standing_line(deal)), deal=deal.id))
    else:
        _undone(taking, deal)


def _undone(taking: Taking, deal: Deal) -> None:
    taking.park(deal.id, None)
    taking.go("undo")
    taken_back(taking, deal)


def undo_many(taking: Taking) -> None:
    """Take back several changes, the last first, as far as they are this person's."""
    phrase, question = taking.heard.phrase, taking.question
    many = taking.scene.grammar.number(phrase) if phrase and phrase.slots else 2
    if question is not None and _merely_asked(question):
        cancel(taking)
    taken = 0
    while taken < min(many, MANY) and _one_more(taking, first=not taken):
        taken += 1
    if not taken:
        undo(taking)
    elif taken < many:
        taking.tell(Reply((say("undone-fewer", many=taken),)))


def _one_more(taking: Taking, *, first: bool) -> bool:
    """Take back the last change made here, if there is one that may be."""
    latest = _turn_to_latest(taking)
    deal, change = _last_change(taking)
    if deal is None or change is None or not (latest or first):
        return False
    if not mine(taking, deal, change) or not done_here(taking, deal, change):
        return False
    _undone(taking, deal)
    return True


def undo_named(taking: Taking) -> None:
    """Take back the last change of the deal that is named; an old deal is asked about first."""
    named, question, talk = taking.heard.meant.deal, taking.question, taking.turn.talk
    if named is None:
        taking.tell(Reply((say("which-one"),)))
        return
    if question is not None and question.deal == named and _merely_asked(question):
        cancel(taking)
        return
    taking.park(named, None)
    taking.turn.talk = replace(taking.turn.talk.turn("cancel"), focus=named)
    deal = _there(taking, named)
    change = deal.undoable() if deal is not None else None
    if deal is None or change is None or not mine(taking, deal, change):
        _no_change(taking, deal, change)
    elif opens(deal, change) and talk.trail[-1:] != ((deal.id, change.number),):
        ask_first(taking, deal, change)
    else:
        _undone(taking, deal)


def _turn_to_latest(taking: Taking) -> bool:
    """Talk about the deal that was changed last here, where its change is still the last."""
    for number, change in reversed(taking.turn.talk.trail):
        deal = _there(taking, number)
        last = deal.undoable() if deal is not None and deal.id == number else None
        if last is not None and last.number == change:
            taking.turn.talk = replace(taking.turn.talk, changed=number)
            return True
    return False


def correct(taking: Taking) -> None:
    """*Not right*, and in the same breath the phase it is."""
    question = taking.question
    if question is None or question.state not in ANSWERABLE or question.deal is None:
        told = len(taking.turn.replies)
        reject(taking)
        if taking.question is None or taking.question.state != "correcting":
            return
        del taking.turn.replies[told:]  # the question is answered already
    pick(taking)


def _merely_asked(question: Question) -> bool:
    return question.state in MERELY_ASKED or (question.state == "asking" and bool(question.text))


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "reject": reject,
    "neither": neither,
    "undo": undo,
    "undo_many": undo_many,
    "undo_named": undo_named,
    "correct": correct,
}
