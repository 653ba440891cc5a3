"""How deals of other systems ended: when, how far they had come, and in whose team."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import now
from bot.settings import Settings
from bot.storage.store import SqlStore
from flows.history import ChangeKind, Outcome
from flows.inquiry.inquiry import NO_FILTERS, Filters
from flows.inquiry.reckoning import Scope
from flows.people import Role
from flows.watch.learning import learn
from tests.bot.imported import YES, all_deals, table, taken

ENDS = """Id,Account,Stage,Status,Won time,Lost time,Owner,Created,Updated
1,Acme,Negotiations,Lost,2024-02-01,2024-04-01,Dana,2024-01-01,2024-05-01
2,Bolt,Demo,Won,2024-02-01,2024-04-01,Dana,2024-01-01,2024-05-01
3,Cord,,Lost,,2024-04-01,Dana,2024-01-01,2024-05-01
"""


async def test_a_closed_deal_came_as_far_as_its_stage_and_ended_by_its_outcome(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, ENDS), capsys)
    deals = await all_deals(store)
    assert [
        [(change.after.stage, change.kind, f"{change.cause.at:%m-%d}") for change in deal.history]
        for deal in deals
    ] == [
        [("closing", ChangeKind.IMPORTED, "01-01"), ("closing", ChangeKind.LOST, "04-01")],
        [("presentation", ChangeKind.IMPORTED, "01-01"), ("closing", ChangeKind.WON, "02-01")],
        [("prospecting", ChangeKind.IMPORTED, "01-01"), ("closing", ChangeKind.LOST, "04-01")],
    ]


async def test_a_deal_that_is_lost_later_is_first_brought_to_where_that_was(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = ENDS.replace("Negotiations,Lost", "Lead In,Open").replace("Demo,Won", "Demo,Open")
    await taken(settings, table(tmp_path, opened), capsys)
    behind = ENDS.replace("Demo,Won", "Lead In,Won")
    await taken(settings, table(tmp_path, behind), capsys)
    acme, bolt, _ = await all_deals(store)
    assert [(c.after.stage, c.after.outcome) for c in acme.history] == [
        ("prospecting", Outcome.OPEN), ("prospecting", Outcome.OPEN), ("closing", Outcome.OPEN),
        ("closing", Outcome.LOST),
    ]  # fmt: skip
    # What is known here to have come further did not go back because a file is behind.
    assert [c.after.stage for c in bolt.history] == ["presentation", "presentation", "closing"]


async def test_a_forecast_is_no_day_on_which_a_deal_was_closed(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ahead = f"{now() + timedelta(days=90):%Y-%m-%d}"
    text = (
        "Id,Account,Stage,Owner,Closing Date,Created,Modified\n"
        f"1,Acme,Closed Won,Dana,{ahead},2024-05-01,2024-06-20\n"
        f"2,Bolt,Closed Lost,Dana,{ahead},2024-05-01,\n"
        "3,Cord,Closed Won,Dana,2024-06-30,2024-05-01,2024-06-20\n"
    )
    await taken(settings, table(tmp_path, text), capsys)
    acme, bolt, cord = await all_deals(store)
    assert acme.changed_at == datetime(2024, 6, 20, 12, tzinfo=UTC)
    assert timedelta() <= now() - bolt.changed_at < timedelta(hours=1)
    assert cord.changed_at == datetime(2024, 6, 30, 12, tzinfo=UTC)


async def test_the_day_on_which_an_open_deal_is_to_close_is_when_its_customer_decides(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    soon, later = (f"{now() + timedelta(days=n):%Y-%m-%d}" for n in (30, 60))
    text = (
        "Id,Account,Stage,Owner,Closing Date,Created\n"
        f"1,Acme,Demo,Dana,{soon},2024-05-01\n"
        "2,Bolt,Demo,Dana,2024-06-30,2024-05-01\n"
        f"3,Cord,Won,Dana,{soon},2024-05-01\n"
    )
    await taken(settings, table(tmp_path, text), capsys)
    assert [d.fact("decision_date") for d in await all_deals(store)] == [soon, None, None]
    assert "0 new, 0 changed, 3 as they are" in (
        " ".join(await taken(settings, table(tmp_path, text), capsys))
    )
    # The date that lay behind nobody had kept up; it is put off now.
    moved = text.replace(f"Acme,Demo,Dana,{soon}", f"Acme,Demo,Dana,{later}")
    await taken(settings, table(tmp_path, moved.replace("2024-06-30", soon)), capsys)
    assert [d.fact("decision_date") for d in await all_deals(store)] == [later, soon, None]


async def test_how_long_deals_stood_where_they_were_brought_nobody_has_told(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, f"{ENDS}4,Drum,Demo,,,,Dana,2024-01-01,\n"), capsys)
    async with store.look() as unit:
        team = await unit.first_team("")
        everything = Scope(team.id, await unit.process(team.id), NO_FILTERS)
        courses = await unit.courses(everything, 10)
        running = replace(everything, filters=Filters(outcome=Outcome.OPEN))
        assert len(await unit.tallies(running)) == 1
        assert await unit.arrivals(running, 10) == []
    lesson = learn(courses, (), now())
    assert (lesson.closed, lesson.phases) == (3, {})
    # Of the third the file does not tell where it stood.
    assert lesson.lost == {"purchase_decision": 1}


async def test_who_comes_by_the_name_of_a_rep_of_the_file_is_that_rep(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await taken(settings, table(tmp_path, ENDS), capsys)
    async with store.unit() as unit:
        team = await unit.first_team("")
        dana = await unit.enrol("telegram", "7", "dana", team.id, Role.REP)
        other = await unit.enrol("telegram", "8", "Dana", team.id, Role.REP)
    assert {deal.owner for deal in await all_deals(store)} == {dana.id}
    assert other.id != dana.id


async def test_a_date_that_is_not_used_refuses_nothing(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Id,Account,Stage,Owner,Close date\n1,Acme,Demo,Dana,TBD\n2,Bolt,Won,Dana,Q3 2024\n"
    told = await taken(settings, table(tmp_path, text), capsys)
    assert any(line.startswith("2 rows: 1 new") for line in told)
    assert "  1 × Close date: 'Q3 2024' is no date" in told


async def test_a_deal_that_another_team_has_is_not_taken_in_twice(
    settings: Settings, store: SqlStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Id,Account,Title,Owner,Team\n1,Acme,Pumps,Dana,North\n2,Bolt,Pumps,Dana,South\n"
    await taken(settings, table(tmp_path, text), capsys)
    moved = text.replace("Dana,North", "Dana,South") + "2,Cord,Cranes,Dana,North\n"
    for expected in ("3 rows: 1 new, 0 changed, 1 as", "3 rows: 0 new, 0 changed, 2 as"):
        told = await taken(settings, table(tmp_path, moved), capsys)
        assert any(line.startswith(expected) for line in told)
        assert any("1 × is here already in team North" in line for line in told)
    west = text.replace("Dana,North", "Dana,West")
    told = await taken(settings, table(tmp_path, west), capsys, replace(YES, yes=False))
    assert any("1 would be refused" in line for line in told)
    assert len(await all_deals(store)) == 3
