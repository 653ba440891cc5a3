"""Files taken in and given out again, on both databases: totals, histories, again, half-way."""

from __future__ import annotations

import csv
import io
import os
import pty
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.assembly import now, storehouse
from bot.exporting import export_to
from bot.importing import passing
from bot.importing.shell import Wishes, import_file
from bot.mishaps import Mishap
from bot.settings import Settings, read_settings
from bot.storage.store import SqlStore
from bot.storage.tables import CustomerRow, DealRow
from flows.deal import Deal
from flows.history import Cause, ChangeKind, LossReason, Outcome

ROOT = Path(__file__).parents[2]
HARDWARE = ROOT / "tests" / "data_crm" / "hardware.csv"
YES = Wishes(yes=True)


@pytest.fixture
def settings(database: str) -> Settings:
    return read_settings(database_url=database)


@pytest.fixture
async def store(settings: Settings) -> AsyncIterator[SqlStore]:
    async with storehouse(settings) as store:
        yield store


async def taken(
    settings: Settings, file: Path, capsys: pytest.CaptureFixture[str], wishes: Wishes = YES
) -> list[str]:
    """What the command says, line by line."""
    await import_file(settings, file, wishes)
    return capsys.readouterr().out.splitlines()


async def all_deals(store: SqlStore) -> list[Deal]:
    async with store.look() as unit:
        numbers = list(await unit.session.exec(select(DealRow.id).order_by(col(DealRow.id))))
        found = await unit.deals([number for number in numbers if number])
    return sorted(found.values(), key=lambda deal: deal.id)


async def exported(settings: Settings) -> str:
    out = io.StringIO()
    await export_to(out, settings)
    return out.getvalue()


def table(tmp_path: Path, text: str, name: str = "deals.csv") -> Path:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    return file


