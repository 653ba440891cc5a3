"""Entries made deals of: what is new is opened, what has changed is changed, the rest is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.importing.entries import Entry, Refused
from bot.importing.knowing import Known, is_another, is_ours, told_anew, told_otherwise
from bot.importing.stages import seat
from bot.storage.deals import folded_name
from bot.storage.import_tables import ImportedRow
from bot.storage.imports import (
    amend,
    customers,
    imported,
    insert_deals,
    next_deals,
    owners,
    remember,
)
from bot.storage.store import SqlUnit
from flows.deal import Deal, standing_for
from flows.history import Cause, Outcome, Standing
from flows.language.words import fold
from flows.process import PhaseKind, Process, StageKind
from flows.watch.overlooked import begin


class Fate(StrEnum):
    """What becomes of an entry."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class Batch:
    """Some entries for one team, in one unit of work."""

    def __init__(
        self, unit: SqlUnit, team: int, processes: Sequence[Process], at: datetime
    ) -> None:
        self.unit, self.team, self.at = unit, team, at
        self._deals: dict[int, Deal] = {}
        self.usual = processes[0]
        self.processes = {fold(one.id): one for one in processes} | {
            fold(one.name): one for one in processes if one.name is not None
        }

    async def look(self, entries: Sequence[Entry]) -> list[Known | Refused | None]:
        """What is known of each; None is a deal we do not have."""
        rows = await imported(self.unit, self.team, [entry.key for entry in entries])
        ours = [e.own for e in entries if e.own is not None and e.key not in rows]
        told = {e.key: told_anew(rows[e.key], e) for e in entries if e.key in rows}
        moved = [rows[key].deal_id for key, anew in told.items() if anew]
        self._deals |= await self.unit.deals([*ours, *moved])
        owner = await self.unit.names([deal.owner for deal in self._deals.values()])
        found: list[Known | Refused | None] = []
        for entry in entries:
            row, deal = rows.get(entry.key), self._deals.get(entry.own or 0)
            if row is not None:
                found.append(self._followed(row, entry, told[entry.key]))
            elif deal is not None and is_ours(deal, entry, self.team):
                anew = frozenset(told_otherwise(deal, entry, owner[deal.owner]))
                off = bool(anew) and deal.archived
                found.append(Refused("archived") if off else Known(deal.id, anew))
            else:
                found.append(None)
        return found

    def _followed(self, row: ImportedRow, entry: Entry, anew: frozenset[str]) -> Known | Refused:
        """What is known of a deal that came before, while it is on the list and is the same."""
        deal = standing_for(self._deals, row.deal_id) if anew else None
        if deal is None:
            return Known(row.deal_id, anew)
        if is_another(row, self._deals[row.deal_id], entry):
            return Refused("another")
        return Refused("archived") if deal.archived else Known(deal.id, anew)

    async def write(self, entries: Sequence[Entry]) -> list[Fate | Refused]:
        """Makes deals of what is new, changes what is told anew."""
        known = await self.look(entries)
        await self._open([e for e, k in zip(entries, known, strict=True) if k is None])
        pairs = [(e, k) for e, k in zip(entries, known, strict=True) if isinstance(k, Known)]
        await self._change([(entry, one) for entry, one in pairs if one.anew])
        return [fate_of(one) for one in known]

    async def _open(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        buyers = await customers(self.unit, self.team, [entry.deal for entry in entries])
        sellers = await owners(self.unit, self.team, [entry.owner for entry in entries])
        ids = await next_deals(self.unit, len(entries))
        deals = [
            self._deal(number, buyers[folded_name(entry.deal)], sellers[fold(entry.owner)], entry)
            for number, entry in zip(ids, entries, strict=True)
        ]
        await insert_deals(self.unit, deals)
        await begin(self.unit, deals, self.at)
        pairs = zip(deals, entries, strict=True)
        told = {entry.key: (deal.id, entry.told) for deal, entry in pairs}
        await remember(self.unit, self.team, told, self.at)

    def _deal(self, number: int, customer: int, owner: int, entry: Entry) -> Deal:
        process = self.processes.get(fold(entry.process), self.usual)
        deal = Deal(number, self.team, customer, entry.deal, owner, process)
        deal.title, deal.value, deal.currency = entry.title, entry.value, entry.currency
        last = entry.closed or entry.changed or entry.opened or self.at
        # Of a deal that was closed before it was opened, the closing is believed.
        first = Cause(owner, min(entry.opened or last, last))
        if entry.outcome is not Outcome.OPEN:
            deal.bring(deal.first_standing(), first)
            _close(deal, entry, Cause(owner, last))
            return deal
        stage = seat(entry.landing, process)
        deal.bring(Standing(stage, paused_until=entry.paused), first)
        if last > first.at:
            deal.observe(stage, Cause(owner, last))
        return deal

    async def _change(self, pairs: Sequence[tuple[Entry, Known]]) -> None:
        rows = await imported(self.unit, self.team, [entry.key for entry, _ in pairs])
        for entry, known in pairs:
            await self._follow(self._deals[known.deal], entry, known.anew)
            if entry.key in rows:
                rows[entry.key].told = {**rows[entry.key].told, **entry.told}
                self.unit.session.add(rows[entry.key])
        # Of two rows that are one deal here both may tell something anew.
        changed = [self._deals[n] for n in dict.fromkeys(known.deal for _, known in pairs)]
        for deal in changed:
            await amend(self.unit, deal)
        await begin(self.unit, changed, self.at)

    async def _follow(self, deal: Deal, entry: Entry, anew: frozenset[str]) -> None:
        """Have a deal be as the entry tells it anew; what the file has no column for stays."""
        if "deal" in anew:
            buyers = await customers(self.unit, self.team, [entry.deal])
            deal.customer = buyers[folded_name(entry.deal)]
        if "owner" in anew:
            sellers = await owners(self.unit, self.team, [entry.owner])
            deal.owner = sellers[fold(entry.owner)]
        if "title" in anew:
            deal.title = entry.title
        if "value" in anew:
            deal.value = entry.value
        if "currency" in anew or ("value" in anew and entry.currency is not None):
            deal.currency = entry.currency
        dated = entry.closed or entry.changed or self.at
        cause = Cause(deal.owner, max(dated, deal.changed_at))
        if anew & {"stands", "reason"}:
            _stand(deal, entry, cause)
        if "paused" in anew and deal.standing.paused_until != entry.paused:
            deal.pause(entry.paused, cause)


def fate_of(known: Known | Refused | None) -> Fate | Refused:
    """What becomes of an entry of which that is known."""
    if isinstance(known, Refused):
        return known
    if known is None:
        return Fate.NEW
    return Fate.CHANGED if known.anew else Fate.SAME


def _close(deal: Deal, entry: Entry, cause: Cause) -> None:
    if entry.outcome is Outcome.WON:
        deal.win(cause, bought=_bought(entry))
    else:
        deal.lose(cause, entry.reason)


def _bought(entry: Entry) -> bool:
    landing = entry.landing
    after = landing.phase is PhaseKind.POST_PURCHASE_EVALUATION
    return after or landing.stage is StageKind.FOLLOW_UP


def _stand(deal: Deal, entry: Entry, cause: Cause) -> None:
    """Bring a deal to where the entry says it stands, as one change."""
    stage = seat(entry.landing, deal.process, deal.standing.stage)
    if entry.outcome is not Outcome.OPEN:
        if "reason" not in entry.has:
            entry = replace(entry, reason=deal.standing.reason)
        wanted = deal.won_standing(bought=_bought(entry))
        if entry.outcome is Outcome.LOST:
            wanted = deal.lost_standing(entry.reason)
        if replace(deal.standing, paused_until=None) != wanted:
            _close(deal, entry, cause)
    elif deal.outcome is not Outcome.OPEN:
        # A file that tells of stages alone does not know which deals are closed.
        if entry.landing.outcome is not None:
            deal.reopen(stage, cause)
    elif stage != deal.standing.stage:
        deal.observe(stage, cause)
