"""A deal's name in memory: changed and taken back, whatever else a turn does to the deal."""

from __future__ import annotations

from datetime import date

import pytest

from bot.storage.store import SqlStore
from flows.deal import Deal
from flows.history import Cause
from tests.bot.test_storage import NOW, a_deal

pytestmark = pytest.mark.parametrize("database", ["on_sqlite"], indirect=True)


def rename(deal: Deal) -> None:
    """Give it a name, and let it rest."""
    deal.edit(Cause(deal.owner, NOW), name="Best")
    deal.pause(date(2026, 4, 1), Cause(deal.owner, NOW))


def take_back(deal: Deal) -> None:
    """Take both back, and move on."""
    deal.undo(Cause(deal.owner, NOW))
    deal.undo(Cause(deal.owner, NOW))
    deal.observe("presentation", Cause(deal.owner, NOW))


async def test_a_name_is_kept_though_something_else_follows_in_the_same_turn(
    store: SqlStore,
) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit)
    for change, name in ((rename, "Best"), (take_back, "Acme")):
        async with store.unit() as unit:
            found = (await unit.deals([deal.id]))[deal.id]
            change(found)
            await unit.keep_deal(found)
        async with store.look() as unit:
            assert (await unit.deals([deal.id]))[deal.id].name == name
