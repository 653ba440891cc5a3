"""The command `ingear`: run in this process, or as scripts run it, in one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from bot.__main__ import main


@dataclass(frozen=True)
class Told:
    """What a command printed, and the status it ended with."""

    stdout: str
    stderr: str
    returncode: int


def ingear(*words: str, home: Path, lines: str = "", **settings: str) -> Told:
    """A command and what it tells; nothing but what it starts with is its own."""
    out, err, status = io.StringIO(newline=""), io.StringIO(), 0
    with (
        patch.dict(os.environ, _environment(home, settings), clear=True),
        patch.multiple(sys, argv=["ingear", *words], stdin=io.StringIO(lines)),
        chdir(home),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as end:
            status = int(end.code or 0)
    return Told(out.getvalue(), err.getvalue(), status)


def ingear_process(*words: str, home: Path, lines: str = "", **settings: str) -> Told:
    """The same in a process of its own, which takes seconds to start."""
    whole = Path(__file__).parents[1]
    found = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "bot", *words],
        input=lines,
        capture_output=True,
        text=True,
        cwd=home,
        env={**_environment(home, settings), "PYTHONPATH": str(whole), "PYTHONWARNINGS": "error"},
        timeout=60,
        check=False,
    )
    return Told(found.stdout, found.stderr, found.returncode)


def _environment(home: Path, settings: Mapping[str, str]) -> dict[str, str]:
    plain = {key: value for key, value in os.environ.items() if not key.startswith("INGEAR_")}
    return plain | {"INGEAR_DATABASE_URL": f"sqlite:///{home}/ingear.db"} | dict(settings)
