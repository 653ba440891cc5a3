"""When something is sent next, and which question is wanted by the clock, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from flows.messages import Address
from flows.watch.digesting import bare_clock, wanted
from flows.watch.schedules import EVERY_DAY, WORKING, What, next_time, usual

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
MORNING = usual(1, 1, What.MORNING, Address("telegram", "7"))
AT_NIGHT = replace(MORNING, at=time(2, 30), days=EVERY_DAY)


def test_a_weekend_is_passed_over() -> None:
    friday = datetime(2026, 3, 13, 9, tzinfo=BERLIN)
    assert next_time(MORNING, friday, BERLIN) == datetime(2026, 3, 16, 8, 30, tzinfo=BERLIN)


def test_a_time_that_is_left_out_is_the_hour_after() -> None:
    before = datetime(2026, 3, 28, 12, tzinfo=BERLIN)
    assert next_time(AT_NIGHT, before, BERLIN) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_time_that_comes_twice_is_taken_once() -> None:
    before = datetime(2026, 10, 24, 12, tzinfo=BERLIN)
    first = next_time(AT_NIGHT, before, BERLIN)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    sent = replace(AT_NIGHT, last=date(2026, 10, 25))
    assert next_time(sent, first, BERLIN) == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


def test_whoever_flies_west_is_not_sent_it_twice_in_a_day() -> None:
    sent = replace(MORNING, last=date(2026, 3, 11))
    landed = datetime(2026, 3, 11, 9, tzinfo=UTC)
    assert next_time(sent, landed, NEW_YORK) == datetime(2026, 3, 12, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "question", "days", "at"),
    [
        ("send me the pipeline every Monday at 8", "the pipeline", (0,), time(8)),
        ("every day at 17:00 what moved", "what moved", EVERY_DAY, time(17)),
        ("send me every week what is due by Monday", "what is due by Monday", (0,), time(9)),
        ("every week on Friday at 8 send me the forecast", "the forecast", (4,), time(8)),
        ("wyślij mi co tydzień we wtorek o 8 prognozę", "prognozę", (1,), time(8)),
        ("schick mir die Prognose jede Woche freitags um 8", "die Prognose", (4,), time(8)),
        ("mandami la previsione ogni settimana di venerdì alle 8", "la previsione", (4,), time(8)),
        ("saada mulle prognoos iga nädal reedel kell 8", "prognoos", (4,), time(8)),
        ("linggo-linggo tuwing Martes alas-8 ipadala ang forecast", "forecast", (1,), time(8)),
        ("post open deals over 50k on weekdays at 3pm", "open deals over 50k", WORKING, time(15)),
        ("wysyłaj mi w każdy poniedziałek o 8 lejek", "lejek", (0,), time(8)),
        ("schick mir montags um 8 die Pipeline", "die Pipeline", (0,), time(8)),
        ("ogni giorno alle 17 cosa è cambiato", "cosa è cambiato", EVERY_DAY, time(17)),
        ("saada mulle igal esmaspäeval kell 8 müügitoru", "müügitoru", (0,), time(8)),
        ("araw-araw 17:00 ano ang gumalaw", "ano ang gumalaw", EVERY_DAY, time(17)),
    ],
)
def test_a_question_on_a_schedule_is_heard(
    said: str, question: str, days: tuple[int, ...], at: time
) -> None:
    wish = wanted(said)
    assert wish is not None
    assert (wish.question, wish.days, wish.at) == (question, days, at)


def test_what_happens_daily_is_no_wish() -> None:
    assert wanted("we talk every week, they want a demo") is None
    assert wanted("they signed on Monday at 8") is None


@pytest.mark.parametrize(
    ("said", "at"), [("8", time(8)), ("7.45", time(7, 45)), ("at 6 pm", time(18)), ("later", None)]
)
def test_a_time_alone_is_enough(said: str, at: time | None) -> None:
    assert bare_clock(said) == at
