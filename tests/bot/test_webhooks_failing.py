"""Events out that are not taken: tried again, given up, or their endpoint falls silent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from prometheus_client import generate_latest
from sqlmodel import col, select, update

from bot.metrics import Metrics
from bot.storage.letters import dead_letters, put_back
from bot.storage.queues import OutboxRow
from bot.storage.webhook_queue import TRIES, Fared, due, marked, note, resume
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from tests.bot.office import LIMIT, Office, office
from tests.webhook_receiver import moved_elsewhere, silent

A_DAY = (0.01, 0.1, 0.5, 2, 5, 10, 10, 0)
"""Hours after each failure until the next try; the last comes when a day has passed."""


@pytest.fixture
async def here(database: str) -> AsyncIterator[Office]:
    async with office(database) as opened:
        yield opened


async def test_a_failure_is_tried_again_under_the_same_id(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.extend((500, 503))
    await here.failed("HTTP 500")
    assert len(here.far.calls) == 1
    here.later(seconds=5)
    await here.failed("HTTP 503")
    here.later(seconds=299)
    await here.looked()
    assert len(here.far.calls) == 2
    here.later(seconds=1)
    await here.posted("sent")
    assert len({call.id for call in here.far.calls}) == 1
    assert len({call.time for call in here.far.calls}) == 3
    [endpoint] = await here.endpoints()
    assert (endpoint.failing_since, endpoint.failure) == (None, None)


async def test_calls_are_counted_by_how_they_went(here: Office) -> None:
    here.counts = metrics = Metrics()
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.append(500)
    await here.failed("HTTP 500")
    here.later(seconds=5)
    await here.posted("sent")
    shown = generate_latest(metrics._registry).decode()
    assert 'ingear_webhooks_total{outcome="failed"} 1.0' in shown
    assert 'ingear_webhooks_total{outcome="taken"} 1.0' in shown


async def test_a_redirect_is_not_followed(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.append(moved_elsewhere)
    await here.failed("HTTP 307")
    assert len(here.far.calls) == 1


async def test_who_says_nothing_is_waited_for_no_longer_than_the_limit(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.append(silent)
    await here.failed("timeout")


async def test_gone_closes_the_endpoint_and_the_administrators_hear_of_it(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.append(410)
    await here.posted("closed")
    await here.change(lambda deal, cause: deal.win(cause))
    assert [row.state for row in await here.endpoints()] == ["closed"]
    assert await here.rows() == [("deal.phase_changed", "closed")]
    [(chat, text)] = await said(here)
    assert chat == "8"
    assert text.startswith("127.0.0.1 (webhook 1) wants to hear of no more deals")


async def test_after_a_day_of_failure_it_is_paused_and_goes_on_where_it_stopped(
    here: Office,
) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.extend([500] * len(A_DAY))
    for hours in A_DAY:
        assert (await here.endpoints())[0].state == "active"
        await here.failed("HTTP 500")
        here.later(hours=hours)
    here.later(hours=10)
    await here.looked()
    assert len(here.far.calls) == len(A_DAY)
    assert (await here.endpoints())[0].state == "paused"
    assert len(await said(here)) == 1
    await here.change(lambda deal, cause: deal.win(cause))
    async with here.store.unit() as unit:
        await resume(unit, (await here.endpoints())[0], here.at)
    here.later(seconds=15)
    await here.posted("sent", "sent")
    assert here.far.topics[-2:] == ["deal.phase_changed", "deal.won"]


async def test_an_event_that_is_never_taken_is_given_up_and_may_be_tried_again(
    here: Office,
) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    async with here.store.unit() as unit:
        await unit.session.exec(update(WebhookDeliveryRow).values(attempts=TRIES - 1))
    here.far.answers.append(400)
    await here.posted("dead")
    assert (await here.endpoints())[0].state == "active"
    async with here.store.unit() as unit:
        [letter] = await dead_letters(unit)
        assert (letter.id, letter.reason) == ("event-1", "HTTP 400")
        assert await put_back(unit, ["event-1", "event-2"], here.at) == ["event-2"]
    await here.posted("sent")
    first, second = here.far.calls
    assert first.id == second.id


async def test_what_was_given_up_and_no_longer_holds_is_taken_back(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    async with here.store.unit() as unit:
        dead = {"state": "dead", "attempts": TRIES}
        await unit.session.exec(update(WebhookDeliveryRow).values(**dead))
    await here.undo()
    await here.posted("withdrawn", "sent")
    assert here.far.topics == ["deal.change_undone"]


async def test_a_call_under_way_that_succeeds_late_ends_a_pause(here: Office) -> None:
    number = await here.endpoint()
    await here.move("presentation")
    await here.change(lambda deal, cause: deal.win(cause))
    here.later(seconds=15)
    async with here.store.unit() as unit:
        [endpoint] = await here.endpoints()
        chosen = await marked(unit, await due(unit, endpoint, here.at, 2))
        first, second = [row.id or 0 for row, _ in chosen]
        since = {"failing_since": here.at}
        await unit.session.exec(update(WebhookRow).values(**since))
    here.later(days=1)
    for fared in (Fared(first, number, here.at, "HTTP 500"), Fared(second, number, here.at)):
        async with here.store.unit() as unit:
            await note(unit, fared)
        [endpoint] = await here.endpoints()
        assert endpoint.state == ("paused" if fared.failure else "active")
    assert (endpoint.failing_since, endpoint.failure) == (None, None)
    await here.posted("sent", "sent")


async def test_what_a_process_died_over_is_sent_again_under_the_same_id(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    here.far.answers.append(silent)
    async with here.herald(), asyncio.timeout(LIMIT):
        while not here.far.calls:  # noqa: ASYNC110  # the far side tells nobody
            await asyncio.sleep(0.02)
        async with here.store.look() as unit:
            [row] = (await unit.session.exec(select(WebhookDeliveryRow))).all()
    assert row.state == "sending"
    async with here.store.unit() as unit:
        # As a process leaves it that ends without a last word.
        await unit.session.merge(row)
    await here.posted("sent")
    first, second = here.far.calls
    assert first.id == second.id


async def said(here: Office) -> list[tuple[str, str]]:
    """What people were told in private."""
    query = select(OutboxRow.chat, OutboxRow.body).order_by(col(OutboxRow.id))
    async with here.store.look() as unit:
        return list((await unit.session.exec(query)).all())
