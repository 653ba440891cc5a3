"""What somebody leaves in processes: versions they saved, drafts, reasons, their name in rules."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select

from bot.storage.process_tables import DraftRow, FactRow, ProcessVersionRow
from bot.storage.session import Rows
from bot.storage.tables import CustomerRow, DealRow, MemberRow, PersonRow
from flows.language.words import fold
from flows.team.membership import KeptNote


async def passed_by(unit: Rows, person: int) -> tuple[KeptNote, ...]:
    """Why somebody let deals pass gates, in their own words."""
    query = (
        select(FactRow.at, FactRow.reason, CustomerRow.name)
        .join(DealRow, col(DealRow.id) == FactRow.deal_id)
        .join(CustomerRow, col(CustomerRow.id) == DealRow.customer_id)
        .where(FactRow.by_id == person, col(FactRow.reason).is_not(None))
        .order_by(col(FactRow.at))
    )
    return tuple(
        KeptNote(at, text or "", deal) for at, text, deal in await unit.session.exec(query)
    )


async def saved_by(unit: Rows, person: int) -> tuple[tuple[datetime, str, int], ...]:
    """The versions of processes that somebody saved."""
    query = (
        select(ProcessVersionRow)
        .where(ProcessVersionRow.by_id == person)
        .order_by(col(ProcessVersionRow.at))
    )
    rows = await unit.session.exec(query)
    return tuple((row.at, row.body.get("name") or "", row.version) for row in rows)


async def drafts_of(unit: Rows, person: int) -> tuple[str, ...]:
    """The processes that somebody is changing."""
    rows = await unit.session.exec(select(DraftRow).where(DraftRow.person_id == person))
    return tuple(row.body["process"].get("name") or "" for row in rows)


async def drop_processes(unit: Rows, person: int) -> None:
    """Drafts go, and the name goes from every rule of their teams; a reason stays with its deal."""
    await unit.session.exec(delete(DraftRow).where(col(DraftRow.person_id) == person))
    name = fold((await unit.session.get_one(PersonRow, person)).name)
    teams = select(MemberRow.team_id).where(MemberRow.person_id == person)
    of_teams = select(ProcessVersionRow).where(col(ProcessVersionRow.team_id).in_(teams))
    for version in await unit.session.exec(of_teams):
        version.body = _without(version.body, name)
        unit.session.add(version)
    drafts = select(DraftRow).where(col(DraftRow.team_id).in_(teams))
    for draft in await unit.session.exec(drafts):
        draft.body = draft.body | {"process": _without(draft.body["process"], name)}
        unit.session.add(draft)


def _without(body: dict[str, Any], name: str) -> dict[str, Any]:
    """A process in plain form whose rules do not name somebody."""
    rules = body.get("new_deals", {})
    if "reps" not in rules:
        return body
    reps = [rep for rep in rules["reps"] if fold(rep) != name]
    return body | {"new_deals": rules | {"reps": reps}}
