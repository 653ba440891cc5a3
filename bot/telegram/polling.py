"""Our own polling: updates are stored and committed before the offset moves past them."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, NetworkError, RetryAfter

from bot.assembly import now
from bot.delivery.inbox import Arrival, Inbox

log = logging.getLogger(__name__)
WANTED = ("message", "callback_query", "my_chat_member")
LONG_POLL = 25
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0


async def poll(bot: Bot, inbox: Inbox, woken: asyncio.Event) -> None:
    """Fetch updates until cancelled; trouble on the way is waited out."""
    offset, wait = None, FIRST_WAIT
    while True:
        try:
            updates = await bot.get_updates(
                offset=offset,
                timeout=LONG_POLL,
                allowed_updates=WANTED,
                read_timeout=LONG_POLL + 10,
            )
        except (NetworkError, RetryAfter, Conflict) as error:
            log.warning("fetching updates failed: %s", type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
            continue
        wait = FIRST_WAIT
        if updates:
            await inbox.add([arrival(bot.id, update) for update in updates], now())
            offset = updates[-1].update_id + 1
            woken.set()


def arrival(bot: int, update: Update) -> Arrival:
    """An update as the inbox takes it; its lane is the chat, or whoever it is from."""
    body: dict[str, Any] = update.to_dict()
    chat, user = update.effective_chat, update.effective_user
    lane = str(chat.id if chat else user.id if user else 0)
    return Arrival(f"telegram:{bot}", update.update_id, lane, body)
