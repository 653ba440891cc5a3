"""Deals and their customers in rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func
from sqlmodel import col, select, update
from sqlmodel.sql.expression import Select

from bot.storage.names import name_keys
from bot.storage.session import Rows
from bot.storage.tables import ChangeRow, CustomerRow, DealRow
from flows.deal import Deal, Summary
from flows.errors import UnsoundProcess, VersionClash
from flows.grammar import grammar
from flows.history import Cause, Change, ChangeKind, LossReason, Outcome, Standing
from flows.process import DEFAULT, Process
from flows.words import bare, words

_Whole = Select[DealRow, str, ChangeRow]
WHOLE: _Whole = (
    select(DealRow, CustomerRow.name, ChangeRow)
    .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
    .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
    .order_by(col(ChangeRow.number))
)
THESE = WHOLE.where(col(DealRow.id).in_(bindparam("ids", expanding=True)))
THEIRS = WHOLE.where(
    col(DealRow.customer_id) == bindparam("customer"), col(DealRow.archived).is_(False)
)
NEXT_OF_SEQUENCE: ColumnElement[int] = func.nextval(func.pg_get_serial_sequence("deal", "id"))


def folded_name(name: str) -> str:
    """A customer's name as it is compared: without case, accents and company form."""
    plain = bare(name, grammar("en").suffixes)
    return " ".join(word.folded for word in words(plain)) or plain


class DealRows(Rows):
    """Deals, their histories and their customers."""

    async def process(self, team: int) -> Process:
        """The process that new deals of the team follow."""
        del team  # every team follows the default so far
        return DEFAULT

    async def deals(self, ids: Sequence[int]) -> dict[int, Deal]:
        """Deals by id with their history; unknown ids are left out."""
        return await self._whole(THESE, {"ids": list(ids)}) if ids else {}

    async def _whole(self, query: _Whole, which: dict[str, Any]) -> dict[int, Deal]:
        """Deals with their histories, in one query and so as they were at one instant."""
        found: dict[int, Deal] = {}
        for row, name, change in await self.session.exec(query, params=which):
            deal = found.get(change.deal_id) or _deal(row, name)
            deal.history.append(_change(change))
            found[deal.id] = deal
        self.remembered |= {deal.id: len(deal.history) for deal in found.values()}
        return found

    async def deals_of(self, customer: int) -> list[Deal]:
        """The deals of a customer that are not archived, newest first."""
        found = await self._whole(THEIRS, {"customer": customer})
        return sorted(found.values(), key=lambda deal: -deal.id)

    async def team_deals(
        self, team: int, *, owner: int | None = None, outcome: Outcome | None = None
    ) -> list[Summary]:
        """A team's deals that are not archived, last changed first."""
        query = (
            select(DealRow, CustomerRow.name)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .where(DealRow.team_id == team, col(DealRow.archived).is_(False))
            .order_by(col(DealRow.changed_at).desc(), col(DealRow.id).desc())
        )
        if owner is not None:
            query = query.where(DealRow.owner_id == owner)
        if outcome is not None:
            query = query.where(DealRow.outcome == outcome)
        return [_summary(row, name) for row, name in await self.session.exec(query)]

    async def next_deal(self) -> int:
        """An id that no deal has had yet; two workers who ask at once get two."""
        if self.shared:
            return (await self.session.exec(select(NEXT_OF_SEQUENCE))).one()
        # On SQLite nobody else is writing.
        highest = (await self.session.exec(select(func.max(DealRow.id)))).first()
        return (highest or 0) + 1

    async def new_deal(self, deal: Deal) -> None:
        """Remembers a new deal; its customer is made where the team has none of that name."""
        deal.customer = await self._customer(deal.team, deal.name)
        self.session.add(
            DealRow(
                id=deal.id,
                team_id=deal.team,
                customer_id=deal.customer,
                owner_id=deal.owner,
                title=deal.title,
                process_id=deal.process.id,
                process_version=deal.process.version,
                version=1,
                **_facts(deal),
            )
        )
        await self.session.flush()
        self.session.add_all(_row(deal.id, change) for change in deal.history)

    async def _customer(self, team: int, name: str) -> int:
        folded = folded_name(name)
        query = select(CustomerRow.id).where(
            CustomerRow.team_id == team, CustomerRow.folded == folded
        )
        known = (await self.session.exec(query)).first()
        if known is not None:
            return known
        row = CustomerRow(team_id=team, name=name, folded=folded)
        self.session.add(row)
        await self.session.flush()
        self.session.add_all(name_keys(team, row.id or 0, folded))
        return row.id or 0

    async def keep_deal(self, deal: Deal) -> None:
        """Remembers what the deal's history gained; raises VersionClash."""
        kept = await self.session.exec(
            update(DealRow)
            .where(col(DealRow.id) == deal.id, col(DealRow.version) == deal.version)
            .values(version=deal.version + 1, **_facts(deal))
        )
        if kept.rowcount != 1:
            raise VersionClash(deal.id)
        known = await self._remembered(deal.id)
        self.session.add_all(_row(deal.id, change) for change in deal.history[known:])
        self.remembered[deal.id] = len(deal.history)

    async def _remembered(self, deal: int) -> int:
        """How much of a deal's history is kept already; counted where it was not read here."""
        if deal not in self.remembered:
            lines = select(func.count()).select_from(ChangeRow)
            kept = await self.session.exec(lines.where(col(ChangeRow.deal_id) == deal))
            self.remembered[deal] = kept.one()
        return self.remembered[deal]


