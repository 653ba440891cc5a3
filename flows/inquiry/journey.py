"""A deal's way through the phases, with the seller's wheel above the customer's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise

from flows.deal import Deal
from flows.history import Change, Outcome
from flows.inquiry.pictured import Stretch, Tick, Timeline
from flows.messages import Say, say
from flows.process import HOME, BuyingPhase, PhaseKind, Process, StageKind
from flows.replies import phase_name
from flows.wheels import apart

ALL_SHOWN = 7
"""Phases up to which a process is shown whole; of a longer one those that were turned to."""
ENDS: Mapping[Outcome, Say] = {
    Outcome.OPEN: say("picture-end"),
    Outcome.WON: say("picture-end-won"),
    Outcome.LOST: say("picture-end-lost"),
}
"""What stands at the last day."""
SHORTEST = timedelta(hours=1)
"""What a way lasts at least, however young its deal."""


@dataclass(frozen=True)
class _Turn:
    """Where a wheel stands from a moment on; nowhere where it is None."""

    at: datetime
    phase: str | None


def journey(deal: Deal, now: datetime) -> Timeline:
    """The timeline of a deal up to now, or to when it was closed."""
    steps = list(_steps(deal))
    customer = [_Turn(at, _row(deal.process, change)) for at, change in steps]
    seller = list(_acts(deal))
    start = steps[0][0]
    end = now if deal.outcome is Outcome.OPEN else steps[-1][0]
    end = max(end, start + SHORTEST)
    rows = _rows(deal.process, {turn.phase for turn in (*customer, *seller)})
    places = {phase.id: place for place, phase in enumerate(rows)}
    return Timeline(
        say("picture-deal", deal=deal.name),
        tuple(phase_name(phase) for phase in rows),
        tuple(_stretches(seller, places, start, end)),
        tuple(_stretches(customer, places, start, end)),
        tuple(_ticks(start, end, now.tzinfo)),
        ENDS[deal.outcome],
        (say("picture-seller"), say("picture-customer")),
    )


def _steps(deal: Deal) -> Iterator[tuple[datetime, Change]]:
    """Each change that stands, as it was put right, at the time of what it put right."""
    for one, change in deal.lasting():
        yield one.first_of(change).cause.at, change


def _row(process: Process, change: Change) -> str | None:
    """The phase of the process that a change stands in; a lost deal is nowhere."""
    if change.after.outcome is Outcome.LOST:
        return None
    was = change.under.phase_of(change.after.stage)
    return _alike(process, was.kind, was.id)


def _alike(process: Process, kind: PhaseKind, named: str) -> str | None:
    """The phase of that id, else the first of its kind; None where the process has neither."""
    found = [phase.id for phase in process.of_kind(kind)]
    return named if named in found else next(iter(found), None)


def _acts(deal: Deal) -> Iterator[_Turn]:
    """The phases that what the seller did belongs to."""
    for _, change in deal.course():
        here = change.under.phase_of(change.after.stage).kind
        for edit in (edit for edit in change.edits if edit.fact == "activity"):
            yield _Turn(change.cause.at, _home(deal.process, edit.after, here))


def _home(process: Process, act: str | None, here: PhaseKind) -> str | None:
    kinds = list(dict.fromkeys(phase.kind for phase in process.phases))
    if act not in HOME or here not in kinds:
        return None
    kind = kinds[kinds.index(here) + apart(process, StageKind(act), here)]
    own = [p.id for p in process.of_kind(kind) if any(s.kind == act for s in p.stages)]
    return own[0] if own else _alike(process, kind, "")


def _rows(process: Process, turned: set[str | None]) -> list[BuyingPhase]:
    whole = len(process.phases) <= ALL_SHOWN
    return [phase for phase in process.phases if whole or phase.id in turned]


def _stretches(
    turns: Sequence[_Turn], places: dict[str, int], start: datetime, end: datetime
) -> Iterator[Stretch]:
    """Where a wheel stood, from each of its turns to the next."""
    moved = [turn for n, turn in enumerate(turns) if not n or turn.phase != turns[n - 1].phase]
    for turn, after in pairwise((*moved, _Turn(end, None))):
        if turn.phase is not None:
            since, until = (_share(at, start, end) for at in (turn.at, after.at))
            yield Stretch(places[turn.phase], since, until)


def _share(at: datetime, start: datetime, end: datetime) -> float:
    return round(min(1.0, max(0.0, (at - start) / (end - start))), 4)


def _ticks(start: datetime, end: datetime, zone: tzinfo | None) -> Iterator[Tick]:
    """The first day, the last and the one in the middle, each once."""
    days = dict[date, float]()
    for at in (0.0, 1.0, 0.5):
        days.setdefault((start + at * (end - start)).astimezone(zone).date(), at)
    yield from sorted((Tick(at, day) for day, at in days.items()), key=lambda tick: tick.at)
