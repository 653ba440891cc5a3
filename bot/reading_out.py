"""Readings printed for people and for scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable

from bot.readers.second import second_reader
from bot.readers.trained import TrainedReader
from bot.settings import Settings
from flows.history import Outcome
from flows.process import PhaseKind
from flows.reading import Context, Reader, Reading

AFTER_SALE = PhaseKind.POST_PURCHASE_EVALUATION


async def read_out(
    notes: Iterable[str], phase: PhaseKind | None, settings: Settings, *, as_json: bool
) -> None:
    """Print a reading of each note as it comes, in order, by the readers that are set."""
    outcome = Outcome.WON if phase is AFTER_SALE else Outcome.OPEN
    context = Context(phase, outcome)
    async with second_reader(settings, TrainedReader.load()) as reader:
        for note in notes:
            read = await _facts(reader, note, context)
            print(json.dumps(read, ensure_ascii=False) if as_json else _line(read), flush=True)


async def _facts(reader: Reader, note: str, context: Context) -> dict[str, object]:
    reading = await reader.read(note, context)
    evidence = await reader.evidence(note, context, reading)
    return {
        "phase": reading.phase or "unclear",
        "stage": reading.stage,
        "outcome": reading.outcome,
        "activity": reading.activity,
        "confidence": round(reading.confidence, 4),
        "decision": reading.decision(context),
        "evidence": list(evidence),
        "alternatives": alternatives(reading),
    }


def alternatives(reading: Reading) -> list[dict[str, object]]:
    """Every phase with its probability, likeliest first."""
    return [{"phase": phase, "probability": round(p, 4)} for phase, p in reading.phases.items()]


def _line(read: dict[str, object]) -> str:
    where = f"{read['phase']} / {read['stage'] or 'none'} / {read['outcome']}"
    words = read["evidence"]
    because = ", ".join(f"“{w}”" for w in words) if isinstance(words, list) else ""
    return f"{where}  {read['confidence']:.0%} → {read['decision']}  {because}".rstrip()
