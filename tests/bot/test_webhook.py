"""The webhook over real HTTP: who is let in, what is stored, and when it says so."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import text
from sqlmodel import col, select
from telegram import Bot

from bot.delivery.inbox import Inbox
from bot.delivery.intake import Intake
from bot.health import Health
from bot.listener import bind
from bot.metrics import Metrics
from bot.mishaps import Mishap
from bot.settings import Settings, read_settings
from bot.storage.queues import InboxRow
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from bot.telegram.webhook import HEADER, LARGEST, Webhook, secret_of, set_webhook
from tests.bot.listening import listening
from tests.telegram_server import Json, TelegramServer
from tests.telegram_server.errors import bad_request

TOKEN = "42:TEST"
SECRET = "s-3_X"
PATH = "/hook/äpfel"
URL = f"https://example.com{PATH}"
PROOF = {HEADER: SECRET}


def note(number: int, chat: int = 7, words: str = "hello") -> Json:
    """A message as Telegram posts it."""
    person = {"id": chat, "is_bot": False, "first_name": "Dana"}
    message = {"message_id": number, "date": 1, "chat": {"id": chat, "type": "private"}}
    return {"update_id": number, "message": message | {"from": person, "text": words}}


@dataclass
class Hooked:
    """A webhook that listens, its client and what it stores into."""

    store: SqlStore
    client: aiohttp.ClientSession
    metrics: Metrics
    intake: Intake
    commits: list[None]

    async def post(self, update: object, **headers: str) -> int:
        """Telegram brings an update; what it is answered with."""
        async with self.client.post(PATH, json=update, headers=PROOF | headers) as answer:
            return answer.status

    async def rows(self) -> list[InboxRow]:
        """What lies in the inbox."""
        async with self.store.look() as unit:
            return list(await unit.session.exec(select(InboxRow).order_by(col(InboxRow.id))))


@asynccontextmanager
async def a_webhook(folder: Path) -> AsyncIterator[Hooked]:
    settings = read_settings(database_url=f"sqlite:///{folder}/ingear.db")
    async with storehouse(settings) as store:
        metrics, commits = Metrics(), list[None]()
        intake = Intake(Inbox(store), lambda: commits.append(None))
        webhook = Webhook(42, SECRET, intake, metrics)
        async with listening([webhook.route(URL)]) as client:
            yield Hooked(store, client, metrics, intake, commits)


async def until(happened: Callable[[], bool]) -> None:
    """Wait until something is so, with a limit."""
    async with asyncio.timeout(10):
        while not happened():  # noqa: ASYNC110  # what is waited for sets no event
            await asyncio.sleep(0.01)


@asynccontextmanager
async def locked(store: SqlStore) -> AsyncIterator[None]:
    """While inside, somebody else has SQLite's one lock for writing."""
    async with store.unit() as unit:
        await unit.session.connection()
        yield


@pytest.fixture
async def hooked(tmp_path: Path) -> AsyncIterator[Hooked]:
    async with a_webhook(tmp_path) as running:
        yield running


async def test_what_is_answered_with_200_is_stored_once_however_often_it_comes(
    hooked: Hooked,
) -> None:
    assert [await hooked.post(note(5)) for _ in range(3)] == [200] * 3
    [row] = await hooked.rows()
    assert (row.source, row.source_id, row.lane, row.body) == ("telegram:42", 5, "7", note(5))


async def test_who_lacks_the_secret_is_told_nothing(hooked: Hooked) -> None:
    for secret in (None, "", "s-3_Y", "S-3_X", "ä", "s-3_XX"):
        headers = {} if secret is None else {HEADER: secret}
        async with hooked.client.post(PATH, json=note(1), headers=headers) as answer:
            assert (answer.status, await answer.read()) == (403, b"")
    assert await hooked.rows() == []


async def test_other_paths_methods_and_kinds_of_content_are_refused(hooked: Hooked) -> None:
    async with hooked.client.get(PATH) as answer:
        assert answer.status == 405
    async with hooked.client.post("/hook", json=note(1), headers=PROOF) as answer:
        assert answer.status == 404
    async with hooked.client.post(PATH, data=b"{}", headers=PROOF) as answer:
        assert answer.status == 415
    assert await hooked.rows() == []


