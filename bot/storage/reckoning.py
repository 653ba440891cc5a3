"""Figures over many deals, counted by the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import col, select

from bot.storage.histories import standing_of
from bot.storage.moves import MoveRows
from bot.storage.narrowing import dated, narrowed, telling
from bot.storage.processes import Past
from bot.storage.put_right import kinds_of
from bot.storage.tables import ChangeRow, CustomerRow, DealRow
from flows.history import ChangeKind, LossReason, Outcome, Standing
from flows.inquiry.inquiry import Sort
from flows.inquiry.reckoning import Listed, Scope, Step, Tally

STEP = (
    CustomerRow.name, ChangeRow.deal_id, ChangeRow.kind, ChangeRow.at, ChangeRow.after,
    ChangeRow.process_id, ChangeRow.process_version,
)  # fmt: skip
"""What is read of a change; whole rows would cost four times as much."""
_ORDERS: Mapping[Sort | None, Sequence[Any]] = {
    None: (col(DealRow.changed_at).desc(),),
    Sort.VALUE: (col(DealRow.value).is_(None), col(DealRow.value).desc()),
    Sort.OLDEST: (col(DealRow.changed_at),),
}
"""What comes first; in a list by value deals without one come last."""


class ReckoningRows(MoveRows):
    """Deals and changes, filtered and counted."""

    async def tallies(self, scope: Scope) -> list[Tally]:
        """Deals counted by phase, outcome, reason and currency."""
        row, past = DealRow, await self.followed(scope.team)
        known = await self.counted(scope, past)
        if known is not None:
            return known
        alike = (
            row.process_id, row.process_version, row.stage, row.outcome, row.reason, row.currency,
        )  # fmt: skip
        worth = func.coalesce(func.sum(row.value), 0)
        query = select(*alike, func.count(), worth).where(  # type: ignore[call-overload]  # more columns than it is typed for
            *narrowed(scope, past), *dated(scope)
        )
        return [
            Tally(
                past[scope.team, key, version].phase_of(stage).kind,
                Outcome(outcome),
                _reason(reason),
                currency,
                count,
                Decimal(str(value)),
            )
            for key, version, stage, outcome, reason, currency, count, value in (
                await self.session.exec(query.group_by(*alike))
            )
        ]

    async def listed(
        self, scope: Scope, most: int, beyond: int = 0, sort: Sort | None = None
    ) -> list[Listed]:
        """Deals, last changed first unless sorted, so many, those before `beyond` left out."""
        past = await self.followed(scope.team)
        those = [*narrowed(scope, past), *dated(scope)]
        first = await self.leading(scope, past, those, most + beyond) if sort is None else []
        query = (
            select(DealRow, CustomerRow.name)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .where(*those, *first)
            .order_by(*_ORDERS[sort], col(DealRow.id).desc())
            .limit(most)
            .offset(beyond)
        )
        return [_listed(row, name, past) for row, name in await self.session.exec(query)]

    async def steps(self, scope: Scope, most: int, beyond: int = 0) -> list[Step]:
        """Changes of the period that nobody has taken back, as put right, newest first."""
        past = await self.followed(scope.team)
        query = (
            walk(*narrowed(scope, past), *telling(scope))
            .order_by(col(ChangeRow.at).desc(), col(ChangeRow.deal_id), col(ChangeRow.number))
            .limit(most)
            .offset(beyond)
        )
        return await self.put_right(query, scope)

    async def stepped(self, scope: Scope) -> dict[str, int]:
        """How many such changes there are of each kind."""
        counts = Counter(await self._stepped(scope))
        if counts.pop(ChangeKind.CORRECTED, 0):
            past = await self.followed(scope.team)
            corrected = col(ChangeRow.kind) == ChangeKind.CORRECTED
            query = walk(*narrowed(scope, past), *telling(scope), corrected)
            counts.update(step.kind for step in await self.put_right(query, scope))
        return dict(counts)

    async def _stepped(self, scope: Scope) -> dict[str, int]:
        known = await self.moved(scope)
        if known is not None:
            return known
        past = await self.followed(scope.team)
        query = (
            select(ChangeRow.kind, func.count())
            .select_from(DealRow)
            .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
            .where(*narrowed(scope, past), *telling(scope))
            .group_by(ChangeRow.kind)
        )
        return dict((await self.session.exec(query)).all())

    async def put_right(self, query: Any, scope: Scope) -> list[Step]:
        """The steps that a query finds; of a correction, what it comes to with what it mends."""
        rows = (await self.session.exec(query.add_columns(ChangeRow))).all()
        past = await self.past({(scope.team, key, version) for *_, key, version, _ in rows})
        found = [(row[-1], past[scope.team, row[-3], row[-2]]) for row in rows]
        kinds = await kinds_of(self.session, found)
        return [
            Step(
                change.deal_id,
                row[0],
                kinds.get((change.deal_id, change.number), change.kind),
                change.at,
                standing_of(change.after),
                process,
            )
            for row, (change, process) in zip(rows, found, strict=True)
        ]

    async def walked(self, query: Any, scope: Scope) -> list[Step]:
        """The steps that a query of them finds, as they were written."""
        rows = (await self.session.exec(query)).all()
        past = await self.past({(scope.team, key, version) for *_, key, version in rows})
        return [
            Step(deal, name, kind, at, standing_of(after), past[scope.team, key, version])
            for name, deal, kind, at, after, key, version in rows
        ]


def walk(*those: ColumnElement[bool]) -> Any:
    """A query for the steps of such deals."""
    return (
        select(*STEP)  # type: ignore[call-overload]  # more columns than it is typed for
        .select_from(DealRow)
        .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
        .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
        .where(*those)
    )


def _reason(said: str | None) -> LossReason | None:
    return LossReason(said) if said else None


def _listed(row: DealRow, name: str, past: Past) -> Listed:
    standing = Standing(
        row.stage, Outcome(row.outcome), _reason(row.reason), row.paused_until, row.archived
    )
    process = past[row.team_id, row.process_id, row.process_version]
    value = (row.value, row.currency)
    kept = Listed(row.id or 0, name, process, standing, *value, row.changed_at, row.warned)
    return replace(kept, title=row.title)
