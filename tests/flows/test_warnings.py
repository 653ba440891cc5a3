"""Every warning a day before its limit, on it and a day after, and in a pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.deal import Deal
from flows.history import Cause, Outcome, Standing
from flows.process import DEFAULT, Criterion, Process
from flows.store import Given
from flows.watch.limits import Limits, Rule
from flows.watch.warnings import Seen, warnings

WARSAW = ZoneInfo("Europe/Warsaw")
MONDAY = datetime(2026, 3, 2, 14, tzinfo=WARSAW)
"""Four weeks before the clocks go forward."""
DAY = timedelta(days=1)
NO_LIMITS_SET, NOTHING_SEEN = Limits(), Seen()


def at(days: int, **facts: str | None) -> Cause:
    """What a note told so many days after that Monday."""
    return Cause(1, MONDAY + days * DAY, days, told=tuple(facts.items()))


def opened(stage: str, *, process: Process = DEFAULT, **facts: str) -> Deal:
    """A deal that has stood in a stage since that Monday."""
    deal = Deal(1, 1, 1, "Acme", 1, process)
    deal.open(at(0, **facts), Standing(stage))
    return deal


def silent(stage: str) -> Callable[[], Deal]:
    """A deal of which nothing more was said."""
    return lambda: opened(stage)


def bought() -> Deal:
    """A deal that was won, and is in use."""
    deal = opened("closing")
    deal.win(at(0), bought=True)
    return deal


def put_off() -> Deal:
    """A deal whose date of decision was put off twice, the second time on the third day."""
    deal = opened("closing", decision_date="2026-03-20")
    deal.note(at(1, decision_date="2026-03-27"))
    deal.note(at(3, decision_date="2026-04-03"))
    return deal


def gone_back() -> Deal:
    """A deal that compares again what was as good as decided."""
    deal = opened("closing")
    deal.observe("presentation", at(0))
    return deal


def talked_on() -> Deal:
    """A deal whose customer would talk again, three days in a row."""
    deal = opened("presentation")
    for day in (1, 2, 3):
        deal.note(at(day, contact_kind="continuation"))
    return deal


def unasked() -> Deal:
    """A deal that came past a gate."""
    gated = replace(DEFAULT.phases[1], criteria=(Criterion("a budget", gate=True),))
    process = replace(DEFAULT, phases=(DEFAULT.phases[0], gated, *DEFAULT.phases[2:]))
    return opened("presentation", process=process)


@dataclass(frozen=True)
class Row:
    """A rule, a deal that it is about, on which day it warns first, and of how much."""

    rule: Rule
    deal: Callable[[], Deal]
    day: int
    limit: int
    measured: int | None = None
    seen: Seen = NOTHING_SEEN


COMPLAINT = Seen(given=(Given("own-complaint", MONDAY, MONDAY.date()),))
# fmt: off
TABLE = (
    Row(Rule.SILENCE,        silent("prospecting"),        14, 14),
    Row(Rule.SILENCE,        silent("qualification"),      10, 10),
    Row(Rule.SILENCE,        silent("presentation"),       10, 10),
    Row(Rule.SILENCE,        silent("closing"),             7,  5, 5),
    Row(Rule.SILENCE,        bought,                       30, 30),
    Row(Rule.NO_NEXT_STEP,   silent("qualification"),       7,  7),
    Row(Rule.DATE_MOVED,     put_off,                       3,  2, 2),
    Row(Rule.STANDING_STILL, silent("presentation"),       45, 45),
    Row(Rule.SINGLE_CONTACT, lambda: opened("presentation", contact="Ewa"), 14, 14),
    Row(Rule.NEW_COMPETITOR, lambda: opened("presentation", competitor="Bosch"), 7, 7),
    Row(Rule.DOUBT,          silent("objection_handling"),  7,  7),
    Row(Rule.SELLER_AHEAD,   lambda: opened("qualification", activity="closing"), 7, 7),
    Row(Rule.WENT_BACK,      gone_back,                     7,  7),
    Row(Rule.TALKED_ON,      talked_on,                     3,  3, 3),
    Row(Rule.GATE,           unasked,                       7,  7),
    Row(Rule.COMPLAINT,      bought,                        2,  2, seen=COMPLAINT),
)
# fmt: on


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.rule}-{row.limit}")
def test_a_warning_stands_from_the_day_its_limit_is_reached(row: Row) -> None:
    assert _measured(row, row.day - 1) is None
    assert _measured(row, row.day) == (row.measured or row.limit, row.limit)
    later = _measured(row, row.day + 1)
    assert later is not None
    assert later[0] >= (row.measured or row.limit)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.rule}-{row.limit}")
def test_nothing_is_said_of_a_deal_that_rests_nor_counted_meanwhile(row: Row) -> None:
    deal = row.deal()
    woken = date(2026, 3, 2) + (row.day + 5) * DAY
    deal.pause(woken, at(row.day - 1))
    assert not warnings(deal, row.seen, NO_LIMITS_SET, MONDAY + (row.day + 4) * DAY)
    on_the_day = warnings(deal, row.seen, NO_LIMITS_SET, MONDAY + (row.day + 5) * DAY)
    assert row.rule not in {one.rule for one in on_the_day}


def _measured(row: Row, day: int) -> tuple[int, int] | None:
    deal = row.deal()
    past = [change for change in deal.history if change.cause.at <= MONDAY + day * DAY]
    deal.history = past
    found = warnings(deal, row.seen, NO_LIMITS_SET, MONDAY + day * DAY)
    return next(((w.measured, w.limit) for w in found if w.rule is row.rule), None)


def test_it_grows_graver_by_half_of_its_limit_and_a_note_begins_it_anew() -> None:
    deal = opened("qualification")
    assert [_step(deal, Rule.SILENCE, day) for day in (9, 10, 15, 20)] == [0, 1, 2, 3]
    seen = Seen(noted=MONDAY + 21 * DAY)
    assert _step(deal, Rule.SILENCE, 22, seen) == 0
    assert _step(deal, Rule.SILENCE, 31, seen) == 1


def test_a_note_on_a_deal_that_stands_still_gives_peace_for_half_the_limit() -> None:
    deal = opened("presentation")
    seen = Seen(noted=MONDAY + 44 * DAY)
    assert _step(deal, Rule.STANDING_STILL, 45, seen) == 0
    assert _step(deal, Rule.STANDING_STILL, 44 + 23, seen) == 1


def test_a_team_sets_its_own_limit_for_a_stage_or_for_all() -> None:
    chosen = {(Rule.SILENCE, ""): 20, (Rule.SILENCE, "qualification"): 3}
    limits = Limits(chosen)
    assert _step(opened("qualification"), Rule.SILENCE, 3, limits=limits) == 1
    assert _step(opened("presentation"), Rule.SILENCE, 19, limits=limits) == 0
    assert _step(opened("presentation"), Rule.SILENCE, 20, limits=limits) == 1


def test_a_deal_stands_still_where_the_teams_own_go_on_earlier() -> None:
    paced = Limits(pace={"presentation": 12})
    assert _step(opened("presentation"), Rule.STANDING_STILL, 12, limits=paced) == 1
    assert _step(opened("presentation"), Rule.STANDING_STILL, 12) == 0


def test_a_next_step_with_a_date_is_missed_only_after_its_day() -> None:
    deal = opened("qualification", next_step_date="2026-03-12T10:00")
    assert _step(deal, Rule.NO_NEXT_STEP, 16) == 0
    assert _step(deal, Rule.NO_NEXT_STEP, 17) == 1


def test_a_second_name_ends_the_warning_of_a_single_contact() -> None:
    deal = opened("presentation", contact="Ewa")
    deal.note(at(1, decider="Jan"))
    assert _step(deal, Rule.SINGLE_CONTACT, 40) == 0


def test_nothing_stands_against_a_deal_that_is_lost_or_off_the_list() -> None:
    deal = opened("closing")
    deal.lose(at(0))
    assert not warnings(deal, NOTHING_SEEN, NO_LIMITS_SET, MONDAY + 99 * DAY)
    kept = opened("closing")
    kept.edit(at(0), archived=True)
    assert not warnings(kept, NOTHING_SEEN, NO_LIMITS_SET, MONDAY + 99 * DAY)


def test_a_move_that_was_taken_back_leaves_the_days_as_they_were() -> None:
    deal = opened("presentation")
    deal.observe("closing", at(5))
    deal.undo(at(6))
    assert deal.outcome is Outcome.OPEN
    found = warnings(deal, NOTHING_SEEN, NO_LIMITS_SET, MONDAY + 60 * DAY)
    still = next(one for one in found if one.rule is Rule.STANDING_STILL)
    assert (still.measured, still.since) == (60, MONDAY)


def _step(
    deal: Deal,
    rule: Rule,
    day: int,
    seen: Seen | None = None,
    limits: Limits = NO_LIMITS_SET,
) -> int:
    found = warnings(deal, seen or NOTHING_SEEN, limits, MONDAY + day * DAY)
    return next((one.step for one in found if one.rule is rule), 0)
