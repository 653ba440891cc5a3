"""How well the reader understands the test notes, which it has never seen."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from bot.readers.evaluate import evaluate
from bot.readers.notes import load_folder
from bot.readers.trained import TrainedReader
from tests.bench.figures import Row

TEST = Path(__file__).parents[1] / "notes" / "test"


async def measure() -> list[Row]:
    """Rows of accuracy, beside always saying what is commonest among the test notes."""
    rows = load_folder(TEST)
    scores = (await evaluate(TrainedReader.load(), rows)).overall
    commonest = {
        name: Counter(values).most_common(1)[0][1] / len(values)
        for name, values in (
            ("phase", [row.phase for row in rows]),
            ("stage", [row.labels["stage"] for row in rows]),
            ("intent", [row.labels["intent"] for row in rows]),
        )
    }
    right = {"phase": scores.phase, "stage": scores.stage, "intent": scores.intent}
    table = [
        (
            f"{name} read right, {len(rows)} test notes",
            f"{right[name]:.3f}",
            f"always the commonest: {commonest[name]:.3f}",
            f"{right[name] / commonest[name]:.2f}",
        )
        for name in right
    ]
    more = {
        "phase among the two likeliest": scores.top_two,
        "outcome macro-F1": scores.outcome_f1,
        "activity macro-F1": scores.activity_f1,
        "calibration error": scores.calibration_error,
        "moved at once, of those that are not unclear": scores.moved,
        "right among these": scores.moved_right,
    }
    return table + [(name, f"{value:.3f}", "", "") for name, value in more.items()]
