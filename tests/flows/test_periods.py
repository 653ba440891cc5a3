"""Runs of days that a question names: over New Year too, whichever end names its year."""

from __future__ import annotations

from datetime import date

import pytest

from flows.lexicon import lexicon
from flows.periods import Periods


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("from november to february", "2025-11-01", "2026-02-28"),
        ("from november to february 2024", "2023-11-01", "2024-02-29"),
        ("from november 2025 to february", "2025-11-01", "2026-02-28"),
        ("from march 2026 to february", "2026-03-01", "2027-02-28"),
        ("from march 2024 to today", "2024-03-01", "2026-03-10"),
        ("from november 2023 to february 2025", "2023-11-01", "2025-02-28"),
        ("from march to may 2024", "2024-03-01", "2024-05-31"),
        ("from 30 december to 2 january", "2025-12-30", "2026-01-02"),
        ("from 30.12. to 2.1.24", "2023-12-30", "2024-01-02"),
    ],
)
def test_a_range_starts_in_the_year_it_means(said: str, since: str, until: str) -> None:
    found = Periods(lexicon("en"), date(2026, 3, 10)).find(said)
    assert found is not None
    assert (found.reach.since, found.reach.until) == (
        date.fromisoformat(since),
        date.fromisoformat(until),
    )


def test_a_range_ahead_goes_on_into_the_next_year() -> None:
    found = Periods(lexicon("en"), date(2026, 12, 5), ahead=True).find("from december to january")
    assert found is not None
    assert (found.reach.since, found.reach.until) == (date(2026, 12, 1), date(2027, 1, 31))
