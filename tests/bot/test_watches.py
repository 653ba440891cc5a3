"""The watch over deals as it is kept: limits, what was told, what was learned."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.readers.trained import TrainedReader
from flows.learning import Advised, Lesson
from flows.limits import NO_LIMITS_SET, Rule
from flows.watches import ToldOf, Watch
from tests.roles import DEAL, told, world
from tests.stage import Stage

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
LESSON = Lesson(
    NOW, 7, {"closing": 4}, {"purchase_decision": (4, 7)}, {"purchase_decision": 2}, {"x": (9, 3)}
)


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
        assert (await unit.limits(team)).chosen == NO_LIMITS_SET.chosen


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
