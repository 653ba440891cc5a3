"""Which deals and changes a scope is of, in the words of the database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, false, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.storage.moves import NEWS
from bot.storage.processes import Past
from bot.storage.tables import ChangeRow, DealRow
from flows.history import Outcome
from flows.inquiry.reckoning import Scope


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


def narrowed(scope: Scope, past: Past) -> list[ColumnElement[bool]]:
    """What a deal must be by its own row, its period left aside."""
    asked, row = scope.filters, DealRow
    found: list[Any] = [row.team_id == scope.team, col(row.archived).is_(False)]
    if asked.phase is not None or asked.stage is not None:
        found.append(_places(scope, past))
    if scope.owners is not None:
        found.append(col(row.owner_id).in_(scope.owners))
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
    found += _against(asked.competitor)
    found += _ending(scope)
    if scope.moved_before is not None:
        found.append(col(row.changed_at) <= scope.moved_before)
    return found


def _against(rival: str | Literal[True] | None) -> Iterator[ColumnElement[bool]]:
    """That somebody competes with us, by that name where there is one."""
    if isinstance(rival, str):
        yield func.lower(col(DealRow.competitor)) == rival.lower()
    elif rival:
        yield col(DealRow.competitor).is_not(None)


def _ending(scope: Scope) -> Iterator[ColumnElement[bool]]:
    """That a deal is closed, or that its customer decides in time; ISO days sort in order."""
    if scope.closed:
        yield col(DealRow.outcome) != Outcome.OPEN
    if scope.decides_by is not None:
        day = col(DealRow.decision_date)
        yield or_(day.is_(None), day < (scope.decides_by + timedelta(days=1)).isoformat())
        rests = col(DealRow.paused_until)
        yield or_(rests.is_(None), rests <= scope.decides_by)


def _flagged(scope: Scope) -> Iterator[ColumnElement[bool]]:
    """That a deal rests, or is open with no step for today or later; ISO days sort in order."""
    if scope.filters.paused:
        yield col(DealRow.paused_until).is_not(None)
    if scope.filters.no_next_step:
        day = col(DealRow.next_step_date)
        over = false() if scope.today is None else day < scope.today.isoformat()
        yield and_(col(DealRow.outcome) == Outcome.OPEN, or_(day.is_(None), over))


def dated(scope: Scope) -> list[ColumnElement[bool]]:
    """That a deal last changed within the period."""
    return _within(col(DealRow.changed_at), scope)


def _within(column: Any, scope: Scope) -> list[ColumnElement[bool]]:
    since = [] if scope.since is None else [column >= scope.since]
    return since + ([] if scope.before is None else [column < scope.before])


def telling(scope: Scope) -> list[ColumnElement[bool]]:
    """That a change is news, within the period, and was neither put right nor taken back."""
    later = aliased(ChangeRow)
    mended = (
        select(later.deal_id)
        .where(later.deal_id == ChangeRow.deal_id, later.mends == ChangeRow.number)
        .exists()
    )
    news = (col(ChangeRow.team_id) == scope.team, col(ChangeRow.kind).in_(NEWS), ~mended)
    return [*news, *_within(col(ChangeRow.at), scope)]
