"""What the process asks to be shown on a deal, and what was said of it, in rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col, select

from bot.storage.process_tables import FactRow
from bot.storage.session import Rows
from flows.criteria import Fact


class FactRows(Rows):
    """Facts shown or passed on deals."""

    async def facts(self, deals: Sequence[int]) -> dict[int, list[Fact]]:
        """What has been said of the facts that the process asks for, by deal."""
        found: dict[int, list[Fact]] = {deal: [] for deal in deals}
        if not found:
            return found
        query = select(FactRow).where(col(FactRow.deal_id).in_(deals)).order_by(col(FactRow.at))
        for row in await self.session.exec(query):
            found[row.deal_id].append(_fact(row))
        return found

    async def keep_fact(self, deal: int, fact: Fact) -> None:
        """Remembers what was said of a fact; what is said last holds."""
        await self.session.merge(
            FactRow(
                deal_id=deal,
                phase=fact.phase,
                text=fact.text,
                shown=fact.shown,
                reason=fact.reason,
                by_id=fact.by,
                at=fact.at,
            )
        )


def _fact(row: FactRow) -> Fact:
    return Fact(row.phase, row.text, row.by_id, row.at, shown=row.shown, reason=row.reason)
