"""Quiet hours by the clock on the wall: nights, weekends, and days on which clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.groups.alerting import PATIENCE, Alerting, alerting_of, body_of
from flows.groups.news import Kind
from flows.groups.quiet import Quiet, next_at

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Asia/Manila", "UTC")
NIGHT = Quiet((time(18), time(8)))
LUNCH = Quiet((time(12), time(13)))
WEEK = Quiet((time(18), time(8)), weekends=True)
WEEKENDS = Quiet(weekends=True)
GAP = Quiet((time(22), time(2, 30)))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("quiet", "now", "end"),
    [  # Berlin is an hour ahead of UTC in winter, two in summer.
        (NIGHT, "2026-03-10T09:00+00:00", "2026-03-10T09:00+00:00"),
        (NIGHT, "2026-03-10T17:00+00:00", "2026-03-11T07:00+00:00"),
        (NIGHT, "2026-03-11T06:59+00:00", "2026-03-11T07:00+00:00"),
        (NIGHT, "2026-03-11T07:00+00:00", "2026-03-11T07:00+00:00"),
        (NIGHT, "2026-03-28T18:00+00:00", "2026-03-29T06:00+00:00"),  # clocks go forward
        (NIGHT, "2026-10-24T18:00+00:00", "2026-10-25T07:00+00:00"),  # clocks go back
        (LUNCH, "2026-03-10T11:30+00:00", "2026-03-10T12:00+00:00"),
        (WEEK, "2026-03-13T17:00+00:00", "2026-03-16T07:00+00:00"),
        (WEEK, "2026-03-27T17:00+00:00", "2026-03-30T06:00+00:00"),
        (WEEKENDS, "2026-03-13T17:00+00:00", "2026-03-13T17:00+00:00"),
        (WEEKENDS, "2026-03-13T23:00+00:00", "2026-03-15T23:00+00:00"),
        (GAP, "2026-03-29T00:00+00:00", "2026-03-29T01:30+00:00"),  # 2:30 is left out
        (GAP, "2026-10-25T00:10+00:00", "2026-10-25T00:30+00:00"),  # 2:30 comes twice
        (GAP, "2026-10-25T01:10+00:00", "2026-10-25T01:30+00:00"),
    ],
)
def test_quiet_ends_when_the_clock_on_the_wall_says_so(quiet: Quiet, now: str, end: str) -> None:
    assert quiet.end(at(now), BERLIN) == at(end)


hours = st.times().map(lambda hour: hour.replace(second=0, microsecond=0))
nights = st.tuples(hours, hours).filter(lambda night: night[0] != night[1])
quiets = st.builds(Quiet, st.none() | nights, st.booleans())
instants = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # the strategy puts the zone on
zones = st.sampled_from(ZONES).map(ZoneInfo)

settings = st.builds(
    Alerting,
    off=st.frozensets(st.sampled_from(Kind)),
    least=st.none() | st.integers(1, 10**12),
    stages=st.booleans(),
    quiet=quiets,
    silently=st.booleans(),
    digest=st.none() | hours,
)


@given(quiets, instants, zones)
def test_what_is_held_is_told_outside_of_quiet_hours_within_three_days(
    quiet: Quiet, now: datetime, zone: ZoneInfo
) -> None:
    end = quiet.end(now, zone)
    told = end.astimezone(zone)
    assert not quiet.covers(told)
    assert end >= now
    by_the_wall = told.replace(tzinfo=None) - now.astimezone(zone).replace(tzinfo=None)
    assert by_the_wall <= timedelta(days=3)
    assert quiet.end(end, zone) == end


@given(hours, instants, zones)
def test_a_time_of_day_comes_within_a_day_and_a_change_of_clocks(
    hour: time, now: datetime, zone: ZoneInfo
) -> None:
    assert timedelta() < next_at(now, hour, zone) - now <= timedelta(hours=25)


@given(settings, instants, zones)
def test_nothing_is_heard_in_quiet_hours_but_without_a_sound(
    alerting: Alerting, now: datetime, zone: ZoneInfo
) -> None:
    moment = alerting.moment(now, zone)
    assert moment.at >= now + PATIENCE
    assert moment.silent == alerting.quiet.covers(moment.at.astimezone(zone))
    assert moment.silent <= alerting.silently
    if alerting.digest is not None:
        assert moment.held


@given(settings)
def test_settings_are_kept_as_they_are(alerting: Alerting) -> None:
    assert alerting_of(body_of(alerting)) == alerting


def test_a_new_group_has_nothing_kept_and_an_unknown_kind_is_passed_over() -> None:
    assert body_of(Alerting()) == {}
    body = {"off": ["lost", "at_risk"], "among": sorted(Kind)}
    assert alerting_of(body) == Alerting(off=frozenset({Kind.LOST}))


def test_who_has_chosen_among_kinds_is_not_told_of_one_that_came_later() -> None:
    only_won = {"off": ["advanced", "lost", "returned", "skipped"]}
    assert alerting_of(only_won).told == [Kind.WON]
    chosen = alerting_of(body_of(Alerting(off=frozenset({Kind.LOST}))))
    assert Kind.AHEAD in chosen.told
    assert Kind.AHEAD in alerting_of({}).told
