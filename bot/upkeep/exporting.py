"""Deals as CSV."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TextIO

from sqlalchemy import ColumnElement, and_
from sqlmodel import col, select

from bot.importing.naming import guarded
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.storage.tables import ChangeRow, CustomerRow, DealRow, NoteRow, PersonRow, TeamRow
from bot.storehouse import storehouse
from flows.process import Process

COLUMNS = (
    "deal", "phase", "stage", "outcome", "value", "currency", "owner", "team", "process",
    "changed_at", "reason", "title", "paused_until", "opened_at", "ingear_id",
)  # fmt: skip
NOTE_COLUMNS = (
    "note", "phase", "stage", "outcome", "activity", "intent", "kind", "deal_phase"
)  # fmt: skip


BATCH = 500
"""Deals that are in hand at once, however many there are."""


@dataclass(frozen=True)
class Scope:
    """Whose deals: a team's, those of one owner in it, or all."""

    team: int | None = None
    owner: int | None = None


async def export_to(out: TextIO, settings: Settings) -> None:
    """Write every deal that is not archived, a row each; `ingear import` takes it as it is."""
    async with storehouse(settings) as store:
        await write_deals(out, store, Scope())


async def write_deals(out: TextIO, store: SqlStore, scope: Scope) -> None:
    """Write the deals within a scope, some at a time, so that others go on meanwhile."""
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    last = 0
    while rows := await _rows(store, scope, last):
        await asyncio.to_thread(writer.writerows, rows)
        last = int(rows[-1]["ingear_id"])


async def _rows(store: SqlStore, scope: Scope, last: int) -> list[dict[str, str]]:
    """The next deals behind that one."""
    query = (
        select(DealRow, CustomerRow.name, PersonRow.name, ChangeRow.at)
        .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
        .join(PersonRow, col(PersonRow.id) == DealRow.owner_id)
        .join(ChangeRow, and_(col(ChangeRow.deal_id) == DealRow.id, col(ChangeRow.number) == 1))
        .where(col(DealRow.archived).is_(False), col(DealRow.id) > last, *_within(scope))
        .order_by(col(DealRow.id))
        .limit(BATCH)
    )
    async with store.look() as unit:
        named = await unit.session.exec(select(TeamRow.id, TeamRow.name))
        teams = {number: name for number, name in named if number}
        found = (await unit.session.exec(query)).all()
        past = await unit.past([_follows(deal) for deal, *_ in found])
        return [
            _row(
                past[_follows(deal)],
                deal,
                {"team": teams[deal.team_id], "deal": customer, "owner": owner},
                opened,
            )
            for deal, customer, owner, opened in found
        ]


def _within(scope: Scope) -> Iterator[ColumnElement[bool]]:
    if scope.team is not None:
        yield col(DealRow.team_id) == scope.team
    if scope.owner is not None:
        yield col(DealRow.owner_id) == scope.owner


def _follows(deal: DealRow) -> tuple[int, str, int]:
    return deal.team_id, deal.process_id, deal.process_version


def _row(
    process: Process, deal: DealRow, names: Mapping[str, str], opened: datetime
) -> dict[str, str]:
    return {
        "deal": guarded(names["deal"]),
        "phase": process.phase_of(deal.stage).kind,
        "stage": process.stage(deal.stage).kind,
        "outcome": deal.outcome,
        "value": "" if deal.value is None else str(deal.value),
        "currency": deal.currency or "",
        "owner": guarded(names["owner"]),
        "team": guarded(names["team"]),
        "process": deal.process_id,
        "changed_at": deal.changed_at.isoformat(),
        "reason": deal.reason or "",
        "title": guarded(deal.title or ""),
        "paused_until": deal.paused_until.isoformat() if deal.paused_until else "",
        "opened_at": opened.isoformat(),
        "ingear_id": str(deal.id),
    }


async def notes_to(out: TextIO, settings: Settings) -> None:
    """Write every note that a rep has put right, in the form that `ingear evaluate` reads."""
    query = select(NoteRow).where(col(NoteRow.labels).is_not(None)).order_by(col(NoteRow.id))
    async with storehouse(settings) as store, store.look() as unit:
        rows = (await unit.session.exec(query)).all()
    out.write("\t".join(NOTE_COLUMNS) + "\n")
    for row in rows:
        if row.labels:
            cells = {"note": " ".join(row.text.split()), "intent": "report", "kind": "team"}
            cells |= {name: str(value) for name, value in row.labels.items()}
            out.write("\t".join(cells.get(name, "") for name in NOTE_COLUMNS) + "\n")
