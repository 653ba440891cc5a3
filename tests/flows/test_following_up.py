"""What an answer leaves to go on from, and the labels that say the same when typed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.speech import Speech
from flows.deal import Deal
from flows.history import Cause, LossReason, Outcome
from flows.inquiry.below import PERIODS, within
from flows.inquiry.inquiring import inquire
from flows.inquiry.inquiry import Filters, Inquiry, Kind, Sort
from flows.inquiry.lexicon import folded, lexicon
from flows.inquiry.pursuing import LAPSES, recalled, reread, written
from flows.inquiry.reaches import Reach
from flows.inquiry.wording import Known
from flows.language.languages import LANGUAGES
from flows.messages import say
from flows.people import Member, Role
from flows.process import DEFAULT, PhaseKind
from flows.talk import Lately, Talk
from flows.timelines import timeline

NOW = datetime(2026, 10, 14, 10, 0, tzinfo=UTC)
TODAY = NOW.date()
DANA = Member(7, "Dana Kowalska", Role.REP)


def label(language: str, key: str) -> str:
    return Speech().of(language, "UTC", NOW).label(say(key))


def asked(text: str, language: str, before: Inquiry) -> Inquiry:
    return inquire(text, (language,), Known(TODAY, DEFAULT), before)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["more", "ask-rep"])
def test_what_goes_on_from_an_answer_can_be_typed_as_its_button_says(
    language: str, key: str
) -> None:
    typed = folded(label(language, f"button-{key}"))
    heard = lexicon(language).pattern("lists", key.replace("-", "_"))
    assert heard.fullmatch(typed), typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sort", Sort)
def test_an_order_can_be_typed_as_its_button_says(language: str, sort: Sort) -> None:
    before = Inquiry(Kind.LIST, filters=Filters(outcome=Outcome.OPEN))
    found = asked(label(language, f"button-by-{sort}"), language, before)
    assert (found.filters, found.sort) == (before.filters, sort)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("period", PERIODS)
def test_a_period_can_be_typed_as_its_button_says(language: str, period: str) -> None:
    typed = label(language, f"button-{period.replace('_', '-')}")
    found = asked(typed, language, Inquiry(Kind.CHANGES)).filters
    assert Reach(found.since, found.until) == within(period, TODAY), typed


def test_a_question_is_kept_in_plain_values_and_read_again() -> None:
    filters = Filters(
        phase=PhaseKind.EVALUATION_OF_ALTERNATIVES,
        outcome=Outcome.LOST,
        rep=DANA,
        value_min=Decimal("50.5"),
        since=date(2026, 10, 1),
        paused=True,
        competitor="Bosch",
        loss_reason=LossReason.PRICE,
    )
    inquiry = Inquiry(Kind.LIST, None, filters, Sort.VALUE, Reach(TODAY, None))
    assert reread(written(inquiry), [DANA]) == inquiry
    assert reread(written(inquiry), []).kind is Kind.UNKNOWN


def test_a_question_may_be_followed_up_for_half_an_hour() -> None:
    talk = Talk(lately=Lately(NOW.isoformat()))
    assert recalled(talk, NOW + LAPSES - timedelta(seconds=1)) is talk.lately
    assert recalled(talk, NOW + LAPSES) is None


def test_few_words_after_an_answer_narrow_it_only_where_they_can_be_nothing_else() -> None:
    before = Inquiry(Kind.LIST, filters=Filters(outcome=Outcome.OPEN))
    assert asked("over 50k", "en", before).kind is Kind.LIST
    for note in ("demo tomorrow", "lost on price", "they are in closing"):
        assert asked(note, "en", before).kind is Kind.UNKNOWN, note


def test_a_timeline_tells_each_beginning_the_way_back_and_the_end() -> None:
    deal = Deal(1, 1, 1, "Acme", 7, DEFAULT)
    deal.open(Cause(7, NOW))
    for days, stage in ((2, "qualification"), (5, "presentation"), (9, "qualification")):
        deal.observe(stage, Cause(7, NOW + timedelta(days=days)))
    deal.win(Cause(7, NOW + timedelta(days=12)))
    spoken = Speech().of("en", "UTC", NOW + timedelta(days=30))
    assert [spoken.label(line) for line in timeline(deal, "UTC").lines[1:]] == [
        "14 October · Need recognition",
        "16 October · Information search",
        "19 October · Evaluation",
        "23 October · back to Information search",
        "26 October · Purchase decision",
        "26 October · won",
    ]
