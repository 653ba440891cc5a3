"""The pipeline as a picture: a bar of deals and one of value by phase, with marks of before."""

from __future__ import annotations

from bot.pictures.page import BLUE, FAINT, INK, MARGIN, MIDDLE, ORANGE, ROOM, TITLE, Page, page
from bot.pictures.recipes import Recipe

NAME, TOLD, BAR, APART, GAP, LEGEND = 48, 46, 30, 8, 34, 56
"""Pixels from above to below: of a name, its figures, a bar, between bars and rows, of a word."""
MARK, LEAST = 8, 18
"""How wide the mark of the time before is, and how long a bar is at least."""


def bars(recipe: Recipe) -> Page:
    """The pipeline on a page."""
    words = [
        (colour, recipe[part])
        for part, colour in (("deals", BLUE), ("worth", ORANGE), ("before", INK))
        if recipe[part]
    ]
    top: float = TITLE + LEGEND * len(words) + GAP / 2
    sheet = page(top + sum(_height(row) for row in recipe["rows"]))
    sheet.title(recipe["title"])
    for number, (colour, word) in enumerate(words):
        _explain(sheet, word, TITLE + LEGEND * (number + 0.4), colour)
    for row in recipe["rows"]:
        _row(sheet, row, top)
        top += _height(row)
    return sheet


def _height(row: Recipe) -> int:
    return NAME + TOLD + GAP + sum(BAR + APART for part in ("deals", "worth") if row[part])


def _explain(sheet: Page, word: str, middle: float, colour: str) -> None:
    """What a colour means."""
    wide = MARK if colour == INK else 40
    sheet.box(MARGIN + (40 - wide) / 2, middle - 16, wide, 32, colour)
    sheet.write(word, MARGIN + 60, middle, ROOM - 60)


def _row(sheet: Page, row: Recipe, top: float) -> None:
    sheet.write(row["name"], MARGIN, top + NAME / 2, size=MIDDLE, bold=True)
    sheet.write(row["told"], MARGIN, top + NAME + TOLD / 2 - 4)
    top += NAME + TOLD
    for part, colour in (("deals", BLUE), ("worth", ORANGE)):
        if row[part]:
            _bar(sheet, row[part], top, colour)
            top += BAR + APART


def _bar(sheet: Page, bar: Recipe, top: float, colour: str) -> None:
    long = ROOM - MARK
    sheet.box(MARGIN, top, ROOM, BAR, FAINT)
    if bar["now"]:
        sheet.box(MARGIN, top, max(LEAST, long * bar["now"]), BAR, colour)
    if bar["before"] is not None:
        sheet.box(MARGIN + long * bar["before"], top - 3, MARK, BAR + 6, INK)
