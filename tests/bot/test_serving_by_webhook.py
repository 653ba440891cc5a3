"""`ingear serve` with a webhook, as a process: called, watched, in trouble, stopped."""

from __future__ import annotations

import asyncio
import re
import signal
import socket
import sqlite3
from pathlib import Path

import aiohttp

from tests.bot.telegram_house import TOKEN
from tests.bot.test_serving import TO_START, TO_STOP, serving, told
from tests.telegram_server import Person, TelegramServer, bad_gateway, bad_request
from tests.telegram_server.raw import post

SECRETS = (TOKEN.split(":")[1], "hush-hush")
SAID = ("Novapol", "bluish", "labels", "Zagreb")


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        port: int = bound.getsockname()[1]
        return port


async def claimed(telegram: TelegramServer, printed: str) -> Person:
    """Somebody who has opened the link of the first start."""
    found = re.search(r"start=(\S+)", printed)
    assert found
    ada = telegram.person("Ada")
    await ada.says(f"/start {found[1]}")
    await ada.hears(timeout=TO_START)
    return ada


def rename(folder: Path, old: str, new: str) -> None:
    """Give a table another name, so that whatever needs it fails."""
    connection = sqlite3.connect(folder / "ingear.db", timeout=10)
    connection.execute(f"ALTER TABLE {old} RENAME TO {new}")
    connection.close()


async def test_telegram_calls_and_trouble_leaves_no_word_in_the_log(tmp_path: Path) -> None:
    place = f"127.0.0.1:{free_port()}"
    settings = {
        "INGEAR_WEBHOOK_URL": f"https://{place}/hook",
        "INGEAR_WEBHOOK_SECRET": SECRETS[1],
        "INGEAR_WEBHOOK_LISTEN": place,
        "INGEAR_LOG_LEVEL": "DEBUG",
    }
    async with (
        TelegramServer(token=TOKEN) as telegram,
        serving(tmp_path, telegram, **settings) as process,
    ):
        telegram.webhook.pace = 0.1
        ada = await claimed(telegram, await told(process, "is listening"))
        await ada.says("new Novapol")
        await ada.hears(timeout=TO_START)

        telegram.trouble("sendMessage", bad_gateway(), times=2)
        rename(tmp_path, "deal", "away")
        await ada.says("Novapol wants bluish labels")
        await telegram.push({"message": {"date": "Zagreb", "chat": {"id": 8}, "text": "labels"}})
        await until_counted(place, "ingear_handling_seconds_count", "no", 2)
        rename(tmp_path, "away", "deal")
        assert await ada.hears(timeout=TO_START)

        rename(tmp_path, "inbox", "away")
        await ada.says("status Novapol in Zagreb")
        await until_refused(telegram)
        rename(tmp_path, "away", "inbox")
        assert await ada.hears(timeout=TO_START)
        telegram.trouble("sendMessage", bad_request('can\'t parse entities: tag "Novapol"'))
        await ada.says("status")

        async with aiohttp.ClientSession(f"http://{place}") as client:
            async with client.get("/health") as answer:
                health = await answer.json()
                assert answer.status == 200
            async with client.post("/hook", json={"update_id": 1}) as answer:
                assert answer.status == 403
        assert {held["name"].partition(":")[0] for held in health["leases"]} >= {"sender"}
        assert not any(held["name"].startswith("poller") for held in health["leases"])

        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(TO_STOP):
            assert await process.wait() == 0
        assert process.stderr
        log = (await process.stderr.read()).decode()
        assert "failed" in log
        assert [word for word in (*SAID, *SECRETS) if word in log] == []


async def until_refused(telegram: TelegramServer) -> None:
    """Wait until the bot has asked Telegram to come again."""
    async with asyncio.timeout(TO_START):
        while True:
            info = (await post(telegram, "getWebhookInfo"))["result"]
            if "503" in info.get("last_error_message", ""):
                return
            await asyncio.sleep(0.05)


async def until_counted(place: str, name: str, label: str, times: int) -> None:
    """Wait until the metrics tell of something so many times."""
    told_of = re.compile(rf'^{name}{{\w+="{label}"}} ([\d.]+)$', re.MULTILINE)
    async with asyncio.timeout(TO_START), aiohttp.ClientSession(f"http://{place}") as client:
        while True:
            async with client.get("/metrics") as answer:
                found = told_of.search(await answer.text())
            if found and float(found[1]) >= times:
                return
            await asyncio.sleep(0.1)


async def test_a_place_alone_opens_health_and_metrics_while_polling(tmp_path: Path) -> None:
    place = f"127.0.0.1:{free_port()}"
    async with (
        TelegramServer(token=TOKEN) as telegram,
        serving(tmp_path, telegram, INGEAR_WEBHOOK_LISTEN=place) as process,
    ):
        await claimed(telegram, await told(process, "is listening"))
        await until_counted(place, "ingear_updates_total", "message", 1)
        await until_counted(place, "ingear_handling_seconds_count", "yes", 1)
        async with (
            aiohttp.ClientSession(f"http://{place}") as client,
            client.post("/hook", json={}) as answer,
        ):
            assert answer.status == 404
        process.send_signal(signal.SIGINT)
        async with asyncio.timeout(TO_STOP):
            assert await process.wait() == 0
