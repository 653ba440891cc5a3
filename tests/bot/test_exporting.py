"""What is given out is taken in alike, on both databases."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest

from bot.clock import now
from bot.settings import Settings, read_settings
from bot.storage.store import SqlStore
from flows.history import Cause, ChangeKind, LossReason, Outcome
from tests.bot.imported import all_deals, exported, table, taken

ROUND = """\
Account,Deal name,Stage,Outcome,Amount,Currency,Owner,Team,Created,Modified,Lost reason,Paused until
Acme,=cmd|' /c calc'!A1,presentation,open,1200.50,EUR,Dana,North,2026-01-02,2026-02-03,,2027-01-01
Acme,Second one,closing,won,10,PLN,Dana,North,2026-01-02,2026-02-03,,
+Plus GmbH,,needs analysis,open,,,@home,South,2026-01-02,2026-01-02,,
'quoted,,qualification,open,,,Dana,South,2026-01-02T10:11:12Z,2026-01-05T10:11:12Z,,
"A ""B"", C",,closing,lost,7,USD,Dana,South,2026-01-02,2026-03-03,too expensive,
Zażółć,,follow_up,won,1,PHP,Dana,South,2026-01-02,2026-03-03,,
"""


async def test_an_export_taken_in_changes_nothing(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, ROUND), capsys)
    before = await exported(settings)
    rows = list(csv.DictReader(io.StringIO(before)))
    assert all(cell[:1] not in ("=", "+", "-", "@") for row in rows for cell in row.values())
    assert [row["reason"] for row in rows] == ["", "", "", "", "price", ""]
    told = await taken(settings, table(tmp_path, before), capsys)
    assert any(line.startswith("6 rows: 0 new, 0 changed, 6 as they are") for line in told)
    assert await exported(settings) == before
    assert {deal.history[-1].kind for deal in await all_deals(store)} >= {ChangeKind.STAYED}


async def test_an_export_fills_another_database_alike(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, ROUND), capsys)
    before = await exported(settings)
    other = read_settings(database_url=f"sqlite:///{tmp_path}/other.db")
    file = table(tmp_path, before)
    await taken(other, file, capsys)
    assert await exported(other) == before
    told = await taken(other, file, capsys)
    assert any(line.startswith("6 rows: 0 new, 0 changed, 6 as they are") for line in told)


async def test_what_is_changed_in_an_export_is_changed(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, ROUND), capsys)
    changed = (await exported(settings)).replace("1200.50", "1300").replace("'@home", "Rafał")
    told = await taken(settings, table(tmp_path, changed), capsys)
    assert any(line.startswith("6 rows: 0 new, 2 changed, 4 as they are") for line in told)
    deals = await all_deals(store)
    assert deals[0].value == Decimal(1300)
    async with store.look() as unit:
        assert (await unit.names([deals[2].owner]))[deals[2].owner] == "Rafał"


async def test_an_old_export_takes_nothing_back(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, ROUND), capsys)
    old = await exported(settings)
    first = (await all_deals(store))[0]
    async with store.unit() as unit:
        deal = (await unit.deals([first.id]))[first.id]
        deal.lose(Cause(deal.owner, now()), LossReason.TIMING)
        await unit.keep_deal(deal)
    told = await taken(settings, table(tmp_path, old), capsys)
    assert any(line.startswith("6 rows: 0 new, 0 changed, 6 as they are") for line in told)
    assert (await all_deals(store))[0].outcome is Outcome.LOST
