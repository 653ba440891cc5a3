"""Which process a new deal follows by itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from flows.process import DEFAULT, Process, Rules
from flows.ruling import ruled

TENDER = replace(DEFAULT, id="tender", rules=Rules(words=("tender", "RFP", "Ausschreibung")))
LARGE = replace(DEFAULT, id="large", rules=Rules(least=Decimal(50_000)))
LENAS = replace(DEFAULT, id="lenas", rules=Rules(reps=("Łena",)))
EVERY: list[Process] = [DEFAULT, TENDER, LARGE, LENAS]


@pytest.mark.parametrize(
    ("note", "rep", "value", "follows"),
    [
        ("they want a demo", "Dana", None, "default"),
        ("they plan a Tender for next year", "Dana", None, "tender"),
        ("eine AUSSCHREIBUNG kommt", "Dana", None, "tender"),
        ("the tenderness of the meat", "Dana", None, "default"),
        ("they want a demo", "Dana", "50000.00", "large"),
        ("they want a demo", "Dana", "49999", "default"),
        ("they want a demo", "lena", None, "lenas"),
        ("a tender of a million", "lena", "1000000", "tender"),
    ],
)
def test_the_first_rule_that_fits_decides(
    note: str, rep: str, value: str | None, follows: str
) -> None:
    amount = None if value is None else Decimal(value)
    assert ruled(EVERY, note, rep, amount).id == follows
