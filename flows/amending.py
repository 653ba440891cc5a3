"""*Not right* and *Undo*: what was done is put right, or taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.answers import cancel, no
from flows.deal import Deal
from flows.errors import NothingToUndo
from flows.history import Cause, Change
from flows.messages import Reply, say
from flows.people import Role
from flows.replies import standing_line
from flows.taking import Taking
from flows.talk import Question


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


STEPS: Mapping[str, Callable[[Taking], None]] = {"reject": reject, "undo": undo}
