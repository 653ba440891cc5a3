"""Figures over many deals, counted by the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.storage.histories import standing_of
from bot.storage.processes import Past, Ref
from bot.storage.put_right import kinds_of
from bot.storage.tables import ChangeRow, CustomerRow, DealRow
from bot.storage.tallies import TallyRows
from flows.history import ChangeKind, LossReason, Outcome, Standing
from flows.inquiry import Sort
from flows.process import Process
from flows.reckoning import Listed, Scope, Step, Tally

_TELLING = (
    ChangeKind.OPENED, ChangeKind.ADVANCED, ChangeKind.SKIPPED, ChangeKind.RETURNED,
    ChangeKind.WON, ChangeKind.LOST, ChangeKind.REOPENED, ChangeKind.CORRECTED,
)  # fmt: skip
"""Changes that are news; a stay and a pause are none."""


_ORDERS: Mapping[Sort | None, Sequence[Any]] = {
    None: (col(DealRow.changed_at).desc(),),
    Sort.VALUE: (col(DealRow.value).is_(None), col(DealRow.value).desc()),
    Sort.OLDEST: (col(DealRow.changed_at),),
}
"""What comes first; in a list by value deals without one come last."""


class ReckoningRows(TallyRows):
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
            *_narrow(scope, past), *_dated(scope)
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
        narrowed = [*_narrow(scope, past), *_dated(scope)]
        first = await self.leading(scope, past, narrowed, most + beyond) if sort is None else []
        query = (
            select(DealRow, CustomerRow.name)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .where(*narrowed, *first)
            .order_by(*_ORDERS[sort], col(DealRow.id).desc())
            .limit(most)
            .offset(beyond)
        )
        return [_listed(row, name, past) for row, name in await self.session.exec(query)]

    async def steps(self, scope: Scope, most: int, beyond: int = 0) -> list[Step]:
        """Changes of the period that nobody has taken back, as put right, newest first."""
        past = await self.followed(scope.team)
        newest = (col(ChangeRow.at).desc(), col(ChangeRow.deal_id), col(ChangeRow.number))
        query = _changes(*_narrow(scope, past), *_telling(scope)).order_by(*newest)
        return await self._steps(query.limit(most).offset(beyond), scope, put_right=True)

    async def stepped(self, scope: Scope) -> dict[str, int]:
        """How many such changes there are of each kind."""
        past = await self.followed(scope.team)
        query = (
            select(ChangeRow.kind, func.count())
            .select_from(DealRow)
            .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
            .where(*_narrow(scope, past), *_telling(scope))
            .group_by(ChangeRow.kind)
        )
        counts = Counter(dict((await self.session.exec(query)).all()))
        if counts.pop(ChangeKind.CORRECTED, 0):
            corrected = col(ChangeRow.kind) == ChangeKind.CORRECTED
            query = _changes(*_narrow(scope, past), *_telling(scope), corrected)
            steps = await self._steps(query, scope, put_right=True)
            counts.update(step.kind for step in steps)
        return dict(counts)

    async def courses(self, scope: Scope, most: int | None = None) -> list[Step]:
        """Every step of every deal of the scope, or of `most` evenly taken, deal by deal."""
        past = await self.followed(scope.team)
        sample = await self._sample(scope, past, most)
        query = _changes(*_narrow(scope, past), *_dated(scope), *sample)
        query = query.order_by(col(ChangeRow.deal_id), col(ChangeRow.number))
        return await self._steps(query, scope)

    async def _sample(
        self, scope: Scope, past: Past, most: int | None
    ) -> list[ColumnElement[bool]]:
        """That a deal is one of so many, every so-manieth of them."""
        if most is None:
            return []
        query = select(func.count()).select_from(DealRow)
        many = (await self.session.exec(query.where(*_narrow(scope, past), *_dated(scope)))).one()
        return [] if many <= most else [col(DealRow.id) % -(-many // most) == 0]

    async def _steps(self, query: Any, scope: Scope, *, put_right: bool = False) -> list[Step]:
        rows = (await self.session.exec(query)).all()
        refs = {_ref(scope.team, change) for _, _, change in rows}
        past = await self.past(refs)
        found = [(change, past[_ref(scope.team, change)]) for _, _, change in rows]
        kinds = await kinds_of(self.session, found) if put_right else {}
        return [
            _step(name, change, process, kinds.get((change.deal_id, change.number), change.kind))
            for (_, name, _), (change, process) in zip(rows, found, strict=True)
        ]


def _changes(*which: ColumnElement[bool]) -> Any:
    """Those changes, each with its deal and what that is called."""
    query = select(DealRow, CustomerRow.name, ChangeRow)
    query = query.join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
    return query.join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id).where(*which)


def _ref(team: int, change: ChangeRow) -> Ref:
    return team, change.process_id, change.process_version


def _places(scope: Scope, past: Past) -> ColumnElement[bool]:
    """That a deal stands in the phase and stage asked for, whichever process it follows."""
    asked = scope.filters
    return or_(
        false(),
        *(
            and_(
                col(DealRow.process_id) == key,
                col(DealRow.process_version) == version,
                col(DealRow.stage).in_(
                    stage.id
                    for phase in process.phases
                    for stage in phase.stages
                    if asked.phase in (None, phase.kind) and asked.stage in (None, stage.kind)
                ),
            )
            for (_, key, version), process in past.items()
        ),
    )


def _narrow(scope: Scope, past: Past) -> list[ColumnElement[bool]]:
    """What a deal must be by its own row, its period left aside."""
    asked, row = scope.filters, DealRow
    found: list[Any] = [row.team_id == scope.team, col(row.archived).is_(False)]
    if asked.phase is not None or asked.stage is not None:
        found.append(_places(scope, past))
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
    found += _flagged(scope)
    found += [col(row.warned) > 0] if asked.warning else []
    found += (
        [func.lower(col(row.competitor)) == asked.competitor.lower()] if asked.competitor else []
    )
    found += _ending(scope)
    if scope.moved_before is not None:
        found.append(col(row.changed_at) <= scope.moved_before)
    return found


def _ending(scope: Scope) -> Iterator[ColumnElement[bool]]:
    """That a deal is closed, or that its customer decides in time; ISO days sort in order."""
    if scope.closed:
        yield col(DealRow.outcome) != Outcome.OPEN
    if scope.decides_by is not None:
        day = col(DealRow.decision_date)
        yield or_(day.is_(None), day < (scope.decides_by + timedelta(days=1)).isoformat())


def _flagged(scope: Scope) -> Iterator[ColumnElement[bool]]:
    """That a deal rests, or is open with no step for today or later; ISO days sort in order."""
    if scope.filters.paused:
        yield col(DealRow.paused_until).is_not(None)
    if scope.filters.no_next_step:
        day = col(DealRow.next_step_date)
        over = false() if scope.today is None else day < scope.today.isoformat()
        yield and_(col(DealRow.outcome) == Outcome.OPEN, or_(day.is_(None), over))


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
    news = (col(ChangeRow.team_id) == scope.team, col(ChangeRow.kind).in_(_TELLING), ~mended)
    return [*news, *_within(col(ChangeRow.at), scope)]


def _reason(said: str | None) -> LossReason | None:
    return LossReason(said) if said else None


def _listed(row: DealRow, name: str, past: Past) -> Listed:
    standing = Standing(
        row.stage, Outcome(row.outcome), _reason(row.reason), row.paused_until, row.archived
    )
    process = past[row.team_id, row.process_id, row.process_version]
    value = (row.value, row.currency)
    return Listed(row.id or 0, name, process, standing, *value, row.changed_at, row.warned)


def _step(name: str, change: ChangeRow, process: Process, kind: str) -> Step:
    after = standing_of(change.after)
    return Step(change.deal_id, name, kind, change.at, after, process)
