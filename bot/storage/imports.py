"""What came from other systems, in rows: looked up and inserted many at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, func, insert
from sqlmodel import col, select, update

from bot.storage.deals import NEXT_OF_SEQUENCE, folded_name, rows_of
from bot.storage.import_tables import ImportedRow
from bot.storage.mapping import id_of
from bot.storage.metadata import METADATA
from bot.storage.names import keys_of
from bot.storage.store import SqlUnit
from bot.storage.tables import CustomerRow, DealRow, MemberRow, NameKeyRow, PersonRow, TeamRow
from flows.deal import Deal
from flows.language.words import fold
from flows.people import Role


async def imported(unit: SqlUnit, team: int, keys: Collection[str]) -> dict[str, ImportedRow]:
    """What is known of deals that came before, by key."""
    query = select(ImportedRow).where(ImportedRow.team_id == team, col(ImportedRow.key).in_(keys))
    return {row.key: row for row in await unit.session.exec(query)}


async def imported_elsewhere(
    unit: SqlUnit, team: int, keys: Collection[str]
) -> list[tuple[ImportedRow, str]]:
    """What is known of other teams' deals of these keys, and what the teams are called."""
    query = (
        select(ImportedRow, TeamRow.name)
        .join(TeamRow, col(TeamRow.id) == ImportedRow.team_id)
        .where(TeamRow.id != team, col(ImportedRow.key).in_(keys))
    )
    return list((await unit.session.exec(query)).all())


async def customers(unit: SqlUnit, team: int, names: Iterable[str]) -> dict[str, int]:
    """The team's customers by folded name; those it has none of are made."""
    wanted = {folded_name(name): name for name in names}
    known = await _customers(unit, team, wanted)
    missing = [
        {"team_id": team, "name": name, "folded": folded}
        for folded, name in wanted.items()
        if folded not in known
    ]
    if not missing:
        return known
    # Somebody else may be making the same one meanwhile.
    await _insert(unit, CustomerRow, missing, once=True)
    found = await _customers(unit, team, wanted)
    made = [
        {"team_id": team, "key": key, "customer_id": found[folded]}
        for folded in found.keys() - known
        for key in sorted(keys_of(folded))
    ]
    await _insert(unit, NameKeyRow, made, once=True)
    return found


async def _customers(unit: SqlUnit, team: int, folded: Collection[str]) -> dict[str, int]:
    query = select(CustomerRow.folded, CustomerRow.id).where(
        CustomerRow.team_id == team, col(CustomerRow.folded).in_(folded)
    )
    return {name: number or 0 for name, number in await unit.session.exec(query)}


async def owners(unit: SqlUnit, team: int, names: Iterable[str]) -> dict[str, int]:
    """The team's members by folded name; who is none becomes a rep whom nobody can write to yet."""
    known = {fold(member.name): member.id for member in reversed(await unit.members(team))}
    for name in dict.fromkeys(names):
        if fold(name) not in known:
            row = PersonRow(name=name, team_id=team)
            unit.session.add(row)
            await unit.session.flush()
            unit.session.add(MemberRow(team_id=team, person_id=id_of(row), role=Role.REP))
            known[fold(name)] = id_of(row)
    await unit.session.flush()
    return known


async def next_deals(unit: SqlUnit, many: int) -> list[int]:
    """As many ids that no deal has had yet."""
    if not unit.shared:
        first = await unit.next_deal()
        return list(range(first, first + many))
    each = select(NEXT_OF_SEQUENCE).select_from(func.generate_series(1, many))
    return list((await unit.session.exec(each)).all())


async def insert_deals(unit: SqlUnit, deals: Sequence[Deal]) -> None:
    """Remembers new deals with their histories."""
    pairs = [rows_of(deal) for deal in deals]
    await _insert(unit, DealRow, [deal for deal, _ in pairs])
    await _insert_table(
        unit, METADATA.tables["change"], [c for _, changes in pairs for c in changes]
    )


async def remember(
    unit: SqlUnit, team: int, told: Mapping[str, tuple[int, Mapping[str, str]]], at: datetime
) -> None:
    """Keeps what was told of deals, by key."""
    rows = [
        {"team_id": team, "key": key, "deal_id": deal, "told": dict(said), "at": at}
        for key, (deal, said) in told.items()
    ]
    await _insert(unit, ImportedRow, rows)


async def amend(unit: SqlUnit, deal: Deal) -> None:
    """Keeps a deal that has changed: its history, and also whose it is and what it is called."""
    await unit.keep_deal(deal)
    besides = {"owner_id": deal.owner, "title": deal.title, "customer_id": deal.customer}
    await unit.session.exec(update(DealRow).where(col(DealRow.id) == deal.id).values(**besides))


async def _insert(
    unit: SqlUnit, kind: Any, rows: list[dict[str, Any]], *, once: bool = False
) -> None:
    await _insert_table(unit, METADATA.tables[kind.__tablename__], rows, once=once)


async def _insert_table(
    unit: SqlUnit, table: Table, rows: list[dict[str, Any]], *, once: bool = False
) -> None:
    if rows:
        statement = unit.inserting(table).on_conflict_do_nothing() if once else insert(table)
        await (await unit.session.connection()).execute(statement, rows)
