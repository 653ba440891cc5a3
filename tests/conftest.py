"""What all tests share."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.readers.trained import TrainedReader
from bot.storage.engine import connect
from bot.storage.schema import migrate
from tests import postgres as postgresql

# Must be set before python-telegram-bot is first asked for a waiting time.
os.environ.setdefault("PTB_TIMEDELTA", "1")
# How long an example takes says more of the tests beside it than of what it tries.
settings.register_profile("beside others", deadline=None)
settings.load_profile("beside others")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--rewrite` fills in what the bot says now, for a person to read as a diff."""
    parser.addoption("--rewrite", action="store_true", help="rewrite the dialogues as played")


@pytest.fixture(scope="session", autouse=True)
def no_certificates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nobody is trusted: tests speak with this machine alone, and to load a store takes time."""
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("SSL_CERT_FILE", raising=False)
        environment.setenv("SSL_CERT_DIR", str(tmp_path_factory.mktemp("certificates")))
        yield


@pytest.fixture(scope="session")
def reader() -> TrainedReader:
    """The reader that the product ships with."""
    return TrainedReader.load()


@pytest.fixture(scope="session")
def postgres() -> Iterator[postgresql.Postgres]:
    """A PostgreSQL server, started where a test first asks for it."""
    with postgresql.running() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_at_head(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file at head, to copy."""
    file = tmp_path_factory.mktemp("head") / "ingear.db"
    asyncio.run(brought_to_head(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def postgres_at_head(postgres: postgresql.Postgres) -> str:
    """A PostgreSQL database at head, to copy."""
    name = postgres.create()
    asyncio.run(brought_to_head(postgres.url(name)))
    return name


async def brought_to_head(url: str) -> None:
    """Migrate an empty database."""
    engine = connect(url)
    await migrate(engine)
    await engine.dispose()


@pytest.fixture
def on_sqlite(sqlite_at_head: Path) -> Iterator[str]:
    """The URL of a fresh SQLite database at head; each is in the place of the one before."""
    place = sqlite_at_head.parent / "fresh"
    place.mkdir()
    yield f"sqlite:///{shutil.copy(sqlite_at_head, place)}"
    shutil.rmtree(place)


@pytest.fixture
def on_postgresql(postgres: postgresql.Postgres, postgres_at_head: str) -> Iterator[str]:
    """The URL of a fresh PostgreSQL database at head."""
    with postgres.fresh(postgres_at_head) as name:
        yield postgres.url(name)


@pytest.fixture(params=["on_sqlite", "on_postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The URL of a fresh database at head, on each of the two."""
    url: str = request.getfixturevalue(request.param)
    return url
