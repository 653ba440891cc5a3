"""What would have happened in another process: closed deals, phase by phase, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from statistics import median

from flows.deal import Deal
from flows.editor.drawing import process_name
from flows.history import Change, ChangeKind, Outcome
from flows.mapping import seated
from flows.messages import Say, say
from flows.process import BuyingPhase, Process
from flows.replies import phase_name


@dataclass
class Figures:
    """What closed deals did in a phase: how long each was there, and how many were lost from it."""

    stays: list[timedelta] = field(default_factory=list)
    lost: int = 0

    @property
    def days(self) -> float:
        """The median of the stays, in days."""
        return median(stay.total_seconds() for stay in self.stays) / 86400 if self.stays else 0.0


def replay(deals: Iterable[Deal], process: Process) -> Mapping[str, Figures]:
    """The figures of closed deals by phase id, had they gone through that process."""
    figures = {phase.id: Figures() for phase in process.phases}
    for deal in closed(deals):
        stays: dict[str, timedelta] = {}
        for phase, stay in _stays(deal, process):
            stays[phase] = stays.get(phase, timedelta()) + stay
        for phase, stay in stays.items():
            figures[phase].stays.append(stay)
        if deal.outcome is Outcome.LOST:
            figures[_lost_from(deal, process)].lost += 1
    return figures


def closed(deals: Iterable[Deal]) -> list[Deal]:
    """The deals that have been won or lost."""
    return [deal for deal in deals if deal.outcome is not Outcome.OPEN]


def _told(deal: Deal) -> list[Change]:
    """What was shown of the customer: without what was taken back, mended, mapped or imported.

    How a deal came to stand where it was imported, another system knows at best.
    """
    aside = (ChangeKind.SWITCHED, ChangeKind.IMPORTED)
    own = [change for one, change in deal.lasting() if one is deal]
    told = [change for change in own if change.kind not in aside]
    # A reason may be given long after the loss it belongs to.
    return sorted(told, key=lambda change: deal.first_of(change).number)


def _stays(deal: Deal, process: Process) -> Iterator[tuple[str, timedelta]]:
    """How long the customer was in each phase, until the deal was decided."""
    for one, following in pairwise(_told(deal)):
        if one.after.outcome is Outcome.OPEN:
            # What was put right later was so from when the note came that it puts right.
            began, ended = (deal.first_of(change).cause.at for change in (one, following))
            yield _phase(one, process), ended - began


def _phase(change: Change, process: Process) -> str:
    return process.phase_of(seated(change.after, change.under, process)).id


def _lost_from(deal: Deal, process: Process) -> str:
    """The phase that the customer was in before the loss."""
    before = [c for c in _told(deal) if c.after.outcome is Outcome.OPEN]
    return _phase(before[-1], process) if before else _phase(deal.history[-1], process)


def replayed(deals: Sequence[Deal], old: Process, new: Process) -> Iterator[Say]:
    """The figures before and after, line by line."""
    many = len(closed(deals))
    if not many:
        yield say("replay-none")
        return
    yield say("replay-title", many=many)
    for key, process in (("replay-before", old), ("replay-after", new)):
        yield say(key, name=process_name(process))
        yield from _rows(process.phases, replay(deals, process))


def _rows(phases: Sequence[BuyingPhase], figures: Mapping[str, Figures]) -> Iterator[Say]:
    for phase in phases:
        found = figures[phase.id]
        days = round(found.days, 1)
        whole = int(days) if days.is_integer() else days
        facts = {"many": len(found.stays), "days": whole, "lost": found.lost}
        yield say("replay-row", phase=phase_name(phase), **facts)
