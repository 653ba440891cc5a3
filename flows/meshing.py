"""The two wheels in words, and what is advised where they grind."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from flows.advice import CATALOGUE, COMPLAINT, WON
from flows.deal import Deal
from flows.messages import Say, say
from flows.summary import Summary
from flows.wheels import Mesh, Wheels, mesh, situation

Line = TypeVar("Line", bound=str | Say)
FIRST = ("doubt-", "lost-", WON, COMPLAINT)
"""Cases that say more than the wheels do, and so come before them."""


def mesh_of(deal: Deal) -> Mesh | None:
    """How the seller's last act on a deal lies beside its customer."""
    return mesh(deal.process, deal.standing, deal.fact("activity"))


def grinding(deal: Deal) -> Mesh | None:
    """How far the wheels are apart, where the seller should hear of it now.

    A customer who has just taken a step is ahead of every seller by it: that alone is no news.
    """
    found, act = mesh_of(deal), deal.known.get("activity")
    if found is None or act is None or found.wheels is Wheels.IN_STEP:
        return None
    overtaken = found.apart == -1 and act.cause.at < deal.changed_at
    return None if overtaken else found


def told(deal: Deal) -> tuple[Say, ...]:
    """The wheels for whoever turns the seller's; nothing in step."""
    found = grinding(deal)
    if found is None:
        return ()
    return (say("wheels", mark=mark(found), **both(found)),)


def shown(deal: Deal) -> tuple[Say, ...]:
    """The wheels on a deal's card, for all who look at it; nothing where no act is known."""
    found = mesh_of(deal)
    if found is None:
        return ()
    if found.wheels is Wheels.IN_STEP:
        return (say("wheels-in-step"),)
    return (say("wheels-card", mark=mark(found), **both(found)),)


def marked(line: Line, deal: Summary) -> Line | Say:
    """A deal in a list, with its wheels where they are out of step."""
    found = mesh(deal.process, deal.standing, deal.facts.get("activity"))
    if found is None or found.wheels is Wheels.IN_STEP:
        return line
    return say("wheels-row", row=line, mark=mark(found))


def mark(found: Mesh) -> Say:
    """By how many phases the seller is ahead or behind, in two or three words."""
    return say(f"mark-{found.wheels}", many=found.phases)


def both(found: Mesh) -> dict[str, Say]:
    """What the seller is at and what the customer is at, as facts of a text."""
    at = "already" if found.wheels is Wheels.BEHIND else "still"
    return {"act": say(f"act-{found.act}"), "they": say(f"they-{at}-{found.phase}")}


def case_of(deal: Deal, case: str, given: Collection[str]) -> str:
    """What is to be advised on: the wheels where they grind anew, else the case at hand.

    `given` are the keys of what was advised on the deal; of each situation it is told once.
    """
    grinds = situation(grinding(deal))
    if grinds is None or case.startswith(FIRST):
        return case
    known = any(tip.key in given for tip in CATALOGUE if tip.situation == grinds)
    return case if known else grinds
