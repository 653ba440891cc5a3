"""Entries made deals of: what is new is opened, what has changed is changed, the rest is left."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.importing.ending import close, dated, expected, stand, tells_course
from bot.importing.entries import Entry, Refused
from bot.importing.knowing import (
    Known,
    is_another,
    is_called_alike,
    is_ours,
    told_anew,
    told_otherwise,
)
from bot.importing.stages import seat
from bot.storage.deals import folded_name
from bot.storage.import_tables import ImportedRow
from bot.storage.imports import (
    amend,
    customers,
    imported,
    imported_elsewhere,
    insert_deals,
    next_deals,
    owners,
    remember,
)
from bot.storage.store import SqlUnit
from flows.deal import Deal, standing_for
from flows.errors import IllegalMove, NeedsConsent, NotClosed, UnknownStage
from flows.history import Cause, Outcome, Standing
from flows.language.words import fold
from flows.process import Process
from flows.watch.overlooked import begin

UNFIT = (IllegalMove, NeedsConsent, NotClosed, UnknownStage)
"""What a row may say that does not go with its deal; such a row alone is left."""


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
        away = await self._elsewhere([entry for entry in entries if entry.key not in rows])
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
                found.append(away.get(entry.key))
        return found

    async def _elsewhere(self, entries: Sequence[Entry]) -> dict[str, Refused]:
        """Those that are another team's deals, where the file tells of which team they are."""
        asked = {e.key: e for e in entries if e.number and "team" in e.has}
        rows = await imported_elsewhere(self.unit, self.team, list(asked)) if asked else []
        return {
            row.key: Refused("elsewhere", team=team)
            for row, team in rows
            if is_called_alike(row, asked[row.key])
        }

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
        unfit = await self._open([e for e, k in zip(entries, known, strict=True) if k is None])
        pairs = [(e, k) for e, k in zip(entries, known, strict=True) if isinstance(k, Known)]
        unfit |= await self._change([(entry, one) for entry, one in pairs if one.anew])
        fates = zip(entries, known, strict=True)
        return [Refused("unfitting") if e.key in unfit else fate_of(k) for e, k in fates]

    async def _open(self, entries: Sequence[Entry]) -> set[str]:
        """Makes deals of these; the keys of those of which none can be made."""
        if not entries:
            return set()
        buyers = await customers(self.unit, self.team, [entry.deal for entry in entries])
        sellers = await owners(self.unit, self.team, [entry.owner for entry in entries])
        ids = await next_deals(self.unit, len(entries))
        made: dict[str, Deal] = {}
        for number, entry in zip(ids, entries, strict=True):
            buyer, seller = buyers[folded_name(entry.deal)], sellers[fold(entry.owner)]
            with suppress(*UNFIT):
                made[entry.key] = self._deal(number, buyer, seller, entry)
        await insert_deals(self.unit, list(made.values()))
        await begin(self.unit, list(made.values()), self.at)
        told = {e.key: (made[e.key].id, e.told) for e in entries if e.key in made}
        await remember(self.unit, self.team, told, self.at)
        return {entry.key for entry in entries} - made.keys()

    def _deal(self, number: int, customer: int, owner: int, entry: Entry) -> Deal:
        process = self.processes.get(fold(entry.process), self.usual)
        deal = Deal(number, self.team, customer, entry.deal, owner, process)
        deal.title, deal.value, deal.currency = entry.title, entry.value, entry.currency
        last = dated(entry, self.at) or entry.opened or self.at
        # Of a deal that was closed before it was opened, the closing is believed.
        first = Cause(owner, min(entry.opened or last, last))
        told = expected(entry, self.at)
        stage = seat(entry.landing, process)
        if entry.outcome is not Outcome.OPEN:
            came = Standing(stage) if tells_course(entry) else deal.first_standing()
            deal.bring(came, first)
            close(deal, entry, Cause(owner, last))
            return deal
        deal.bring(Standing(stage, paused_until=entry.paused), replace(first, told=told))
        if last > first.at:
            deal.observe(stage, Cause(owner, last))
        return deal

    async def _change(self, pairs: Sequence[tuple[Entry, Known]]) -> set[str]:
        """Has deals follow; the keys of those that cannot, and are left."""
        rows = await imported(self.unit, self.team, [entry.key for entry, _ in pairs])
        unfit: set[str] = set()
        for entry, known in pairs:
            deal = self._deals[known.deal]
            before = vars(deal) | {"history": [*deal.history], "events": [*deal.events]}
            try:
                await self._follow(deal, entry, known.anew)
            except UNFIT:
                vars(deal).update(before)
                unfit.add(entry.key)
                continue
            if entry.key in rows:
                rows[entry.key].told = {**rows[entry.key].told, **entry.told}
                self.unit.session.add(rows[entry.key])
        # Of two rows that are one deal here both may tell something anew.
        numbers = dict.fromkeys(known.deal for entry, known in pairs if entry.key not in unfit)
        changed = [self._deals[number] for number in numbers]
        for deal in changed:
            await amend(self.unit, deal)
        await begin(self.unit, changed, self.at)
        return unfit

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
        cause = Cause(deal.owner, max(dated(entry, self.at) or self.at, deal.changed_at))
        if anew & {"stands", "reason"}:
            stand(deal, entry, cause)
        if "paused" in anew and deal.standing.paused_until != entry.paused:
            deal.pause(entry.paused, cause)
        if "decides" in anew and deal.outcome is Outcome.OPEN:
            deal.note(replace(cause, told=expected(entry, self.at)))


def fate_of(known: Known | Refused | None) -> Fate | Refused:
    """What becomes of an entry of which that is known."""
    if isinstance(known, Refused):
        return known
    if known is None:
        return Fate.NEW
    return Fate.CHANGED if known.anew else Fate.SAME
