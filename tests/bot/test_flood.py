"""However much there is to say, no limit is broken, nothing is lost and nobody waits for others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery.limits import Limits
from bot.delivery.outcomes import Limited
from tests.bot.posting import START, Post, alert, posting


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


async def test_a_restart_remembers_how_much_a_group_has_had(post: Post) -> None:
    await post.put(*({"chat": "-7", "body": f"{n}"} for n in range(30)))
    for _ in range(10):
        await post.play(post.courier(), 7)
    post.far.meter.assert_no_flood()
    await post.play(post.courier())
    post.far.meter.assert_no_flood()
    assert post.far.of("-7") == [f"{n}" for n in range(30)]


async def test_for_the_bench_the_limits_are_lifted(post: Post) -> None:
    post.far.meter.lifted = True
    await post.put(*({"chat": "1", "body": f"{n}"} for n in range(50)))
    await post.play(post.courier(limits=Limits(None)))
    assert post.far.at == START
    assert len(post.far.heard) == 50
