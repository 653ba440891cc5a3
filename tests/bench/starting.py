"""The start of `ingear chat`: the way from the command to its first prompt, and its memory."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figures import Row, ms

PROMPT = b"you:"
TIMES = 5


def measure(folder: Path) -> list[Row]:
    """Rows: time to the first prompt and resident memory, beside a bare Python with SQLAlchemy."""
    environment = os.environ | {"INGEAR_DATABASE_URL": f"sqlite:///{folder}/start.db"}
    _to_prompt(environment)  # makes the database, which a second start does not
    starts, memory = zip(*(_to_prompt(environment) for _ in range(TIMES)), strict=True)
    bare = min(_bare() for _ in range(TIMES))
    best = min(starts)
    return [
        (
            "cold start of `ingear chat` to its first prompt",
            ms(best),
            f"python importing sqlalchemy and numpy: {ms(bare)}",
            f"{best / bare:.2f}",
        ),
        ("resident memory of `ingear chat`", f"{max(memory):.0f} MB", "", ""),
    ]


def _to_prompt(environment: dict[str, str]) -> tuple[float, float]:
    ours, theirs = pty.openpty()
    begun = time.perf_counter()
    with subprocess.Popen(  # our own command
        [sys.executable, "-m", "bot", "chat"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
    ) as process:
        seen = b""
        while PROMPT not in seen:
            seen += os.read(ours, 1024)
        took = time.perf_counter() - begun
        memory = _resident(process.pid)
        process.terminate()
    os.close(ours)
    os.close(theirs)
    return took, memory


def _resident(process: int) -> float:
    status = Path(f"/proc/{process}/status")
    if not status.is_file():
        return float("nan")  # only Linux tells
    line = next(li for li in status.read_text().splitlines() if li.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _bare() -> float:
    begun = time.perf_counter()
    subprocess.run(  # our own Python
        [sys.executable, "-c", "import sqlalchemy.ext.asyncio, numpy"], check=True
    )
    return time.perf_counter() - begun
