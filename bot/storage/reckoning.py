"""Figures over many deals, counted by the database."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.storage.deals import process_of, standing_of
from bot.storage.session import Rows
from bot.storage.tables import ChangeRow, CustomerRow, DealRow
from flows.history import ChangeKind, LossReason, Outcome, Standing
from flows.reckoning import Listed, Scope, Step, Tally

_TELLING = (
    ChangeKind.OPENED, ChangeKind.ADVANCED, ChangeKind.SKIPPED, ChangeKind.RETURNED,
    ChangeKind.WON, ChangeKind.LOST, ChangeKind.REOPENED, ChangeKind.CORRECTED,
)  # fmt: skip
"""Changes that are news; a stay and a pause are none."""


class ReckoningRows(Rows):
    """Deals and changes, filtered and counted."""

    async def tallies(self, scope: Scope) -> list[Tally]:
        """Deals counted by stage, outcome, reason and currency."""
        alike = (DealRow.stage, DealRow.outcome, DealRow.reason, DealRow.currency)
        many, value = func.count(), func.coalesce(func.sum(DealRow.value), 0)
        query = select(*alike, many, value).where(*_narrow(scope), *_dated(scope))  # type: ignore[call-overload]  # six columns are more than it is typed for
        return [
            Tally(stage, Outcome(outcome), _reason(reason), currency, count, Decimal(str(worth)))
            for stage, outcome, reason, currency, count, worth in await self.session.exec(
                query.group_by(*alike)
            )
        ]

    async def listed(self, scope: Scope, most: int, beyond: int = 0) -> list[Listed]:
        """Deals last changed first, so many, those before `beyond` left out."""
        query = (
            select(DealRow, CustomerRow.name)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .where(*_narrow(scope), *_dated(scope))
            .order_by(col(DealRow.changed_at).desc(), col(DealRow.id).desc())
            .limit(most)
            .offset(beyond)
        )
        return [_listed(row, name) for row, name in await self.session.exec(query)]

    async def steps(self, scope: Scope, most: int, beyond: int = 0) -> list[Step]:
        """Changes of the period that nobody has taken back, newest first."""
        query = (
            select(DealRow, CustomerRow.name, ChangeRow)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
            .where(*_narrow(scope), *_telling(scope))
            .order_by(col(ChangeRow.at).desc(), col(ChangeRow.deal_id), col(ChangeRow.number))
            .limit(most)
            .offset(beyond)
        )
        return [_step(*found) for found in await self.session.exec(query)]

    async def stepped(self, scope: Scope) -> int:
        """How many such changes there are."""
        query = (
            select(func.count())
            .select_from(DealRow)
            .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
            .where(*_narrow(scope), *_telling(scope))
        )
        return (await self.session.exec(query)).one()

    async def courses(self, scope: Scope) -> list[Step]:
        """Every step of every deal of the scope, deal by deal and in order."""
        query = (
            select(DealRow, CustomerRow.name, ChangeRow)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
            .where(*_narrow(scope), *_dated(scope))
            .order_by(col(ChangeRow.deal_id), col(ChangeRow.number))
        )
        return [_step(*found) for found in await self.session.exec(query)]


def _narrow(scope: Scope) -> list[ColumnElement[bool]]:
    """What a deal must be by its own row, its period left aside."""
    asked, row = scope.filters, DealRow
    found: list[Any] = [row.team_id == scope.team, col(row.archived).is_(False)]
    if asked.phase is not None or asked.stage is not None:
        inside = [
            stage.id
            for phase in scope.process.phases
            for stage in phase.stages
            if asked.phase in (None, phase.kind) and asked.stage in (None, stage.kind)
        ]
        found.append(col(row.stage).in_(inside))
    owner = scope.owner if asked.rep is None else asked.rep.id
    if owner is not None:
        found.append(row.owner_id == owner)
    if scope.owner is not None:
        found.append(row.owner_id == scope.owner)
    for column, wanted in (
        (row.outcome, asked.outcome), (row.reason, asked.loss_reason),
        (row.currency, asked.currency),
    ):  # fmt: skip
        if wanted is not None:
            found.append(col(column) == wanted)
    if asked.value_min is not None:
        found.append(col(row.value) >= asked.value_min)
    if asked.value_max is not None:
        found.append(col(row.value) <= asked.value_max)
    if asked.paused:
        found.append(col(row.paused_until).is_not(None))
    if scope.moved_before is not None:
        found.append(col(row.changed_at) <= scope.moved_before)
    return found


def _dated(scope: Scope) -> list[ColumnElement[bool]]:
    """That a deal last changed within the period."""
    return _within(col(DealRow.changed_at), scope)


def _within(column: Any, scope: Scope) -> list[ColumnElement[bool]]:
    since = [] if scope.since is None else [column >= scope.since]
    return since + ([] if scope.before is None else [column < scope.before])


def _telling(scope: Scope) -> list[ColumnElement[bool]]:
    """That a change is news, within the period, and was neither put right nor taken back."""
    later = aliased(ChangeRow)
    mended = (
        select(later.deal_id)
        .where(later.deal_id == ChangeRow.deal_id, later.mends == ChangeRow.number)
        .exists()
    )
    return [col(ChangeRow.kind).in_(_TELLING), ~mended, *_within(col(ChangeRow.at), scope)]


def _reason(said: str | None) -> LossReason | None:
    return LossReason(said) if said else None


def _listed(row: DealRow, name: str) -> Listed:
    standing = Standing(
        row.stage, Outcome(row.outcome), _reason(row.reason), row.paused_until, row.archived
    )
    return Listed(
        row.id or 0, name, process_of(row), standing, row.value, row.currency, row.changed_at
    )


def _step(row: DealRow, name: str, change: ChangeRow) -> Step:
    after = standing_of(change.after)
    return Step(change.deal_id, name, change.kind, change.at, after, process_of(row))
