"""Look before you leap: what a changed process means for the deals that follow it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from flows.history import Outcome
from flows.mapping import may_stand, same_place, seat, seated
from flows.process import Process
from flows.summary import Summary


@dataclass(frozen=True)
class Shift:
    """Deals that go from one stage to another; `to` is None where somebody must choose it."""

    stage: str
    to: str | None
    deals: tuple[Summary, ...]


@dataclass(frozen=True)
class Preview:
    """What happens to the deals: which move, which need a choice.

    `closed` are the deals won and lost among those that stand elsewhere afterwards.
    """

    moving: tuple[Shift, ...] = ()
    choosing: tuple[Shift, ...] = ()
    closed: int = 0

    @property
    def places(self) -> dict[int, str]:
        """Where each deal that moves will stand, by its id."""
        return {deal.id: s.to for s in self.moving for deal in s.deals if s.to is not None}


def preview(
    old: Process, new: Process, deals: Sequence[Summary], chosen: Mapping[str, str]
) -> Preview:
    """What becomes of the deals that follow `old`, with the places chosen so far."""
    groups: dict[tuple[str, str | None], list[Summary]] = {}
    closed = 0
    ours = [deal for deal in deals if deal.process.id == old.id]
    for deal in ours:
        to = _place(deal, new, chosen)
        if to is not None and same_place(deal.standing.stage, deal.process, to, new):
            continue
        closed += deal.standing.outcome is not Outcome.OPEN
        groups.setdefault((deal.standing.stage, to), []).append(deal)
    shifts = [Shift(stage, to, tuple(found)) for (stage, to), found in groups.items()]
    moving = tuple(shift for shift in shifts if shift.to is not None)
    choosing = tuple(shift for shift in shifts if shift.to is None)
    return Preview(moving, choosing, closed)


def _place(deal: Summary, new: Process, chosen: Mapping[str, str]) -> str | None:
    standing = deal.standing
    to = chosen.get(standing.stage)
    if standing.outcome is Outcome.OPEN and to is not None and may_stand(new, to, Outcome.OPEN):
        return to
    place = seat(standing, deal.process, new)
    if place is None and standing.outcome is not Outcome.OPEN:
        return seated(standing, deal.process, new)  # nobody is asked about what is over
    return place


def where_to(new: Process) -> Iterator[str]:
    """The stages that open deals may be sent to."""
    return (stage.id for stage in new.stages if may_stand(new, stage.id, Outcome.OPEN))


def of_stage(deals: Sequence[Summary], process: Process) -> dict[str, int]:
    """How many open deals stand in each stage of a process."""
    here = [d.standing.stage for d in deals if d.process.id == process.id and _open(d)]
    return {stage.id: here.count(stage.id) for stage in process.stages}


def _open(deal: Summary) -> bool:
    return deal.standing.outcome is Outcome.OPEN
