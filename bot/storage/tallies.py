"""Questions answered from deals that are counted as they change; triggers keep the counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import ColumnElement, func, literal_column
from sqlmodel import col, select

from bot.storage.metadata import METADATA
from bot.storage.processes import Past, ProcessRows
from bot.storage.tables import DealRow
from bot.storage.tally_tables import TallyRow
from flows.history import LossReason, Outcome
from flows.inquiry.inquiry import NO_FILTERS, Filters
from flows.inquiry.reckoning import Scope, Tally
from flows.inquiry.tallied import Place
from flows.process import Process

COUNTED = METADATA.tables[TallyRow.__tablename__].c
MANY = func.sum(COUNTED.many)
HUNDREDTHS = func.sum(COUNTED.hundredths * literal_column("1.0"))
"""Added as floating numbers, which SQLite cannot run over; exact up to ninety trillion."""
MOST_PLACES = 60
"""Places that are looked up one by one; where there are more, deals are walked over."""
_FREE = dict.fromkeys(
    (
        *("phase", "stage", "outcome", "rep", "currency", "loss_reason", "paused", "warning"),
        # Of a period and an age what the scope says holds.
        *("since", "until", "age_days_min"),
    )
)
"""Filters that counts can answer."""


class TallyRows(ProcessRows):
    """What is counted already."""

    async def followed(self, team: int) -> Past:
        """The processes that deals of a team follow, in the versions they follow."""
        refs = select(COUNTED.process_id, COUNTED.process_version).where(COUNTED.team_id == team)
        found = await self.session.exec(refs.distinct())
        return await self.past([(team, key, version) for key, version in found])

    async def counted(self, scope: Scope, past: Past) -> list[Tally] | None:
        """Deals by phase, outcome, reason and currency; None where they are not counted so."""
        if not _kept(scope):
            return None
        alike = (
            COUNTED.process_id, COUNTED.process_version, COUNTED.stage, COUNTED.outcome,
            COUNTED.reason, COUNTED.currency,
        )  # fmt: skip
        query = select(*alike, MANY, HUNDREDTHS).where(*_those(scope)).group_by(*alike)  # type: ignore[call-overload]  # more columns than it is typed for
        rows = await self.session.exec(query.having(MANY > 0))
        return [
            Tally(
                past[scope.team, key, version].phase_of(stage).kind,
                Outcome(outcome),
                LossReason(reason) if reason else None,
                currency or None,
                int(many),
                Decimal(int(worth)).scaleb(-2),
            )
            for key, version, stage, outcome, reason, currency, many, worth in rows
            if _asked(scope.filters, past[scope.team, key, version], stage)
        ]

    async def leading(
        self, scope: Scope, past: Past, narrowed: Sequence[ColumnElement[bool]], most: int
    ) -> list[ColumnElement[bool]]:
        """That a deal is one of those last changed where such deals stand, `most` of each place.

        Each place is looked up in its index by itself, so no other deal is walked over.
        """
        asked = scope.filters
        if asked.phase is None and asked.stage is None and asked.outcome is None:
            return []
        places = await self._places(past, *_those(scope))
        places = [place for place in places if _asked(asked, place.process, place.stage)]
        if len(places) > MOST_PLACES:
            return []
        found = list[int]()
        for place in places:
            query = select(DealRow.id).where(*narrowed, *standing_in(place))
            latest = query.order_by(col(DealRow.changed_at).desc(), col(DealRow.id).desc())
            found += [n for n in await self.session.exec(latest.limit(most)) if n is not None]
        return [col(DealRow.id).in_(found)]

    async def places(self, team: int, owner: int | None = None) -> list[Place]:
        """Where a team's deals that are not archived stand, all or an owner's."""
        whose = () if owner is None else (COUNTED.owner_id == owner,)
        return await self._places(await self.followed(team), COUNTED.team_id == team, *whose)

    async def _places(self, past: Past, *those: ColumnElement[bool]) -> list[Place]:
        stands = (
            COUNTED.team_id, COUNTED.process_id, COUNTED.process_version, COUNTED.stage,
            COUNTED.outcome,
        )  # fmt: skip
        query = select(*stands, MANY).where(*those).group_by(*stands).having(MANY > 0)  # type: ignore[call-overload]  # as above
        return [
            Place(past[team, key, version], stage, Outcome(outcome), int(many))
            for team, key, version, stage, outcome, many in await self.session.exec(query)
        ]


def standing_in(place: Place) -> Iterator[ColumnElement[bool]]:
    """That a deal stands there, in the words of the index that leads there."""
    yield col(DealRow.process_id) == place.process.id
    yield col(DealRow.process_version) == place.process.version
    yield col(DealRow.stage) == place.stage
    yield col(DealRow.outcome) == place.outcome


def _kept(scope: Scope) -> bool:
    """Whether a scope is narrowed by nothing but what deals are counted by."""
    bare = replace(scope, filters=NO_FILTERS, owner=None, today=None)
    left = replace(scope.filters, **_FREE)
    return left == NO_FILTERS and bare == Scope(scope.team, scope.process, NO_FILTERS)


def _those(scope: Scope) -> Iterator[ColumnElement[bool]]:
    """What counts must be of; they may be of more than the scope, never of less."""
    asked = scope.filters
    yield COUNTED.team_id == scope.team
    if scope.owners is not None:
        yield COUNTED.owner_id.in_(scope.owners)
    for column, wanted in (
        (COUNTED.outcome, asked.outcome), (COUNTED.reason, asked.loss_reason),
        (COUNTED.currency, asked.currency),
    ):  # fmt: skip
        if wanted is not None:
            yield column == wanted
    for column, whether in ((COUNTED.paused, asked.paused), (COUNTED.warned, asked.warning)):
        if whether:
            yield column.is_(True)


def _asked(filters: Filters, process: Process, stage: str) -> bool:
    """Whether a stage is of the phase and of the kind asked for."""
    phase_fits = filters.phase in (None, process.phase_of(stage).kind)
    return phase_fits and filters.stage in (None, process.stage(stage).kind)
