"""The seller running before the customer, as news to a group: once in each situation."""

from __future__ import annotations

from flows.history import LASTING, Change
from flows.meshing import both, mark
from flows.messages import Say, say
from flows.record import Record
from flows.wheels import Mesh, Wheels, mesh


def ahead(deal: Record, change: Change) -> Mesh | None:
    """By how much the seller was ahead after a change, where that was new then; None otherwise."""
    found = _after(deal, change)
    if found is None or found.wheels is not Wheels.AHEAD or change.kind in LASTING:
        return None
    then = _then(deal, change.number - 1)
    gone = {past.number for past in then.taken_back()}
    stand = [p for p in then.history if p.number not in gone and p.kind not in LASTING]
    return None if any(_after(deal, past) == found for past in stand) else found


def _after(deal: Record, change: Change) -> Mesh | None:
    """How the wheels meshed right after a change."""
    act = _then(deal, change.number).fact("activity")
    return mesh(change.under, change.after, act)


def _then(deal: Record, number: int) -> Record:
    """The deal as it was after the change of that number."""
    whose = (deal.id, deal.team, deal.customer, deal.name, deal.owner)
    return Record(*whose, deal.process, deal.history[:number])


def line(deal: Record, found: Mesh, rep: str | Say) -> Say:
    """What a group is told of it, and of nothing else."""
    return say("alert-ahead", deal=deal.name, rep=rep, mark=mark(found), **both(found))


def beside(found: Mesh) -> Say:
    """What a group is told of it beside a change."""
    return say("alert-and-ahead", mark=mark(found), **both(found))
