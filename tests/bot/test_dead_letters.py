"""Dead letters: listed with the reason and the remedy, and put back by one command."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from sqlmodel import col, select

from bot.clock import now
from bot.settings import read_settings
from bot.storage.queues import InboxRow, OutboxRow
from bot.storehouse import storehouse
from tests.commands import ingear

SAID = "Acme wants the blue one"
States = list[tuple[object, ...]]


async def given_up(home: Path) -> None:
    """Two updates and two messages, of which one each was given up."""
    settings = read_settings(database_url=f"sqlite:///{home}/ingear.db")
    at = now() - timedelta(hours=2, minutes=10)
    async with storehouse(settings) as store, store.unit() as unit:
        for n, state in enumerate(("dead", "done"), 1):
            unit.session.add(
                InboxRow(
                    source="telegram:42",
                    source_id=n,
                    lane="7",
                    body={"text": SAID},
                    state=state,
                    attempts=5,
                    failure="KeyError",
                    arrived_at=at,
                    not_before=at,
                )
            )
        for n, state in enumerate(("sent", "dead"), 1):
            unit.session.add(
                OutboxRow(
                    dedupe_key=str(n),
                    channel="telegram",
                    chat="7",
                    body=SAID,
                    state=state,
                    attempts=9,
                    failure="message is too long",
                    not_before=at,
                )
            )


async def states(home: Path) -> tuple[States, States]:
    """State, attempts and failure of every row that came and that was to be sent."""
    settings = read_settings(database_url=f"sqlite:///{home}/ingear.db")
    found = []
    async with storehouse(settings) as store, store.look() as unit:
        for row in (InboxRow, OutboxRow):
            query = select(row.state, row.attempts, row.failure).order_by(col(row.id))
            found.append([(*one,) for one in (await unit.session.exec(query)).all()])
    return found[0], found[1]


def test_what_was_given_up_is_listed_and_tried_again(tmp_path: Path) -> None:
    asyncio.run(given_up(tmp_path))
    checked = ingear("check", home=tmp_path, INGEAR_TELEGRAM_TOKEN="1:x")
    assert checked.returncode == 1
    assert "in-1: an update was given up 2 h ago (KeyError); `ingear retry in-1`" in checked.stdout
    assert "out-2: a message was not sent 2 h ago (message is too long)" in checked.stdout
    assert "kept 7 days" in checked.stdout
    assert SAID not in checked.stdout
    assert ingear("retry", "in-1", home=tmp_path).stdout == "1 put back.\n"
    came, _ = asyncio.run(states(tmp_path))
    assert came == [("pending", 0, None), ("done", 5, "KeyError")]
    assert ingear("retry", "--all", home=tmp_path).stdout == "1 put back.\n"
    _, sent = asyncio.run(states(tmp_path))
    assert sent == [("sent", 9, "message is too long"), ("pending", 0, None)]
    assert ingear("retry", "--all", home=tmp_path).stdout == "Nothing was given up.\n"


def test_an_id_that_is_none_is_told_and_changes_nothing(tmp_path: Path) -> None:
    asyncio.run(given_up(tmp_path))
    for ids in (("out-2", "in-2"), ("out-2", "in-9"), ("out-2", "7"), ("out-2", "--all"), ()):
        told = ingear("retry", *ids, home=tmp_path)
        assert told.returncode == 2
        assert "ingear" in told.stderr
        assert len(told.stderr.splitlines()) == 1
    _, sent = asyncio.run(states(tmp_path))
    assert sent[1] == ("dead", 9, "message is too long")
