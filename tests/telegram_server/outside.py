"""The server in a process of its own, as a bench uses it."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.telegram_server.errors import Json
from tests.telegram_server.raw import TOKEN
from tests.telegram_server.talking import Talk

ROOT = Path(__file__).parents[2]
LONGEST_LINE = 64 * 1024 * 1024


class Outside:
    """A server that runs elsewhere on this machine."""

    def __init__(self, process: Process, url: str) -> None:
        """Order through its input."""
        self._process = process
        self.url = url

    async def people(self, count: int) -> list[int]:
        """Return the ids of so many new people."""
        made: list[int] = (await self.order(do="people", count=count))["people"]
        return made

    async def says(self, person: int, text: str) -> str:
        """Let somebody say something, and return the bot's answer."""
        return str((await self.order(do="says", person=person, text=text))["answer"])

    async def talk(self, people: Sequence[int], notes: Sequence[str], each: int) -> Talk:
        """Let people talk all at once, and return how long the bot took."""
        return Talk(
            **await self.order(do="talk", people=list(people), notes=list(notes), each=each)
        )

    async def figures(self) -> Json:
        """Return the calls by method, what waits, the violations and the faults."""
        return await self.order(do="figures")

    async def order(self, **order: object) -> Json:
        """Send an order, and return its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        return await answer(self._process)


@asynccontextmanager
async def outside(*, lifted: bool = True) -> AsyncIterator[Outside]:
    """Run a server in a process of its own until the block ends; limits are lifted, or kept."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.telegram_server", "--token", TOKEN),
        *(["--lifted"] if lifted else []),
        stdin=PIPE,
        stdout=PIPE,
        cwd=ROOT,
        limit=LONGEST_LINE,
    )
    try:
        yield Outside(process, (await answer(process))["url"])
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def answer(process: Process) -> Json:
    """Return the next line that the process prints."""
    assert process.stdout is not None
    line = await process.stdout.readline()
    assert line, "the server stopped"
    read: Json = json.loads(line)
    return read
