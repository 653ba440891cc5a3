"""Time by phase as a picture: the middle half of the deals as a bar, the median as a mark."""

from __future__ import annotations

from bot.pictures.page import BLUE, FAINT, INK, MARGIN, MIDDLE, ROOM, TITLE, Page, page
from bot.pictures.recipes import Recipe

NOTE, NAME, TOLD, BAR, GAP, MARK = 62, 48, 46, 36, 36, 10
"""Pixels: of the note, a name, its figures, a bar, between rows; how wide the median's mark is."""


def spans(recipe: Recipe) -> Page:
    """The phases on a page."""
    rows, high = recipe["rows"], NAME + TOLD + BAR + GAP
    sheet = page(TITLE + NOTE + high * len(rows))
    sheet.title(recipe["title"])
    sheet.write(recipe["note"], MARGIN, TITLE + NOTE / 2 - 16)
    for number, row in enumerate(rows):
        _row(sheet, row, TITLE + NOTE + high * number)
    return sheet


def _row(sheet: Page, row: Recipe, top: float) -> None:
    sheet.write(row["name"], MARGIN, top + NAME / 2, size=MIDDLE, bold=True)
    sheet.write(row["told"], MARGIN, top + NAME + TOLD / 2 - 4)
    top, long = top + NAME + TOLD, ROOM - MARK
    sheet.box(MARGIN, top, ROOM, BAR, FAINT)
    left, right = (MARGIN + long * row[part] for part in ("low", "high"))
    sheet.box(left, top, right - left + MARK, BAR, BLUE)
    sheet.box(MARGIN + long * row["middle"], top - 4, MARK, BAR + 8, INK)
