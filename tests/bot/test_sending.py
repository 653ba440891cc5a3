"""From the outbox to people's phones, over real HTTP, against Telegram's own refusals."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.bot.sending import Sending, friend, said, sending_in
from tests.telegram_server import (
    Hangup,
    Slow,
    bad_gateway,
    bad_request,
    too_many_requests,
)


@pytest.fixture
async def sending(tmp_path: Path) -> AsyncIterator[Sending]:
    async with sending_in(tmp_path) as at_work:
        yield at_work


async def test_500_alerts_to_a_group_beside_a_reply(sending: Sending) -> None:
    dana = await friend(sending)
    north = sending.telegram.group("North", [dana], has_bot=True)
    alerts = [f"Deal {n} is won" for n in range(500)]
    sending.telegram.flood_meter.strict = True
    await sending.put(north, *alerts, coalesce_key="alerts")
    await sending.put(dana, "at once")
    await dana.hears()
    await sending.all_settled()
    assert "\n\n".join(said(north)).split("\n\n") == alerts
    assert len(said(north)) <= 5
    sending.telegram.flood_meter.assert_no_flood()


async def test_100_chats_at_once_within_the_limits(sending: Sending) -> None:
    people = [await friend(sending, f"P{n}") for n in range(100)]
    sending.telegram.flood_meter.strict = True
    for person in people:
        await sending.put(person, "hello")
    await sending.all_settled(30)
    assert all(said(person) == ["hello"] for person in people)
    sending.telegram.flood_meter.assert_no_flood()


async def test_who_is_gone_gets_nothing_more_and_the_others_all(sending: Sending) -> None:
    people = [await friend(sending, name) for name in ("Blocks", "Vanishes", "Stays")]
    blocks, vanishes, stays = people
    kicked = sending.telegram.group("Kicked", [stays], has_bot=True)
    dissolved = sending.telegram.group("Dissolved", [stays], has_bot=True)
    stranger = sending.telegram.person("Stranger")
    await blocks.blocks()
    vanishes.leaves_telegram()
    await sending.telegram.remove_bot(kicked)
    dissolved.dissolves()
    for view in (blocks, vanishes, kicked, dissolved, stranger, stays):
        await sending.put(view, "one", "two")
    rows = await sending.all_settled()
    assert {row.state for row in rows if row.chat != str(stays.id)} == {"closed"}
    assert said(stays) == ["one", "two"]
    assert all("orbidden" in (row.failure or "") for row in rows if row.state == "closed")


async def test_a_group_upgraded_behind_our_back(sending: Sending) -> None:
    dana = await friend(sending)
    north = sending.telegram.group("North", [dana], has_bot=True)
    there = await north.upgrades(told=False)
    await sending.put(north, "one", "two")
    await sending.all_settled()
    assert said(there) == ["one", "two"]


async def test_a_topic_that_is_closed_or_deleted(sending: Sending) -> None:
    dana = await friend(sending)
    forum = sending.telegram.group("North", [dana], forum=True, has_bot=True)
    closed, deleted = await forum.opens_topic("closed"), await forum.opens_topic("deleted")
    await forum.closes_topic(closed)
    forum.deletes_topic(deleted)
    await sending.put(forum, "one", topic=str(closed))
    await sending.put(forum, "two", topic=str(deleted))
    rows = await sending.all_settled()
    assert said(forum) == ["one", "two"]
    assert [row.topic for row in rows] == [None, None]


async def test_a_message_is_changed_and_one_that_is_gone_is_said_anew(sending: Sending) -> None:
    dana = await friend(sending)
    await sending.put(dana, "first")
    [first] = await sending.all_settled()
    await sending.put(dana, "changed", "changed", edits=first.id)
    await sending.all_settled()
    assert said(dana) == ["changed"]
    del dana.chat.messages[int(first.sent_message_id or 0)]
    await sending.put(dana, "anew", edits=first.id, buttons=[["Undo", "v1:undo:1:1"]])
    await sending.all_settled()
    assert said(dana) == ["anew"]
    assert dana.sees()[-1].buttons == [["Undo"]]


async def test_a_change_whose_answer_is_lost_is_no_repeat(sending: Sending) -> None:
    dana = await friend(sending)
    await sending.put(dana, "first")
    [first] = await sending.all_settled()
    sending.telegram.trouble("editMessageText", Hangup.AFTER)
    await sending.put(dana, "changed", edits=first.id)
    rows = await sending.all_settled()
    assert said(dana) == ["changed"]
    assert [row.possible_repeats for row in rows] == [0, 0]


async def test_markup_that_telegram_cannot_read_goes_as_plain_text(sending: Sending) -> None:
    dana = await friend(sending)
    await sending.put(dana, "<b>never closed &amp; sent")
    await sending.all_settled()
    assert said(dana) == ["never closed & sent"]


async def test_a_long_text_arrives_whole_with_its_buttons_last(sending: Sending) -> None:
    dana = await friend(sending)
    body = "\n".join(f"line {n}" for n in range(900))
    sending.telegram.trouble("sendMessage", bad_gateway())
    await sending.put(dana, body, buttons=[["Undo", "v1:undo:1:1"]])
    [row] = await sending.all_settled()
    messages = [message for message in dana.sees() if message.from_bot]
    assert "\n".join(message.text for message in messages) == body
    assert [bool(message.buttons) for message in messages] == [False, False, True][-len(messages) :]
    assert row.parts == [str(message.message_id) for message in messages]
    sending.telegram.flood_meter.assert_no_flood()


@pytest.mark.parametrize(
    ("trouble", "times", "repeats"),
    [
        (bad_gateway(), 1, 0),
        (too_many_requests(1), 1, 0),
        (Hangup.BEFORE, 1, 1),
        (Hangup.AFTER, 2, 1),
    ],
    ids=["502", "429", "reset before", "reset after"],
)
async def test_trouble_on_the_way(sending: Sending, trouble: Any, times: int, repeats: int) -> None:
    dana = await friend(sending)
    sending.telegram.trouble("sendMessage", trouble)
    await sending.put(dana, "one", "two")
    rows = await sending.all_settled()
    assert said(dana) == ["one"] * times + ["two"]
    assert [row.possible_repeats for row in rows] == [repeats, 0]
    sending.telegram.flood_meter.assert_no_flood()


async def test_one_group_halted_and_another_slow_hold_up_nobody(sending: Sending) -> None:
    dana = await friend(sending)
    halted = sending.telegram.group("Halted", [dana], has_bot=True)
    slow = sending.telegram.group("Slow", [dana], has_bot=True)
    sending.telegram.flood_meter.halt(3, halted.id)
    sending.telegram.trouble("sendMessage", Slow(3), chat=slow.id)
    for view in (halted, slow, dana):
        await sending.put(view, "one", "two")
    async with asyncio.timeout(2.5):
        await dana.hears(2)
    await sending.all_settled()
    assert said(halted) == said(slow) == ["one", "two"]
    sending.telegram.flood_meter.assert_no_flood()


async def test_telegram_away_and_back(sending: Sending) -> None:
    people = [await friend(sending, f"P{n}") for n in range(20)]
    async with sending.telegram.away():
        for person in people:
            await sending.put(person, "one", "two")
        await sending.post.until(lambda rows: max(row.attempts for row in rows) > 2)
    await sending.all_settled(30)
    assert all(said(person) == ["one", "two"] for person in people)


async def test_a_refusal_that_is_final(sending: Sending) -> None:
    dana = await friend(sending)
    sending.telegram.trouble("sendMessage", bad_request("BUTTON_DATA_INVALID"))
    await sending.put(dana, "one", "two")
    rows = await sending.all_settled()
    assert [row.state for row in rows] == ["dead", "sent"]
    assert said(dana) == ["two"]
