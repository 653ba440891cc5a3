"""The reader while it is still being loaded: whoever needs it waits, nobody else does."""

from __future__ import annotations

import asyncio

from flows.reading import Context, Reader, Reading


class ComingReader:
    """Loads the packaged reader in the background, from the moment it is made."""

    def __init__(self) -> None:
        self._loading = asyncio.ensure_future(asyncio.to_thread(_load))
        # A failure is told to whoever waits for it, not to the log.
        self._loading.add_done_callback(lambda task: task.cancelled() or task.exception())

    async def ready(self) -> Reader:
        """The reader, once it is there; raises UnreadableModel."""
        return await asyncio.shield(self._loading)

    async def read(self, note: str, context: Context) -> Reading:
        """What the note says of a deal in that context."""
        return await (await self.ready()).read(note, context)

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """The words of the note that speak for the reading's phase, strongest first."""
        return await (await self.ready()).evidence(note, context, reading)


def _load() -> Reader:
    # Its parts take as long to import as the model to load, so both happen here.
    from bot.readers.trained import TrainedReader  # noqa: PLC0415

    return TrainedReader.load()
