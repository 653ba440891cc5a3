"""The reader: how fast it loads, reads and finds its evidence."""

from __future__ import annotations

import time

from bot.readers.trained import TrainedReader
from flows.language.words import fold
from flows.reading import Context
from tests.bench.figures import Row, ms, p50_p99

NOTES = (
    "ran into the foreman at the fair, third compressor this summer, he just shook his head",
    "they kept the van over the weekend",
    "asked for our brochure and the price list",
    "prezes macha ręką, biorą tamtych",
    "Haben unterschrieben, Lieferung im Mai",
)
TIMES = 60


async def measure() -> list[Row]:
    """Rows: loading, reading, evidence; folding the same note is the reference."""
    begun = time.perf_counter()
    reader = TrainedReader.load()
    loaded = time.perf_counter() - begun
    read, found, folded = [], [], []
    for n in range(TIMES * len(NOTES)):
        note = NOTES[n % len(NOTES)]
        begun = time.perf_counter()
        reading = await reader.read(note, Context())
        read.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        await reader.evidence(note, Context(), reading)
        found.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        fold(note)
        folded.append(time.perf_counter() - begun)
    base = f"folding the note: {p50_p99(folded)}"
    return [
        ("the reader loads", ms(loaded), "", ""),
        ("a note is read", p50_p99(read), base, f"{sum(read) / sum(folded):.0f}"),
        ("its evidence is found", p50_p99(found), base, f"{sum(found) / sum(folded):.0f}"),
    ]
