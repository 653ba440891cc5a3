"""What is kept is kept in UTC; a day is told by somebody's clock."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

from flows.language.days import day_in

FLOWS = Path(__file__).parents[2] / "flows"
BARE = re.compile(r"\b(?:\w*_)?(?:at|since|until|changed|touched)\.date\(\)")


def test_a_moment_falls_on_another_day_elsewhere() -> None:
    morning_in_manila = datetime(2026, 3, 10, 23, 0, tzinfo=UTC)
    assert day_in(morning_in_manila, "UTC") == date(2026, 3, 10)
    assert day_in(morning_in_manila, "Asia/Manila") == date(2026, 3, 11)


def test_no_day_is_told_without_a_clock() -> None:
    files = FLOWS.rglob("*.py")
    assert not [file.name for file in files if BARE.search(file.read_text("utf-8"))]
