"""A file of 8,800 deals taken in by the command, beside bare inserts of as many rows."""

from __future__ import annotations

import csv
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from tests.bench.figures import Row

FEW, MANY = 880, 8_800
HEAD = ("deal", "stage", "outcome", "value", "currency", "owner", "changed_at")
STAGES = ("prospecting", "qualification", "presentation", "closing")


def measure(folder: Path) -> list[Row]:
    """A row: how fast a file is taken in, and in how much memory, beside one of a tenth."""
    # The most that any child took so far is what is told, so the smaller goes first.
    (_, small), (took, large) = (_taken_in(folder, many) for many in (FEW, MANY))
    bare = _bare(folder)
    return [
        (
            f"{MANY:,} rows are imported, start and preview included, SQLite",
            f"{took:.1f} s, {MANY / took:.0f}/s, {large / 1024:.0f} MB",
            f"bare inserts: {bare:.2f} s; {FEW} rows: {small / 1024:.0f} MB",
            f"{took / bare:.0f}; memory {large / small:.2f}",
        )
    ]


def _taken_in(folder: Path, many: int) -> tuple[float, int]:
    """Seconds, and the most memory of it in KiB."""
    file = folder / f"{many}.csv"
    with file.open("w", newline="") as to:
        rows = csv.writer(to)
        rows.writerow(HEAD)
        for n in range(many):
            told = (f"Firm {n // 4} Ltd", STAGES[n % 4], "open", n, "EUR", f"Rep {n % 20}")
            rows.writerow((*told, f"2026-0{1 + n % 3}-{1 + n % 28:02}"))
    environment = os.environ | {"INGEAR_DATABASE_URL": f"sqlite:///{folder}/import-{many}.db"}
    command = [sys.executable, "-m", "bot", "import", str(file), "--yes"]
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)  # noqa: S603  # our own command
    return time.perf_counter() - begun, getrusage(RUSAGE_CHILDREN).ru_maxrss


def _bare(folder: Path) -> float:
    begun = time.perf_counter()
    with sqlite3.connect(folder / "bare.db") as connection:
        connection.execute("CREATE TABLE bare (n INTEGER, told TEXT)")
        connection.executemany("INSERT INTO bare VALUES (?, 'told')", ((n,) for n in range(MANY)))
    return time.perf_counter() - begun
