"""The watch over deals as it is kept: limits, what was told, what was learned."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sqlmodel import col, select, update

from bot.readers.trained import TrainedReader
from bot.storage.tables import DealRow
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from flows.watch.learning import Advised, Lesson
from flows.watch.lessons import lesson_of, usual_value
from flows.watch.limits import Limits, Rule
from flows.watch.watches import ToldOf, Watch
from tests.roles import DEAL, told, world
from tests.script import Step, parse
from tests.stage import Stage, perform, stage_on
from tests.test_dialogues import DIALOGUES

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
LESSON = Lesson(
    NOW, 7, {"closing": 4}, {"purchase_decision": (4, 7)}, {"purchase_decision": 2}, {"x": (9, 3)},
    Decimal("12000.50"),
)  # fmt: skip


@pytest.fixture
async def stage(database: str, reader: TrainedReader) -> AsyncIterator[Stage]:
    async with world(database, reader, DEAL) as stage:
        yield stage


async def test_limits_what_was_told_and_what_was_learned_are_kept(stage: Stage) -> None:
    team = stage.people["dana"].team.id
    watch = Watch(NOW, {Rule.SILENCE: ToldOf(NOW - timedelta(days=9), 2)}, 2)
    async with stage.parts.store.unit() as unit:
        deal = (await unit.team_deals(team))[0].id
        await unit.watch(deal, watch)
        await unit.watch(deal, replace(watch, due=NOW + timedelta(days=1)))
        await unit.set_limit(team, Rule.SILENCE, "closing", 3)
        await unit.set_limit(team, Rule.SILENCE, "closing", 4)
        await unit.keep_lesson(team, replace(LESSON, closed=1))
        await unit.keep_lesson(team, LESSON)
    async with stage.parts.store.unit() as unit:
        assert await unit.watched([deal]) == {deal: replace(watch, due=NOW + timedelta(days=1))}
        assert (await unit.team_deals(team))[0].warned == watch.step
        limits = await unit.limits(team)
        assert (limits.chosen, limits.pace) == ({(Rule.SILENCE, "closing"): 4}, {"closing": 4})
        assert await unit.lesson(team) == LESSON
        assert {type(one) for one in await unit.advised([deal])} == {Advised}
        assert not await unit.falling_due(team, stage.people["dana"].id, NOW)
        await unit.set_limit(team, Rule.SILENCE, "closing", None)
        assert (await unit.limits(team)).chosen == Limits().chosen


async def test_what_a_usual_deal_is_worth_is_counted_with_the_lesson_and_not_with_every_note(
    stage: Stage,
) -> None:
    team = stage.people["dana"].team.id
    async with stage.parts.store.unit() as unit:
        await unit.session.exec(update(DealRow).values(value=Decimal(500)))
        assert await usual_value(unit, team, await unit.lesson(team)) == 500
        known = await lesson_of(unit, team, NOW)
        await unit.session.exec(update(DealRow).values(value=Decimal(700)))
        assert await usual_value(unit, team, known) == 500
        assert (await lesson_of(unit, team, NOW + timedelta(days=1))).usual == 700


async def test_a_note_begins_the_watch_anew(stage: Stage) -> None:
    dana = stage.people["dana"]
    async with stage.parts.store.unit() as unit:
        deal = (await unit.team_deals(dana.team.id))[0].id
        await unit.watch(deal, Watch(NOW, {Rule.SILENCE: ToldOf(NOW, 3)}, 3))
    await told(stage, "dana", f"{DEAL}: no answer yet")
    async with stage.parts.store.look() as unit:
        watch = (await unit.watched([deal]))[deal]
    assert watch.due is not None
    assert (watch.told, watch.step, watch.due > NOW) == ({}, 0, True)


async def test_other_systems_hear_of_each_warning_as_it_is_told(
    database: str, reader: TrainedReader
) -> None:
    script = parse(
        DIALOGUES / "en/warnings/a_silent_deal_is_told_in_the_morning_and_grows_graver.txt"
    )
    async with stage_on(database, reader) as stage:
        await perform(script, stage, _followed)
        async with stage.parts.store.look() as unit:
            rows = (await unit.session.exec(_DELIVERIES)).all()
    heard = [json.loads(row.body)["data"]["warning"] for row in rows]
    assert heard == [
        {"rule": "no_next_step", "measured": 7, "limit": 7},
        {"rule": "silence", "measured": 10, "limit": 10},
        {"rule": "no_next_step", "measured": 14, "limit": 7},
    ]


_DELIVERIES = (
    select(WebhookDeliveryRow)
    .where(WebhookDeliveryRow.topic == "deal.warning")
    .order_by(col(WebhookDeliveryRow.id))
)


async def _followed(stage: Stage, step: Step) -> None:
    """Another system follows the team from the first step on."""
    del step
    async with stage.parts.store.unit() as unit:
        if (await unit.session.exec(select(WebhookRow))).first() is None:
            team = next(iter(stage.people.values())).team.id
            unit.session.add(
                WebhookRow(team_id=team, url="https://crm.example", secret="", added_at=stage.now)
            )
