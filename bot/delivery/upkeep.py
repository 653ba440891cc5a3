"""Keeping up what must not end: a part that breaks is told and started again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from flows.errors import Passing

log = logging.getLogger(__name__)
FIRST_WAIT, LONGEST_WAIT = 0.25, 8.0
"""Seconds before a broken part is started again, doubled each time."""
Result = TypeVar("Result")


async def keep_up(name: str, part: Callable[[], Awaitable[None]]) -> None:
    """Run a part until cancelled, again and again where it breaks."""
    wait = FIRST_WAIT
    while True:
        begun = asyncio.get_running_loop().time()
        try:
            await part()
        except Exception as error:  # noqa: BLE001  # only its kind is told: its text may hold notes
            log.error("%s broke: %s", name, _kind(error))  # noqa: TRY400  # as above
        if asyncio.get_running_loop().time() - begun > LONGEST_WAIT:
            wait = FIRST_WAIT
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)


async def persist(name: str, act: Callable[[], Awaitable[Result]]) -> Result:
    """What an act returns, tried again for as long as the memory is away."""
    wait = FIRST_WAIT
    while True:
        try:
            return await act()
        except Passing:
            log.warning("%s waits for the database", name)
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)


def _kind(error: BaseException) -> str:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return type(error).__name__
