"""The courses of deals, of so many drawn evenly where there are more."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import exists, select, union_all
from sqlmodel import col

from bot.storage.narrowing import dated, narrowed
from bot.storage.reckoning import ReckoningRows, walk
from bot.storage.tables import ChangeRow, DealRow
from flows.history import ChangeKind, Outcome
from flows.inquiry.reckoning import Scope, Step
from flows.process import PhaseKind

_BROUGHT = (
    exists()
    .where(
        col(ChangeRow.deal_id) == col(DealRow.id),
        col(ChangeRow.kind) == ChangeKind.IMPORTED,
        col(ChangeRow.at) == col(DealRow.phase_since),
    )
    .label("brought")
)


class CourseRows(ReckoningRows):
    """How deals came to where they stand."""

    async def courses(self, scope: Scope, most: int) -> list[Step]:
        """Every step of every deal of the scope, or of `most` drawn evenly, deal by deal."""
        drawn = await self._drawn(scope, most, col(DealRow.id))
        lines = walk(col(DealRow.id).in_(drawn))
        lines = lines.order_by(col(ChangeRow.deal_id), col(ChangeRow.number))
        return await self.walked(lines, scope)

    async def arrivals(self, scope: Scope, most: int) -> list[tuple[PhaseKind, datetime]]:
        """Which phase each deal is in and since when; of more than `most`, so many drawn evenly.

        Since when a deal stood where it was brought from elsewhere, nobody has told.
        """
        columns = (col(DealRow.id), col(DealRow.told_phase), col(DealRow.phase_since), _BROUGHT)
        rows = await self.session.exec(await self._drawn(scope, most, *columns))
        return [
            (PhaseKind(phase), since)
            for _, phase, since, brought in rows
            if phase is not None and since is not None and not brought
        ]

    async def _drawn(self, scope: Scope, most: int, *columns: Any) -> Any:
        """The deals of the lowest lots, which have nothing to do with what they are.

        They are found in an index, those of each outcome by themselves.
        """
        past = await self.followed(scope.team)
        those = [*narrowed(scope, past), *dated(scope)]
        asked = scope.filters.outcome
        some = (Outcome.WON, Outcome.LOST) if scope.closed else tuple(Outcome)
        lowest = (
            select(*columns, col(DealRow.lot))
            .where(*those, col(DealRow.outcome) == outcome)
            .order_by(col(DealRow.lot))
            .limit(most)
            .subquery()
            for outcome in (some if asked is None else (asked,))
        )
        every = union_all(*(select(one) for one in lowest)).subquery()
        drawn = select(*(one for one in every.c if one.name != "lot"))
        return drawn.order_by(every.c.lot, every.c.id).limit(most)
