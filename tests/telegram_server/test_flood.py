"""The flood meter knows Telegram's limits, and its clock is the test's."""

import pytest

from tests.telegram_server import BotApiError, FloodMeter, Limits

ANA, NORTH = {"chat_id": 7}, {"chat_id": -7}


class Clock:
    """A clock that a test moves."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Stand still."""
    return Clock()


@pytest.fixture
def meter(clock: Clock) -> FloodMeter:
    """Count by that clock."""
    return FloodMeter(clock)


def test_one_message_a_second_to_a_chat(meter: FloodMeter, clock: Clock) -> None:
    """A second message within the second is one too many, a little early is not."""
    meter.count("sendMessage", ANA)
    clock.now += 0.96
    meter.count("sendPhoto", ANA)
    meter.assert_no_flood()
    clock.now += 0.9
    meter.count("sendMessage", ANA)
    with pytest.raises(AssertionError, match=r"sendMessage to 7 broke 1 in 1 s \(7\)"):
        meter.assert_no_flood()


def test_edits_count_in_groups(meter: FloodMeter, clock: Clock) -> None:
    """Twenty writes of any kind a minute are what a group bears."""
    for _ in range(10):
        meter.count("sendMessage", NORTH)
        meter.count("editMessageText", NORTH)
        clock.now += 5.5
    meter.assert_no_flood()
    clock.now = 159.8
    meter.count("editMessageText", NORTH)
    [violation] = meter.violations
    assert violation.rule == "20 in 60 s (-7)"


def test_thirty_a_second_overall(meter: FloodMeter) -> None:
    """The thirty-first message of a second is one too many, to whomever it goes."""
    for chat in range(30):
        meter.count("sendMessage", {"chat_id": chat})
    meter.count("answerCallbackQuery", {"callback_query_id": "1"})
    meter.count("sendChatAction", ANA)
    meter.assert_no_flood()
    meter.count("sendMessage", {"chat_id": 31})
    assert [one.rule for one in meter.violations] == ["30 in 1 s (everywhere)"]


def test_strict_refuses_and_counts_what_it_lets_pass(meter: FloodMeter, clock: Clock) -> None:
    """A strict meter answers as Telegram does; what it refused fills no window."""
    meter.strict = True
    meter.count("sendMessage", ANA)
    clock.now += 0.5
    with pytest.raises(BotApiError, match="retry after 1"):
        meter.count("sendMessage", ANA)
    clock.now += 0.5
    meter.count("sendMessage", ANA)
    assert len(meter.violations) == 1


def test_halt_refuses_until_it_is_over(meter: FloodMeter, clock: Clock) -> None:
    """A halt is told with the seconds that remain, and calling during it breaks a rule."""
    meter.halt(3, chat=7)
    meter.count("sendMessage", NORTH)
    for moved, remaining in ((0.5, 3), (0.1, 3), (1, 2)):
        clock.now += moved
        with pytest.raises(BotApiError, match=f"retry after {remaining}"):
            meter.count("editMessageText", ANA)
    assert [one.rule for one in meter.violations] == ["the halt of 7"]
    clock.now += 1.4
    meter.count("sendMessage", ANA)
    meter.halt(2)
    with pytest.raises(BotApiError, match="retry after 2"):
        meter.count("sendMessage", NORTH)


def test_lifted_or_on_a_faster_clock(meter: FloodMeter, clock: Clock) -> None:
    """A bench lifts the limits; a test that cannot wait shortens the seconds."""
    meter.limits = Limits().scaled(0.1)
    meter.count("sendMessage", ANA)
    clock.now += 0.1
    meter.count("sendMessage", ANA)
    meter.lifted = True
    meter.count("sendMessage", ANA)
    meter.assert_no_flood()
