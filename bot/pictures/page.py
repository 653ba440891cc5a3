"""Something to draw on, in pixels from its upper left corner.

One ground serves phones in light and in dark: who looks is not known to whoever sends, and in a
group they differ. It is a light grey, which does not dazzle at night, under dark ink.

The library is imported where something is drawn: it is slow to load, and seldom needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

WIDTH, DPI, MARGIN = 1080, 150, 36
"""Of a picture in pixels, as many to the inch, and those left free at its sides."""
ROOM = WIDTH - 2 * MARGIN
"""What lies between the sides."""
SMALL, MIDDLE, LARGE = 29, 33, 40
"""How high letters are, in pixels; below 28 a phone shows them too small to read."""
GROUND, INK, FAINT, UNKNOWN = "#e8ebee", "#1d2126", "#c3c9d0", "□"
BLUE, ORANGE, GREEN, RED = "#0b5fa5", "#d98200", "#00785a", "#b03a00"
"""Colours that the colour-blind tell apart, too (after Okabe and Ito); each lies by its word."""
LEFT, RIGHT, CENTRE = "left", "right", "center"
REST = "…"
_POINTS = 72


@dataclass(frozen=True)
class Page:
    """A page with all that has been drawn on it."""

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
        room: float = ROOM,
        size: float = SMALL,
        *,
        colour: str = INK,
        bold: bool = False,
        to: str = LEFT,
    ) -> float:
        """A line of text in the middle of a height, cut where it is too long; says how long.

        It begins at `x`, or ends or is centred there.
        """
        known = "".join(c if ord(c) in self.letters else UNKNOWN for c in text)
        points = size * _POINTS / DPI
        look = {"color": colour, "va": "center", "ha": to, "parse_math": False}
        font = self.fonts[bold].copy()
        line = self.axes.text(x, y, known, fontproperties=font, fontsize=points, **look)
        long = self._length(line)
        while long > room and len(known) > 1:
            known = known[: max(1, min(len(known) - 1, int(len(known) * room / long)))].rstrip()
            line.set_text(known + REST)
            long = self._length(line)
        return long

    def _length(self, line: Any) -> float:
        return float(line.get_window_extent(self.renderer).width)

    def title(self, text: str) -> None:
        """What it is all about, above everything."""
        self.write(text, MARGIN, TITLE / 2, size=LARGE, bold=True)

    def png(self) -> bytes:
        """All that is on it."""
        out = BytesIO()
        self.figure.savefig(out, format="png")
        return out.getvalue()


TITLE = 104
"""Pixels from above that the title takes."""


def page(high: float) -> Page:
    """An empty page of that height."""
    from matplotlib import get_data_path  # noqa: PLC0415  # see above
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.font_manager import FontProperties, get_font  # noqa: PLC0415

    figure = Figure(figsize=(WIDTH / DPI, round(high) / DPI), dpi=DPI, facecolor=GROUND)
    canvas: Any = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(round(high), 0)
    folder = Path(get_data_path()) / "fonts" / "ttf"
    files = folder / "DejaVuSans.ttf", folder / "DejaVuSans-Bold.ttf"
    letters = frozenset.intersection(*(frozenset(get_font(f).get_charmap()) for f in files))
    fonts = FontProperties(fname=files[0]), FontProperties(fname=files[1])
    return Page(figure, axes, canvas.get_renderer(), letters, fonts)
