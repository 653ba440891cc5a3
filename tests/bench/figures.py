"""Figures from durations in seconds."""

from __future__ import annotations

from collections.abc import Sequence

Row = tuple[str, str, str, str]


def share(durations: Sequence[float], percent: int) -> float:
    """The duration that so many percent stay under."""
    ordered = sorted(durations)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def ms(seconds: float) -> str:
    """Milliseconds, as people read them."""
    return f"{seconds * 1000:.1f} ms"


def p50_p99(durations: Sequence[float]) -> str:
    """The middle and the slowest of a hundred."""
    return f"p50 {ms(share(durations, 50))}, p99 {ms(share(durations, 99))}"
