"""The watch over deals in rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import col, func, or_, select, update

from bot.storage.session import Rows, in_parts
from bot.storage.tables import DealRow, NoteRow
from bot.storage.watch_tables import LimitRow, WatchRow
from flows.history import Outcome
from flows.watch.limits import Limits, Rule
from flows.watch.watches import ToldOf, Watch

WATCH = WatchRow.metadata.tables["watch"]
WINDOW = 2000
"""Deals that are sought through at once, so that nobody waits for it."""


class WatchRows(Rows):
    """Limits, and what falls due when."""

    async def limits(self, team: int) -> Limits:
        """The limits a team has set; of a rule that is no more nothing is known."""
        rows = await self.session.exec(select(LimitRow).where(LimitRow.team_id == team))
        known = [row for row in rows if row.rule in set(Rule)]
        return Limits({(Rule(row.rule), row.stage): row.days for row in known})

    async def set_limit(self, team: int, rule: Rule, stage: str, days: int | None) -> None:
        """Remembers a team's limit for a stage, "" for all; None takes it away."""
        row = await self.session.get(LimitRow, (team, rule, stage))
        if days is not None:
            row = row or LimitRow(team_id=team, rule=rule, stage=stage, days=days)
            row.days = days
            self.session.add(row)
        elif row is not None:
            await self.session.delete(row)
        await self.session.flush()

    async def watched(self, deals: Collection[int]) -> dict[int, Watch]:
        """What is kept of the watch over deals, of those that are watched."""
        query = (
            select(WatchRow, DealRow.warned)
            .join(DealRow, col(DealRow.id) == WatchRow.deal_id)
            .where(col(WatchRow.deal_id).in_(deals))
        )
        found = await self.session.exec(query) if deals else ()
        return {row.deal_id: Watch(row.due_at, _told(row.told), step) for row, step in found}

    async def watch(self, deal: int, watch: Watch) -> None:
        """Remembers the watch over a deal."""
        kept = {"due_at": watch.due, "told": _body(watch)}
        put = self.inserting(WATCH).values(deal_id=deal, **kept)
        await self.session.flush()
        await self.session.exec(put.on_conflict_do_update(index_elements=["deal_id"], set_=kept))
        graver = (col(DealRow.id) == deal, col(DealRow.warned) != watch.step)
        await self.session.exec(update(DealRow).where(*graver).values(warned=watch.step))

    async def watch_all(self, watches: Mapping[int, Watch]) -> None:
        """Remembers the watch over deals, many at a time."""
        if not watches:
            return
        put = self.inserting(WATCH)
        also = {name: put.excluded[name] for name in ("due_at", "told")}
        put = put.on_conflict_do_update(index_elements=["deal_id"], set_=also)
        rows = [
            {"deal_id": deal, "due_at": watch.due, "told": _body(watch)}
            for deal, watch in watches.items()
        ]
        await self.session.flush()
        await (await self.session.connection()).execute(put, rows)
        for step in {watch.step for watch in watches.values()}:
            alike = [deal for deal, watch in watches.items() if watch.step == step]
            for some in in_parts(alike):
                graver = (col(DealRow.id).in_(some), col(DealRow.warned) != step)
                await self.session.exec(update(DealRow).where(*graver).values(warned=step))

    async def overlooked(self, after: int, before: datetime) -> tuple[int, list[int]] | None:
        """Open deals that are not watched, or should have been looked at before then.

        They are sought among some thousand deals `after` that id, None where there are none, and
        are told with the last id that was sought through.
        """
        some = select(DealRow.id).where(col(DealRow.id) > after).order_by(col(DealRow.id))
        last = (await self.session.exec(some.offset(WINDOW - 1).limit(1))).first()
        highest = last or (await self.session.exec(select(func.max(DealRow.id)))).first() or 0
        if highest <= after:
            return None
        here = (col(DealRow.id) > after, col(DealRow.id) <= highest)
        on_list = (col(DealRow.archived).is_(False), DealRow.outcome == Outcome.OPEN)
        query = (
            select(DealRow.id)
            .join(WatchRow, col(WatchRow.deal_id) == DealRow.id, isouter=True)
            .where(*here, *on_list)
            .where(or_(col(WatchRow.deal_id).is_(None), col(WatchRow.due_at) < before))
            .order_by(col(DealRow.id))
        )
        return highest, [number or 0 for number in await self.session.exec(query)]

    async def falling_due(self, team: int, owner: int, at: datetime) -> list[int]:
        """The deals of an owner that are to be looked at by then."""
        theirs = (DealRow.team_id == team, DealRow.owner_id == owner)
        on_list = (col(DealRow.archived).is_(False), DealRow.outcome != Outcome.LOST)
        query = (
            select(WatchRow.deal_id)
            .join(DealRow, col(DealRow.id) == WatchRow.deal_id)
            .where(col(WatchRow.due_at) <= at, *theirs, *on_list)
            .order_by(col(WatchRow.deal_id))
        )
        return list(await self.session.exec(query))

    async def last_noted(self, deals: Collection[int]) -> dict[int, datetime]:
        """When something was last noted on deals, of those on which anything was."""
        query = (
            select(NoteRow.deal_id, func.max(NoteRow.at))
            .where(col(NoteRow.deal_id).in_(deals))
            .group_by(col(NoteRow.deal_id))
        )
        found = await self.session.exec(query) if deals else ()
        return {deal: at for deal, at in found if deal is not None}


def _body(watch: Watch) -> dict[str, Any]:
    return {rule: [one.since.isoformat(), one.step] for rule, one in watch.told.items()}


def _told(body: dict[str, Any]) -> dict[Rule, ToldOf]:
    return {
        Rule(rule): ToldOf(datetime.fromisoformat(since), step)
        for rule, (since, step) in body.items()
        if rule in set(Rule)
    }
