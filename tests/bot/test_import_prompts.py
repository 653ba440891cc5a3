"""Who sits at a terminal is asked what a file leaves open."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.bot.imported import table

ROOT = Path(__file__).parents[2]


def test_who_is_there_is_asked(tmp_path: Path, on_sqlite: str) -> None:
    file = table(tmp_path, "Account,Owner,Stage,Created\nAcme,Dana,Zebra,3/4/2016\n")
    ours, theirs = pty.openpty()
    answers = b"day-first\nlike a horse\npresentation\ny\n"
    os.write(ours, answers)
    told = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "bot", "import", str(file)],
        stdin=theirs,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"INGEAR_DATABASE_URL": on_sqlite, "PYTHONPATH": str(ROOT)},
        timeout=100,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    assert "Is 3/4/2016 day-first or month-first?" in told.stdout
    assert "Which kind of stage is 'Zebra'? (prospecting, qualification," in told.stdout
    assert told.stdout.index("Columns") < told.stdout.index("day-first or month-first")
    assert "is no kind of stage" in told.stdout
    assert "1 rows: 1 new" in told.stdout, told.stderr
