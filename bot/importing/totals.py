"""Rows that are no deals: the sum that people write below a table, what is broken or cut off."""

from __future__ import annotations

import re
from functools import cache

from bot.importing.columns import Fields
from bot.importing.entries import Refused
from bot.importing.naming import cell, table
from bot.importing.sheet import Row
from flows.language.words import fold

_LETTERS = re.compile(r"[^\W\d_]+")
_DEALS = ("owner", "stage")
"""What every deal has one of, and no sum."""


def refuse_unfit(row: Row, fields: Fields) -> None:
    """Raises Refused for a row that is none of a deal."""
    width, many = len(fields.header), len(row.cells)
    if row.broken:
        raise Refused("broken")
    more = any(map(str.strip, row.cells[width:]))
    less = many <= max(fields.known.values(), default=0) and not _is_cut(row, width)
    if more or less:
        raise Refused("cells", cells=str(many), columns=str(width))
    if adds_up(row, fields):
        raise Refused("total")


def _is_cut(row: Row, width: int) -> bool:
    """Whether a row lacks but the empty cells at its end, which spreadsheets leave out.

    What a report prints below its table has fewer words in it than any deal.
    """
    return 2 * len([text for text in row.cells if text.strip()]) >= min(width, 6)


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
