"""The funnel as a picture: ever narrower bars, between them who went on and who went back."""

from __future__ import annotations

from bot.pictures.page import (
    BLUE,
    CENTRE,
    GREEN,
    INK,
    MARGIN,
    MIDDLE,
    RED,
    RIGHT,
    ROOM,
    TITLE,
    WIDTH,
    Page,
    page,
)  # fmt: skip
from bot.pictures.recipes import Recipe

NOTE, NAME, BAR, GAP, LEAST, HAIR = 62, 52, 40, 64, 10, 2
"""Pixels: of the note, a name, a bar, what is between two rows; the least of a bar, and none."""
FIGURES = 380
"""Pixels that the figures beside a name may take."""


def funnel(recipe: Recipe) -> Page:
    """The funnel on a page."""
    rows = recipe["rows"]
    sheet = page(TITLE + NOTE + (NAME + BAR + GAP) * len(rows) - GAP + MARGIN)
    sheet.title(recipe["title"])
    sheet.write(recipe["note"], MARGIN, TITLE + NOTE / 2 - 16)
    for number, row in enumerate(rows):
        top = TITLE + NOTE + (NAME + BAR + GAP) * number
        _row(sheet, row, top, GREEN if row is rows[-1] else BLUE)
    return sheet


def _row(sheet: Page, row: Recipe, top: float, colour: str) -> None:
    middle = top + NAME / 2 - 2
    told = sheet.write(row["told"], WIDTH - MARGIN, middle, FIGURES, to=RIGHT)
    sheet.write(row["name"], MARGIN, middle, ROOM - told - 30, MIDDLE, bold=True)
    long = max(LEAST, ROOM * row["share"]) if row["share"] else HAIR
    sheet.box((WIDTH - long) / 2, top + NAME, long, BAR, colour)
    _between(sheet, row, top + NAME + BAR + GAP / 2)


def _between(sheet: Page, row: Recipe, middle: float) -> None:
    """Which share went on to the next, and how many went back."""
    half = ROOM / 2 - 20
    if row["onward"]:
        x, to = (MARGIN, "left") if row["back"] else (WIDTH / 2, CENTRE)
        sheet.write(row["onward"], x, middle, half, colour=INK, to=to)
    if row["back"]:
        sheet.write(row["back"], WIDTH - MARGIN, middle, half, colour=RED, to=RIGHT)
