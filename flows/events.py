"""What can have happened to a deal; others learn of a change by these alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    """Something happened to a deal; `change` is its number in the deal's history."""

    deal: int
    change: int


class DealOpened(Event):
    """The team has a new deal."""


class StageMoved(Event):
    """The deal stands in another stage of the same phase."""


class PhaseChanged(Event):
    """The customer stands in another buying phase."""


class PhaseAdvanced(PhaseChanged):
    """The customer went on to the next phase."""


class PhaseSkipped(PhaseChanged):
    """The customer went over at least one phase."""


class PhaseReturned(PhaseChanged):
    """The customer went back to an earlier phase."""


class DealStayed(Event):
    """A note confirmed where the customer stands."""


class DealWon(Event):
    """The customer has bought."""


class DealLost(Event):
    """The customer has decided against us."""


class DealReopened(Event):
    """A closed deal is open again."""


class DealPaused(Event):
    """The deal rests until a date, or is taken up again."""


class DealEdited(Event):
    """A fact of the deal was set by hand, or it was archived."""


class ChangeCorrected(Event):
    """The rep has put a change right."""


class ChangeUndone(Event):
    """The rep has taken a change back."""
