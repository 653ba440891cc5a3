"""Readings printed for people and for scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.guessing import guessed
from bot.mishaps import Mishap
from bot.readers.second import second_reader
from bot.readers.trained import TrainedReader
from bot.settings import Settings
from flows.facts.facts import Facts, facts
from flows.history import Outcome
from flows.language.ear import Ear
from flows.process import PhaseKind
from flows.reading import Context, Reader, Reading

AFTER_SALE = PhaseKind.POST_PURCHASE_EVALUATION


@dataclass(frozen=True)
class Writing:
    """How notes were written: in which language, None where that is not said, and when there."""

    language: str | None
    now: datetime


def local(now: str | None, timezone: str) -> datetime:
    """The time in a timezone: now, or another as ISO has it, there where it names no zone."""
    try:
        zone = ZoneInfo(timezone)
    except (KeyError, ValueError, OSError) as error:
        raise Mishap("--timezone takes a name such as Europe/Warsaw.") from error
    try:
        said = datetime.fromisoformat(now) if now is not None else datetime.now(zone)
    except ValueError as error:
        raise Mishap("--now takes a time such as 2026-03-10T09:00.") from error
    return said.astimezone(zone) if said.tzinfo is not None else said.replace(tzinfo=zone)


async def read_out(
    notes: Iterable[str],
    phase: PhaseKind | None,
    writing: Writing,
    settings: Settings,
    *,
    as_json: bool,
) -> None:
    """Print a reading of each note as it comes, in order, by the readers that are set."""
    outcome = Outcome.WON if phase is AFTER_SALE else Outcome.OPEN
    context = Context(phase, outcome)
    async with second_reader(settings, TrainedReader.load()) as reader:
        for note in notes:
            read = await _read(reader, note, context)
            if as_json:
                lost = read["outcome"] is Outcome.LOST
                read["facts"] = _facts(note, writing, lost=lost).plain()
            print(json.dumps(read, ensure_ascii=False) if as_json else _line(read), flush=True)


def _facts(note: str, writing: Writing, *, lost: bool) -> Facts:
    """The facts of a note, without the timezone that both times share."""
    language = writing.language or guessed(note) or "en"
    grammar = Ear(guessed).hearing(language, note)
    return facts(note, grammar, writing.now.replace(tzinfo=None), lost=lost)


async def _read(reader: Reader, note: str, context: Context) -> dict[str, object]:
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
