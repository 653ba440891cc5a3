"""Cells as other systems and people write them: amounts, currencies, days, names, nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.importing.amounts import amount
from bot.importing.days import Order, instant
from bot.importing.naming import cell, squeezed
from bot.importing.units import currency_in


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("45,5 T€", "45500", "EUR"),
        ("45k€", "45000", "EUR"),
        ("12,5 k€", "12500", "EUR"),
        ("1.0E7", "10000000", None),
        ("CA$4,500", "4500", "CAD"),
        ("R$ 7.000,00", "7000", "BRL"),
        ("AUD 3,000", "3000", "AUD"),
        ("$1,200.00 USD", "1200", "USD"),
        ("8.900,-", "8900", None),
    ],
)
def test_an_amount_is_of_the_currency_it_names(text: str, value: str, currency: str | None) -> None:
    assert amount(text, None) == (Decimal(value), currency)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Canadian Dollar", "CAD"),
        ("US Dollar", "USD"),
        ("dolar", "USD"),
        ("frank szwajcarski", "CHF"),
        ("Mexican Peso (MXN)", "MXN"),
        ("EUR - Euro", "EUR"),
        ("R$", "BRL"),
        ("Moon Dollar", None),
    ],
)
def test_a_dollar_is_that_of_its_country(text: str, code: str | None) -> None:
    assert currency_in(text) == code


def test_groups_of_digits_stay_apart() -> None:
    assert squeezed("Oferta 1/12/2024") != squeezed("Oferta 11/2/2024")
    assert squeezed("GTX-Pro 500 & Co.") == squeezed("gtxpro500co")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('=HYPERLINK("https://crm.example.com/1","Acme Inc.")', "Acme Inc."),
        ('=HIPERŁĄCZE("https://crm.example.com/1";"Łódź ""A""")', 'Łódź "A"'),
        ('="Bob Ray"', "Bob Ray"),
        *((blank, "") for blank in ("#NV", "#N/A", "#BEZUG!", "#REF!", "(No value)", "Unassigned")),
        *((blank, "") for blank in ("None", "nan", "brak", "k.A.", "n.d.")),
        ("Brakowski", "Brakowski"),
    ],
)
def test_a_cell_says_what_is_seen_in_it(text: str, said: str) -> None:
    assert cell(text) == said


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("16.01.2024 r.", 12),
        ("16.01.2024r. 14:35", 14),
        ("16/01/2024 14.35", 14),
        ("16.01.2024 14:35 Uhr", 14),
        ("16.01.2024, 14.35 Uhr", 14),
    ],
)
def test_a_day_with_the_words_people_add(text: str, hour: int) -> None:
    found = instant(text, Order.DAY_FIRST, UTC)
    assert found is not None
    assert found.replace(minute=0) == datetime(2024, 1, 16, hour, tzinfo=UTC)
