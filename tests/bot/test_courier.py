"""The courier: nothing lost, in order, within the limits, whatever the other side answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery.limits import Limits
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


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with posting(tmp_path) as empty:
        yield empty


async def test_500_alerts_to_one_group_arrive_as_few_messages_with_all_they_say(post: Post) -> None:
    told = [f"<b>Deal {n}</b> (Dana) is back in Evaluation, ąę 🙈" for n in range(500)]
    await post.put(*(alert("-7", text) for text in told), {"chat": "9", "body": "hello"})
    await post.play(post.courier())
    messages = post.far.of("-7")
    assert "\n\n".join(messages).split("\n\n") == told
    assert len(messages) <= 12
    assert max(len(text.encode("utf-16-le")) // 2 for text in messages) <= 4096
    assert post.far.times[post.far.heard.index(("9", "hello"))] - START < timedelta(seconds=1)
    assert (post.far.at - START).total_seconds() < 60
    post.far.meter.assert_no_flood()
    states = await post.states()
    assert (states.count("sent"), states.count("joined")) == (
        len(messages) + 1,
        500 - len(messages),
    )


async def test_few_alerts_go_alone_while_the_group_has_room(post: Post) -> None:
    await post.put(*(alert("-7", f"alert {n}") for n in range(3)))
    await post.play(post.courier())
    assert post.far.of("-7") == ["alert 0", "alert 1", "alert 2"]
    post.far.meter.assert_no_flood()


async def test_alerts_without_end_leave_room_for_an_answer(post: Post) -> None:
    at = [START + timedelta(seconds=n) for n in range(120)]
    alerts = [alert("-7", f"alert {n}", not_before=t) for n, t in enumerate(at)]
    await post.put(*alerts[:90], {"chat": "-7", "body": "answer", "not_before": at[90]})
    await post.put(*alerts[90:])
    await post.play(post.courier())
    answered = post.far.times[post.far.heard.index(("-7", "answer"))]
    assert answered - at[90] < timedelta(seconds=12)
    told = [text for text in post.far.of("-7") if text != "answer"]
    assert "\n\n".join(told).split("\n\n") == [row["body"] for row in alerts]
    post.far.meter.assert_no_flood()


async def test_alerts_of_two_topics_are_joined_each_in_its_own(post: Post) -> None:
    await post.put(
        *(
            alert("-7", f"{topic}.{n}", topic=topic, coalesce_key=f"alerts:-7:{topic}")
            for n in range(5)
            for topic in ("1", "2")
        )
    )
    await post.play(post.courier())
    assert post.far.of("-7") == [
        "\n\n".join(f"{topic}.{n}" for n in range(5)) for topic in ("1", "2")
    ]


async def test_200_chats_at_once_are_all_told_within_the_limits(post: Post) -> None:
    await post.put(
        *({"chat": str(n), "body": f"{part}"} for part in range(3) for n in range(1, 201))
    )
    await post.play(post.courier())
    assert all(post.far.of(str(n)) == ["0", "1", "2"] for n in range(1, 201))
    assert (post.far.at - START).total_seconds() < 600 / 28 * 1.3
    post.far.meter.assert_no_flood()


async def test_a_chat_that_was_told_to_wait_waits_and_nobody_else(post: Post) -> None:
    await post.put(*({"chat": chat, "body": f"{n}"} for n in range(2) for chat in ("1", "2", "3")))
    post.far.answers["1"].append(Limited(timedelta(seconds=40)))
    await post.play(post.courier(), 10)
    assert (post.far.of("1"), post.far.of("2"), post.far.of("3")) == ([], ["0", "1"], ["0", "1"])
    await post.play(post.courier())  # another process, which finds the wait in the database
    assert post.far.of("1") == ["0", "1"]
    assert post.far.times[-2] - START >= timedelta(seconds=40)


async def test_when_all_are_told_to_wait_nobody_is_tried(post: Post) -> None:
    await post.put(*({"chat": str(n), "body": "hello"} for n in range(1, 100)))
    for n in range(1, 100):
        post.far.answers[str(n)].append(Limited(timedelta(seconds=30)))
    courier = post.courier()
    await post.play(courier, 29)
    tried = sum(not answers for chat, answers in post.far.answers.items())
    assert tried <= 28
    assert post.far.heard == []
    for n in range(1, 100):
        post.far.answers[str(n)].clear()
    await post.play(courier, 40)
    assert len(post.far.heard) == 99


async def test_a_storm_of_429s_loses_nothing_and_keeps_the_order(post: Post) -> None:
    await post.put(*({"chat": str(n), "body": f"{m}"} for m in range(3) for n in range(1, 31)))
    for n in range(1, 31):
        waits = [Limited(timedelta(seconds=1 + (n * m) % 7)) for m in range(1, 6)]
        post.far.answers[str(n)].extend(waits)
    await post.play(post.courier())
    assert all(post.far.of(str(n)) == ["0", "1", "2"] for n in range(1, 31))


async def test_a_slow_chat_holds_up_nobody(post: Post) -> None:
    post.far.slow["1"] = asyncio.Event()
    await post.put(*({"chat": chat, "body": f"{n}"} for n in range(9) for chat in ("1", "2")))
    courier = post.courier()
    await post.play(courier, 20)
    assert (len(post.far.of("2")), post.far.of("1")) == (9, [])
    post.far.slow.pop("1").set()
    await post.play(courier)
    assert post.far.of("1") == [f"{n}" for n in range(9)]


@pytest.mark.parametrize(
    ("outcome", "repeats"), [(Later(), 0), (Later(perhaps_sent=True), 1), (Broken("KeyError"), 0)]
)
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
    post.far.answers["1"].extend([Broken("KeyError")] * 12)
    await post.play(post.courier())
    assert [(row.state, row.failure) for row in await post.rows()] == [
        ("dead", "KeyError"),
        ("sent", None),
    ]


async def test_a_refusal_is_final_and_its_reason_kept(post: Post) -> None:
    await post.put({"chat": "1", "body": "a"}, {"chat": "1", "body": "b"})
    post.far.answers["1"].append(Never("message text is empty"))
    await post.play(post.courier())
    assert [(row.state, row.failure) for row in await post.rows()] == [
        ("dead", "message text is empty"),
        ("sent", None),
    ]


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


async def test_a_restart_remembers_how_much_a_group_has_had(post: Post) -> None:
    await post.put(*({"chat": "-7", "body": f"{n}"} for n in range(30)))
    for _ in range(10):
        await post.play(post.courier(), 7)
    post.far.meter.assert_no_flood()
    await post.play(post.courier())
    post.far.meter.assert_no_flood()
    assert post.far.of("-7") == [f"{n}" for n in range(30)]


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


async def test_for_the_bench_the_limits_are_lifted(post: Post) -> None:
    post.far.meter.lifted = True
    await post.put(*({"chat": "1", "body": f"{n}"} for n in range(50)))
    await post.play(post.courier(limits=Limits(None)))
    assert post.far.at == START
    assert len(post.far.heard) == 50
