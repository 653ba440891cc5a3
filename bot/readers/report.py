"""The report on a reader, and how it looks as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from bot.readers.figures import Judged, Scores

_TITLES = {
    "notes": "notes",
    "phase": "phase",
    "phase_f1": "F1",
    "top_two": "top 2",
    "stage": "stage",
    "stage_f1": "F1",
    "outcome_f1": "outcome F1",
    "activity_f1": "activity F1",
    "intent": "intent",
    "calibration_error": "calib. error",
    "moved": "moved",
    "moved_right": "right of these",
}


@dataclass(frozen=True)
class Report:
    """What a reader made of labelled notes; confusions are told, read and how often."""

    overall: Scores
    by_language: dict[str, Scores]
    by_kind: dict[str, Scores]
    bar: float
    confusions: list[tuple[str, str, int]]
    worst: list[Judged]

    def text(self) -> str:
        """The figures as aligned lines, the confusions, the worst readings."""
        return "\n".join([*self._figures(), "", *self._confusions(), "", *self._worst()])

    def _figures(self) -> Iterator[str]:
        yield " " * 12 + "  ".join(_TITLES.values())
        rows = {"all": self.overall, **self.by_language, **self.by_kind}
        for name, scores in rows.items():
            cells = (
                _cell(getattr(scores, field.name)).rjust(len(_TITLES[field.name]))
                for field in fields(scores)
            )
            yield f"{name or 'other':<12}" + "  ".join(cells)
        yield f"A phase moves a deal at once from {self.bar:.3f} on; won and lost always ask."

    def _confusions(self) -> Iterator[str]:
        yield "Confused (told, read, notes):"
        for told, read, notes in self.confusions:
            yield f"  {told:<28}{read:<28}{notes:>5}"

    def _worst(self) -> Iterator[str]:
        yield "Surest and wrong (told, read, confidence, note):"
        for judged in self.worst:
            sure = f"{judged.reading.confidence:.2f}"
            yield f"  {judged.row.phase:<28}{judged.phase:<28}{sure}  {judged.row.note}"


def _cell(figure: float) -> str:
    if figure != figure:  # noqa: PLR0124  # not a number: nothing to tell
        return "-"
    return str(figure) if isinstance(figure, int) else f"{figure:.3f}"
