"""Questions that wait: dropped where others have settled them, asked again once after a detour."""

from __future__ import annotations

from dataclasses import replace

from flows.history import Outcome
from flows.next_steps.agreed import agreed
from flows.process import PhaseKind
from flows.scene import Scene
from flows.taking import Taking
from flows.talk import JOIN, UNDO, Question


def drop_overtaken(taking: Taking) -> bool:
    """Forget questions that others have settled; says whether the open one was among them."""
    talk = taking.turn.talk
    parked = tuple(q for q in talk.parked if _stands(q, taking.scene))
    lost = talk.question is not None and not _stands(talk.question, taking.scene)
    talk = replace(talk, parked=parked)
    taking.turn.talk = replace(talk, state="idle", question=None) if lost else talk
    return lost


def _stands(question: Question, scene: Scene) -> bool:
    """Whether a question still makes sense: its deal is there, and as it was asked about."""
    deal = scene.deal(question.deal)
    if deal is None:
        return question.deal is None
    if question.wish == JOIN:
        other = scene.deals.get(question.other or 0)
        there = other is not None and not other.standing.archived
        return there and deal.id == question.deal
    last = deal.undoable()
    if question.correcting or question.wish == UNDO:
        return deal.id == question.deal and last is not None and last.number == question.change
    if question.state in ("appointing", "happening"):
        return agreed(deal) is not None
    if question.state == "explaining":
        return deal.outcome is Outcome.LOST and question.change not in deal.gone
    if question.state == "confirming" and question.wish == "reopen":
        return deal.outcome is not Outcome.OPEN
    after_sale = deal.phase.kind is PhaseKind.POST_PURCHASE_EVALUATION
    return not (
        question.state == "confirming"
        and (deal.outcome == question.wish or (question.wish == "bought" and after_sale))
    )


def return_parked(taking: Taking) -> None:
    """Ask a question again, once, that a report on another deal had interrupted."""
    talk = taking.turn.talk
    if taking.question is not None or not talk.parked:
        return
    question = replace(talk.parked[-1], returned=True)
    taking.turn.talk = replace(talk, parked=talk.parked[:-1])
    taking.turn.talk = replace(taking.turn.talk, state=question.state)
    taking.ask(question)
