"""Events out: signed, in CloudEvents' form, with patience, again where they fail, never lost."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from prometheus_client import generate_latest
from sqlmodel import col, select, update

from bot.metrics import Metrics
from bot.storage.letters import dead_letters, put_back
from bot.storage.queues import OutboxRow
from bot.storage.tables import TeamRow
from bot.storage.webhook_queue import TRIES, Fared, due, marked, note, resume
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from flows.history import LossReason
from tests.bot.office import LIMIT, Office, office
from tests.readme import README
from tests.webhook_receiver import moved_elsewhere, silent

A_DAY = (0.01, 0.1, 0.5, 2, 5, 10, 10, 0)
"""Hours after each failure until the next try; the last comes when a day has passed."""


@pytest.fixture
async def here(database: str) -> AsyncIterator[Office]:
    async with office(database) as opened:
        yield opened


async def test_a_change_is_told_once_after_its_patience(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=14)
    await here.looked()
    assert here.far.calls == []
    here.later(seconds=1)
    await here.posted("sent")
    [call] = here.far.calls
    assert call.time == int(here.at.timestamp())
    told = call.event
    assert (told["type"], told["subject"]) == ("deal.phase_changed", f"deals/{here.deal}")
    assert told["data"] == {
        "outcome": "open",
        "reason": None,
        "deal": {"id": here.deal, "name": "Novapol"},
        "process": {"id": "default", "name": None},
        "value": None,
        "currency": None,
        "before": {
            "phase": {"kind": "need_recognition", "name": "Need recognition"},
            "stage": {"kind": "prospecting", "name": "Prospecting"},
            "outcome": "open",
        },
        "after": {
            "phase": {"kind": "evaluation_of_alternatives", "name": "Evaluation"},
            "stage": {"kind": "presentation", "name": "Presentation"},
            "outcome": "open",
        },
        "owner": "Dana",
        "at": "2026-03-10T09:00:00Z",
    }


async def test_the_readme_shows_what_is_sent(here: Office) -> None:
    written = README.read_text("utf-8").split("<!-- event -->\n```json\n")[1].split("```")[0]
    await here.endpoint()
    await here.change(lambda deal, cause: deal.edit(cause, value="12000", currency="EUR"))
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")
    shown = json.loads(written)
    assert here.far.calls[0].event | {"id": shown["id"]} == shown


async def test_won_lost_and_reopened_are_told_by_name(here: Office) -> None:
    await here.endpoint()
    await here.change(lambda deal, cause: deal.win(cause))
    await here.change(lambda deal, cause: deal.reopen("presentation", cause))
    await here.change(lambda deal, cause: deal.lose(cause))
    await here.change(lambda deal, cause: deal.explain(LossReason.PRICE, cause))
    here.later(seconds=15)
    await here.posted("sent", "sent", "withdrawn", "sent")
    told = {call.event["type"]: call.event["data"]["reason"] for call in here.far.calls}
    assert told == {"deal.won": None, "deal.reopened": None, "deal.lost": "price"}


async def test_only_what_is_wanted_is_told_and_only_to_its_own_team(here: Office) -> None:
    await here.endpoint("deal.won", "deal.lost")
    async with here.store.unit() as unit:
        other = await unit.new_team("South")
    ours, here.team = here.team, other.id
    await here.endpoint()
    here.team = ours
    await here.move("presentation")
    await here.change(lambda deal, cause: deal.win(cause))
    assert await here.rows() == [("deal.won", "pending")]


async def test_an_undo_within_the_patience_leaves_nothing_to_tell(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=10)
    await here.undo()
    here.later(hours=1)
    await here.looked()
    assert here.far.calls == []
    assert await here.rows() == [("deal.phase_changed", "withdrawn")]


async def test_an_undo_of_what_was_told_is_told(here: Office) -> None:
    await here.endpoint("deal.phase_changed")
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")
    await here.undo()
    await here.posted("sent", "sent")
    told, undone = (call.event for call in here.far.calls)
    assert undone["type"] == "deal.change_undone"
    assert undone["data"]["mends"] == [told["id"]]
    assert undone["data"]["after"] == told["data"]["before"]


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


async def test_no_name_where_figures_of_persons_are_off(here: Office) -> None:
    async with here.store.unit() as unit:
        await unit.session.exec(update(TeamRow).values(personal_figures_off=True))
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")
    assert here.far.calls[0].event["data"]["owner"] is None


async def test_what_waits_goes_out_without_the_name_of_who_is_forgotten(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    async with here.store.unit() as unit:
        dana = (await unit.deals([here.deal]))[here.deal].owner
        await unit.forget(dana, here.at)
    here.later(seconds=15)
    await here.posted("sent")
    assert here.far.calls[0].event["data"]["owner"] is None
    async with here.store.look() as unit:
        bodies = (await unit.session.exec(select(WebhookDeliveryRow.body))).all()
    assert bodies == [""]


async def said(here: Office) -> list[tuple[str, str]]:
    """What people were told in private."""
    query = select(OutboxRow.chat, OutboxRow.body).order_by(col(OutboxRow.id))
    async with here.store.look() as unit:
        return list((await unit.session.exec(query)).all())
