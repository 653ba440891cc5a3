"""A reader whose readings are counted and timed."""

from __future__ import annotations

from time import perf_counter

from bot.delivery.counts import Counts
from flows.reading import Context, Reader, Reading


class TimedReader:
    """Reads as another reader does, and tells how long each reading took."""

    def __init__(self, reader: Reader, counts: Counts) -> None:
        self._reader = reader
        self._counts = counts

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says of a deal in that context."""
        begun = perf_counter()
        reading = await self._reader.read(note, context)
        self._counts.reading(perf_counter() - begun)
        return reading

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """The words of the note that speak for the reading's phase, strongest first."""
        return await self._reader.evidence(note, context, reading)
