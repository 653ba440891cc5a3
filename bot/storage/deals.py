"""Deals and their customers in rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_
from sqlmodel import col, select, update

from bot.storage.histories import (
    HEAD,
    LINE,
    Head,
    Line,
    change_of,
    course_of,
    deal_of,
    line_of,
    row_of,
)
from bot.storage.names import name_keys
from bot.storage.processes import Past, ProcessRows
from bot.storage.session import in_parts
from bot.storage.tables import ChangeRow, CustomerRow, DealRow
from bot.storage.tallies import standing_in
from flows.deal import Deal
from flows.errors import VersionClash
from flows.history import Change, LossReason, Outcome, Standing
from flows.inquiry.tallied import Place
from flows.language.grammar import grammar
from flows.language.words import bare, words
from flows.summary import LISTED, Summary

WHOLE: Any = (
    select(*HEAD, CustomerRow.name, *LINE)  # type: ignore[call-overload]  # more columns than it is typed for
    .select_from(DealRow)
    .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
    .join(ChangeRow, col(ChangeRow.deal_id) == DealRow.id)
    .order_by(col(ChangeRow.number))
)
THESE = WHOLE.where(col(DealRow.id).in_(bindparam("ids", expanding=True)))
THEIRS = WHOLE.where(
    col(DealRow.customer_id) == bindparam("customer"),
    or_(col(DealRow.archived).is_(False), col(DealRow.joined_to).is_not(None)),
)
NEXT_OF_SEQUENCE: ColumnElement[int] = func.nextval(func.pg_get_serial_sequence("deal", "id"))


@lru_cache(maxsize=4096)
@lru_cache(maxsize=8192)
def folded_name(name: str) -> str:
    """A customer's name as it is compared: without case, accents and company form."""
    plain = bare(name, grammar("en").suffixes)
    return " ".join(word.folded for word in words(plain)) or plain


