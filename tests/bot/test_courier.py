"""The courier: nothing lost, in order, within the limits, whatever the other side answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery.outcomes import (
    Broken,
    Closed,
    Later,
    Limited,
    Moved,
    Never,
    Outcome,
    Sent,
    TopicGone,
)
from bot.delivery.recording import Loss
from bot.storage.chats import reopen
from bot.storage.store import SqlUnit
from tests.bot.posting import CHANNEL, START, Post, alert, posting
from tests.bot.test_logs import Log, logging_to


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with posting(tmp_path) as empty:
        yield empty


@pytest.mark.parametrize(("outcome", "repeats"), [(Later(), 0), (Later(perhaps_sent=True), 1)])
async def test_what_failed_is_sent_again_before_what_follows_it(
    post: Post, outcome: Outcome, repeats: int
) -> None:
    await post.put({"chat": "1", "body": "a"}, {"chat": "1", "body": "b"})
    post.far.answers["1"].append(outcome)
    await post.play(post.courier())
    assert post.far.of("1") == ["a", "b"]
    assert [row.possible_repeats for row in await post.rows()] == [repeats, 0]


async def test_trouble_kills_nothing_for_a_day_however_often_it_is_met(post: Post) -> None:
    await post.put({"chat": "1", "body": "a"}, {"chat": "2", "body": "b"})
    for chat in ("1", "2"):
        post.far.answers[chat].extend([Later()] * 100_000)
    courier = post.courier()
    await post.play(courier, 300)
    assert await post.states() == ["pending", "pending"]
    post.far.answers["2"].clear()
    post.far.at += timedelta(days=1)
    await post.play(courier)
    assert [(row.state, row.failure) for row in await post.rows()] == [
        ("dead", "could not be delivered for a day"),
        ("sent", None),
    ]


async def test_while_nothing_gets_through_one_is_tried_at_a_time(post: Post) -> None:
    await post.put(*({"chat": str(n), "body": "hello"} for n in range(1, 101)))
    for n in range(1, 101):
        post.far.answers[str(n)].extend([Later()] * 1000)
    courier = post.courier()
    await post.play(courier, 60)
    tried = 100 * 1000 - sum(len(answers) for answers in post.far.answers.values())
    assert tried < 28 + 20
    post.far.answers.clear()
    back = post.far.at
    await post.play(courier)
    assert len(post.far.heard) == 100
    assert post.far.at - back < timedelta(seconds=8 + 100 / 28 + 2)


async def test_what_nobody_foresaw_dies_after_its_last_try_and_lets_others_pass(post: Post) -> None:
    await post.put({"chat": "1", "body": "a"}, {"chat": "1", "body": "b"})
    post.far.answers["1"].extend([Broken("KeyError"), Sent("7"), *[Broken("KeyError")] * 11])
    courier = post.courier(pause=60)
    await post.play(courier, 60 * 60)
    assert await post.states() == ["pending", "sent"]
    await post.play(courier)
    assert [(row.state, row.failure) for row in await post.rows()] == [
        ("dead", "KeyError"),
        ("sent", None),
    ]


async def test_only_what_nobody_foresaw_counts_against_a_message(post: Post) -> None:
    await post.put({"chat": "1", "body": "a"})
    for _ in range(8):
        post.far.answers["1"].extend((Later(), Limited(timedelta(seconds=1))))
    post.far.answers["1"].extend([Broken("KeyError")] * 11)
    await post.play(post.courier(pause=60), 3 * 3600)
    assert post.far.of("1") == ["a"]
    assert [row.breaks for row in await post.rows()] == [11]


async def test_a_refusal_is_final_and_its_reason_kept(post: Post) -> None:
    await post.put({"chat": "1", "body": "a"}, {"chat": "1", "body": "b"})
    post.far.answers["1"].append(Never("message text is empty"))
    await post.play(post.courier())
    assert [(row.state, row.failure) for row in await post.rows()] == [
        ("dead", "message text is empty"),
        ("sent", None),
    ]


async def test_the_id_of_every_row_that_is_given_up_is_logged(post: Post) -> None:
    await post.put(*(alert("-7", f"{n} is won") for n in range(5)))
    post.far.answers["-7"].append(Never("CHAT_RESTRICTED"))
    with logging_to(Log()) as lines:
        await post.play(post.courier())
    assert lines.events == [f"row {n} is given up: CHAT_RESTRICTED" for n in range(1, 6)]


async def test_a_closed_chat_gets_nothing_until_something_comes_from_it(post: Post) -> None:
    lost: list[Loss] = []

    async def tell(_: SqlUnit, loss: Loss) -> None:
        lost.append(loss)

    await post.put({"chat": "1", "body": "a"}, {"chat": "1", "body": "b"})
    post.far.answers["1"].append(Closed("blocked"))
    courier = post.courier(lost=tell)
    await post.play(courier)
    await post.put({"chat": "1", "body": "meanwhile"})
    await post.play(courier, 5)
    assert post.far.heard == []
    async with post.store.unit() as unit:
        assert await reopen(unit, CHANNEL, "1")
        assert not await reopen(unit, CHANNEL, "1")
    await post.put({"chat": "1", "body": "hello again"})
    await post.play(courier)
    assert post.far.of("1") == ["hello again"]
    assert await post.states() == ["closed"] * 3 + ["sent"]
    assert (await post.rows())[1].failure == "blocked"
    assert lost == [Loss(CHANNEL, "1", None, "blocked")]


async def test_what_was_for_a_topic_that_is_gone_goes_to_the_general_one_once(post: Post) -> None:
    await post.put(*(alert("-7", f"{n}", topic="3") for n in range(2)), alert("-7", "x", topic="4"))
    post.far.answers["-7"].append(TopicGone("TOPIC_CLOSED"))
    await post.play(post.courier())
    assert post.far.of("-7") == ["0", "1", "x"]
    assert [row.topic for row in await post.rows()] == [None, None, "4"]
    await post.put({"chat": "-7", "body": "y", "topic": "3"}, {"chat": "-7", "body": "z"})
    post.far.answers["-7"].extend([TopicGone("TOPIC_CLOSED")] * 2)
    await post.play(post.courier())
    assert post.far.of("-7")[3:] == ["z"]
    assert (await post.states())[3:] == ["closed", "sent"]


async def test_a_group_that_has_moved_is_written_to_where_it_is(post: Post) -> None:
    await post.put(*(alert("-7", f"{n}") for n in range(9)))
    post.far.answers["-7"].append(Moved("-1007"))
    await post.play(post.courier())
    assert "\n\n".join(post.far.of("-1007")).split("\n\n") == [f"{n}" for n in range(9)]
    assert {row.chat for row in await post.rows()} == {"-1007"}


async def test_a_long_text_goes_on_where_it_stopped(post: Post) -> None:
    await post.put({"chat": "1", "body": "long"}, {"chat": "1", "body": "next"})
    post.far.answers["1"].extend([Sent("m1", more=True), Later(), Sent("m2", more=True)])
    await post.play(post.courier(), 2)
    assert (await post.rows())[0].parts == ["m1"]
    await post.play(post.courier())
    [long, _] = await post.rows()
    assert (long.state, long.parts[:2], long.sent_message_id) == ("sent", ["m1", "m2"], "1")
    assert post.far.of("1") == ["long", "next"]
    post.far.meter.assert_no_flood()


async def test_a_change_waits_for_the_message_it_changes(post: Post) -> None:
    await post.put({"chat": "1", "body": "first", "not_before": START + timedelta(seconds=5)})
    [first] = await post.rows()
    await post.put({"chat": "1", "body": "changed", "edits": first.id}, {"chat": "1", "body": "x"})
    await post.play(post.courier())
    assert post.far.of("1") == ["x", "first", "changed"]
    rows = await post.rows()
    assert rows[1].sent_message_id == rows[0].sent_message_id == "2"


async def test_rows_found_in_the_middle_of_sending_are_sent_again_and_counted(post: Post) -> None:
    post.far.slow["1"] = asyncio.Event()
    await post.put({"chat": "1", "body": "a"}, {"chat": "1", "body": "b"})
    killed = post.courier()
    await killed._step()
    for _, task in killed._under_way.values():
        task.cancel()
    assert await post.states() == ["sending", "pending"]
    del post.far.slow["1"]
    await post.play(post.courier())
    assert post.far.of("1") == ["a", "b"]
    assert [row.possible_repeats for row in await post.rows()] == [1, 0]


async def test_a_clean_stop_notes_what_is_being_sent(post: Post) -> None:
    post.far.slow["1"] = asyncio.Event()
    await post.put({"chat": "1", "body": "a"}, {"chat": "1", "body": "b"})
    running = asyncio.create_task(post.courier().run(asyncio.Event()))
    await post.until(lambda rows: rows[0].state == "sending")
    running.cancel()
    asyncio.get_running_loop().call_later(0.1, post.far.slow["1"].set)
    with suppress(asyncio.CancelledError):
        await running
    assert await post.states() == ["sent", "pending"]
    assert [row.possible_repeats for row in await post.rows()] == [0, 0]
