"""Print every measurement."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import (
    asking,
    delivering,
    facts,
    handling,
    importing,
    many,
    naming,
    phrases,
    reading,
    starting,
    talking,
    understanding,
)
from tests.bench.figures import Row
from tests.postgres import running


def measured(folder: Path, databases: Sequence[str]) -> Iterator[Row]:
    """Every measurement as a row of the table, one after the other."""
    yield from starting.measure(folder)
    yield from asyncio.run(reading.measure())
    yield from asyncio.run(understanding.measure())
    yield from asyncio.run(phrases.measure(folder))
    yield from asyncio.run(talking.measure(folder))
    yield from asking.measure()
    yield from facts.measure()
    yield from asyncio.run(handling.measure(folder))
    yield from asyncio.run(naming.measure(folder))
    yield from asyncio.run(naming.measure(folder, databases[0]))
    yield from importing.measure(folder)
    yield from asyncio.run(many.measure(f"sqlite:///{folder}/many.db", many.SIZES))
    yield from asyncio.run(many.measure(databases[3], many.SIZES))
    yield from asyncio.run(delivering.measure(folder, databases[1:3]))


def main() -> None:
    """Measure, and print one table; beforehand each row as it comes, for it takes a while."""
    table = Table("what", "measured", "reference in the same run", "ratio", title="Ingear")
    with tempfile.TemporaryDirectory() as folder, running() as postgres:
        databases = [postgres.url(postgres.create()) for _ in range(4)]
        for row in measured(Path(folder), databases):
            print(": ".join(row[:2]), file=sys.stderr)
            table.add_row(*row)
    Console().print(table)


if __name__ == "__main__":
    main()
