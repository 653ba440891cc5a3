"""Moves of deals and how far they came, answered from counts that triggers keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, func, union_all
from sqlmodel import select

from bot.storage.histories import bit_of
from bot.storage.metadata import METADATA
from bot.storage.tallies import TallyRows
from bot.storage.tally_tables import MovedRow, ReachedRow
from flows.history import ChangeKind, Outcome
from flows.inquiry.inquiry import NO_FILTERS
from flows.inquiry.reckoning import Reached, Scope
from flows.process import PhaseKind

NEWS = (
    ChangeKind.OPENED, ChangeKind.ADVANCED, ChangeKind.SKIPPED, ChangeKind.RETURNED,
    ChangeKind.WON, ChangeKind.LOST, ChangeKind.REOPENED, ChangeKind.CORRECTED,
)  # fmt: skip
"""Changes that are news; a stay and a pause are none."""
QUARTER, DAY = 900, 96
"""Seconds in a quarter of an hour, at which a day begins in every zone; quarters in a day."""
MOVED, REACHED = (METADATA.tables[kind.__tablename__].c for kind in (MovedRow, ReachedRow))
Piece = tuple[int, int | None, int | None]
"""How long each span of it is, where the first begins and before where the last does."""


class MoveRows(TallyRows):
    """What is counted of changes already."""

    async def moved(self, scope: Scope) -> dict[str, int] | None:
        """Changes of each kind that are news; None where they are not counted so."""
        ends = [scope.since, scope.before]
        if not _kept(scope) or any(_quarter(at) % 1 for at in ends if at is not None):
            return None
        owners = scope.owners
        since, before = (None if at is None else int(_quarter(at)) for at in ends)
        pieces = list(_pieces(since, before)) if owners is None else [(1, since, before)]
        # What is everybody's is counted under nobody.
        whose = (MOVED.team_id == scope.team, MOVED.owner_id.in_({0} if owners is None else owners))
        # Each piece by itself, or SQLite would walk over all that the team ever did.
        each = (select(MOVED.kind, MOVED.many).where(*whose, *_within(piece)) for piece in pieces)
        every = union_all(*each).subquery()
        rows = await self.session.exec(
            select(every.c.kind, func.sum(every.c.many)).group_by(every.c.kind)
        )
        return {kind: int(many) for kind, many in rows if many}

    async def reached(self, team: int, owner: int | None = None) -> list[Reached]:
        """Which phases the deals that are won or lost had stood in, all or an owner's."""
        whose = () if owner is None else (REACHED.owner_id == owner,)
        query = select(REACHED.stood, REACHED.outcome, func.sum(REACHED.many))
        rows = await self.session.exec(
            query.where(REACHED.team_id == team, *whose).group_by(REACHED.stood, REACHED.outcome)
        )
        return [
            Reached(_phases(bits), Outcome(outcome), int(many))
            for bits, outcome, many in rows
            if many
        ]


def _kept(scope: Scope) -> bool:
    """Whether a scope is narrowed by nothing but a period and whose deals they are."""
    left = replace(scope.filters, rep=None, since=None, until=None)
    bare = replace(scope, filters=left, owner=None, since=None, before=None, today=None)
    return bare == Scope(scope.team, scope.process, NO_FILTERS)


def _quarter(at: datetime) -> float:
    return at.timestamp() / QUARTER


def _pieces(since: int | None, before: int | None) -> Iterator[Piece]:
    """A period in whole days in UTC, and in quarters what is left at its ends."""
    first = None if since is None else -(-since // DAY) * DAY
    last = None if before is None else before // DAY * DAY
    if first is not None and last is not None and first >= last:
        yield 1, since, before
        return
    yield DAY, first, last
    if since is not None:
        yield 1, since, first
    if before is not None:
        yield 1, last, before


def _within(piece: Piece) -> Iterator[ColumnElement[bool]]:
    span, first, last = piece
    yield MOVED.span == span
    if first is not None:
        yield MOVED.quarter >= first
    if last is not None:
        yield MOVED.quarter < last


def _phases(bits: int) -> frozenset[PhaseKind]:
    return frozenset(kind for kind in PhaseKind if bits & bit_of(kind))
