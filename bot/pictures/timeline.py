"""A deal's way as a picture: its days from left to right, the seller above the customer."""

from __future__ import annotations

from bot.pictures.page import (
    BLUE,
    CENTRE,
    FAINT,
    INK,
    LEFT,
    MARGIN,
    MIDDLE,
    ORANGE,
    RIGHT,
    ROOM,
    TITLE,
    WIDTH,
    Page,
    page,
)  # fmt: skip
from bot.pictures.recipes import Recipe

LEGEND, NAME, LANE, GAP, FOOT = 62, 48, 26, 26, 70
"""Pixels: of what explains, a phase's name, a wheel's lane, between phases, of the days."""
LEAST, HAIR = 8, 3
"""How long a stretch is at least, and how wide the mark of a day."""
ROW = NAME + 2 * LANE + GAP
"""Pixels of a phase, from its name to the next one's."""


def timeline(recipe: Recipe) -> Page:
    """The way of a deal on a page."""
    names, top = recipe["rows"], TITLE + LEGEND
    foot = top + ROW * len(names)
    sheet = page(foot + FOOT + MARGIN / 2)
    sheet.title(recipe["title"])
    _explain(sheet, recipe["legend"])
    for tick in recipe["ticks"]:
        _tick(sheet, tick, foot - GAP, recipe["end"] if tick is recipe["ticks"][-1] else "")
    for number, name in enumerate(names):
        sheet.box(MARGIN, top + ROW * number + NAME, ROOM, 2 * LANE, FAINT)
        sheet.write(name, MARGIN, top + ROW * number + NAME / 2, size=MIDDLE, bold=True)
    for lane, (part, colour) in enumerate((("seller", ORANGE), ("customer", BLUE))):
        for one in recipe[part]:
            _stretch(sheet, one, top + ROW * one["row"] + NAME + LANE * lane, colour)
    return sheet


def _explain(sheet: Page, words: list[str]) -> None:
    """Whose wheel has which colour."""
    x, middle = float(MARGIN), TITLE + LEGEND / 2 - 14
    for word, colour in zip(words, (ORANGE, BLUE), strict=True):
        sheet.box(x, middle - 16, 40, 32, colour)
        x += 54 + sheet.write(word, x + 54, middle, ROOM / 2 - 80) + 36


def _stretch(sheet: Page, one: Recipe, top: float, colour: str) -> None:
    since, until = (MARGIN + ROOM * one[part] for part in ("since", "until"))
    left = min(since, WIDTH - MARGIN - LEAST)
    sheet.box(left, top, max(LEAST, until - left), LANE, colour)


def _tick(sheet: Page, tick: Recipe, foot: float, end: str) -> None:
    x = MARGIN + ROOM * tick["at"]
    sheet.box(min(x, WIDTH - MARGIN - HAIR), foot + 6, HAIR, GAP - 6, INK)
    to = LEFT if tick["at"] == 0 else RIGHT if tick["at"] == 1 else CENTRE
    told = f"{tick['day']} · {end}" if end else tick["day"]
    sheet.write(told, x, foot + GAP + FOOT / 2 - 10, ROOM / 2 - 120, to=to)
