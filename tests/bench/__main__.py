"""Print every measurement."""

from __future__ import annotations

import asyncio
import tempfile
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
from tests.postgres import running


def main() -> None:
    """Measure, and print one table."""
    table = Table("what", "measured", "reference in the same run", "ratio", title="Ingear")
    with tempfile.TemporaryDirectory() as folder, running() as postgres:
        databases = [postgres.url(postgres.create()) for _ in range(4)]
        for rows in (
            starting.measure(Path(folder)),
            asyncio.run(reading.measure()),
            asyncio.run(understanding.measure()),
            asyncio.run(phrases.measure(Path(folder))),
            asyncio.run(talking.measure(Path(folder))),
            asking.measure(),
            facts.measure(),
            asyncio.run(handling.measure(Path(folder))),
            asyncio.run(naming.measure(Path(folder))),
            asyncio.run(naming.measure(Path(folder), databases[0])),
            importing.measure(Path(folder)),
            asyncio.run(many.measure(f"sqlite:///{folder}/many.db", many.SIZES)),
            asyncio.run(many.measure(databases[3], many.SIZES)),
            asyncio.run(delivering.measure(Path(folder), databases[1:3])),
        ):
            for row in rows:
                table.add_row(*row)
    Console().print(table)


if __name__ == "__main__":
    main()
