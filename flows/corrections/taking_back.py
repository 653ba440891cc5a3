"""A change is taken back: whose it may be, what goes with it, and when that is asked first."""

from __future__ import annotations

from flows import joining
from flows.deal import Deal
from flows.history import Cause, Change, ChangeKind
from flows.permissions import Act, may
from flows.taking import Taking
from flows.talk import UNDO, Question
from flows.team import giving


def mine(taking: Taking, deal: Deal, change: Change) -> bool:
    """Whether this person may amend a change, by who made it."""
    return may(taking.scene.person, Act.AMEND, team=deal.team, owner=change.cause.by)


def take_back(taking: Taking, question: Question) -> None:
    """Undo a change that was put on the wrong deal, before its note is read for the right one."""
    deal = taking.scene.deal(question.deal)
    if deal is not None:
        taken_back(taking, deal)


def taken_back(taking: Taking, deal: Deal) -> None:
    """Undo the last change of a deal, and tell whom it concerns."""
    cause = Cause(taking.scene.person.id, taking.scene.now)
    joined, owner = list(deal.joined), deal.owner
    undone = deal.undo(cause)
    apart = [one for one in joined if one.joined_to is None]
    for one in (deal, *apart):
        # Back in a process it had left, it follows that as it is today.
        today = (p for p in taking.scene.processes if p.id == one.process.id)
        one.follow(next(today, one.process), cause)
        taking.changes(one)
    taking.took_back(deal, undone)
    for one in apart:
        joining.tell_owners(taking, deal, one, "deals-apart")
    if deal.owner != owner:
        giving.tell_owners(taking, deal, owner, "owner-undone", "owner-undone")


def done_here(taking: Taking, deal: Deal, change: Change) -> bool:
    """Whether a bare undo may mean a change: made here, or come since, but never an old deal's.

    Who has taken back all that was done here goes no further back by the same word.
    """
    if (deal.id, change.number) in taking.turn.talk.trail:
        return True
    last = deal.history[-1]
    walked = last.kind is ChangeKind.UNDONE and last.cause.by == taking.scene.person.id
    return not walked and not opens(deal, change)


def opens(deal: Deal, change: Change) -> bool:
    """Whether to take a change back takes its deal off the list."""
    return deal.first_of(change).kind is ChangeKind.OPENED


def ask_first(taking: Taking, deal: Deal, change: Change) -> None:
    """Ask before a deal that was opened some time ago is taken off the list."""
    taking.go("report")
    taking.go("decide")
    taking.ask(Question("", deal=deal.id, wish=UNDO, change=change.number))
