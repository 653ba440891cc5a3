"""Requests past all libraries."""

from typing import cast

import aiohttp

from tests.telegram_server.errors import Json
from tests.telegram_server.server import TelegramServer

TOKEN = "42:TEST"


async def post(server: TelegramServer, method: str, **body: object) -> Json:
    """Send a JSON body, and return the answer."""
    url = f"{server.url}/bot{TOKEN}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as got:
        return cast("Json", await got.json())
