"""Closed deals played back: how long a phase took, whatever was put right or explained later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from flows.deal import Deal
from flows.editor.replay import replay
from flows.history import Cause, LossReason, Outcome, Standing
from flows.process import DEFAULT

BEGAN = datetime(2026, 3, 2, 9, tzinfo=UTC)


def after(days: int) -> Cause:
    return Cause(1, BEGAN + timedelta(days=days))


def test_what_is_put_right_was_so_from_its_note_on() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(after(0), Standing("prospecting"))
    deal.observe("presentation", after(3))
    deal.correct(Standing("qualification"), after(5))
    deal.lose(after(10))
    figures = replay([deal], DEFAULT)
    assert figures["need_recognition"].stays == [timedelta(days=3)]
    assert figures["information_search"].stays == [timedelta(days=7)]
    assert figures["evaluation_of_alternatives"].stays == []


def test_a_reason_given_later_makes_no_phase_longer() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(after(0), Standing("prospecting"))
    lost = deal.lose(after(4))
    deal.edit(after(6), value="12000")
    deal.explain(LossReason.PRICE, after(9), lost.number)
    figures = replay([deal], DEFAULT)
    assert figures["need_recognition"].stays == [timedelta(days=4)]
    assert figures["need_recognition"].lost == 1


def test_a_reason_given_later_goes_with_its_loss_and_leaves_what_came_between() -> None:
    deal = Deal(1, 1, 1, "Acme", 1, DEFAULT)
    deal.open(after(0), Standing("prospecting"))
    lost = deal.lose(after(4))
    deal.edit(after(6), value="12000")
    told = deal.explain(LossReason.PRICE, after(9), lost.number)
    assert deal.first_of(told) is lost
    deal.undo(after(10))
    assert (deal.outcome, deal.stage.id, deal.value) == (
        Outcome.OPEN,
        "prospecting",
        Decimal(12000),
    )
    deal.undo(after(11))
    assert (deal.outcome, deal.stage.id, deal.value) == (Outcome.OPEN, "prospecting", None)
