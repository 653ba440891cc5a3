"""Deals as they stood at a time gone by, counted by the database."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.storage.narrowing import narrowed
from bot.storage.reckoning import ReckoningRows
from bot.storage.tables import ChangeRow, DealRow
from flows.history import Outcome
from flows.inquiry.reckoning import Scope, Tally


class ReckoningThenRows(ReckoningRows):
    """What deals were, by the last line that their history had then."""

    async def stood(self, scope: Scope, at: datetime) -> list[Tally]:
        """Deals counted by phase, outcome and currency as they stood then.

        They are worth what they are worth now: what they are worth is kept beside the history.
        """
        past, line = await self.followed(scope.team), ChangeRow
        alike = (line.process_id, line.process_version, DealRow.currency)
        # Their names stand for them below: an expression with a parameter is never the same twice.
        names = {"stage": "stage_then", "outcome": "outcome_then"}
        then = [col(line.after)[key].as_string().label(name) for key, name in names.items()]
        earlier = aliased(line)
        latest = (
            select(func.max(earlier.number))
            .where(earlier.deal_id == DealRow.id, col(earlier.at) < at)
            .scalar_subquery()
        )
        worth = func.coalesce(func.sum(DealRow.value), 0)
        query = (
            select(*alike, *then, func.count(), worth)  # type: ignore[call-overload]  # more columns than it is typed for
            .select_from(DealRow)
            .join(line, (col(line.deal_id) == DealRow.id) & (col(line.number) == latest))
            .where(*narrowed(scope, past))
            .group_by(*alike, *names.values())
        )
        rows = (await self.session.exec(query)).all()
        old = await self.past({(scope.team, key, version) for key, version, *_ in rows})
        return [
            Tally(
                old[scope.team, key, version].phase_of(stood).kind,
                Outcome(ended),
                None,
                currency,
                many,
                Decimal(str(value)),
            )
            for key, version, currency, stood, ended, many, value in rows
        ]
