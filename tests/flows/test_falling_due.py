"""When a warning is told: nine in the morning by the clock on the wall, on a working day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.deal import Deal
from flows.history import Cause, Standing
from flows.process import DEFAULT
from flows.watch.falling_due import as_told, fresh, late, next_morning, watched
from flows.watch.limits import Limits, Rule
from flows.watch.warnings import Seen, warnings
from flows.watch.watches import ToldOf

WARSAW = ZoneInfo("Europe/Warsaw")
NO_LIMITS_SET, NOTHING_SEEN = Limits(), Seen()


def opened(at: datetime, stage: str = "qualification") -> Deal:
    """A deal of which nothing is said after that."""
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(Cause(1, at), Standing(stage))
    return deal


@pytest.mark.parametrize(
    ("noted", "due"),
    [
        (datetime(2026, 3, 24, 15, tzinfo=WARSAW), datetime(2026, 3, 31, 7, tzinfo=UTC)),
        (datetime(2026, 10, 20, 15, tzinfo=WARSAW), datetime(2026, 10, 27, 8, tzinfo=UTC)),
    ],
    ids=["the clocks go forward", "the clocks go back"],
)
def test_nine_in_the_morning_stays_nine_when_the_clocks_change(
    noted: datetime, due: datetime
) -> None:
    assert watched(opened(noted), NOTHING_SEEN, NO_LIMITS_SET, noted, {}).due == due


def test_what_falls_on_a_weekend_waits_for_monday() -> None:
    saturday = datetime(2026, 3, 7, 9, tzinfo=WARSAW)
    noted = saturday - timedelta(days=7)
    monday = datetime(2026, 3, 9, 9, tzinfo=WARSAW)
    assert watched(opened(noted), NOTHING_SEEN, NO_LIMITS_SET, noted, {}).due == monday


@pytest.mark.parametrize(
    ("hour", "day", "held"), [(8, 10, True), (9, 10, False), (19, 10, False), (20, 10, True)]
)
def test_nobody_is_told_at_night(hour: int, day: int, held: bool) -> None:  # noqa: FBT001  # a table
    assert late(datetime(2026, 3, day, hour, tzinfo=WARSAW)) is held


def test_the_morning_after_a_friday_is_a_monday() -> None:
    friday = datetime(2026, 3, 6, 12, tzinfo=WARSAW)
    assert next_morning(friday) == datetime(2026, 3, 9, 9, tzinfo=WARSAW)


@given(st.integers(0, 60), st.sampled_from(["prospecting", "qualification", "closing"]))
def test_nothing_is_ever_told_twice_and_what_is_due_is_always_ahead(days: int, stage: str) -> None:
    """Whoever looks at every morning that is due tells each warning once at each step."""
    begun = datetime(2026, 3, 2, 12, tzinfo=WARSAW)
    deal, now = opened(begun, stage), begun
    heard, known = set[tuple[Rule, datetime, int]](), dict[Rule, ToldOf]()
    while now < begun + timedelta(days=days):
        due = watched(deal, NOTHING_SEEN, NO_LIMITS_SET, now, known).due
        if due is None:
            break
        assert due > now
        now = due
        found = warnings(deal, NOTHING_SEEN, NO_LIMITS_SET, now)
        for one in fresh(found, known):
            assert (one.rule, one.since, one.step) not in heard
            heard.add((one.rule, one.since, one.step))
        known = as_told(found)
