"""What was spoken may have been heard wrongly: a note that answers it takes its place."""

from __future__ import annotations

from flows.corrections import taking_back
from flows.deal import Deal
from flows.taking import Taking
from flows.talk import Question, Talk


def told_by(deal: Deal | None, note: int | None) -> bool:
    """Whether the last change of a deal, or the first that it amends, came of a note."""
    change = deal.undoable() if deal is not None else None
    if deal is None or change is None or note is None:
        return False
    return note in (change.cause.note, deal.first_of(change).cause.note)


def asked_of(talk: Talk) -> bool:
    """Whether what was last spoken is still being asked about."""
    question = talk.open_question
    return question is not None and talk.spoken is not None and question.note == talk.spoken


def replaced(taking: Taking) -> Question | None:
    """What a note is heard as that takes the place of a spoken one, and what that did is undone.

    On the same deal it amends the change, so that one undo takes both back.
    """
    talk, meant = taking.turn.talk, taking.heard.meant
    if asked_of(talk):
        taking.close()
    deal = taking.scene.deal(talk.changed)
    change = deal.undoable() if deal is not None else None
    if deal is None or change is None or not told_by(deal, talk.spoken):
        return None
    if not taking_back.mine(taking, deal, change):
        return None  # a colleague has put it right since
    if meant.deal == deal.id:
        return Question("", deal=deal.id, correcting=True, change=change.number)
    taking_back.take_back(taking, Question("", deal=deal.id))
    return None
