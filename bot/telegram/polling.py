"""Our own polling: updates are stored and committed before the offset moves past them."""

from __future__ import annotations

import asyncio
import logging

from telegram import Bot
from telegram.error import Conflict, NetworkError, RetryAfter

from bot.clock import now
from bot.delivery.counts import Counts
from bot.delivery.inbox import Arrival, Inbox
from bot.telegram.arrivals import WANTED, arrival_of, kind_of

log = logging.getLogger(__name__)
LONG_POLL = 25
FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0
# Spelled so, the library answers with plain JSON: its own `get_updates` builds objects of all of
# them, and one that it cannot build would be written to the log and hold up all others for ever.
GET_UPDATES = "get_Updates"


async def poll(bot: Bot, inbox: Inbox, woken: asyncio.Event, counts: Counts) -> None:
    """Fetch updates until cancelled; trouble on the way is waited out."""
    offset, wait = 0, FIRST_WAIT
    while True:
        try:
            arrivals = await _fetch(bot, offset)
        except (NetworkError, RetryAfter, Conflict) as error:
            log.warning("fetching updates failed: %s", type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
            continue
        wait = FIRST_WAIT
        if arrivals:
            await inbox.add(arrivals, now())
            offset = arrivals[-1].source_id + 1
            woken.set()
            for arrival in arrivals:
                counts.update(kind_of(arrival.body))


class NothingOfThese(NetworkError):
    """What came is no update, and so does not say what comes after it."""


async def _fetch(bot: Bot, offset: int) -> list[Arrival]:
    """What waits from there on. Raises NothingOfThese: what it is would come again at once."""
    wanted = {"offset": offset, "timeout": LONG_POLL, "allowed_updates": list(WANTED)}
    found: list[object] = await bot.do_api_request(
        GET_UPDATES, api_kwargs=wanted, read_timeout=LONG_POLL + 10
    )
    arrivals = [a for one in found if (a := arrival_of(bot.id, one)) is not None]
    if found and not arrivals:
        raise NothingOfThese(f"{len(found)} that are none")
    return arrivals
