"""No window that the other side could count in ever holds more calls than it may."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.limits import TELEGRAM, Limits, Rates

SLOWEST = 3.0
SMALL = Rates(overall=5, gap=1.0, group=4, minute=12.0, spacing=2.0)
chats = st.sampled_from(["1", "2", "3", "-1", "-2"])
latencies = st.floats(0.001, SLOWEST)
steps = st.lists(st.tuples(chats, latencies, st.floats(0.0, 1.0), st.booleans()), max_size=80)


def carried(plan: list[tuple[str, float, float, bool]], rates: Rates) -> list[tuple[str, float]]:
    """Chats and the times at which a server heard from us: anywhere within each call."""
    limits, now, under_way = Limits(rates), 0.0, list[tuple[float, str]]()
    heard = []
    for chat, latency, when, patient in plan:
        while limits.room(now) == 0 or limits.wait(chat, now, patient=patient) > 0:
            waits = [limits.relief(now), limits.wait(chat, now, patient=patient)]
            now += min([wait for wait in waits if 0 < wait < math.inf], default=SLOWEST) + 1e-6
            for end, ended in [call for call in under_way if call[0] <= now]:
                limits.end(ended, end)
                under_way.remove((end, ended))
        limits.begin(chat)
        under_way.append((now + latency, chat))
        heard.append((chat, now + latency * when))
    return heard


def most(times: list[float], window: float) -> int:
    """The most that any window of that length holds."""
    return max((sum(t <= u < t + window - 1e-3 for u in times) for t in times), default=0)


@settings(deadline=None)
@given(steps)
def test_whatever_the_answers_take_no_window_overflows(
    plan: list[tuple[str, float, float, bool]],
) -> None:
    heard = carried(plan, SMALL)
    assert most([at for _, at in heard], 1.0) <= SMALL.overall
    for chat in {chat for chat, _ in heard}:
        times = [at for name, at in heard if name == chat]
        assert most(times, SMALL.gap) <= 1
        if chat.startswith("-"):
            assert most(times, SMALL.minute) <= SMALL.group


@given(st.lists(st.tuples(chats, st.floats(-60, 60)), max_size=40), chats)
def test_a_clock_that_is_set_back_holds_nobody_longer_than_a_window(
    calls: list[tuple[str, float]], chat: str
) -> None:
    limits = Limits()
    for name, at in calls:
        limits.recall(name, 1e9 + at)
    assert limits.wait(chat, 5e8) <= TELEGRAM.minute
    assert limits.relief(5e8) <= 1.0


def test_a_restart_remembers_what_a_group_was_sent() -> None:
    limits = Limits()
    for second in range(20):
        limits.recall("-7", 1000.0 + second)
    assert limits.wait("-7", 1030.0) == 30.0
    assert limits.wait("7", 1030.0) == 0.0


def test_what_can_wait_leaves_room_in_a_group_for_what_cannot() -> None:
    limits = Limits()
    for second in range(10):
        limits.recall("-7", 1000.0 + second)
    assert limits.wait("-7", 1010.0) == 0.0
    assert limits.wait("-7", 1010.0, patient=True) == 5.0


def test_the_bench_alone_knows_no_limits() -> None:
    limits = Limits(None)
    for _ in range(50):
        limits.begin("7")
    assert limits.wait("7", 0.0) == 0.0
    assert limits.room(0.0) == 50


def test_chats_of_long_ago_are_forgotten() -> None:
    limits = Limits()
    for chat in range(5000):
        limits.recall(str(chat), chat * 1.0)
    assert len(limits._ended) <= 1001
