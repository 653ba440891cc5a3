"""The one bell of the server: it rings when anything changes."""

import asyncio
from collections.abc import Callable


class Bell:
    """What long polls and tests wait on without ever sleeping."""

    def __init__(self) -> None:
        """Hang the bell."""
        self._waiting: dict[asyncio.Future[None], Callable[[], bool]] = {}

    def ring(self) -> None:
        """Look whether what somebody waits for has happened.

        Only who waits for that wakes up: with hundreds waiting, waking all would take longer
        than the work.
        """
        for future, happened in self._waiting.items():
            if not future.done() and _has(happened, future):
                future.set_result(None)

    async def wait_until(self, happened: Callable[[], bool], seconds: float) -> bool:
        """Wait until it happened, and return whether it did in time."""
        if happened():
            return True
        future = asyncio.get_running_loop().create_future()
        self._waiting[future] = happened
        try:
            async with asyncio.timeout(seconds):
                await future
        except TimeoutError:
            return happened()
        finally:
            del self._waiting[future]
        return True


def _has(happened: Callable[[], bool], future: asyncio.Future[None]) -> bool:
    """Look; an error in the looking belongs to whoever waits, not to who rang."""
    try:
        return happened()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where they wait
        future.set_exception(error)
        return False
