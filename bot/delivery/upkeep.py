"""Keeping up what must not end: a part that breaks is told and started again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
"""Seconds before a broken part is started again, doubled each time."""


async def keep_up(name: str, part: Callable[[], Awaitable[None]]) -> None:
    """Run a part until cancelled, again and again where it breaks."""
    wait = FIRST_WAIT
    while True:
        begun = asyncio.get_running_loop().time()
        try:
            await part()
        except Exception as error:  # noqa: BLE001  # only its kind is told: its text may hold notes
            log.error("%s broke: %s", name, type(error).__name__)  # noqa: TRY400  # as above
        if asyncio.get_running_loop().time() - begun > LONGEST_WAIT:
            wait = FIRST_WAIT
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)
