"""The schema: the same steps on both databases, from empty and from before, by one at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.speech import Speech
from bot.storage import schema
from bot.storage.engine import connect
from bot.storage.metadata import METADATA
from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.store import SqlStore
from tests.postgres import Postgres

OLD_ROWS = """
INSERT INTO team (id, name, language, timezone, closed)
VALUES (1, 'North', 'en', 'UTC', false);
INSERT INTO customer (id, team_id, name, folded)
VALUES (1, 1, 'Ferramenta Bianchi', 'ferramenta bianchi');
INSERT INTO customer (id, team_id, name, folded)
VALUES (2, 1, 'The Golden Loaf', 'the golden loaf');
INSERT INTO inbox (id, source, source_id, lane, body, state, attempts, arrived_at, not_before)
VALUES (1, 'telegram', 11, '7', '{"text": "a note"}', 'pending', 0, '2026-03-10', '2026-03-10');
INSERT INTO outbox (id, dedupe_key, channel, chat, body, buttons, state, attempts, not_before)
VALUES (1, 'reply:1', 'telegram', '7', 'a reply', '[]', 'sent', 1, '2026-03-10')
"""


@pytest.fixture
def on_empty_postgresql(postgres: Postgres) -> Iterator[str]:
    with postgres.fresh() as name:
        yield postgres.url(name)


@pytest.fixture
def on_empty_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/deep/folder/ingear.db"


@pytest.fixture(params=["on_empty_sqlite", "on_empty_postgresql"])
def empty(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


@pytest.fixture
async def engine(empty: str) -> AsyncIterator[AsyncEngine]:
    engine = connect(empty)
    yield engine
    await engine.dispose()


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, METADATA))


async def test_migrations_from_empty_equal_the_tables(engine: AsyncEngine) -> None:
    assert await schema.revision(engine) is None
    assert await schema.migrate(engine)
    assert await schema.revision(engine) == schema.head()
    assert not await schema.migrate(engine)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_rows_of_the_first_schema_are_there_in_the_last(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.run_sync(partial(schema._upgrade, target="0001"))
        for row in OLD_ROWS.split(";"):
            await connection.exec_driver_sql(row)
    assert await schema.migrate(engine)
    async with SqlStore(engine, Speech()).look() as unit:
        update = await unit.session.get_one(InboxRow, 1)
        assert (update.body, update.state, update.claimed_by) == (
            {"text": "a note"}, "pending", None,
        )  # fmt: skip
        reply = await unit.session.get_one(OutboxRow, 1)
        assert (reply.body, reply.silent, reply.parts, reply.possible_repeats) == (
            "a reply", False, [], 0,
        )  # fmt: skip
        for said, name in (
            ("sentito Bianchi oggi", "Ferramenta Bianchi"),
            ("golden loaf signed", "The Golden Loaf"),
        ):
            found = await unit.find(1, said)
            assert [match.customer.name for match in found] == [name]


def test_of_several_who_migrate_at_once_one_does_it(empty: str) -> None:
    environment = os.environ | {
        "INGEAR_DATABASE_URL": empty,
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    command = [sys.executable, "-m", "bot", "migrate"]
    several = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)  # noqa: S603  # our own command
        for _ in range(3)
    ]
    told = [process.communicate(timeout=60)[0].strip() for process in several]
    assert [process.returncode for process in several] == [0, 0, 0]
    assert told.count("The schema is at head now.") == 1
