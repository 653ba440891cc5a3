"""Files that tell of deals which are off the list here: joined to another, or taken off by hand."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.storage.store import SqlStore
from flows.history import Cause, Outcome
from tests.bot.imported import all_deals, exported, table, taken
from tests.bot.test_joining import NOW, joined

HEAD = "Id,Account,Stage,Amount,Owner\n"
FIRST = f"{HEAD}1,Novapol,Prospecting,100,Dana\n2,Nova Plast,Prospecting,100,Dana\n"


@pytest.mark.parametrize(
    ("stage", "outcome"), [("Demo", Outcome.OPEN), ("Closed Won", Outcome.WON)]
)
async def test_what_is_told_of_a_joined_deal_is_told_of_the_one_that_stays(  # fixtures
    stage: str,
    outcome: Outcome,
    settings: Settings,
    store: SqlStore,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys)
    await joined(store, 1, 2)
    again = FIRST.replace("Nova Plast,Prospecting", f"Nova Plast,{stage}")
    told = await taken(settings, table(tmp_path, again), capsys)
    assert any(line.startswith("2 rows: 0 new, 1 changed, 1 as they are") for line in told)
    kept, gone = await all_deals(store)
    assert (kept.outcome, kept.standing.archived) == (outcome, False)
    assert (gone.outcome, gone.standing.archived, gone.joined_to) == (Outcome.OPEN, True, 1)
    told = await taken(settings, table(tmp_path, again), capsys)
    assert any(line.startswith("2 rows: 0 new, 0 changed, 2 as they are") for line in told)


async def test_both_halves_of_one_deal_may_be_told_anew_at_once(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys)
    await joined(store, 1, 2)
    again = FIRST.replace("Prospecting,100", "Demo,70")
    told = await taken(settings, table(tmp_path, again), capsys)
    assert any(line.startswith("2 rows: 0 new, 2 changed, 0 as they are") for line in told)
    kept, gone = await all_deals(store)
    assert (kept.stage.id, kept.value) == ("presentation", Decimal(70))
    assert gone.standing.archived


async def test_a_deal_that_was_taken_off_the_list_stays_off_it(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys)
    async with store.unit() as unit:
        deal = (await unit.deals([2]))[2]
        deal.edit(Cause(deal.owner, NOW), archived=True)
        await unit.keep_deal(deal)
    told = await taken(settings, table(tmp_path, FIRST), capsys)
    assert any("0 changed, 2 as they are, 0 told twice, 0 refused" in line for line in told)
    again = FIRST.replace("Prospecting", "Demo")
    told = await taken(settings, table(tmp_path, again), capsys)
    assert any("1 changed, 0 as they are, 0 told twice, 1 refused" in line for line in told)
    assert "  1 × is about a deal that is off the list here, and is left so" in told
    _, off = await all_deals(store)
    assert (off.standing.archived, off.stage.id) == (True, "prospecting")
    async with store.unit() as unit:
        deal = (await unit.deals([2]))[2]
        deal.undo(Cause(deal.owner, NOW))
        await unit.keep_deal(deal)
    await taken(settings, table(tmp_path, again), capsys)
    _, back = await all_deals(store)
    assert (back.standing.archived, back.stage.id) == (False, "presentation")


async def test_an_old_export_leaves_alone_what_was_joined_since(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys)
    before = await exported(settings)
    await joined(store, 1, 2)
    told = await taken(settings, table(tmp_path, before.replace("100.00", "5.00")), capsys)
    assert any(line.startswith("2 rows: 0 new") for line in told)
    kept, gone = await all_deals(store)
    assert gone.standing.archived
    assert (kept.value, gone.value) == (Decimal(5), Decimal(100))
