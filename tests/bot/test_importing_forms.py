"""Dates and money of other systems, a column as a whole."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.importing.amounts import Marks, amount
from bot.importing.days import Order, Seen, instant, order_of

NOON = datetime(2016, 4, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2016-04-03", "2016/4/3", "3.4.2016", "03.04.16", "3/4/2016", "03-04-2016", "3. 4. 2016",
        "20160403", "42463", "3 Apr 2016", "April 3, 2016", "Sun, 3 April 2016", "3 kwietnia 2016",
        "3. April 2016", "3 aprile 2016", "3. aprill 2016", "Abril 3, 2016", "3-Apr-16",
    ],
)  # fmt: skip
def test_a_day_in_its_many_forms(text: str) -> None:
    assert instant(text, Order.DAY_FIRST, UTC) == NOON


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2016-04-03T10:15:00Z", datetime(2016, 4, 3, 10, 15, tzinfo=UTC)),
        ("2016-04-03T10:15:00.123+02:00", datetime(2016, 4, 3, 8, 15, tzinfo=UTC)),
        ("2016-04-03 10:15", datetime(2016, 4, 3, 8, 15, tzinfo=UTC)),
        ("4/3/2016 2:05 PM", datetime(2016, 4, 3, 12, 5, tzinfo=UTC)),
        ("1459678500", datetime(2016, 4, 3, 10, 15, tzinfo=UTC)),
        ("4/13/2016", datetime(2016, 4, 13, 10, tzinfo=UTC)),
        ("13/4/2016", datetime(2016, 4, 13, 10, tzinfo=UTC)),
    ],
)
def test_an_hour_and_a_zone_count(text: str, said: datetime) -> None:
    assert instant(text, Order.MONTH_FIRST, ZoneInfo("Europe/Warsaw")) == said


@pytest.mark.parametrize("text", ["soon", "2016-13-03", "31.2.2016", "13/45/2017", "12", "Q3 2016"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert instant(text, None, UTC) is None


@pytest.mark.parametrize(
    ("columns", "order"),
    [
        ([["3/4/2016", "25/4/2016"]], Order.DAY_FIRST),
        ([["3/4/2016"], ["4/25/2016"]], Order.MONTH_FIRST),
        ([["3/4/2016", "5/6/2016"]], None),
        ([["25/4/2016", "4/25/2016"]], None),
        ([["2016-04-03", "3.4.2016"]], None),
    ],
)
def test_a_column_as_a_whole_says_which_number_is_the_day(
    columns: list[list[str]], order: Order | None
) -> None:
    seen = []
    for texts in columns:
        seen.append(Seen())
        for text in texts:
            seen[-1].see(text)
    assert order_of(seen) is order


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (["1,234.50", "1.234"], ["1234.50", "1.234"]),
        (["1.234,50", "1.234"], ["1234.50", "1234"]),
        (["12,5", "1.234"], ["12.5", "1234"]),
        (["1 234,50 zł", "500"], ["1234.50", "500"]),
        (["1'234.50", "$ 5,000"], ["1234.50", "5000"]),
        (["1.234", "5.000"], ["1234", "5000"]),
        (["1,055", "99"], ["1055", "99"]),
        (["12,5 tys. zł", "1.2m"], ["12500", "1200000"]),
        (["-500", "(500)"], ["-500", "-500"]),
        (["€1.000.000", "0"], ["1000000", "0"]),
    ],
)
def test_money_in_its_many_forms(column: list[str], said: list[str]) -> None:
    marks = Marks()
    for text in column:
        marks.see(text)
    read = [amount(text, marks.point) for text in column]
    assert [one and one[0] for one in read] == [Decimal(text) for text in said]


def test_money_tells_its_currency_and_words_are_none() -> None:
    assert amount("1 234,50 zł", ",") == (Decimal("1234.50"), "PLN")
    assert amount("$ 5,000", ".") == (Decimal(5000), "USD")
    assert amount("EUR 5.000", ",") == (Decimal(5000), "EUR")
    assert [amount(text, None) for text in ("a lot", "12 pcs", "tbd", "5-6")] == [None] * 4


@pytest.mark.parametrize("point", [None, ".", ","])
@pytest.mark.parametrize(
    "text", ["1.234,56.7", "12.03.2024", "12.03.24", "12 03 2024", "1.2.3", "1,2,3.4.5"]
)
def test_what_is_parted_as_no_amount_is_none(text: str, point: str | None) -> None:
    assert amount(text, point) is None


def test_a_date_among_amounts_does_not_say_which_mark_they_have() -> None:
    marks = Marks()
    for text in ("12.03.2024", "1.234,56.7", "12,50"):
        marks.see(text)
    assert marks.point == ","
    assert amount("1.250", marks.point) == (Decimal(1250), None)


@pytest.mark.parametrize("text", ["0016-04-03", "3.4.1016", "2916-04-03", "9999999999"])
def test_a_year_nobody_sells_in_is_no_date(text: str) -> None:
    assert instant(text, None, UTC) is None
