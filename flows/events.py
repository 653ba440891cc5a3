"""What can have happened to a deal; others learn of a change by these alone."""

from __future__ import annotations

from dataclasses import dataclass

from flows.history import ChangeKind


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
    """A fact of the deal was set by hand, or it was archived, or joined with another."""


class DealNoted(Event):
    """A note told a fact of the deal, and moved nothing."""


class DealMapped(Event):
    """The deal follows another process, or a new version of its own."""


class ChangeCorrected(Event):
    """The rep has put a change right."""


class ChangeUndone(Event):
    """The rep has taken a change back."""


_TOLD: dict[ChangeKind, type[Event]] = {
    ChangeKind.OPENED: DealOpened,
    ChangeKind.IMPORTED: DealOpened,
    ChangeKind.STAYED: DealStayed,
    ChangeKind.WON: DealWon,
    ChangeKind.LOST: DealLost,
    ChangeKind.REOPENED: DealReopened,
    ChangeKind.PAUSED: DealPaused,
    ChangeKind.CORRECTED: ChangeCorrected,
    ChangeKind.EDITED: DealEdited,
    ChangeKind.JOINED: DealEdited,
    ChangeKind.NOTED: DealNoted,
    ChangeKind.MAPPED: DealMapped,
    ChangeKind.SWITCHED: DealMapped,
    ChangeKind.UNDONE: ChangeUndone,
}
_PHASES: dict[ChangeKind, type[Event]] = {
    ChangeKind.ADVANCED: PhaseAdvanced,
    ChangeKind.SKIPPED: PhaseSkipped,
    ChangeKind.RETURNED: PhaseReturned,
}


def told(kind: ChangeKind, *, same_phase: bool) -> type[Event]:
    """What a line of that kind is told as; a step within a phase is one of the stage alone."""
    if kind in _PHASES:
        return StageMoved if same_phase else _PHASES[kind]
    return _TOLD[kind]
