"""Labelled notes: tab-separated files with a header, one note a line, read with care."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.readers.labels import CONTEXTS, HEADS, INTENT, NONE, STAGE, STAGES, phase_of
from flows.errors import FlowError
from flows.history import Outcome
from flows.process import PhaseKind
from flows.reading import UNCLEAR, Context

COLUMNS = ("note", "phase", "stage", "outcome", "activity", "intent", "kind", "deal_phase")
LANGUAGES = ("en", "pl", "de", "it", "et", "fil")

NO_CONTEXT = Context()


class UnreadableNotes(FlowError):
    """Labelled notes cannot be read: mend the line named, or take the file out."""


@dataclass(frozen=True)
class LabelledNote:
    """A note with what a careful reader says of it; a head it has no label for is left out."""

    note: str
    labels: Mapping[str, str]
    context: Context = NO_CONTEXT
    kind: str = ""
    language: str = ""
    told_phase: str | None = None

    @property
    def phase(self) -> str:
        """The phase told, or the one its stage belongs to."""
        return self.told_phase or phase_of(self.labels[STAGE])


def load_folder(folder: Path) -> list[LabelledNote]:
    """Every note of the TSV files in a folder, in the order of file names and lines."""
    files = sorted(folder.glob("*.tsv"))
    if not files:
        raise UnreadableNotes(f"no .tsv file in {folder}")
    return [row for file in files for row in load(file)]


def load(file: Path) -> list[LabelledNote]:
    """The notes of one file; its name up to the first dot tells the language."""
    try:
        lines = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as wrong:
        raise UnreadableNotes(f"{file}: {wrong}") from wrong
    header = lines[0].rstrip("\r").split("\t")
    if "note" not in header or not {"phase", "stage"} & set(header):
        wanted = " ".join(COLUMNS)
        raise UnreadableNotes(f"{file}:1: the header lacks note, phase or stage; it is: {wanted}")
    language = file.name.split(".")[0]
    known = language if language in LANGUAGES else ""
    return [
        _row(line.rstrip("\r").split("\t"), header, f"{file}:{number}", known)
        for number, line in enumerate(lines[1:], 2)
        if line.strip()
    ]


def _row(cells: list[str], header: list[str], where: str, language: str) -> LabelledNote:
    if len(cells) > len(header):
        raise UnreadableNotes(f"{where}: {len(cells)} cells under {len(header)} columns")
    row = dict(zip(header, (cell.strip() for cell in cells), strict=False))
    phase, stage = _phase_and_stage(row, where)
    labels = {STAGE: stage} if stage else {}
    for head, value in (("outcome", _outcome(row, stage)), ("activity", _activity(row))):
        if value is not None:
            labels[head] = _known(value, HEADS[head], where, head)
    if row.get(INTENT) in HEADS[INTENT]:  # others may name intents of their own
        labels[INTENT] = row[INTENT]
    context = _context(row.get("deal_phase", ""), where)
    return LabelledNote(row["note"], labels, context, row.get("kind", ""), language, phase)


def _phase_and_stage(row: Mapping[str, str], where: str) -> tuple[str, str | None]:
    phase, stage = row.get("phase", ""), row.get("stage", "")
    stage = "" if stage in {NONE, UNCLEAR} else stage
    if not phase:
        stage = _known(stage, STAGES, where, STAGE) if stage else UNCLEAR
        return phase_of(stage), stage
    _known(phase, (*CONTEXTS, UNCLEAR), where, "phase")
    if not stage:
        inside = [s for s in HEADS[STAGE] if phase_of(s) == phase]
        return phase, inside[0] if len(inside) == 1 else None
    if phase_of(_known(stage, STAGES, where, STAGE)) != phase:
        raise UnreadableNotes(f"{where}: stage {stage} belongs to {phase_of(stage)}, not {phase}")
    return phase, stage


def _outcome(row: Mapping[str, str], stage: str | None) -> str | None:
    if "outcome" not in row:
        return None
    after_sale = stage == "follow_up"
    return row["outcome"] or (Outcome.WON if after_sale else Outcome.OPEN).value


def _activity(row: Mapping[str, str]) -> str | None:
    return row["activity"] or NONE if "activity" in row else None


def _context(phase: str, where: str) -> Context:
    if phase in {"", NONE, UNCLEAR}:
        return NO_CONTEXT
    kind = PhaseKind(_known(phase, CONTEXTS, where, "deal_phase"))
    won = kind is PhaseKind.POST_PURCHASE_EVALUATION
    return Context(kind, Outcome.WON if won else Outcome.OPEN)


def _known(value: str, among: tuple[str, ...], where: str, column: str) -> str:
    if value not in among:
        raise UnreadableNotes(f"{where}: {column} {value!r} is none of {', '.join(among)}")
    return value
