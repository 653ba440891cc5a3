"""What one group is told of an alert: a message, a change of its card, or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest

from flows.groups.alerting import PATIENCE, Alerting
from flows.groups.groups import Group
from flows.groups.news import Alert, Kind, Step
from flows.groups.telling import Letter, Told, letters
from flows.language.money import Amount
from flows.messages import Address, Say, say
from flows.people import Team

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
TEAM = Team(1, "Team")
GROUP = Group(Address("telegram", "-7"), TEAM)
LINE, BRIEF, MENDED = say("alert-advanced"), say("alert-step"), say("alert-undone")


def step(number: int, kind: Kind = Kind.ADVANCED, *, stands: bool = True) -> Step:
    return Step(number, kind, LINE, BRIEF, frozenset({number}), stands)


def news(kind: Kind = Kind.ADVANCED, *steps: Step) -> Alert:
    return Alert(1, 7, 9, kind, LINE, steps=steps)


def undo(kind: Kind) -> Alert:
    wrong = step(8, kind, stands=False)
    taken = news(Kind.RETURNED, wrong)
    return replace(taken, mends=frozenset({8}), mended=MENDED, amends=True, undoes=True)


def keys(letter: Letter) -> list[str]:
    return [line.key for line in letter.lines]


@pytest.mark.parametrize("kind", Kind)
def test_the_first_news_is_a_message(kind: Kind) -> None:
    [letter] = letters(news(kind), GROUP, [], NOW)
    assert (letter.card, letter.at, letter.held) == (None, NOW + PATIENCE, False)


@pytest.mark.parametrize("kind", Kind)
def test_only_a_quiet_step_within_the_hour_changes_the_card(kind: Kind) -> None:
    told = [Told(8, 3, NOW - timedelta(minutes=59))]
    [letter] = letters(news(kind, step(8)), GROUP, told, NOW)
    assert letter.card == (None if kind.loud else 3)
    assert ("alert-earlier" in keys(letter)) is not kind.loud


@pytest.mark.parametrize(
    "told",
    [
        Told(8, 3, NOW - timedelta(hours=1)),
        Told(8, None, NOW - timedelta(minutes=5)),
        Told(6, 3, NOW - timedelta(minutes=5)),
    ],
    ids=["an hour old", "joined with others", "of a step back"],
)
def test_a_card_that_lives_no_more_stays_as_it_is(told: Told) -> None:
    alert = news(Kind.ADVANCED, step(6, Kind.RETURNED), step(8))
    [letter] = letters(alert, GROUP, [told], NOW)
    assert letter.card is None


def test_a_card_of_yesterday_is_not_changed_today() -> None:
    midnight = datetime(2026, 3, 10, 0, 5, tzinfo=UTC)
    told = [Told(8, 3, midnight - timedelta(minutes=10))]
    [letter] = letters(news(Kind.ADVANCED, step(8)), GROUP, told, midnight)
    assert letter.card is None


@pytest.mark.parametrize("kind", Kind)
def test_an_undo_strikes_the_card_and_takes_back_aloud_what_was_loud(kind: Kind) -> None:
    first, *more = letters(undo(kind), GROUP, [Told(8, 3, NOW)], NOW)
    assert (first.card, keys(first)) == (3, ["alert-struck", "alert-undone"])
    assert [keys(letter) for letter in more] == ([["alert-undone"]] if kind.loud else [])


@pytest.mark.parametrize("kind", Kind)
def test_what_was_told_among_others_is_taken_back_in_a_message(kind: Kind) -> None:
    [letter] = letters(undo(kind), GROUP, [Told(8, None, NOW)], NOW)
    assert (letter.card, keys(letter)) == (None, ["alert-undone"])


def test_an_undo_of_what_nobody_was_told_says_nothing() -> None:
    assert letters(undo(Kind.WON), GROUP, [], NOW) == []


@pytest.mark.parametrize(
    ("shown", "held", "lines"),
    [
        (True, False, ["alert-advanced", "alert-value", "because", "next-action"]),
        (False, False, ["alert-advanced", "because", "next-action"]),
        (True, True, ["alert-advanced", "alert-value"]),
        (False, True, ["alert-advanced"]),
    ],
)
def test_what_a_deal_is_worth_is_told_where_the_team_shows_it(
    *, shown: bool, held: bool, lines: list[str]
) -> None:
    because: tuple[Say, ...] = (say("because"),)
    alert = replace(news(), value=Decimal(900), currency="EUR", because=because)
    alert = replace(alert, next=say("next-action"))
    alerting = Alerting(digest=time(17) if held else None)
    group = replace(GROUP, team=replace(TEAM, values_shown=shown), alerting=alerting)
    [letter] = letters(alert, group, [], NOW)
    assert keys(letter) == lines
    if shown:
        assert letter.lines[1].facts["value"] == Amount(Decimal(900), "EUR", 0, 0)


def test_a_group_is_told_what_it_wants_to_hear() -> None:
    small = replace(news(), value=Decimal(900))
    within = replace(news(), within=True)
    for alerting, alert, told in (
        (Alerting(off=frozenset({Kind.ADVANCED})), news(), 0),
        (Alerting(off=frozenset({Kind.LOST})), news(), 1),
        (Alerting(least=1000), small, 0),
        (Alerting(least=900), small, 1),
        (Alerting(least=1000), news(), 1),
        (Alerting(), within, 0),
        (Alerting(stages=True), within, 1),
    ):
        assert len(letters(alert, replace(GROUP, alerting=alerting), [], NOW)) == told
