"""Memory that comes and goes: what was cut off is done again, once, and what was done stays so."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial

import pytest
from sqlalchemy import make_url, text
from sqlmodel import col, func, select, update

from bot.readers.trained import TrainedReader
from bot.speech import Speech
from bot.storage.engine import connect
from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.tables import NoteRow, TeamRow
from flows.assistant import Assistant
from flows.errors import AlreadySettled, StoreAway
from flows.messages import Incoming
from tests.bot.test_storage import HERE, NOW, a_deal, dana
from tests.lossy_line import lossy_line
from tests.postgres import Postgres

NOTES = 24


@asynccontextmanager
async def store_on(url: str) -> AsyncIterator[SqlStore]:
    engine = connect(url)
    try:
        yield SqlStore(engine, Speech())
    finally:
        await engine.dispose()


@pytest.fixture
async def store(on_postgresql: str) -> AsyncIterator[SqlStore]:
    async with store_on(on_postgresql) as store:
        yield store


def name_of(store: SqlStore) -> str:
    return store.engine.url.database or ""


def name_in(url: str) -> str:
    return make_url(url).database or ""


async def arrived(store: SqlStore, said: str, number: int) -> Incoming:
    """A message whose row lies in the inbox."""

    async def add(unit: SqlUnit) -> int:
        row = InboxRow(
            source="test", source_id=number, lane="7", body={}, arrived_at=NOW, not_before=NOW
        )
        unit.session.add(row)
        await unit.session.flush()
        return row.id or 0

    return Incoming(HERE, "7", NOW, text=said, message=str(number), row=await store.work(add))


async def count(store: SqlStore, table: type[NoteRow | OutboxRow | TeamRow]) -> int:
    async with store.look() as unit:
        return (await unit.session.exec(select(func.count()).select_from(table))).one()


async def test_a_unit_cut_off_midway_is_done_again_whole(
    store: SqlStore, postgres: Postgres
) -> None:
    tries = []

    async def cut_once(unit: SqlUnit) -> None:
        await unit.new_team("North")
        tries.append(1)
        if len(tries) == 1:
            postgres.cut(name_of(store))
        await unit.new_team("South")

    await store.work(cut_once)
    assert len(tries) == 2
    assert await count(store, TeamRow) == 2


async def test_a_unit_cut_off_at_its_commit_is_done_again(
    store: SqlStore, postgres: Postgres
) -> None:
    tries = []

    async def cut_at_the_end(unit: SqlUnit) -> None:
        await unit.new_team("North")
        tries.append(1)
        if len(tries) == 1:
            postgres.cut(name_of(store))

    await store.work(cut_at_the_end)
    assert (len(tries), await count(store, TeamRow)) == (2, 1)


async def test_a_commit_nobody_heard_of_has_its_effect_once(
    on_postgresql: str, postgres: Postgres, reader: TrainedReader
) -> None:
    database = name_in(on_postgresql)
    async with (
        lossy_line(postgres.folder) as (line, port),
        store_on(f"postgresql://postgres@127.0.0.1:{port}/{database}") as store,
    ):
        async with store.unit() as unit:
            await a_deal(unit)
        asked = await arrived(store, "Acme wants a demo on Tuesday", 1)
        line.lose_the_next_commit()
        assistant = Assistant(store, reader)
        await assistant.receive(asked)
        assert line.lost == 1
        assert (await count(store, NoteRow), await count(store, OutboxRow)) == (1, 1)
        with pytest.raises(AlreadySettled):
            await assistant.receive(asked)


async def test_notes_have_their_effect_once_though_connections_are_cut_at_any_moment(
    store: SqlStore, postgres: Postgres, reader: TrainedReader
) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit)
    assistant = Assistant(store, reader, pause=asyncio.sleep)
    chance = random.Random(1)  # noqa: S311  # no secret
    for number in range(NOTES):
        one = await arrived(store, f"Acme wants a demo of line {number}", number)
        receiving = asyncio.create_task(until_received(assistant, one))
        # Somewhere between hearing the note and committing what it did.
        await asyncio.wait({receiving}, timeout=chance.uniform(0, 0.05))
        await asyncio.to_thread(postgres.cut, name_of(store))
        await receiving
    assert (await count(store, NoteRow), await count(store, OutboxRow)) == (NOTES, NOTES)
    async with store.look() as unit:
        kept = (await unit.deals([deal.id]))[deal.id]
    assert [change.number for change in kept.history] == list(range(1, len(kept.history) + 1))


async def until_received(assistant: Assistant, incoming: Incoming) -> None:
    """Hand in a message as delivery does: until it has had its effect."""
    for _ in range(20):
        with suppress(StoreAway, AlreadySettled):
            await assistant.receive(incoming)
            return
    raise AssertionError(incoming.message)


async def test_a_server_that_is_away_is_told_and_found_again(
    store: SqlStore, postgres: Postgres
) -> None:
    async with store.unit() as unit:
        await unit.new_team("North")
    postgres.stop()
    try:
        with pytest.raises(StoreAway):
            async with store.look() as unit:
                await unit.team_named("North")
        with pytest.raises(StoreAway):
            await store.work(lambda unit: unit.new_team("South"))
        again = asyncio.create_task(store.work(lambda unit: unit.new_team("South")))
        await asyncio.to_thread(postgres.start)
        await again
    finally:
        postgres.start()
    assert await count(store, TeamRow) == 2


async def test_of_two_in_a_deadlock_both_come_through(store: SqlStore, postgres: Postgres) -> None:
    postgres.alter(name_of(store), "deadlock_timeout = '50ms'")
    async with store.unit() as unit:
        teams = [(await unit.new_team(name)).id for name in ("North", "South")]
    tries = []
    both = asyncio.Barrier(2)

    async def rename(order: list[int], unit: SqlUnit) -> None:
        tries.append(order)
        for team in order:
            change = update(TeamRow).where(col(TeamRow.id) == team)
            await unit.session.exec(change.values(name=f"{order}"))
            if len(tries) <= 2 and team == order[0]:
                await both.wait()

    orders = [teams, teams[::-1]]
    await asyncio.gather(*(store.work(partial(rename, order)) for order in orders))
    assert len(tries) == 3


async def test_a_database_that_is_read_only_for_a_while_is_waited_for(
    store: SqlStore, postgres: Postgres
) -> None:
    postgres.alter(name_of(store), "default_transaction_read_only = on")
    with pytest.raises(StoreAway):
        await store.work(lambda unit: unit.new_team("North"))
    postgres.alter(name_of(store), "default_transaction_read_only = off")
    postgres.cut(name_of(store))
    await store.work(lambda unit: unit.new_team("North"))
    assert await count(store, TeamRow) == 1


async def test_a_primary_is_asked_for_among_several_hosts(
    on_postgresql: str, postgres: Postgres, tmp_path_factory: pytest.TempPathFactory
) -> None:
    database = name_in(on_postgresql)
    nowhere = str(tmp_path_factory.getbasetemp()).replace("/", "%2F")
    there = str(postgres.folder).replace("/", "%2F")
    several = f"postgresql://postgres@{nowhere}:5433,{there}:5432/{database}"
    async with store_on(f"{several}?target_session_attrs=read-write") as store:
        await store.work(lambda unit: unit.new_team("North"))
        postgres.alter(database, "default_transaction_read_only = on")
        postgres.cut(database)
        with pytest.raises(StoreAway):
            await store.work(lambda unit: unit.new_team("South"))


@pytest.mark.parametrize("pooled", [False, True])
async def test_behind_pgbouncer_no_statement_is_prepared_and_the_clock_is_still_utc(
    on_postgresql: str, postgres: Postgres, *, pooled: bool
) -> None:
    postgres.alter(name_in(on_postgresql), "timezone = 'Asia/Manila'")
    url = f"{on_postgresql}&pgbouncer=true" if pooled else on_postgresql
    async with store_on(url) as store, store.unit() as unit:
        person = await dana(unit)
        note = await unit.new_note(Incoming(HERE, "7", NOW), person, "a note")
        for _ in range(8):
            at = (await unit.session.exec(select(NoteRow.at).where(NoteRow.id == note))).one()
        assert (at, at.tzname()) == (NOW, "UTC")
        connection = await unit.session.connection()
        kept = text("SELECT count(*) FROM pg_prepared_statements")
        assert ((await connection.execute(kept)).scalar_one() == 0) is pooled


async def test_where_the_database_serializes_all_still_comes_through(
    on_postgresql: str, postgres: Postgres, reader: TrainedReader
) -> None:
    postgres.alter(name_in(on_postgresql), "default_transaction_isolation = 'serializable'")
    async with store_on(on_postgresql) as store:
        async with store.unit() as unit:
            await a_deal(unit)
        assistant = Assistant(store, reader, pause=asyncio.sleep)
        said = [await arrived(store, f"Acme wants a demo of line {n}", n) for n in range(4)]
        await asyncio.gather(*(assistant.receive(one) for one in said))
        assert (await count(store, NoteRow), await count(store, OutboxRow)) == (4, 4)
