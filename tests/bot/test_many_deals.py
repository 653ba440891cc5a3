"""More deals than a statement takes parameters: read and handed over all the same."""

from __future__ import annotations

import pytest

from bot.storage import imports
from bot.storage.store import SqlStore
from flows.deal import Deal
from flows.history import Cause
from flows.people import Role
from flows.process import DEFAULT
from tests.bot.test_storage import NOW, dana

pytestmark = pytest.mark.parametrize("database", ["on_sqlite"], indirect=True)

MANY = 8


async def test_more_deals_than_a_statement_takes_are_read_and_handed_over(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.session.AT_ONCE", 3)
    async with store.unit() as unit:
        rep = await dana(unit)
        heir = await unit.enrol("telegram", "8", "Lena", rep.team.id, Role.REP)
        [customer] = (await imports.customers(unit, rep.team.id, ["Acme"])).values()
        deals = [Deal(n, rep.team.id, customer, "Acme", rep.id, DEFAULT) for n in range(1, MANY)]
        for deal in deals:
            deal.open(Cause(rep.id, NOW))
        await imports.insert_deals(unit, deals)
        await unit.hand_over(rep.team.id, rep.id, heir.id)
    async with store.look() as unit:
        found = await unit.deals([deal.id for deal in deals])
    assert (len(found), {deal.owner for deal in found.values()}) == (MANY - 1, {heir.id})
