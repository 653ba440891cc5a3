"""`ingear serve` as it is, with Telegram's limits lifted; without reading where that is asked.

python -m tests.bench.ours WORKERS [unread]
"""

from __future__ import annotations

import asyncio
import sys

from bot.settings import read_settings
from bot.telegram.service import Terms
from bot.telegram.serving import serve
from flows.process import StageKind
from flows.reading import Context, Reading

READ = Reading(
    stages={StageKind.PRESENTATION: 1.0},
    outcomes={"open": 1.0},
    activities={"none": 1.0},
    intents={"report": 1.0},
    bar=0.5,
)


class Unread:
    """Says the same of every note, at once: what is measured is everything else."""

    async def read(self, note: str, context: Context) -> Reading:
        """They compare, and want to see it."""
        del note, context
        return READ

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """The whole note."""
        del context, reading
        return (note,)


if __name__ == "__main__":
    unread = "unread" in sys.argv
    terms = Terms(rates=None, reader=Unread() if unread else None)
    asyncio.run(serve(read_settings(), int(sys.argv[1]), terms))
