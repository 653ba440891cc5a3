"""What a rep wrote reaches no line of the log, whatever fails with it in its hands."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from bot.clock import now
from bot.delivery.recording import TRIES
from bot.settings import read_settings
from bot.storage.queues import OutboxRow
from flows.reading import Context, Reading
from tests.bot.telegram_house import TOKEN, Served, served
from tests.bot.test_logs import Log, logging_to
from tests.telegram_server import Person, bad_request

NOTE = "Secretpol asked for our price list"
LIMIT = 60.0


class Stumbling:
    """A reader that fails over every note, and says over which."""

    async def read(self, note: str, context: Context) -> Reading:
        """It cannot."""
        raise ValueError(f"cannot read {note} after {context}")

    async def evidence(self, note: str, context: Context, reading: Reading) -> tuple[str, ...]:
        """Nobody comes this far."""
        raise AssertionError(note, context, reading)


async def all_failed(log: Log) -> None:
    """An update failed, and two messages were given up."""
    async with asyncio.timeout(LIMIT):
        while log.text.count("given up: ") < 2 or "failed: ValueError" not in log.text:  # noqa: ASYNC110  # a log rings no bell
            await asyncio.sleep(0.05)


async def unsendable(house: Served, dana: Person) -> None:
    """Two messages to Dana that quote her: one with a file that cannot be made, one refused."""
    refused = bad_request(f'there is no tag "{NOTE}"')
    house.telegram.trouble("sendMessage", refused, times=10, chat=dana.id)
    async with house.parts.store.unit() as unit:
        for key, document in (("file", {NOTE: NOTE}), ("refused", None)):
            row = OutboxRow(
                dedupe_key=key,
                channel="telegram",
                chat=str(dana.id),
                body=NOTE,
                document=document,
                breaks=TRIES - 1,
                not_before=now(),
            )
            unit.session.add(row)


async def test_nothing_a_rep_wrote_and_no_token_is_logged(tmp_path: Path) -> None:
    log = Log(settings=read_settings(telegram_token=TOKEN))
    with logging_to(log, logging.DEBUG):
        async with served(tmp_path, Stumbling()) as house:
            dana = await house.member("Dana")
            await dana.says("hello")
            await unsendable(house, dana)
            await dana.says(NOTE)
            await all_failed(log)
    assert "Secretpol" not in log.text
    assert "price list" not in log.text
    assert TOKEN not in log.text
