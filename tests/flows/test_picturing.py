"""What pictures show: the pipeline and what it was, the funnel, how long deals stay, one's way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from flows.deal import Deal
from flows.history import Cause, LossReason, Outcome, Standing
from flows.inquiry.funnel import funnel
from flows.inquiry.journey import journey
from flows.inquiry.phase_bars import Before, month_before, phase_bars
from flows.inquiry.pictured import Bar, Stretch, Timeline
from flows.inquiry.picturing import names_funnel
from flows.inquiry.reckoning import Step, Tally
from flows.inquiry.spans import quarters, spans
from flows.messages import Say, say
from flows.process import DEFAULT, PhaseKind, StageKind

NOW = datetime(2026, 3, 31, 9, tzinfo=UTC)
TITLE = say("picture-funnel")
NEED, SEARCH, EVALUATION, DECISION, AFTER = PhaseKind


def tally(phase: PhaseKind, many: int, value: int = 0, currency: str | None = "PLN") -> Tally:
    return Tally(phase, Outcome.OPEN, None, currency if value else None, many, Decimal(value))


def way(deal: int, *moves: str) -> list[Step]:
    """`presentation` is a day in that stage, `undone presentation` a way back to it."""
    found = []
    for day, move in enumerate(moves):
        kind, _, stage = move.rpartition(" ")
        outcome = Outcome(stage) if stage in set(Outcome) else Outcome.OPEN
        after = Standing("closing" if stage in set(Outcome) else stage, outcome)
        at = NOW + timedelta(days=day - 100)
        found.append(Step(deal, f"Deal {deal}", kind or "advanced", at, after, DEFAULT))
    return found


def test_the_same_day_a_month_before_is_its_last_where_it_is_shorter() -> None:
    assert month_before(NOW).date().isoformat() == "2026-02-28"
    assert month_before(NOW.replace(month=1)).date().isoformat() == "2025-12-31"


def test_bars_show_deals_and_value_beside_what_they_were() -> None:
    before = Before(month_before(NOW), [tally(NEED, 2, 50), tally(SEARCH, 1)])
    found = phase_bars(TITLE, DEFAULT, [tally(NEED, 4, 100), tally(DECISION, 1)], before)
    assert found is not None
    need, search, _, decision = found.rows
    assert (need.deals, need.worth) == (Bar(1.0, 0.5), Bar(1.0, 0.5))
    assert (search.deals, decision.deals) == (Bar(0.0, 0.25), Bar(0.25, 0.0))
    assert need.told.key == "picture-figures"
    assert found.before is not None


def test_bars_without_a_time_before_and_without_values_show_deals_alone() -> None:
    found = phase_bars(TITLE, DEFAULT, [tally(NEED, 4)], None)
    assert found is not None
    assert (found.worth, found.before) == (None, None)
    assert [row.worth for row in found.rows] == [None] * 4


def test_amounts_are_not_converted_the_commonest_currency_is_drawn() -> None:
    found = phase_bars(TITLE, DEFAULT, [tally(NEED, 3, 300), tally(SEARCH, 1, 900, "EUR")], None)
    assert found is not None
    assert found.worth == say("picture-of-worth", currency="PLN")
    assert [row.worth and row.worth.now for row in found.rows[:2]] == [1.0, 0.0]


def test_of_no_deals_there_is_no_picture() -> None:
    assert phase_bars(TITLE, DEFAULT, [], Before(NOW, [])) is None
    assert funnel(TITLE, DEFAULT, []) is None
    assert spans(TITLE, DEFAULT, [], PhaseKind, None, NOW) is None


def test_a_deal_that_came_far_came_through_all_before() -> None:
    courses = [
        *way(1, "prospecting", "presentation", "closing", "won"),
        *way(2, "prospecting", "qualification"),
        *way(3, "presentation", "lost"),
        *way(4, "won"),
    ]
    found = funnel(TITLE, DEFAULT, courses)
    assert found is not None
    assert [row.told.facts.get("many") for row in found.rows[:-1]] == [4, 4, 3, 2]
    assert [row.share for row in found.rows] == [1.0, 1.0, 0.75, 0.5, 0.5]
    assert found.rows[1].onward == say("picture-onward", share=75)
    assert found.rows[-1].told.facts["share"] == 50


def test_the_funnel_says_where_deals_went_back_and_forgets_what_was_undone() -> None:
    back = way(1, "prospecting", "presentation", "qualification", "presentation", "qualification")
    undone = way(2, "prospecting", "presentation", "undone prospecting")
    mended = way(3, "prospecting", "closing", "corrected qualification")
    found = funnel(TITLE, DEFAULT, [*back, *undone, *mended])
    assert found is not None
    assert [row.told.facts.get("many") for row in found.rows[:-1]] == [3, 2, 1, 0]
    assert [row.back for row in found.rows] == [None, None, say("picture-back", many=1), None, None]


def test_half_of_the_deals_lie_between_the_quartiles() -> None:
    assert quarters([1, 2, 3, 4, 5]) == (2, 3, 4)
    assert quarters([7.0]) == (7, 7, 7)
    courses = [*way(1, "prospecting", "qualification", "won"), *way(2, "prospecting", "lost")]
    found = spans(TITLE, DEFAULT, courses, PhaseKind, None, NOW)
    assert found is not None
    assert [(row.low, row.middle, row.high) for row in found.rows] == [(1, 1, 1), (1, 1, 1)]
    assert [row.told.facts["days"] for row in found.rows] == [1, 1]


def deal_of(*acts: tuple[int, str, str | None]) -> Deal:
    """A deal with (day, stage, what the seller did)."""
    deal = Deal(1, 1, 1, "Novapol", 1, DEFAULT)
    for day, stage, act in acts:
        told = (("activity", act),) if act is not None else ()
        cause = Cause(1, NOW - timedelta(days=100 - day), told=told)
        if deal.history:
            deal.observe(stage, cause)
        else:
            deal.open(cause, Standing(stage))
    return deal


def ended(found: Timeline) -> tuple[Say, int]:
    return found.end, len(found.ticks)


def test_a_way_shows_the_seller_above_the_customer() -> None:
    deal = deal_of((0, "prospecting", "prospecting"), (25, "prospecting", "presentation"),
                   (50, "presentation", None), (75, "qualification", None))  # fmt: skip
    found = journey(deal, NOW)
    assert found.customer == (Stretch(0, 0, 0.5), Stretch(2, 0.5, 0.75), Stretch(1, 0.75, 1))
    assert found.seller == (Stretch(0, 0, 0.25), Stretch(2, 0.25, 1))
    assert ended(found) == (say("picture-end"), 3)


def test_a_lost_deal_ends_where_it_was_lost() -> None:
    deal = deal_of((0, "prospecting", None), (50, "qualification", None))
    deal.lose(Cause(1, NOW - timedelta(days=20)))
    deal.explain(LossReason.PRICE, Cause(1, NOW))
    found = journey(deal, NOW)
    assert found.customer == (Stretch(0, 0, 0.625), Stretch(1, 0.625, 1))
    assert ended(found) == (say("picture-end-lost"), 3)


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    deal = deal_of((0, "prospecting", None), (50, "closing", None))
    deal.correct(Standing("qualification"), Cause(1, NOW - timedelta(days=10)))
    assert journey(deal, NOW).customer == (Stretch(0, 0, 0.5), Stretch(1, 0.5, 1))


def test_a_deal_of_this_hour_has_a_way_too() -> None:
    found = journey(deal_of((100, "prospecting", None)), NOW)
    assert found.customer == (Stretch(0, 0, 1),)
    assert ended(found) == (say("picture-end"), 1)


def test_of_a_long_process_only_the_phases_turned_to_are_shown() -> None:
    phases = tuple(
        replace(
            DEFAULT.phases[2],
            id=f"p{n}",
            stages=(replace(DEFAULT.stages[3], id=f"s{n}", kind=StageKind.PRESENTATION),),
            name=f"Step {n}",
        )
        for n in range(30)
    )
    deal = replace(deal_of(), process=replace(DEFAULT, phases=phases))
    for day, stage in enumerate(("s3", "s17", "s4")):
        cause = Cause(1, NOW - timedelta(days=9 - day))
        if deal.history:
            deal.observe(stage, cause)
        else:
            deal.open(cause, Standing(stage))
    found = journey(deal, NOW)
    assert found.rows == ("Step 3", "Step 4", "Step 17")
    assert [one.row for one in found.customer] == [0, 2, 1]


@pytest.mark.parametrize(
    "text",
    ["show the funnel", "pokaż lejek", "zeig den Trichter", "mostra l'imbuto", "näita müügilehtrit",
     "ipakita ang embudo"],
)  # fmt: skip
def test_the_funnel_is_asked_for_by_its_name(text: str) -> None:
    assert names_funnel(text)
    assert not names_funnel("how is the pipeline?")
