"""Rows that are no deals: the sum that people write below a table."""

from __future__ import annotations

import re
from functools import cache

from bot.importing.columns import Fields
from bot.importing.naming import cell, table
from bot.importing.sheet import Row
from flows.language.words import fold

_LETTERS = re.compile(r"[^\W\d_]+")
_DEALS = ("owner", "stage")
"""What every deal has one of, and no sum."""


def adds_up(row: Row, fields: Fields) -> bool:
    """Whether a row is the sum of the others."""
    if any(_said(row, fields, name) for name in _DEALS):
        return False
    first = next((text for text in map(cell, row.cells) if text), "")
    return "".join(_LETTERS.findall(fold(first))) in _totals()


def _said(row: Row, fields: Fields, name: str) -> str:
    place = fields.known.get(name)
    return cell(row.cells[place]) if place is not None and place < len(row.cells) else ""


@cache
def _totals() -> frozenset[str]:
    return frozenset(table("columns")["totals"]["words"])