async def test_a_dirty_file_comes_in_whole(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    away = tmp_path / "refused.csv"
    told = await taken(settings, HARDWARE, capsys, replace(YES, refused=away))
    assert "67 rows: 61 new, 0 changed, 0 as they are, 1 told twice, 5 refused" in told
    assert "  won          20   55,155.00" in told
    assert any("Engaging" in line and "qualification" in line and "guess" in line for line in told)
    deals = await all_deals(store)
    won = [deal for deal in deals if deal.outcome is Outcome.WON]
    assert sum(deal.value or 0 for deal in won) == Decimal(55155)
    assert {deal.title for deal in deals} == {
        "GTX Basic", "GTX Pro", "GTX Plus Basic", "GTX Plus Pro", "MG Special", "MG Advanced",
        "GTK 500",
    }  # fmt: skip
    names = {deal.name for deal in deals}
    assert 'Smith, "Sons" & Co of Leeds' in names
    assert "D0057X" in names  # of which only the number is known
    assert len([name for name in names if name.casefold().startswith("kan")]) == 1
    refused = list(csv.DictReader(io.StringIO(away.read_text("utf-8"))))
    assert [(one["line"], one["opportunity_id"]) for one in refused] == [
        ("63", "D0003X"), ("64", "D0100X"), ("65", "D0101X"), ("66", "D0102X"), ("69", ""),
    ]  # fmt: skip
    assert refused[2]["reason"] == "close_value: 'a lot' is no amount of money"


async def test_histories_hold_together_and_have_the_dates_of_the_file(
    settings: Settings, store: SqlStore, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, HARDWARE, capsys)
    for deal in await all_deals(store):
        assert [change.number for change in deal.history] == [1, 2][: len(deal.history)]
        assert all(one.after == two.before for one, two in pairwise(deal.history))
        assert deal.history[0].kind is ChangeKind.IMPORTED
        assert deal.history[0].before is None
        closed = deal.outcome is not Outcome.OPEN
        assert [change.kind for change in deal.history[1:]] == (
            [ChangeKind(deal.outcome)] if closed else []
        )
        assert deal.undoable() is None or closed
    [isdom] = [d for d in await all_deals(store) if d.name.startswith("Smith")]
    assert [change.cause.at for change in isdom.history] == [
        datetime(2017, 1, 5, 12, tzinfo=UTC),
        datetime(2017, 2, 5, 12, tzinfo=UTC),
    ]
    async with store.look() as unit:
        found = await unit.find(isdom.team, "Smiths signed, and Codehow too")
        assert {match.customer.name for match in found} >= {"Codehow"}


async def test_the_same_file_again_changes_nothing(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, HARDWARE, capsys)
    before = await exported(settings)
    told = await taken(settings, HARDWARE, capsys)
    assert "67 rows: 0 new, 0 changed, 61 as they are, 1 told twice, 5 refused" in told
    assert await exported(settings) == before


async def test_nothing_is_written_before_a_yes(
    settings: Settings, store: SqlStore, capsys: pytest.CaptureFixture[str]
) -> None:
    told = await taken(settings, HARDWARE, capsys, Wishes())
    assert told[-1] == "Nothing is written yet: --yes takes them in."
    assert any("61 would be new" in line for line in told)
    assert await all_deals(store) == []


async def test_what_stops_half_way_goes_on_where_it_stopped(
    settings: Settings,
    store: SqlStore,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(passing, "BATCH", 10)

    class Killed(BaseException):
        pass

    def stop(done: int) -> None:
        if done > 25:
            raise Killed

    steps = passing.Passing.through

    async def stopped(way: passing.Passing) -> passing.Tally:
        return await steps(replace(way, step=stop))

    monkeypatch.setattr(passing.Passing, "through", stopped)
    with pytest.raises(Killed):
        await import_file(settings, HARDWARE, YES)
    monkeypatch.setattr(passing.Passing, "through", steps)
    capsys.readouterr()
    assert len(await all_deals(store)) == 30
    told = await taken(settings, HARDWARE, capsys)
    assert "67 rows: 31 new, 0 changed, 30 as they are, 1 told twice, 5 refused" in told
    assert len(await all_deals(store)) == 61


async def test_what_the_other_system_changes_is_changed_and_nothing_else(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "Id,Account,Stage,Amount,Owner,Created,Modified\n"
    first = "1,Acme,Prospecting,100,Dana,2026-01-02,2026-01-02\n2,Bolt,Demo,,Dana,2026-01-02,\n"
    await taken(settings, table(tmp_path, head + first), capsys)
    [acme, bolt] = await all_deals(store)
    async with store.unit() as unit:
        deal = (await unit.deals([bolt.id]))[bolt.id]
        deal.observe("closing", Cause(deal.owner, now()))
        await unit.keep_deal(deal)
    then = (
        "1,Acme,Closed Won,150,Rafał,2026-01-02,2026-02-03\n2,Bolt,Demo,70,Dana,2026-01-02,\n"
        "3,Cord,Lost,5,Dana,2026-01-02,2026-01-03\n"
    )
    told = await taken(settings, table(tmp_path, head + then), capsys)
    assert any(line.startswith("3 rows: 1 new, 2 changed, 0 as they are") for line in told)
    [acme, bolt, cord] = await all_deals(store)
    assert (acme.outcome, acme.value) == (Outcome.WON, Decimal(150))
    assert [(c.kind, c.cause.at.date().isoformat()) for c in acme.history] == [
        ("imported", "2026-01-02"), ("won", "2026-02-03"),
    ]  # fmt: skip
    # What the rep has moved on since stays, as the file says nothing new of it.
    assert (bolt.stage.id, bolt.value) == ("closing", Decimal(70))
    assert cord.outcome is Outcome.LOST
    async with store.look() as unit:
        assert (await unit.names([acme.owner]))[acme.owner] == "Rafał"


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


@pytest.mark.parametrize(
    ("text", "wishes", "said"),
    [
        ("Account,Owner,Stage\nAcme,Dana,Zebra\n", YES, "--map 'Zebra=KIND'"),
        ("Account,Owner,Created\nAcme,Dana,3/4/2016\n", YES, "--dates day-first"),
        ("Colour,Size\nred,7\n", YES, "--column 'COLUMN=deal'"),
        ("Account,Owner\nAcme,Dana\n", replace(YES, stages=["Zebra=closing"]), "no stage 'Zebra'"),
        ("Account,Owner\nAcme,Dana\n", replace(YES, columns=["Size=deal"]), "no column 'Size'"),
        ("Account,Owner\nAcme,Dana\n", replace(YES, dates="upwards"), "--dates takes one of"),
    ],
)
async def test_what_cannot_be_guessed_is_asked_in_one_line(
    text: str, wishes: Wishes, said: str, on_sqlite: str, tmp_path: Path
) -> None:
    with pytest.raises(Mishap) as told:
        await import_file(read_settings(database_url=on_sqlite), table(tmp_path, text), wishes)
    assert said in str(told.value)


async def test_what_was_asked_is_told_beforehand(
    on_sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = read_settings(database_url=on_sqlite)
    file = table(tmp_path, "Colour,Step,Worth,Created\nred,Zebra,5,3/4/2016\nblue,,,\n")
    wishes = Wishes(
        yes=True,
        team="West",
        owner="Dana",
        currency="eur",
        dates="day-first",
        stages=["zebra=closing"],
        columns=["Colour=deal", "Step=stage"],
    )
    await taken(settings, file, capsys, wishes)
    rows = list(csv.DictReader(io.StringIO(await exported(settings))))
    assert [(r["deal"], r["stage"], r["owner"], r["team"]) for r in rows] == [
        ("red", "closing", "Dana", "West"),
        ("blue", "prospecting", "Dana", "West"),
    ]
    assert (rows[0]["value"], rows[0]["currency"]) == ("5.00", "EUR")
    assert rows[0]["changed_at"].startswith("2016-04-03")


async def test_another_teams_customers_and_people_stay_apart(
    on_sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = read_settings(database_url=on_sqlite)
    file = table(tmp_path, "Account,Owner,Team\nAcme,Dana,North\nAcme,Dana,South\n")
    await taken(settings, file, capsys)
    async with storehouse(settings) as store:
        async with store.look() as unit:
            customers = list(await unit.session.exec(select(CustomerRow)))
        deals = await all_deals(store)
    assert len(customers) == len({deal.owner for deal in deals}) == 2


async def test_each_refused_row_is_told_with_its_line_and_reason(
    on_sqlite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, f"Account,Owner\n{'x' * 300},Dana\nAcme,\n")
    await import_file(read_settings(database_url=on_sqlite), file, YES)
    told = capsys.readouterr().err.splitlines()
    assert told == [
        "Line 2 Account is longer than 200 letters.",
        "Line 3 has no owner, and nobody runs the team: say --owner NAME.",
    ]


def test_who_is_there_is_asked(tmp_path: Path, on_sqlite: str) -> None:
    file = table(tmp_path, "Account,Owner,Stage,Created\nAcme,Dana,Zebra,3/4/2016\n")
    ours, theirs = pty.openpty()
    answers = b"day-first\nlike a horse\npresentation\ny\n"
    os.write(ours, answers)
    told = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "bot", "import", str(file)],
        stdin=theirs,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"INGEAR_DATABASE_URL": on_sqlite, "PYTHONPATH": str(ROOT)},
        timeout=100,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    assert "Is 3/4/2016 day-first or month-first?" in told.stdout
    assert "Which kind of stage is 'Zebra'?" in told.stdout
    assert "is no kind of stage" in told.stdout
    assert "1 rows: 1 new" in told.stdout, told.stderr
