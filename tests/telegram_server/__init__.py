"""A Bot API server of our own: real HTTP, Telegram's rules, scripted people.

    async with TelegramServer(token="42:TEST") as telegram:
        ana = telegram.person("Ana", language_code="en")
        await ana.says("/start")
        [hello] = await ana.hears()
        press = await ana.presses("Begin")
        await press.answered()

Whatever makes an update is awaited. The server lives on the test's event loop.

    telegram.trouble("sendMessage", Hangup.AFTER)             # once
    telegram.trouble(EVERY, bad_gateway(), seconds=2)         # for a while
    telegram.trouble("sendMessage", Slow(3), chat=ana.id)     # to one chat
    telegram.flood_meter.halt(3, chat=ana.id)                 # 429 with what remains
    async with telegram.away(): ...                           # nobody answers
    telegram.flood_meter.assert_no_flood()                    # Telegram's limits were kept
    telegram.webhook.pace = 0.01                              # retries come that much sooner

`every_update` and `mutants` make updates from the schema, `outside` runs the server as a
process of its own for a bench, where people talk all at once.
"""

from tests.telegram_server.chats import Message
from tests.telegram_server.errors import (
    BotApiError,
    Json,
    bad_gateway,
    bad_request,
    forbidden,
    migrated,
    too_many_requests,
)
from tests.telegram_server.flood import FloodMeter, Limits
from tests.telegram_server.groups import Group
from tests.telegram_server.people import Person
from tests.telegram_server.server import TelegramServer
from tests.telegram_server.state import Call, CallbackQuery
from tests.telegram_server.trouble import EVERY, Hangup, Slow, Trouble

__all__ = [
    "EVERY",
    "BotApiError",
    "Call",
    "CallbackQuery",
    "FloodMeter",
    "Group",
    "Hangup",
    "Json",
    "Limits",
    "Message",
    "Person",
    "Slow",
    "TelegramServer",
    "Trouble",
    "bad_gateway",
    "bad_request",
    "forbidden",
    "migrated",
    "too_many_requests",
]
