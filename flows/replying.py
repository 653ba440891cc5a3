"""A reply to a message: the deal of that message is the one that is talked about."""

from __future__ import annotations

from dataclasses import replace

from flows.heard import Heard
from flows.meant import Meant
from flows.talk import Question, Talk


def turned_to(talk: Talk, deal: int | None) -> Talk:
    """The talk as a reply turns it to a deal; as it was where it replies to no deal's message.

    A question about that deal is taken up again, and one about another waits.
    """
    if deal is None:
        return talk
    asked = talk.open_question
    if asked is None or asked.deal != deal:
        talk = _taken_up(talk, asked, deal)
    return replace(talk, focus=deal, changed=deal)


def _taken_up(talk: Talk, asked: Question | None, deal: int) -> Talk:
    about = next((q for q in reversed(talk.parked) if q.deal == deal), None)
    waiting = tuple(q for q in (*talk.parked, asked) if q is not None and q is not about)
    state = "idle" if about is None else about.state
    return replace(talk, state=state, question=about, parked=waiting)


def of_its_deal(heard: Heard, deal: int | None) -> Heard:
    """What is asked about all deals, asked about the one whose message it replies to."""
    if deal is None or heard.intent != "pipeline":
        return heard
    return replace(heard, intent="status", meant=Meant(deal=deal, named=True))
