"""A message that tells of several deals: each is taken as if it were told alone, in one turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows import parking, wondering
from flows.conversation import STEPS
from flows.heard import Heard
from flows.messages import Reply
from flows.scene import Scene, Turn
from flows.shared import one_reply
from flows.taking import Taking
from flows.talk import Question


def take_all(parts: Sequence[tuple[Heard, Scene]]) -> Turn:
    """The turn that all of it brings about; what has to be asked is asked one after another."""
    turn = Turn(parts[0][0].talk)
    told: list[Reply] = []
    asked: list[Question] = []
    for heard, scene in parts:
        taking = Taking(replace(heard, talk=turn.talk), scene, turn)
        parking.drop_overtaken(taking)
        STEPS[heard.intent](taking)
        asked += _held_back(taking)
        told += turn.replies
        turn.replies = []
    taking = Taking(parts[-1][0], parts[-1][1], turn)
    _ask_first(taking, asked)
    if told or turn.replies:
        turn.replies = [one_reply(told, turn.replies[-1] if turn.replies else None)]
    wondering.lapse(parts[0][0].talk, turn)
    return turn


def _held_back(taking: Taking) -> list[Question]:
    """What the step asks, not asked yet."""
    question, replies = taking.question, taking.turn.replies
    if question is None:
        return []
    if replies and replies[-1] == taking.posed(question):
        del replies[-1]
    taking.close()
    taking.turn.talk = replace(taking.turn.talk, state="idle")
    return [question]


def _ask_first(taking: Taking, asked: Sequence[Question]) -> None:
    """Ask the first question; the others wait for its answer, before any that waited already."""
    if not asked:
        parking.return_parked(taking)
        return
    talk = taking.turn.talk
    waiting = (*talk.parked, *reversed(asked[1:]))
    taking.turn.talk = replace(talk, state=asked[0].state, parked=waiting)
    taking.ask(asked[0])
