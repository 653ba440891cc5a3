"""What pictures show, as plain data: nothing here is reckoned, and nothing drawn.

Lengths and places are shares of the longest or of the whole, from 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flows.messages import Picture, Say


@dataclass(frozen=True)
class Band:
    """A phase: its place among the five kinds, its stages and their open deals."""

    name: str | Say
    kind: int
    seats: tuple[tuple[str | Say, int], ...]


@dataclass(frozen=True)
class Bands(Picture):
    """A process: its phases as bands."""

    bands: tuple[Band, ...]


@dataclass(frozen=True)
class Bar:
    """How long a bar is, and how long it was before, where that is known."""

    now: float
    before: float | None = None


@dataclass(frozen=True)
class Row:
    """A phase of the pipeline: its deals, and what they are worth where any of them is known."""

    name: str | Say
    told: Say
    deals: Bar
    worth: Bar | None = None


@dataclass(frozen=True)
class Bars(Picture):
    """The pipeline by phase; what the bars and the mark of the time before are called."""

    rows: tuple[Row, ...]
    deals: Say
    worth: Say | None = None
    before: Say | None = None


@dataclass(frozen=True)
class Narrowing:
    """A phase of the funnel: who came so far, which share went on from it, how many went back."""

    name: str | Say
    told: Say
    share: float
    onward: Say | None = None
    back: Say | None = None


@dataclass(frozen=True)
class Funnel(Picture):
    """How many deals came how far; the last row are those that were won."""

    note: Say
    rows: tuple[Narrowing, ...]


@dataclass(frozen=True)
class Stretch:
    """A time in a row: which, from where, and to where."""

    row: int
    since: float
    until: float


@dataclass(frozen=True)
class Tick:
    """A day below a timeline, and where it lies."""

    at: float
    day: date


@dataclass(frozen=True)
class Timeline(Picture):
    """A deal through the phases: what the seller was at, above where the customer was."""

    rows: tuple[str | Say, ...]
    seller: tuple[Stretch, ...]
    customer: tuple[Stretch, ...]
    ticks: tuple[Tick, ...]
    end: Say
    legend: tuple[Say, Say]


@dataclass(frozen=True)
class Span:
    """How long deals stay in a phase: half of them between two lengths, one in the middle."""

    name: str | Say
    told: Say
    low: float
    middle: float
    high: float


@dataclass(frozen=True)
class Spans(Picture):
    """How long deals stay in each phase."""

    note: Say
    rows: tuple[Span, ...]
