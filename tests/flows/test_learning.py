"""What closed deals teach: how long stages take, where deals are lost, which advice is followed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from flows.advice import advise
from flows.history import ChangeKind, Outcome, Standing
from flows.inquiry.reckoning import Step
from flows.process import DEFAULT, StageKind
from flows.watch.learning import ENOUGH, PROVEN, Advised, Lesson, learn

BEGUN = datetime(2026, 1, 5, 9, tzinfo=UTC)
LATER = BEGUN + timedelta(days=99)


def course(deal: int, *steps: tuple[int, str, ChangeKind, Outcome]) -> list[Step]:
    """A deal's steps: on which day, into which stage, how, and with what outcome."""
    return [
        Step(deal, "", kind, BEGUN + timedelta(days=day), Standing(stage, outcome), DEFAULT)
        for day, stage, kind, outcome in steps
    ]


def decided(deal: int, days: int, *, won: bool = True) -> list[Step]:
    """A deal that stood in presentation for so many days, and was decided then."""
    end = Outcome.WON if won else Outcome.LOST
    return course(
        deal,
        (0, "presentation", ChangeKind.OPENED, Outcome.OPEN),
        (days, "closing", ChangeKind.WON if won else ChangeKind.LOST, end),
    )


def test_the_pace_of_a_stage_is_the_median_of_enough_closed_deals() -> None:
    many = [step for n in range(ENOUGH) for step in decided(n, 2 + 4 * n)]
    still_open = course(99, (0, "presentation", ChangeKind.OPENED, Outcome.OPEN))
    lesson = learn([*many, *still_open], (), LATER)
    assert (lesson.closed, lesson.pace["presentation"]) == (ENOUGH, 10)
    assert lesson.phases["evaluation_of_alternatives"] == (10, ENOUGH)


def test_one_closed_deal_below_that_says_nothing() -> None:
    few = [step for n in range(ENOUGH - 1) for step in decided(n, 10)]
    assert learn(few, (), LATER).pace == {}


def test_a_lost_deal_is_counted_where_it_stood_before() -> None:
    lesson = learn([*decided(1, 9, won=False), *decided(2, 9)], (), LATER)
    assert lesson.lost == {"evaluation_of_alternatives": 1}


def test_an_advice_counts_once_a_deal_and_only_where_an_advance_came_soon() -> None:
    courses = [*decided(1, 10), *decided(2, 40), *decided(3, 10, won=False)]
    said = [Advised(deal, "reference-call", BEGUN) for deal in (1, 1, 2, 3, 4)]
    assert learn(courses, said, LATER).tips == {"reference-call": (3, 1)}


def test_what_was_followed_most_often_comes_first_once_enough_deals_tell() -> None:
    told = Lesson(tips={"ask-judged-by": (PROVEN, 2), "reference-call": (PROVEN, 15)})
    below = Lesson(tips={"ask-judged-by": (PROVEN, 2), "reference-call": (PROVEN - 1, 15)})
    assert _first(told) == "reference-call"
    assert _first(below) == "ask-judged-by"


def _first(lesson: Lesson) -> str:
    case = ("arrived", (), LATER, date(2026, 4, 14))
    return advise(StageKind.PRESENTATION, *case, proven=lesson.proven).key
