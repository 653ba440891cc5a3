"""What was asked of deals, and how much a usual one is worth, in rows."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from sqlmodel import col, func, select

from bot.storage.question_tables import QuestionRow
from bot.storage.session import Rows
from bot.storage.tables import DealRow
from flows.asked import Asked, Since
from flows.history import Outcome


class QuestionRows(Rows):
    """Questions asked of deals."""

    async def asked(self, deals: Collection[int]) -> dict[int, list[Asked]]:
        """What was asked of deals, each question as it was last."""
        found: dict[int, list[Asked]] = {deal: [] for deal in deals}
        query = select(QuestionRow).where(col(QuestionRow.deal_id).in_(deals))
        for row in await self.session.exec(query) if found else ():
            found[row.deal_id].append(Asked(row.fact, row.at, Since(row.since)))
        return found

    async def keep_asked(self, deal: int, asked: Asked) -> None:
        """Remembers a question, in place of how it was before."""
        await self.session.merge(
            QuestionRow(deal_id=deal, fact=asked.fact, at=asked.at, since=asked.since)
        )

    async def usual_value(self, team: int) -> Decimal | None:
        """The median value of a team's open deals, None where none is worth anything known."""
        valued = (
            DealRow.team_id == team,
            DealRow.outcome == Outcome.OPEN,
            col(DealRow.archived).is_(False),
            col(DealRow.value) > 0,
        )
        many = (await self.session.exec(select(func.count()).where(*valued))).one()
        query = select(col(DealRow.value)).where(*valued).order_by(col(DealRow.value))
        return (await self.session.exec(query.offset(many // 2).limit(1))).first()
