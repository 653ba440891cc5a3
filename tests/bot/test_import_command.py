"""Files taken in and given out again, on both databases: totals, histories, again, half-way."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from sqlmodel import select

from bot.clock import now
from bot.importing import passing
from bot.importing.shell import Wishes, import_file
from bot.mishaps import Mishap
from bot.settings import Settings, read_settings
from bot.storage.store import SqlStore
from bot.storage.tables import CustomerRow
from bot.storehouse import storehouse
from flows.history import Cause, ChangeKind, Outcome
from tests.bot.imported import YES, all_deals, exported, table, taken

ROOT = Path(__file__).parents[2]
HARDWARE = ROOT / "tests" / "data_crm" / "hardware.csv"


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