class DealRows(ProcessRows):
    """Deals, their histories and their customers."""

    async def deals(self, ids: Sequence[int]) -> dict[int, Deal]:
        """Deals by id with their history, and those they were joined to; no unknown ids."""
        found = await self._these(ids)
        whole = await self._with_joined(found)
        return {n: deal for n, deal in whole.items() if n in found or n in kept_of(found, whole)}

    async def _these(self, ids: Collection[int]) -> dict[int, Deal]:
        parts = [await self._whole(THESE, {"ids": some}) for some in in_parts(sorted(ids))]
        return {number: deal for part in parts for number, deal in part.items()}

    async def _with_joined(self, found: Mapping[int, Deal]) -> dict[int, Deal]:
        """These deals, those they were joined to and those that were joined to them."""
        whole = dict(found)
        while missing := {n for deal in whole.values() for n in deal.linked} - set(whole):
            whole |= await self._these(missing)
        for deal in whole.values():
            deal.joined = [whole[number] for number in deal.joins]
        return whole

    async def _whole(self, query: Any, which: dict[str, Any]) -> dict[int, Deal]:
        """Deals with their histories, in one query and so as they were at one instant."""
        rows = (await self.session.exec(query, params=which)).all()
        wide = len(HEAD)
        read = [(Head(*row[:wide]), row[wide], Line(*row[wide + 1 :])) for row in rows]
        past = await self.past(
            {
                (head.team_id, one.process_id, one.process_version)
                for head, _, line in read
                for one in (head, line)
            }
        )
        found: dict[int, Deal] = {}
        for head, name, line in read:
            deal = found.get(head.id) or deal_of(head, name, past)
            under = past[head.team_id, line.process_id, line.process_version]
            deal.history.append(change_of(line, under))
            found[deal.id] = deal
        self.remembered |= {deal.id: len(deal.history) for deal in found.values()}
        return found

    async def deals_of(self, customer: int) -> list[Deal]:
        """The deals of a customer that are not archived, newest first.

        Where none of them is open, a deal that one of theirs was joined to is theirs too.
        """
        found = await self._whole(THEIRS, {"customer": customer})
        whole = await self._with_joined(found)
        own = [deal for deal in found.values() if deal.joined_to is None]
        if all(deal.outcome is not Outcome.OPEN for deal in own):
            last = (whole[number] for number in kept_of(found, whole) if number not in found)
            own += [deal for deal in last if deal.joined_to is None]
        return sorted(own, key=lambda deal: -deal.id)

    async def team_deals(
        self,
        team: int,
        *,
        owner: int | None = None,
        outcome: Outcome | None = None,
        place: Place | None = None,
        most: int | None = None,
    ) -> list[Summary]:
        """A team's deals that are not archived, last changed first, so many at most."""
        query = (
            select(DealRow, CustomerRow.name)
            .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
            .where(DealRow.team_id == team, col(DealRow.archived).is_(False))
            .order_by(col(DealRow.changed_at).desc(), col(DealRow.id).desc())
        )
        query = query if owner is None else query.where(DealRow.owner_id == owner)
        query = query if outcome is None else query.where(DealRow.outcome == outcome)
        query = query if place is None else query.where(*standing_in(place))
        found = (await self.session.exec(query.limit(most))).all()
        refs = [(row.team_id, row.process_id, row.process_version) for row, _ in found]
        past = await self.past(refs)
        return [_summary(row, name, past) for row, name in found]

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
                title=deal.title,
                version=1,
                **_facts(deal),
            )
        )
        await self.session.flush()
        self.session.add_all(row_of(deal, change) for change in deal.history)

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
        new = deal.history[await self._remembered(deal.id) :]
        kept = await self.session.exec(
            update(DealRow)
            .where(col(DealRow.id) == deal.id, col(DealRow.version) == deal.version)
            .values(version=deal.version + 1, **_facts(deal), **await self._renamed(deal, new))
        )
        if kept.rowcount != 1:
            raise VersionClash(deal.id)
        self.session.add_all(row_of(deal, change) for change in new)
        self.remembered[deal.id] = len(deal.history)

    async def _renamed(self, deal: Deal, new: Sequence[Change]) -> dict[str, int]:
        """The customer of a deal that has got another name, by hand or by taking that back."""
        mended = [deal.change(change.mends) for change in new if change.mends is not None]
        touched = [*new, *(one for change in mended for one in deal.chain(change))]
        if not any(edit.fact == "name" for change in touched for edit in change.edits):
            return {}
        deal.customer = await self._customer(deal.team, deal.name)
        return {"customer_id": deal.customer}

    async def _remembered(self, deal: int) -> int:
        """How much of a deal's history is kept already; counted where it was not read here."""
        if deal not in self.remembered:
            lines = select(func.count()).select_from(ChangeRow)
            kept = await self.session.exec(lines.where(col(ChangeRow.deal_id) == deal))
            self.remembered[deal] = kept.one()
        return self.remembered[deal]


def kept_of(found: Mapping[int, Deal], whole: Mapping[int, Deal]) -> set[int]:
    """The deals that those found, where they were joined, were joined to in the end."""
    kept = set()
    for deal in found.values():
        there = deal
        while there.joined_to is not None:
            there = whole[there.joined_to]
            kept.add(there.id)
    return kept


def _summary(row: DealRow, name: str, past: Past) -> Summary:
    process = past[row.team_id, row.process_id, row.process_version]
    reason = LossReason(row.reason) if row.reason else None
    standing = Standing(row.stage, Outcome(row.outcome), reason, row.paused_until, row.archived)
    facts = {fact: told for fact in LISTED if (told := getattr(row, fact)) is not None}
    head = (row.id or 0, name, row.owner_id, process, standing, row.changed_at)
    return Summary(*head, row.value, row.currency, facts, row.warned)


def _facts(deal: Deal) -> dict[str, Any]:
    follows = {"process_id": deal.process.id, "process_version": deal.process.version}
    known = deal.known
    listed = {fact: known[fact].text if fact in known else None for fact in LISTED}
    worth = {"changed_at": deal.changed_at, "value": deal.value, "currency": deal.currency}
    whose = {"owner_id": deal.owner, "joined_to": deal.joined_to}
    return vars(deal.standing) | follows | listed | worth | whose


def rows_of(deal: Deal) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A new deal and its history, as many are inserted at once."""
    ours = {"id": deal.id, "team_id": deal.team, "customer_id": deal.customer}
    whose = {"title": deal.title, "version": 1}
    lines = [line_of(deal, change) for change in deal.history]
    return ours | whose | _facts(deal) | course_of(deal), lines
