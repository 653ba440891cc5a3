"""Deals that are one, in rows: found by either name, counted once, with the notes of both."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from bot.settings import read_settings
from bot.storage.store import SqlStore, SqlUnit
from bot.storehouse import storehouse
from flows.deal import Deal
from flows.history import Cause, Outcome
from flows.inquiry.inquiry import Filters
from flows.inquiry.reckoning import Scope
from flows.messages import Address, Incoming
from flows.people import Role

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
NAMES = ("Novapol", "Nova Plast", "Kestrel")


async def opened(unit: SqlUnit, name: str, worth: int) -> Deal:
    """A deal with a note."""
    team = (await unit.first_team("Team")).id
    dana = await unit.person("stage", "1") or await unit.enrol("stage", "1", "Dana", team, Role.REP)
    deal = Deal(await unit.next_deal(), team, 0, name, dana.id, await unit.process(team))
    deal.value = Decimal(worth)
    deal.open(Cause(dana.id, NOW))
    await unit.new_deal(deal)
    note = Incoming(Address("stage", "1"), "1", NOW, text=f"{name} called")
    await unit.attach(await unit.new_note(note, dana, note.text), deal.id)
    return deal


async def joined(store: SqlStore, one: int, other: int) -> None:
    """Join a deal to another."""
    async with store.unit() as unit:
        deals = await unit.deals([one, other])
        deals[one].join(deals[other], Cause(deals[one].owner, NOW))
        await unit.keep_deal(deals[other])
        await unit.keep_deal(deals[one])


@pytest.mark.parametrize("chain", [[(1, 2)], [(2, 1), (3, 2)]])
async def test_either_name_finds_the_one_that_stays(
    tmp_path: Path, chain: list[tuple[int, int]]
) -> None:
    async with storehouse(read_settings(database_url=f"sqlite:///{tmp_path}/j.db")) as store:
        async with store.unit() as unit:
            made = [await opened(unit, name, 100) for name in NAMES]
        for one, other in chain:
            await joined(store, one, other)
        kept, gone = chain[-1][0], [other for _, other in chain]
        async with store.look() as unit:
            for number in gone:
                match, *_ = await unit.find(made[0].team, NAMES[number - 1])
                assert [d.id for d in await unit.deals_of(match.customer.id)] == [kept]
                assert set(await unit.deals([number])) >= {number, kept}
            assert await unit.noted_of(kept) == len(chain) + 1
            assert len(await unit.notes(kept, 9)) == len(chain) + 1
            assert await unit.noted_of(gone[-1]) == len(chain)


async def test_what_is_one_is_counted_once(tmp_path: Path) -> None:
    async with storehouse(read_settings(database_url=f"sqlite:///{tmp_path}/j.db")) as store:
        async with store.unit() as unit:
            made = [await opened(unit, name, 100) for name in NAMES]
        await joined(store, 1, 2)
        async with store.look() as unit:
            scope = Scope(made[0].team, made[0].process, Filters(outcome=Outcome.OPEN))
            assert [(t.many, t.value) for t in await unit.tallies(scope)] == [(2, Decimal(200))]
            assert sum((await unit.stepped(scope)).values()) == len({1, 3})
