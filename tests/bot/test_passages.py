"""Long texts are read passage by passage, by the reader the product ships with."""

from __future__ import annotations

from bot.readers.passages import PassageReader
from bot.readers.trained import TrainedReader
from flows.process import PhaseKind
from flows.reading import Context

TALK = (
    "The traffic was awful and I got there ten minutes late, but nobody minded. "
    "We walked through the hall, it is bigger than I remembered, with a lot of new people. "
    "Then we had coffee upstairs and talked about holidays and football for a good while. "
)
DEMO = "They put us on the shortlist with Bosch and want to see a demo on Tuesday. "
SIGNED = "Their board approved the purchase and they signed the contract this morning. "


async def test_a_short_note_is_read_as_ever(reader: TrainedReader) -> None:
    read = await PassageReader(reader).read(DEMO, Context())
    assert read == await reader.read(DEMO, Context())


async def test_of_a_long_text_the_passage_that_tells_counts(reader: TrainedReader) -> None:
    note = TALK + DEMO + TALK
    read = await PassageReader(reader).read(note, Context(PhaseKind.INFORMATION_SEARCH))
    words = await PassageReader(reader).evidence(note, Context(), read)
    assert read.phase is PhaseKind.EVALUATION_OF_ALTERNATIVES
    assert words
    assert all(span in DEMO for span in words)


async def test_passages_that_disagree_move_nothing_at_once(reader: TrainedReader) -> None:
    context = Context(PhaseKind.INFORMATION_SEARCH)
    read = await PassageReader(reader).read(DEMO * 3 + TALK * 2 + SIGNED * 4, context)
    assert read.decision(context) == "ask"
    assert read.phase is PhaseKind.PURCHASE_DECISION


async def test_a_long_text_that_tells_nothing_moves_nothing(reader: TrainedReader) -> None:
    context = Context(PhaseKind.INFORMATION_SEARCH)
    assert (await PassageReader(reader).read(TALK * 4, context)).decision(context) != "move"
