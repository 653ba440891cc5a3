"""Moving house: everything is there afterwards, and goes on from where it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import update

from bot.mishaps import Mishap
from bot.readers.trained import TrainedReader
from bot.settings import Settings
from bot.storage.engine import connect
from bot.storage.import_tables import BroughtRow
from bot.storage.imports import remember
from bot.storage.metadata import METADATA
from bot.storage.question_tables import QuestionRow
from bot.storage.queues import ChatRow, InboxRow, LeaseRow, OutboxRow, TimerRow
from bot.storage.recounting import KEPT_BY_TRIGGERS, miscounted_in
from bot.storage.schedule_tables import ScheduleRow
from bot.storage.store import SqlUnit
from bot.storage.tables import DealRow
from bot.storage.webhook_tables import WebhookRow
from bot.upkeep.copying import copy
from flows.criteria import Fact
from flows.editor.drafts import Draft
from flows.editor.editing import with_stage_renamed
from flows.messages import Address
from flows.people import Person, Role
from flows.process import DEFAULT
from flows.tidings import warning_of
from flows.watch.learning import Lesson
from flows.watch.limits import Rule
from flows.watch.warnings import Warned
from tests.commands import ingear
from tests.postgres import Postgres
from tests.script import parse
from tests.stage import START, Stage, perform, stage_on
from tests.test_dialogues import DIALOGUES

TOLD = (
    "questions/a_parked_question_returns_once.txt",
    "groups/a_group_is_bound_by_its_administrator.txt",
    "groups/an_answer_to_an_alert_reaches_the_rep.txt",
)
ARRIVED = 4


@pytest.fixture
def elsewhere_on_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/another/folder/ingear.db"


@pytest.fixture
def elsewhere_on_postgresql(postgres: Postgres) -> Iterator[str]:
    with postgres.fresh() as name:
        yield postgres.url(name)


@pytest.fixture(params=["elsewhere_on_sqlite", "elsewhere_on_postgresql"])
def elsewhere(request: pytest.FixtureRequest) -> str:
    """The URL of a database with nothing in it, on each of the two."""
    url: str = request.getfixturevalue(request.param)
    return url


async def lived_in(database: str, reader: TrainedReader) -> None:
    """Deals with histories, open questions, replies, a group; and what only delivery leaves."""
    for name in TOLD:
        async with stage_on(database, reader) as stage:
            await perform(parse(DIALOGUES / "en" / name), stage)
    async with stage_on(database, reader) as stage:
        await stage.person("dana")
        await left_by_delivery(stage)
        await of_its_own(stage)


async def of_its_own(stage: Stage) -> None:
    """A process with two versions, a third not saved, a fact that was passed, a limit, a lesson."""
    person = stage.people["dana"]
    async with stage.parts.store.unit() as unit:
        renamed = with_stage_renamed(DEFAULT, "presentation", "Próba „na żywo“")
        saved = await unit.save_process(person.team.id, renamed, person.id, START)
        here = Address("telegram", stage.sender("dana"))
        await unit.keep_draft(person.id, person.team.id, here, Draft(saved, "look", "", "a/b/"))
        passed = Fact("information_search", "budget", person.id, START, shown=False, reason="ł")
        await unit.keep_fact(1, passed)
        await unit.set_limit(person.team.id, Rule.SILENCE, "presentation", 3)
        await unit.keep_lesson(person.team.id, Lesson(START, 7, {"presentation": 4}))
        place: dict[str, Any] = {"person_id": person.id, "team_id": person.team.id}
        place |= {"channel": here.channel, "chat": here.chat}
        unit.session.add(
            BroughtRow(**place, name="ą.csv", key="f", state="asked", content=b"\xc4", at=START)
        )
        unit.session.add(ScheduleRow(**place, what="morning", days="01234", at=time(8, 30)))
        await unit.session.merge(QuestionRow(deal_id=1, fact="decider", at=START, since="asked"))


async def left_by_delivery(stage: Stage) -> None:
    person = stage.people["dana"]
    async with stage.parts.store.unit() as unit:
        await unit.invite(person.team.id, Role.REP, person.id, START)
        unit.session.add(
            TimerRow(
                key="nudge:1",
                channel="telegram",
                due_at=START + timedelta(days=3),
                lane="1",
                body={"deal": 1},
            )
        )
        await unit.session.merge(
            LeaseRow(name="sender", owner="gone", epoch=4, until=START - timedelta(days=400))
        )
        await unit.session.merge(ChatRow(channel="telegram", chat="-7", closed="kicked"))
        await unit.bind(person.team.id, Address("telegram", stage.north), "North")
        await followed(unit, person)
        await remember(unit, person.team.id, {"id:7": (1, {"deal": "Ą"})}, START)
        await arrive_and_prune(unit)
        await unit.session.exec(update(DealRow).values(value=Decimal("1234.50"), currency="EUR"))


async def followed(unit: SqlUnit, person: Person) -> None:
    """Another system hears of the first deal."""
    url, secret = "https://crm.example/hook", "whsec_bm8="
    row = WebhookRow(team_id=person.team.id, url=url, secret=secret, added_at=START)
    unit.session.add(row)
    await unit.session.flush()
    deal = (await unit.deals([1]))[1]
    await unit.announce(warning_of(deal, Warned(Rule.SILENCE, 10, 10, START), START))


async def arrive_and_prune(unit: SqlUnit) -> None:
    rows = [an_update(number) for number in range(ARRIVED)]
    unit.session.add_all(rows)
    await unit.session.flush()
    await unit.session.delete(rows[-1])


def an_update(number: int) -> InboxRow:
    return InboxRow(
        source="telegram", source_id=number, lane="1", body={"ö": [1]}, arrived_at=START,
        not_before=START,
    )  # fmt: skip


async def everything(url: str) -> dict[str, list[tuple[Any, ...]]]:
    engine = connect(url)
    async with engine.connect() as connection:
        found = {
            table.name: [
                tuple(row)
                for row in await connection.execute(select(table).order_by(*table.primary_key))
            ]
            for table in METADATA.sorted_tables
            # What the deals come to is counted as they arrive.
            if table not in KEPT_BY_TRIGGERS
        }
    await engine.dispose()
    return found


async def test_everything_is_there_afterwards(
    settings: Settings, elsewhere: str, reader: TrainedReader
) -> None:
    await lived_in(settings.database_url, reader)
    told: dict[str, int] = {}
    rows = await copy(settings, elsewhere, told.__setitem__)
    before, after = await everything(settings.database_url), await everything(elsewhere)
    assert after == before
    target = connect(elsewhere)
    assert await miscounted_in(target) == []
    await target.dispose()
    assert told == {name: len(rows) for name, rows in after.items()}
    assert rows == sum(told.values())
    assert 0 not in told.values(), f"a table that nothing was copied of proves little: {told}"


async def test_the_copy_is_numbered_on_and_talked_with(
    settings: Settings, elsewhere: str, reader: TrainedReader
) -> None:
    await lived_in(settings.database_url, reader)
    await copy(settings, elsewhere, lambda *_: None)
    async with stage_on(elsewhere, reader) as stage:
        await perform(parse(DIALOGUES / "en" / "lookups/new_opens_a_deal_deliberately.txt"), stage)
        async with stage.parts.store.unit() as unit:
            unit.session.add(arrived := an_update(ARRIVED))
            await unit.session.flush()
            assert arrived.id == ARRIVED + 1, "the number of the row that is gone is not used again"


async def test_a_long_table_is_copied_in_batches(
    settings: Settings, elsewhere: str, reader: TrainedReader
) -> None:
    async with stage_on(settings.database_url, reader) as stage, stage.parts.store.unit() as unit:
        for number in range(1201):
            unit.session.add(
                OutboxRow(
                    dedupe_key=f"{number}", channel="telegram", chat="1", body="ż", not_before=START
                )
            )
    assert await copy(settings, elsewhere, lambda *_: None) == 1201


async def test_a_database_with_something_in_it_is_left_alone(
    settings: Settings, reader: TrainedReader
) -> None:
    await lived_in(settings.database_url, reader)
    before = await everything(settings.database_url)
    with pytest.raises(Mishap, match="--to is not empty"):
        await copy(settings, settings.database_url, lambda *_: None)
    assert await everything(settings.database_url) == before


async def test_who_is_served_is_not_moved(
    settings: Settings, elsewhere: str, reader: TrainedReader
) -> None:
    async with stage_on(settings.database_url, reader) as stage, stage.parts.store.unit() as unit:
        until = datetime.now(UTC) + timedelta(seconds=30)
        unit.session.add(LeaseRow(name="sender", owner="worker-1", epoch=1, until=until))
    with pytest.raises(Mishap, match=r"sender by worker-1.*stop `ingear serve` first"):
        await copy(settings, elsewhere, lambda *_: None)


def test_by_command(tmp_path: Path, elsewhere: str) -> None:
    ingear("chat", "--as", "Dana", home=tmp_path, lines="new Acme\nnew Bolt\n")
    told = ingear("copy", "--to", elsewhere, home=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "deal                2" in told.stdout
    moved = ingear("export", home=tmp_path, INGEAR_DATABASE_URL=elsewhere)
    assert moved.stdout == ingear("export", home=tmp_path).stdout
    again = ingear("copy", "--to", elsewhere, home=tmp_path)
    assert again.returncode == 2
    assert "--to is not empty" in again.stderr
    assert "--to cannot be used" in ingear("copy", "--to", "nowhere", home=tmp_path).stderr
