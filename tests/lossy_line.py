"""A line to a database server that can lose an answer: the commit is made, nobody hears of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

MOST = 1 << 16


class LossyLine:
    """Carries everything both ways, until told to lose the answer to the next commit."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._losing = False
        self.lost = 0
        self.carrying: set[asyncio.Task[None]] = set()

    def lose_the_next_commit(self) -> None:
        """Let the next commit through, and hang up in place of its answer."""
        self._losing = True

    def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Begin to carry a connection."""
        self.carrying.add(asyncio.create_task(self._carry(reader, writer)))

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry until either side hangs up."""
        near, far = await asyncio.open_unix_connection(self._socket)
        back = asyncio.create_task(_pump(near, writer))
        with suppress(ConnectionError):
            while said := await reader.read(MOST):
                if self._losing and b"COMMIT" in said:
                    back.cancel()
                    await asyncio.wait({back})
                    self._losing, self.lost = False, self.lost + 1
                    far.write(said)
                    await near.read(MOST)
                    break
                far.write(said)
        back.cancel()
        for end in (writer, far):
            end.close()
            with suppress(ConnectionError):
                await end.wait_closed()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while said := await reader.read(MOST):
            writer.write(said)
        writer.close()


@asynccontextmanager
async def lossy_line(folder: Path) -> AsyncIterator[tuple[LossyLine, int]]:
    """A line to the server whose socket is in the folder, and the port it is reached at."""
    line = LossyLine(folder / ".s.PGSQL.5432")
    server = await asyncio.start_server(line.connect, "127.0.0.1")
    try:
        yield line, server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await asyncio.gather(*line.carrying)
