"""What a gate asks for: shown, or passed with a reason, which is kept. No deal is held by it."""

from __future__ import annotations

from dataclasses import replace

from flows.criteria import Fact
from flows.deal import Deal
from flows.messages import Reply, say
from flows.taking import Taking
from flows.talk import Question

LONGEST = 200
"""Letters of a reason that are kept."""


def settle(taking: Taking, deal: Deal, question: Question, reason: str | None = None) -> None:
    """Remember that the fact was shown, or why it was passed; then ask for the next, if any."""
    fact = Fact(
        phase=question.at or "",
        text=question.fact or "",
        by=taking.scene.person.id,
        at=taking.scene.now,
        shown=reason is None,
        reason=None if reason is None else reason[:LONGEST],
    )
    taking.turn.facts.append((deal.id, fact))
    taking.focus(deal)
    taking.go("rest")
    key = "fact-shown" if reason is None else "fact-passed"
    taking.tell(Reply((say(key, text=fact.text, deal=deal.name),), deal=deal.id))
    taking.check(deal)


def doubt(taking: Taking, question: Question) -> None:
    """Not shown: ask why it goes on then."""
    taking.go("pass")
    taking.ask(replace(question, wish=None))
