"""The step agreed on a deal: when its rep hears of it, and that nobody hears of one twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation import take
from flows.deal import Deal
from flows.errors import NothingToUndo
from flows.heard import Heard
from flows.history import Cause
from flows.language.grammar import grammar
from flows.meant import Meant
from flows.messages import Address, Incoming, Shape
from flows.next_steps.agreed import (
    Moment,
    agreed,
    is_over,
    moment,
    morning_after,
    ours,
    reminder,
    running,
)
from flows.people import Person, Role, Team
from flows.process import DEFAULT
from flows.scene import Scene
from flows.talk import Talk
from flows.watch.reminders import planned
from flows.watch.timers import Timer

WARSAW, SYDNEY = ZoneInfo("Europe/Warsaw"), ZoneInfo("Australia/Sydney")
DANA = Person(1, "Dana", Role.REP, Team(1, "North"), timezone="Europe/Warsaw")
HERE = Address("test", "1001")
START = datetime(2026, 3, 24, 7, 30, tzinfo=UTC)
"""A Tuesday, days before clocks go forward in Warsaw."""


def at(said: str) -> Moment:
    """A day, or a local time."""
    on = moment(said)
    assert on is not None
    return on


@pytest.mark.parametrize(
    ("on", "zone", "told"),
    [
        ("2026-03-27", WARSAW, "2026-03-27T08:00"),
        ("2026-03-30", WARSAW, "2026-03-30T07:00"),
        ("2026-10-23", WARSAW, "2026-10-23T07:00"),
        ("2026-10-26", WARSAW, "2026-10-26T08:00"),
        ("2026-04-04", SYDNEY, "2026-04-03T22:00"),
        ("2026-04-06", SYDNEY, "2026-04-05T23:00"),
        ("2026-03-27T14:00", WARSAW, "2026-03-27T12:00"),
        ("2026-03-29T03:30", WARSAW, "2026-03-29T00:30"),
        ("2026-10-25T03:30", WARSAW, "2026-10-25T01:30"),
    ],
)
def test_a_rep_hears_of_a_step_by_the_clock_on_the_wall(on: str, zone: ZoneInfo, told: str) -> None:
    assert reminder(at(on), zone).astimezone(UTC).isoformat()[:16] == told


@pytest.mark.parametrize(
    ("on", "asked"),
    [
        ("2026-03-26", date(2026, 3, 27)),
        ("2026-03-27", date(2026, 3, 30)),
        ("2026-03-28", date(2026, 3, 30)),
        ("2026-03-29T10:00", date(2026, 3, 30)),
    ],
)
def test_what_came_of_a_step_is_asked_on_the_next_working_day(on: str, asked: date) -> None:
    assert morning_after(at(on), WARSAW) == datetime(
        asked.year, asked.month, asked.day, 9, 0, 0, 0, WARSAW
    )


def test_what_we_propose_is_never_a_day_of_a_weekend() -> None:
    days = [date(2026, 3, 1) + timedelta(days=n) for n in range(60)]
    assert all(ours(day, many).weekday() < 5 for day in days for many in (1, 7))


def test_a_day_counts_whole_and_an_hour_ends() -> None:
    noon = datetime(2026, 3, 24, 12, tzinfo=WARSAW)
    assert not is_over(at("2026-03-24"), noon)
    assert is_over(at("2026-03-23"), noon)
    assert is_over(at("2026-03-24T12:00"), noon)
    assert not is_over(at("2026-03-24T12:01"), noon)


@dataclass
class Days:
    """A deal, its timer and its rep, as days go by."""

    deal: Deal
    now: datetime = START
    timer: Timer | None = None
    talk: Talk = field(default_factory=Talk)
    reminded: Counter[str] = field(default_factory=Counter)

    def do(self, act: str, many: int) -> None:
        """Something happens to the deal, or time passes."""
        if act == "wait":
            self.now += timedelta(minutes=97 * many)
            self._fall_due()
            return
        self._change(act, many)
        self.timer = planned(self.deal, self.now, WARSAW, HERE)

    def _change(self, act: str, many: int) -> None:
        deal, cause = self.deal, Cause(1, self.now, note=many)
        day = (self.now + timedelta(days=many % 5)).astimezone(WARSAW).replace(tzinfo=None)
        on = day.date().isoformat() if many % 2 else f"{day.date()}T{many % 24:02}:00"
        open_now = running(deal.standing)
        if act == "note" and open_now:
            told = (("next_step", f"step {many}"), ("next_step_date", on))
            deal.observe("presentation", Cause(1, self.now, note=many, told=told))
        elif act == "hand" and open_now:
            deal.edit(cause, next_step_date=on)
        elif act == "done" and open_now:
            deal.edit(cause, next_step=None, next_step_date=None)
        elif act == "pause" and open_now:
            deal.pause(day.date() + timedelta(days=1) if many % 2 else None, cause)
        elif act == "close" and open_now:
            deal.win(cause)
        elif act == "reopen" and not open_now and not deal.standing.archived:
            deal.reopen("presentation", cause)
        elif act == "undo" and len(deal.history) > 1:
            try:
                deal.undo(cause)
            except NothingToUndo:
                return

    def _fall_due(self) -> None:
        while self.timer is not None and self.timer.at <= self.now:
            due, self.timer = self.timer.due, None
            incoming = Incoming(HERE, "1001", self.now, Shape.DUE, due=due)
            heard = Heard(incoming, due.kind, self.talk, Meant(due.deal))
            turn = take(heard, self._scene())
            self.talk = turn.talk
            for timer in turn.timers:
                assert timer.at > self.now
                self.timer = timer
            for line in (line for reply in turn.replies for line in reply.lines):
                self._heard(line.key)

    def _heard(self, key: str) -> None:
        step = agreed(self.deal)
        assert step is not None
        assert step.on is not None
        assert self.deal.standing.paused_until is None
        self.reminded[f"{key} {step.on.isoformat()}"] += 1

    def _scene(self) -> Scene:
        here = self.now.astimezone(WARSAW)
        known, deals = grammar("en"), {1: self.deal}
        return Scene(DANA, [DEFAULT], known, here, here.date(), deals, {}, {1: "Dana"})


ACTS = st.sampled_from(
    ["wait", "wait", "wait", "note", "hand", "done", "undo", "pause", "close", "reopen"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(ACTS, st.integers(0, 60)), max_size=40))
def test_nobody_hears_twice_of_a_step_nor_of_one_on_a_closed_deal(
    history: list[tuple[str, int]],
) -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(Cause(1, START))
    days = Days(deal)
    for act, many in history:
        days.do(act, many)
    told = Counter(
        {key: many for key, many in days.reminded.items() if key.startswith("step-reminder")}
    )
    assert max(told.values(), default=0) <= 1


def test_the_rep_does_hear_of_a_step_and_is_asked_of_it() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(Cause(1, START))
    days = Days(deal)
    for act, many in (("note", 3), ("wait", 50), ("wait", 50)):
        days.do(act, many)
    assert days.reminded == {"step-reminder 2026-03-27": 1, "step-happened 2026-03-27": 1}