def process_of(row: DealRow) -> Process:
    """The process a deal follows, in the version it was last changed under."""
    if (row.process_id, row.process_version) != (DEFAULT.id, DEFAULT.version):
        raise UnsoundProcess(row.process_id, row.process_version)
    return DEFAULT


def _deal(row: DealRow, name: str) -> Deal:
    return Deal(
        id=row.id or 0,
        team=row.team_id,
        customer=row.customer_id,
        name=name,
        owner=row.owner_id,
        process=process_of(row),
        version=row.version,
        title=row.title,
        value=row.value,
        currency=row.currency,
    )


def _summary(row: DealRow, name: str) -> Summary:
    reason = LossReason(row.reason) if row.reason else None
    standing = Standing(row.stage, Outcome(row.outcome), reason, row.paused_until, row.archived)
    return Summary(row.id or 0, name, row.owner_id, process_of(row), standing, row.changed_at)


def _facts(deal: Deal) -> dict[str, Any]:
    facts = asdict(deal.standing)
    return facts | {"changed_at": deal.changed_at, "value": deal.value, "currency": deal.currency}


def _row(deal: int, change: Change) -> ChangeRow:
    return ChangeRow(
        deal_id=deal,
        number=change.number,
        kind=change.kind,
        before=None if change.before is None else _body(change.before),
        after=_body(change.after),
        by_id=change.cause.by,
        at=change.cause.at,
        note_id=change.cause.note,
        words=list(change.cause.words),
        mends=change.mends,
    )


def _body(standing: Standing) -> dict[str, Any]:
    until = standing.paused_until
    return asdict(standing) | {"paused_until": until.isoformat() if until else None}


def _change(row: ChangeRow) -> Change:
    return Change(
        number=row.number,
        kind=ChangeKind(row.kind),
        before=None if row.before is None else standing_of(row.before),
        after=standing_of(row.after),
        cause=Cause(row.by_id, row.at, row.note_id, tuple(row.words)),
        mends=row.mends,
    )


def standing_of(body: dict[str, Any]) -> Standing:
    """How a deal stood, as a line of its history keeps it."""
    until, reason = body["paused_until"], body["reason"]
    return Standing(
        stage=body["stage"],
        outcome=Outcome(body["outcome"]),
        reason=LossReason(reason) if reason else None,
        paused_until=date.fromisoformat(until) if until else None,
        archived=body["archived"],
    )
