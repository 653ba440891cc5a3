"""Runs of days that a question names: over New Year too, whichever end names its year."""

from __future__ import annotations

from datetime import date

import pytest

from flows.inquiry.lexicon import folded, lexicon
from flows.inquiry.periods import Periods


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


@pytest.mark.parametrize(
    ("language", "said", "since", "until"),
    [
        ("en", "from the start of august to the end of september", "2025-08-01", "2025-09-30"),
        ("pl", "od początku sierpnia do końca września", "2025-08-01", "2025-09-30"),
        ("de", "von anfang august bis ende september", "2025-08-01", "2025-09-30"),
        ("it", "dal primo agosto alla fine di settembre", "2025-08-01", "2025-09-30"),
        ("et", "augusti algusest septembri lõpuni", "2025-08-01", "2025-09-30"),
        ("fil", "mula umpisa ng agosto hanggang dulo ng setyembre", "2025-08-01", "2025-09-30"),
        ("en", "before the end of february", None, "2026-02-28"),
        ("de", "im ersten halbjahr 2024", "2024-01-01", "2024-06-30"),
        ("pl", "w pierwszym półroczu 2024", "2024-01-01", "2024-06-30"),
        ("it", "nel secondo semestre", "2025-07-01", "2025-12-31"),
        ("et", "esimesel poolaastal", "2026-01-01", "2026-06-30"),
        ("en", "h2 2024", "2024-07-01", "2024-12-31"),
        ("de", "in kw 10", "2026-03-02", "2026-03-08"),
        ("de", "in kw 53", "2020-12-28", "2021-01-03"),
        ("pl", "w tygodniu 11 2025", "2025-03-10", "2025-03-16"),
        ("it", "dal 1 al 10 gennaio", "2026-01-01", "2026-01-10"),
        ("fil", "mula enero 1 hanggang 10", "2026-01-01", "2026-01-10"),
    ],
)
def test_parts_and_edges_of_a_time(
    language: str, said: str, since: str | None, until: str | None
) -> None:
    found = Periods(lexicon(language), date(2026, 3, 10)).find(folded(said))
    assert found is not None
    reach = [day.isoformat() if day else None for day in (found.reach.since, found.reach.until)]
    assert reach == [since, until]


def test_a_week_that_no_year_has_is_none() -> None:
    assert Periods(lexicon("de"), date(2026, 3, 10)).find("in kw 54") is None
