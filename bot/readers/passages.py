"""Long texts read a passage at a time: the built-in reader was taught on notes, not on letters."""

from __future__ import annotations

import math
from dataclasses import replace

from flows.language.gist import passages
from flows.reading import Context, Reader, Reading

LONG = 80
"""Words from which a text is longer than any note the reader was taught on."""


class PassageReader:
    """Reads notes as another reader does, and of a long text each passage.

    What is surely told last counts. Where passages surely tell of different phases, nothing is
    sure enough to move a deal at once.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says of a deal in that context."""
        if len(note.split()) <= LONG:
            return await self._reader.read(note, context)
        read = [(piece, await self._reader.read(piece, context)) for piece in passages(note)]
        telling = [pair for pair in read if pair[1].phase is not None]
        if not telling:
            return next((one for _, one in reversed(read) if one.activity), read[-1][1])
        sure = [pair for pair in telling if pair[1].sure]
        piece, told = sure[-1] if sure else max(telling, key=lambda pair: pair[1].confidence)
        quotes = await self._reader.evidence(piece, context, told)
        agreed = len({reading.phase for _, reading in sure}) <= 1
        return replace(told, quotes=quotes, bar=told.bar if agreed else math.inf)

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """The words of the note that speak for the reading's phase, strongest first."""
        return reading.quotes or await self._reader.evidence(note, context, reading)
