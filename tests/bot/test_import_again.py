"""Files that tell of deals again: what they have no column for stays, on both databases."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlmodel import select

from bot.importing.shell import import_file
from bot.mishaps import Mishap
from bot.settings import Settings, read_settings
from bot.storage.import_tables import ImportedRow
from bot.storage.store import SqlStore
from flows.history import LossReason, Outcome
from tests.bot.imported import YES, all_deals, exported, table, taken

DANA = replace(YES, owner="Dana")
FIRST = (
    "Id,Account,Stage,Amount,Currency,Owner,Loss reason\n"
    "1,Acme,Closed Lost,100,EUR,Dana,price\n2,Bolt,Demo,70,PLN,Dana,\n"
)


@pytest.mark.parametrize(
    "columns",
    [
        "Id,Account,Owner\n1,Acme,Lena\n2,Bolt,Lena\n",
        "Id,Account,Stage\n1,Acme,Demo\n2,Bolt,Demo\n",
        "Id,Account,Stage,Amount\n1,Acme,Closed Lost,100\n2,Bolt,Demo,70\n",
        "Id,Account,Loss reason\n1,Acme,timing\n2,Bolt,\n",
        "Id,Account,Currency\n1,Acme,EUR\n2,Bolt,PLN\n",
        "Id,Account,Status\n1,Acme,lost\n2,Bolt,open\n",
    ],
)
async def test_a_file_with_fewer_columns_leaves_the_rest_as_it_was(
    columns: str,
    settings: Settings,
    store: SqlStore,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys, DANA)
    await taken(settings, table(tmp_path, columns), capsys, DANA)
    acme, bolt = await all_deals(store)
    assert (acme.outcome, acme.standing.reason) == (Outcome.LOST, LossReason.PRICE)
    assert (acme.value, acme.currency) == (Decimal(100), "EUR")
    assert (bolt.outcome, bolt.stage.id) == (Outcome.OPEN, "presentation")
    assert (bolt.value, bolt.currency) == (Decimal(70), "PLN")
    told = await taken(settings, table(tmp_path, FIRST.replace("100", "150")), capsys, DANA)
    assert any(line.startswith("2 rows: 0 new") for line in told)
    acme, bolt = await all_deals(store)
    assert (acme.value, acme.outcome) == (Decimal(150), Outcome.LOST)


async def test_what_was_told_before_is_remembered_beside_what_is_told_now(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys, DANA)
    await taken(
        settings, table(tmp_path, "Id,Account,Amount\n1,Acme,150\n2,Bolt,70\n"), capsys, DANA
    )
    async with store.look() as unit:
        rows = list(await unit.session.exec(select(ImportedRow)))
    assert all({"stands", "owner", "currency"} <= row.told.keys() for row in rows)


async def test_a_deal_is_open_again_where_the_file_tells_which_are_closed(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys, DANA)
    again = "Id,Account,Stage\n1,Acme,Demo\n2,Bolt,Closed Won\n"
    await taken(settings, table(tmp_path, again), capsys, DANA)
    acme, bolt = await all_deals(store)
    assert (acme.outcome, acme.stage.id) == (Outcome.OPEN, "presentation")
    assert (bolt.outcome, bolt.value) == (Outcome.WON, Decimal(70))


async def test_some_columns_of_an_export_of_ours_change_nothing_else(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, FIRST), capsys, DANA)
    before = await exported(settings)
    acme, bolt = await all_deals(store)
    some = f"deal,stage,ingear_id\nAcme,closing,{acme.id}\nBolt,presentation,{bolt.id}\n"
    told = await taken(settings, table(tmp_path, some), capsys, DANA)
    assert any(line.startswith("2 rows: 0 new, 0 changed, 2 as they are") for line in told)
    assert await exported(settings) == before


HUBSPOT = "Record ID,Deal Name,Associated Company,Deal owner,Amount\n"
PIPEDRIVE = "Deal - ID,Deal - Title,Deal - Organization,Deal - Owner,Deal - Value\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "1,Pumps,Acme,Dana,100\n2,Valves,Bolt,Dana,70\n",
            "1,Cranes,Cord,Lena,5\n2,Bolts,Dorn,Dana,6\n",
        ),
        ("1,Pumps,,Dana,100\n2,Valves,,Dana,70\n", "1,Cranes,,Lena,5\n2,Bolts,,Lena,6\n"),
    ],
)
async def test_numbers_of_another_system_change_no_deal_of_the_first(  # fixtures
    first: str,
    second: str,
    settings: Settings,
    store: SqlStore,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await taken(settings, table(tmp_path, HUBSPOT + first), capsys)
    before = await exported(settings)
    other = table(tmp_path, PIPEDRIVE + second, "pipedrive.csv")
    told = await taken(settings, other, capsys)
    assert any(line.endswith("0 changed, 0 as they are, 0 told twice, 2 refused") for line in told)
    assert await exported(settings) == before
    told = await taken(settings, table(tmp_path, HUBSPOT + first), capsys)
    assert any(line.startswith("2 rows: 0 new, 0 changed, 2 as they are") for line in told)
    without = replace(YES, columns=["Deal - ID=ignore"])
    for expected in ("2 rows: 2 new", "2 rows: 0 new, 0 changed, 2 as they are"):
        told = await taken(settings, other, capsys, without)
        assert any(line.startswith(expected) for line in told)
    assert len(await all_deals(store)) == 4


async def test_a_deal_that_is_renamed_or_goes_to_a_colleague_is_still_the_same(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, f"{HUBSPOT}1,Pumps,Acme,Dana,100\n"), capsys)
    for row in ("1,Pumps,Acme Group,Dana,100", "1,Pumps and valves,ACME GROUP,Lena,90"):
        told = await taken(settings, table(tmp_path, f"{HUBSPOT}{row}\n"), capsys)
        assert any(line.startswith("1 rows: 0 new, 1 changed") for line in told)
    [acme] = await all_deals(store)
    assert (acme.title, acme.value) == ("Pumps and valves", Decimal(90))


async def test_refused_rows_never_overwrite_what_is_taken_in(
    on_sqlite: str, tmp_path: Path
) -> None:
    file = table(tmp_path, FIRST)
    wishes = replace(YES, refused=tmp_path / "sub" / ".." / "deals.csv")
    (tmp_path / "sub").mkdir()
    with pytest.raises(Mishap, match="--rejected names the file"):
        await import_file(read_settings(database_url=on_sqlite), file, wishes)
    assert file.read_text("utf-8") == FIRST


async def test_a_currency_that_is_none_is_told(on_sqlite: str, tmp_path: Path) -> None:
    wishes = replace(YES, currency="bananas")
    with pytest.raises(Mishap, match="'bananas' is no currency"):
        await import_file(read_settings(database_url=on_sqlite), table(tmp_path, FIRST), wishes)


async def test_a_number_of_another_customer_is_refused_where_no_title_tells_more(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "Angebotsnr.;Kunde;Besitzer\n"
    await taken(settings, table(tmp_path, f"{head}7;Acme;Dana\n8;Bolt;Dana\n"), capsys)
    moved = table(tmp_path, f"{head}7;Cord;Dana\n8;Bolt;Lena\n")
    told = await taken(settings, moved, capsys)
    assert "2 rows: 0 new, 1 changed, 0 as they are, 0 told twice, 1 refused" in told
    assert [deal.name for deal in await all_deals(store)] == ["Acme", "Bolt"]


async def test_a_deal_that_gets_a_company_stays_the_same(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Record ID,Deal Name,Deal owner\n901,Bluebird,Dana\n"
    await taken(settings, table(tmp_path, text), capsys)
    text = "Record ID,Deal Name,Company,Deal owner\n901,Bluebird,Bird Ltd,Dana\n"
    told = await taken(settings, table(tmp_path, text), capsys)
    assert "1 rows: 0 new, 1 changed, 0 as they are, 0 told twice, 0 refused" in told
    [deal] = await all_deals(store)
    assert (deal.name, deal.title) == ("Bird Ltd", "Bluebird")
