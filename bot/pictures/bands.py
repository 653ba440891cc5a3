"""A process as a picture: its phases as bands, in them the stages and their deals."""

from __future__ import annotations

from bot.pictures.page import MARGIN, ROOM, SMALL, TITLE, Page, page
from bot.pictures.recipes import Recipe

HEAD, SEAT, GAP = 74, 62, 22
"""Pixels from above to below: of a band's head, of a stage, between two bands."""
BAR = 640, 300
"""Where the bars begin, and how long the longest is."""
LIGHT = ("#dbe9f6", "#d5efe9", "#fdf0d0", "#fadfd2", "#e6def2")
STRONG = ("#2f639b", "#1f7264", "#8f6410", "#b04f22", "#664a9c")
"""The colours of a band and of what stands out in it, by the kind of the phase."""


def bands(recipe: Recipe) -> Page:
    """The process on a page."""
    found = recipe["bands"]
    sheet = page(TITLE + sum(_height(band) + GAP for band in found) + MARGIN - GAP)
    sheet.title(recipe["title"])
    most = max((many for band in found for _, many in band["seats"]), default=0)
    top = TITLE
    for band in found:
        _band(sheet, band, top, max(1, most))
        top += _height(band) + GAP
    return sheet


def _height(band: Recipe) -> int:
    return HEAD + SEAT * len(band["seats"]) + GAP // 2


def _band(sheet: Page, band: Recipe, top: int, most: int) -> None:
    light, strong = LIGHT[band["kind"]], STRONG[band["kind"]]
    sheet.box(MARGIN, top, ROOM, _height(band), light)
    sheet.box(MARGIN, top, 12, _height(band), strong)
    left = MARGIN + 40
    sheet.write(band["name"], left, top + HEAD / 2 + 2, ROOM - 60, colour=strong, bold=True)
    for number, (name, many) in enumerate(band["seats"]):
        middle = top + HEAD + SEAT * (number + 0.5)
        sheet.write(name, left, middle, BAR[0] - left - 20)
        if many:
            long = max(8, BAR[1] * many / most)
            sheet.box(BAR[0], middle - 17, long, 34, strong)
            sheet.write(str(many), BAR[0] + long + 14, middle, 80, SMALL, bold=True)
