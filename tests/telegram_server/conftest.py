"""A server, and two bot libraries that are not ours connected to it."""

from collections.abc import AsyncIterator

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.telegram_server import TelegramServer
from tests.telegram_server.raw import TOKEN


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """Run a server that fails its test if a bot commits a fault."""
    async with TelegramServer(token=TOKEN) as running:
        yield running


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[telegram.Bot]:
    """Connect python-telegram-bot to the server."""
    async with telegram.Bot(
        TOKEN,
        base_url=server.url + "/bot",
        base_file_url=server.url + "/file/bot",
    ) as connected:
        yield connected


@pytest.fixture
async def gram(server: TelegramServer) -> AsyncIterator[aiogram.Bot]:
    """Connect aiogram to the server."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    async with aiogram.Bot(TOKEN, session=session) as connected:
        yield connected
