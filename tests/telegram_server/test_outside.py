"""The server runs as a process of its own and lets people talk there."""

import aiogram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.telegram_server.outside import outside
from tests.telegram_server.raw import TOKEN
from tests.telegram_server.test_foreign_bots import polling


async def test_people_talk_with_a_bot_outside() -> None:
    """Everybody gets an answer to everything, and the figures say so."""
    async with outside() as server:
        session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
        async with aiogram.Bot(TOKEN, session=session) as gram, polling(server, gram):
            people = await server.people(5)
            assert await server.says(people[0], "hi") == "hi"
            talk = await server.talk(people, ["one", "two"], each=4)
            figures = await server.figures()
    assert len(talk.waits) == 20
    assert talk.rate > 0
    assert figures["calls"]["sendMessage"] == 21
    assert (figures["violations"], figures["faults"]) == ([], [])
