"""How well a reader reads labelled notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from bot.readers.figures import Judged, Scores, scores
from bot.readers.notes import LabelledNote
from bot.readers.report import Report
from flows.reading import Reader, Reading

WORST = 20


async def evaluate(reader: Reader, rows: Sequence[LabelledNote]) -> Report:
    """What a reader makes of labelled notes, each read in its own context."""
    return judge(rows, [await reader.read(row.note, row.context) for row in rows])


def judge(rows: Sequence[LabelledNote], readings: Sequence[Reading]) -> Report:
    """What readings of labelled notes are worth."""
    judged = [Judged(*pair) for pair in zip(rows, readings, strict=True)]
    wrong = [j for j in judged if not j.right]
    confusions = Counter((j.row.phase, j.phase) for j in wrong)
    return Report(
        overall=scores(judged),
        by_language=_by(judged, lambda row: row.language),
        by_kind=_by(judged, lambda row: row.kind),
        bar=readings[0].bar if readings else 1.0,
        confusions=[(*pair, n) for pair, n in confusions.most_common()],
        worst=sorted(wrong, key=lambda j: -j.reading.confidence)[:WORST],
    )


def _by(judged: Sequence[Judged], key: Callable[[LabelledNote], str]) -> dict[str, Scores]:
    groups: dict[str, list[Judged]] = {}
    for one in judged:
        groups.setdefault(key(one.row), []).append(one)
    return {name: scores(group) for name, group in groups.items()}
