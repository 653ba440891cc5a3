"""A webhook is given updates by Telegram's rules."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
import telegram
import telegram.error
from aiohttp import web

from tests.telegram_server import Json, TelegramServer
from tests.telegram_server.mutants import some_mutants
from tests.telegram_server.raw import post


@dataclass
class Hook:
    """A bot's listener that takes down what comes, and answers as it is told."""

    url: str = ""
    came: list[Json] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    answer: Callable[[Json], Awaitable[web.Response]] | None = None

    @property
    def texts(self) -> list[str]:
        """The texts of the messages that came, in order, repeats included."""
        return [update["message"]["text"] for update in self.came]

    async def take(self, request: web.Request) -> web.Response:
        """Take one delivery."""
        update = await request.json()
        self.came.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return await self.answer(update) if self.answer else web.Response()


@asynccontextmanager
async def hooked(server: TelegramServer, **settings: object) -> AsyncIterator[Hook]:
    """Listen on a port of this machine, and have the server told of it."""
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"https://127.0.0.1:{runner.addresses[0][1]}/hook"
    server.webhook.pace = 0.001
    assert (await post(server, "setWebhook", url=hook.url, **settings))["ok"]
    try:
        yield hook
    finally:
        await runner.cleanup()


async def test_updates_are_posted_with_the_secret(server: TelegramServer) -> None:
    """What waited and what comes is posted, in order, with the secret and only if allowed."""
    ana = server.person("Ana")
    await ana.says("before")
    async with hooked(server, secret_token="s-3_X", allowed_updates=["message"]) as hook:
        note = await ana.says("after")
        await ana.edits(note, "not asked for")
        await server.until(lambda: server.pending == [])
        assert hook.texts == ["before", "after"]
        assert hook.secrets == ["s-3_X"] * 2


async def test_refused_update_is_retried_before_the_next_of_its_chat(
    server: TelegramServer,
) -> None:
    """A chat waits behind its failed update, another chat does not."""
    ana, ben = server.person("Ana"), server.person("Ben")
    refusals = iter([500, 503, 302])

    async def answer(update: Json) -> web.Response:
        is_first = update["message"]["text"] == "one"
        return web.Response(status=next(refusals, 200) if is_first else 200)

    async with hooked(server) as hook:
        server.webhook.pace = 0.02
        hook.answer = answer
        await ana.says("one")
        await ana.says("two")
        await ben.says("aside")
        await server.until(lambda: server.pending == [])
    assert hook.texts.index("aside") < hook.texts.index("two")
    assert [text for text in hook.texts if text != "aside"] == ["one"] * 4 + ["two"]
    info = (await post(server, "getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Found"


async def test_what_the_webhook_does_not_take_is_counted_and_kept(
    server: TelegramServer, bot: telegram.Bot
) -> None:
    """Where nobody listens updates wait, and polling gets them once the webhook is gone."""
    ana = server.person("Ana")
    async with hooked(server):
        pass
    await ana.says("anybody?")

    async with asyncio.timeout(10):
        while (await bot.get_webhook_info()).last_error_message != "Connection refused":
            pass
    assert (await bot.get_webhook_info()).pending_update_count == 1
    with pytest.raises(telegram.error.Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    [update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "anybody?"


async def test_silent_webhook_times_out_and_is_asked_again(server: TelegramServer) -> None:
    """No answer in time counts as none, and the update comes again."""
    ana = server.person("Ana")
    server.webhook.timeout = 0.05

    async def answer(_update: Json) -> web.Response:
        if len(hook.came) == 1:
            await server.until(lambda: len(hook.came) > 1)
        return web.Response()

    async with hooked(server) as hook:
        hook.answer = answer
        await ana.says("slow")
        await server.until(lambda: server.pending == [])
        assert len(hook.texts) >= 2
        info = (await post(server, "getWebhookInfo"))["result"]
        assert info["last_error_message"] == "Read timeout expired"


async def test_retry_waits_as_long_as_the_webhook_asks(server: TelegramServer) -> None:
    """A Retry-After is heeded, though the first retry would come at once."""
    ana = server.person("Ana")
    came: list[float] = []

    async def answer(_update: Json) -> web.Response:
        came.append(asyncio.get_running_loop().time())
        busy = web.Response(status=503, headers={"Retry-After": "100"})
        return web.Response() if len(came) > 1 else busy

    async with hooked(server) as hook:
        hook.answer = answer
        await ana.says("later, please")
        await server.until(lambda: server.pending == [])
    assert came[1] - came[0] >= 0.09


async def test_no_more_connections_than_allowed(server: TelegramServer) -> None:
    """Chats are served side by side up to max_connections."""
    people = [server.person(f"Person {number}") for number in range(6)]
    under_way, most = 0, 0

    async def answer(_update: Json) -> web.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        if len(hook.came) == 1:
            await server.until(lambda: len(hook.came) > 1)
        under_way -= 1
        return web.Response()

    async with hooked(server, max_connections=2) as hook:
        hook.answer = answer
        for person in people:
            await person.says("hi")
        await server.until(lambda: server.pending == [])
    assert (len(hook.came), most) == (6, 2)


async def test_a_target_stands_in_for_a_public_address(server: TelegramServer) -> None:
    """A public URL is never called; a target of this machine is called in its place."""
    ana = server.person("Ana")
    async with hooked(server) as hook:
        server.webhook.target = hook.url
        await post(server, "setWebhook", url="https://bot.example.org/hook")
        await ana.says("hi")
        await server.until(lambda: server.pending == [])
        assert hook.texts == ["hi"]


async def test_updates_nobody_expects_are_posted_too(server: TelegramServer) -> None:
    """Whatever a test makes up arrives, once, even if it was not asked for."""
    made = list(some_mutants(300, seed=3))
    async with hooked(server, allowed_updates=["message"]) as hook:
        for update in made:
            await server.push(update, unasked=True)
        await server.push({"poll": {}})
        await server.until(lambda: server.pending == [])
    assert sorted(one["update_id"] for one in hook.came) == [one["update_id"] for one in made]


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"url": "http://127.0.0.1/hook"}, "An HTTPS URL must be provided"),
        ({"url": "https://127.0.0.1/hook", "secret_token": "ä"}, "unallowed characters"),
    ],
)
async def test_bad_webhooks(server: TelegramServer, settings: Json, reason: str) -> None:
    """A webhook has an HTTPS URL and a secret of few letters."""
    assert reason in (await post(server, "setWebhook", **settings))["description"]
