"""Print every measurement."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import handling, phrases, reading, starting, understanding


def main() -> None:
    """Measure, and print one table."""
    table = Table("what", "measured", "reference in the same run", "ratio", title="Ingear")
    with tempfile.TemporaryDirectory() as folder:
        for rows in (
            starting.measure(Path(folder)),
            asyncio.run(reading.measure()),
            asyncio.run(understanding.measure()),
            asyncio.run(phrases.measure(Path(folder))),
            asyncio.run(handling.measure(Path(folder))),
        ):
            for row in rows:
                table.add_row(*row)
    Console().print(table)


if __name__ == "__main__":
    main()
