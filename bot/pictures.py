"""A process as a picture for a phone: its phases as bands, in them the stages and their deals.

The library is imported where something is drawn: it is slow to load, and seldom needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any

from bot.speech import Speaking
from flows.messages import Picture, Say

WIDTH, DPI, MARGIN = 1080, 150, 36
"""Of the picture in pixels, as many to the inch, and those left free at its sides."""
TITLE, HEAD, SEAT, GAP = 110, 74, 62, 22
"""Pixels from above to below: of the title, of a band's head, of a stage, between two bands."""
BAR = 640, 300
"""Where the bars begin, and how long the longest is."""
LIGHT = ("#dbe9f6", "#d5efe9", "#fdf0d0", "#fadfd2", "#e6def2")
STRONG = ("#2f639b", "#1f7264", "#8f6410", "#b04f22", "#664a9c")
"""The colours of a band and of what stands out in it, by the kind of the phase."""
INK, UNKNOWN = "#222222", "□"
# Texts are measured with what other threads may not use at the same time.
_ALONE = Lock()

Recipe = dict[str, Any]
"""A picture in plain lists and texts, in the words of its reader."""


def recipe_of(picture: Picture | None, speaking: Speaking) -> Recipe | None:
    """What a picture is drawn from later; None where there is none."""

    def word(name: str | Say) -> str:
        return speaking.label(name) if isinstance(name, Say) else name

    if picture is None:
        return None
    bands = [
        {"kind": b.kind, "name": word(b.name), "seats": [[word(s), many] for s, many in b.seats]}
        for b in picture.bands
    ]
    return {"title": word(picture.title), "bands": bands}


def drawn(recipe: Recipe) -> bytes:
    """The picture as PNG; it takes a while, so not in the event loop."""
    with _ALONE:
        page = _page(TITLE + sum(_height(band) + GAP for band in recipe["bands"]) + MARGIN - GAP)
        page.write(recipe["title"], MARGIN, TITLE / 2, WIDTH - 2 * MARGIN, 17, bold=True)
        most = max((many for band in recipe["bands"] for _, many in band["seats"]), default=0)
        top = TITLE
        for band in recipe["bands"]:
            _band(page, band, top, max(1, most))
            top += _height(band) + GAP
        return page.png()


def _height(band: Recipe) -> int:
    return HEAD + SEAT * len(band["seats"]) + GAP // 2


def _band(page: _Page, band: Recipe, top: int, most: int) -> None:
    light, strong = LIGHT[band["kind"]], STRONG[band["kind"]]
    page.box(MARGIN, top, WIDTH - 2 * MARGIN, _height(band), light)
    page.box(MARGIN, top, 12, _height(band), strong)
    left, room = MARGIN + 40, WIDTH - 2 * MARGIN - 60
    page.write(band["name"], left, top + HEAD / 2 + 2, room, 15, colour=strong, bold=True)
    for number, (name, many) in enumerate(band["seats"]):
        middle = top + HEAD + SEAT * (number + 0.5)
        page.write(name, left, middle, BAR[0] - left - 20, 13)
        if many:
            long = max(8, BAR[1] * many / most)
            page.box(BAR[0], middle - 17, long, 34, strong)
            page.write(str(many), BAR[0] + long + 14, middle, 80, 13, bold=True)


@dataclass(frozen=True)
class _Page:
    """Something to draw on, in pixels from its upper left corner."""

    figure: Any
    axes: Any
    renderer: Any
    letters: frozenset[int]
    fonts: tuple[Any, Any]

    def box(self, x: float, y: float, wide: float, high: float, colour: str) -> None:
        """A filled box."""
        from matplotlib.patches import Rectangle  # noqa: PLC0415  # see above

        self.axes.add_patch(Rectangle((x, y), wide, high, facecolor=colour, edgecolor="none"))

    def write(
        self,
        text: str,
        x: float,
        y: float,
        room: float,
        size: float,
        *,
        colour: str = INK,
        bold: bool = False,
    ) -> None:
        """A line of text in the middle of a height, smaller where it would be too long."""
        known = "".join(c if ord(c) in self.letters else UNKNOWN for c in text)
        font = self.fonts[bold].copy()
        look = {"color": colour, "va": "center", "parse_math": False}
        line = self.axes.text(x, y, known, fontproperties=font, fontsize=size, **look)
        wide = line.get_window_extent(self.renderer).width
        if wide > room:
            line.set_fontsize(size * room / wide)

    def png(self) -> bytes:
        """All that is on it."""
        out = BytesIO()
        self.figure.savefig(out, format="png")
        return out.getvalue()


def _page(high: int) -> _Page:
    from matplotlib import get_data_path  # noqa: PLC0415  # see above
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.font_manager import FontProperties, get_font  # noqa: PLC0415

    figure = Figure(figsize=(WIDTH / DPI, high / DPI), dpi=DPI, facecolor="white")
    canvas: Any = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(high, 0)
    folder = Path(get_data_path()) / "fonts" / "ttf"
    files = folder / "DejaVuSans.ttf", folder / "DejaVuSans-Bold.ttf"
    letters = frozenset.intersection(*(frozenset(get_font(f).get_charmap()) for f in files))
    fonts = FontProperties(fname=files[0]), FontProperties(fname=files[1])
    return _Page(figure, axes, canvas.get_renderer(), letters, fonts)
