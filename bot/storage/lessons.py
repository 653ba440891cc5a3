"""What closed deals teach, in rows, and the limits that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from decimal import Decimal

from sqlmodel import col, select

from bot.storage.watch_tables import AdviceRow, LessonRow
from bot.storage.watches import WatchRows
from flows.watch.learning import NOTHING_LEARNED, Advised, Lesson
from flows.watch.limits import Limits


class LessonRows(WatchRows):
    """Lessons of teams."""

    async def limits(self, team: int) -> Limits:
        """The limits a team has set, and the pace of its own deals."""
        chosen = await super().limits(team)
        return replace(chosen, pace=(await self.lesson(team)).pace)

    async def lesson(self, team: int) -> Lesson:
        """What a team's closed deals taught when that was last counted."""
        row = await self.session.get(LessonRow, team)
        if row is None:
            return NOTHING_LEARNED
        body = row.body
        phases, tips = _pairs(body["phases"]), _pairs(body["tips"])
        usual = Decimal(body["usual"]) if body.get("usual") is not None else None
        return Lesson(row.at, body["closed"], body["pace"], phases, body["lost"], tips, usual)

    async def keep_lesson(self, team: int, lesson: Lesson) -> None:
        """Remembers it."""
        body = asdict(lesson) | {"usual": None if lesson.usual is None else str(lesson.usual)}
        await self.session.merge(LessonRow(team_id=team, at=body.pop("at"), body=body))
        await self.session.flush()

    async def advised(self, deals: Sequence[int]) -> list[Advised]:
        """Every advice given on those deals."""
        given = select(AdviceRow.deal_id, AdviceRow.key, AdviceRow.at)
        query = given.where(col(AdviceRow.deal_id).in_(deals))
        return [Advised(*found) for found in await self.session.exec(query)]


def _pairs(body: dict[str, list[int]]) -> dict[str, tuple[int, int]]:
    return {key: (first, second) for key, (first, second) in body.items()}
