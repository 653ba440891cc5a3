"""The one bell of the server: it rings when anything changes."""

import asyncio
from collections.abc import Callable


class Bell:
    """A condition on which long polls and tests wait without ever sleeping."""

    def __init__(self) -> None:
        """Hang the bell."""
        self._condition = asyncio.Condition()

    async def ring(self) -> None:
        """Wake everyone who waits, to look again."""
        async with self._condition:
            self._condition.notify_all()

    async def wait_until(self, happened: Callable[[], bool], seconds: float) -> bool:
        """Wait until it happened, and return whether it did in time."""
        try:
            async with asyncio.timeout(seconds), self._condition:
                await self._condition.wait_for(happened)
        except TimeoutError:
            return happened()
        return True
