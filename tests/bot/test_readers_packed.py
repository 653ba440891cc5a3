"""The reader that the product ships with: small, quick, calm, and sure only where it may be."""

from __future__ import annotations

import asyncio
import math
import shutil
import time
from pathlib import Path

import pytest

from bot.readers import packed
from bot.readers.evidence import MOST_SPANS, MOST_WORDS
from bot.readers.labels import HEADS
from bot.readers.trained import LONGEST, PACKAGED, TrainedReader
from flows.errors import UnreadableModel
from flows.history import Outcome
from flows.process import PhaseKind
from flows.reading import Context

MEGABYTE = 1_000_000
FOUND = Context(PhaseKind.NEED_RECOGNITION)
WEIGHING = Context(PhaseKind.EVALUATION_OF_ALTERNATIVES)
DECIDING = Context(PhaseKind.PURCHASE_DECISION)
BOUGHT = Context(PhaseKind.POST_PURCHASE_EVALUATION, Outcome.WON)

CLEAR = {
    "she asked for our brochure and the price list": "information_search",
    "podpisali umowę i wpłacili zaliczkę": "purchase_decision",
    "Sie vergleichen uns gerade mit zwei anderen Anbietern": "evaluation_of_alternatives",
    "il tecnico ha montato tutto ieri e sono contentissimi": "post_purchase_evaluation",
    "nad küsisid hinnakirja ja brošüüri": "information_search",
    "mahal daw masyado kumpara sa kabila": "evaluation_of_alternatives",
}

STRANGE = {
    "empty": "",
    "blank": " \n\t ",
    "emoji": "🎉👍🏽🚀",
    "nul": "\0\0",
    "nul inside": "they\0signed",
    "right to left": "مرحبا كيف حالك",
    "mixed scripts": "они подписали שלום ok 你好",
    "long word": "a" * 10_000,
    "long text": "they signed and want a brochure " * 320,
    "surrogate": "\ud83d broken",
    "combining": "a" + "\u0301" * 5_000,
}

ORDINARY = (
    "Good morning, how was your weekend?",
    "The river rose two metres overnight and the school stayed closed.",
    "Whisk three eggs with the sugar until pale, then fold in the flour.",
    "Our team lost three nil but the keeper was brilliant.",
    "Jutro ma padać śnieg, weź czapkę.",
    "Sędzia odroczył rozprawę do wtorku.",
    "Die Katze liegt seit Stunden auf der Heizung.",
    "Der Zug nach Kassel fällt heute aus.",
    "La nonna ha fatto i tortellini per tutti.",
    "Homme läheme metsa seenele.",
    "Naulan buong araw, basa ang sampay ni nanay.",
    "Which of my deals are stuck?",
)


@pytest.mark.parametrize(("note", "phase"), CLEAR.items())
async def test_a_clear_note_is_read_alike_in_every_context(
    reader: TrainedReader, note: str, phase: str
) -> None:
    for context in (Context(), FOUND, WEIGHING):
        assert (await reader.read(note, context)).phase == phase


async def test_the_context_tells_which_of_two_meanings_is_meant(reader: TrainedReader) -> None:
    note = "the compressor broke again and the boss is furious"
    assert (await reader.read(note, FOUND)).phase is PhaseKind.NEED_RECOGNITION
    assert (await reader.read(note, BOUGHT)).phase is PhaseKind.POST_PURCHASE_EVALUATION


@pytest.mark.parametrize("note", CLEAR)
async def test_evidence_is_quoted_as_typed(reader: TrainedReader, note: str) -> None:
    read = await reader.read(note, Context())
    spans = await reader.evidence(note, Context(), read)
    assert 1 <= len(spans) <= MOST_SPANS
    assert all(span in note and len(span.split()) <= MOST_WORDS for span in spans)


@pytest.mark.parametrize("note", ORDINARY)
async def test_ordinary_talk_moves_nothing(reader: TrainedReader, note: str) -> None:
    for context in (Context(), FOUND, WEIGHING, DECIDING, BOUGHT):
        assert (await reader.read(note, context)).decision(context) != "move"


async def test_every_head_sums_to_one(reader: TrainedReader) -> None:
    read = await reader.read("they keep the sample", DECIDING)
    heads = (read.stages, read.outcomes, read.activities, read.intents)
    assert [tuple(head) for head in heads] == list(HEADS.values())
    assert [sum(head.values()) for head in heads] == pytest.approx([1, 1, 1, 1], abs=1e-5)
    assert 0 < read.bar <= 1


@pytest.mark.parametrize("note", STRANGE.values(), ids=STRANGE)
async def test_strange_input_is_read_calmly_and_moves_nothing(
    reader: TrainedReader, note: str
) -> None:
    for context in (Context(), DECIDING):
        read = await reader.read(note, context)
        assert read.decision(context) != "move"
        assert all(span in note for span in await reader.evidence(note, context, read))


@pytest.mark.parametrize("said", ["empty", "blank", "emoji", "nul", "right to left"])
async def test_where_nothing_is_said_the_reading_is_unclear(
    reader: TrainedReader, said: str
) -> None:
    read = await reader.read(STRANGE[said], DECIDING)
    assert read.phase is None
    assert read.confidence == 1


async def test_a_text_too_long_for_a_note_is_never_sure(reader: TrainedReader) -> None:
    read = await reader.read("they signed " * LONGEST, Context())
    assert math.isinf(read.bar)
    assert not read.sure


async def test_the_event_loop_runs_on_while_notes_are_read(reader: TrainedReader) -> None:
    reading = asyncio.gather(*(reader.read(note, Context()) for note in CLEAR))
    turns = 0
    while not reading.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > len(CLEAR)
    assert [read.phase for read in await reading] == list(CLEAR.values())


async def test_a_note_is_read_quickly(reader: TrainedReader) -> None:
    begun = time.perf_counter()
    for note in CLEAR:
        await reader.read(note, Context())
    assert time.perf_counter() - begun < 0.2 * len(CLEAR)  # a busy machine's share included


def test_the_packaged_reader_is_small() -> None:
    assert sum(file.stat().st_size for file in PACKAGED.iterdir()) <= 45 * MEGABYTE


@pytest.mark.parametrize("name", [*packed.PARTS, packed.SETTINGS])
@pytest.mark.parametrize("harm", ["gone", "empty", "cut"])
def test_a_missing_or_damaged_file_is_named(tmp_path: Path, name: str, harm: str) -> None:
    for file in PACKAGED.iterdir():
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / name).unlink()
    if harm != "gone":
        whole = (PACKAGED / name).read_bytes()
        (tmp_path / name).write_bytes(whole[: len(whole) // 2] if harm == "cut" else b"")
    with pytest.raises(UnreadableModel, match=name):
        TrainedReader.load(tmp_path)
    shutil.rmtree(tmp_path)