async def test_what_is_too_large_is_not_taken_in(hooked: Hooked) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(LARGEST // 1000 + 100):
            yield b"x" * 1000

    headers = PROOF | {"content-type": "application/json"}
    large = json.dumps(note(1, words="x" * LARGEST)).encode()
    for body in (io.BytesIO(large), endless()):
        try:
            async with hooked.client.post(PATH, data=body, headers=headers) as answer:
                assert answer.status == 413
        except aiohttp.ClientError:
            pass  # it hung up before all of it was said
    assert await hooked.rows() == []
    assert await hooked.post(note(2, words="x" * 4096)) == 200


BROKEN = (
    b"",
    b"{",
    b"[]",
    b"null",
    b"7",
    b"{}",
    b'{"update_id": "7"}',
    b'{"update_id": true}',
    b'{"update_id": -1}',
    b'{"update_id": 9223372036854775808}',
    b'{"update_id": 1, "message": NaN}',
    b'{"update_id": 1, "message": 1e999}',
    b"[" * 100_000,
    b'"\xff"',
)


async def test_what_is_no_update_is_forgotten_and_not_asked_for_again(hooked: Hooked) -> None:
    headers = PROOF | {"content-type": "application/json"}
    for body in BROKEN:
        async with hooked.client.post(PATH, data=body, headers=headers) as answer:
            assert answer.status == 200, body[:30]
    assert await hooked.rows() == []
    shown = hooked.metrics.shown(Health(reachable=False)).decode()
    assert f'ingear_updates_total{{kind="none"}} {len(BROKEN)}.0' in shown


async def test_what_arrives_during_a_commit_shares_the_next(hooked: Hooked) -> None:
    async with locked(hooked.store):
        first = asyncio.create_task(hooked.post(note(1)))
        await until(lambda: hooked.intake._committing is not None)
        others = [asyncio.create_task(hooked.post(note(n, chat=n))) for n in range(2, 101)]
        await until(lambda: len(hooked.intake._waiting) == len(others))
        assert hooked.commits == []
    assert await asyncio.gather(first, *others) == [200] * 100
    assert len(await hooked.rows()) == 100
    assert len(hooked.commits) == 2


async def test_while_the_database_refuses_telegram_is_asked_to_come_again(
    hooked: Hooked,
) -> None:
    async with hooked.store.unit() as unit:
        await (await unit.session.connection()).execute(text("ALTER TABLE inbox RENAME TO away"))
    async with hooked.client.post(PATH, json=note(1), headers=PROOF) as answer:
        assert (answer.status, answer.headers["retry-after"]) == (503, "2")
    async with hooked.store.unit() as unit:
        await (await unit.session.connection()).execute(text("ALTER TABLE away RENAME TO inbox"))
    assert await hooked.post(note(1)) == 200
    assert len(await hooked.rows()) == 1


async def test_a_request_in_hand_is_answered_though_the_listener_stops(tmp_path: Path) -> None:
    async with a_webhook(tmp_path) as hooked:
        async with locked(hooked.store):
            post = asyncio.create_task(hooked.post(note(1)))
            await until(lambda: hooked.intake._committing is not None)
        begun = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - begun < 5
    assert await post == 200


async def test_telegram_calls_the_webhook_it_was_told_of_and_polling_ends_that(
    hooked: Hooked,
) -> None:
    async with TelegramServer(token=TOKEN) as telegram:
        host, port = hooked.client._base_url.host, hooked.client._base_url.port  # type: ignore[union-attr]
        settings = read_settings(
            telegram_token=TOKEN,
            webhook_url=f"https://{host}:{port}{PATH}",
            webhook_secret=SECRET,
        )
        dana = telegram.person("Dana")
        await dana.says("before")
        async with Bot(TOKEN, base_url=f"{telegram.url}/bot") as bot:
            await set_webhook(bot, settings)
            await dana.says("after")
            await telegram.until(lambda: telegram.pending == [])
            bodies = [row.body["message"]["text"] for row in await hooked.rows()]
            assert bodies == ["before", "after"]
            await set_webhook(bot, settings.model_copy(update={"webhook_url": None}))
            await dana.says("later")
            assert len(telegram.pending) == 1
            telegram.trouble("setWebhook", bad_request("bad webhook: no such host"))
            with pytest.raises(Mishap, match="INGEAR_WEBHOOK_URL"):
                await set_webhook(bot, settings)


def test_the_secret_is_made_from_the_token_unless_one_is_set() -> None:
    plain = Settings(telegram_token=TOKEN, _env_file=None)  # type: ignore[arg-type, call-arg]  # as the environment gives it
    assert secret_of(plain) == secret_of(plain.model_copy())
    assert "TEST" not in secret_of(plain)
    assert len(secret_of(plain)) == 64
    other = Settings(telegram_token="43:TEST", _env_file=None)  # type: ignore[arg-type, call-arg]  # as above
    assert secret_of(other) != secret_of(plain)


def test_a_place_that_is_taken_is_told() -> None:
    with bind(("127.0.0.1", 0)) as bound, pytest.raises(Mishap, match="INGEAR_WEBHOOK_LISTEN"):
        bind(bound.getsockname())
    with pytest.raises(Mishap, match="INGEAR_WEBHOOK_LISTEN"):
        bind(("192.0.2.1", 8080))
