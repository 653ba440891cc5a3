"""Deals that nobody noted anything on: they are watched from now on, and nobody is startled."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.delivery.looking_after import see_to_all
from bot.importing.entries import Entry
from bot.importing.sheet import Row
from bot.importing.stages import Landing
from bot.importing.writing import Batch
from bot.readers.trained import TrainedReader
from flows.history import Outcome
from flows.process import StageKind
from flows.watch.watches import AT_RISK, GRAVE
from tests.roles import told
from tests.script import Script
from tests.stage import Stage, stage_on
from tests.staged_groups import CHANNEL
from tests.staged_outbox import rows_in

HAS = frozenset({"deal", "owner", "stands", "value"})

SETTING = [
    ("people", "ada admin, marta manager, dana rep"),
    ("group", "North"),
    ("deal", "Acme is information_search, qualification"),
    ("deal", "Bosch is information_search, qualification, lost"),
]
"""Deals of twenty days ago, that nobody has noted anything on."""


@pytest.fixture
async def stage(database: str, reader: TrainedReader) -> AsyncIterator[Stage]:
    async with stage_on(database, reader) as stage:
        await stage.set(Script(Path("dialogues/en/old/deals"), "", SETTING, []))
        yield stage


def entry(number: int, at: datetime, owner: str = "Dana", outcome: Outcome | None = None) -> Entry:
    """A deal in another system, last changed then."""
    landing = Landing(stage=StageKind.PRESENTATION, outcome=outcome)
    return Entry(
        Row(number, ()), f"Customer {number}", owner, "Team", landing, HAS, str(number),
        value=Decimal(number), opened=at, changed=at,
    )  # fmt: skip


async def brought(stage: Stage, entries: list[Entry]) -> None:
    """Deals come from another system."""
    async with stage.parts.store.unit() as unit:
        team = stage.people["dana"].team.id
        await Batch(unit, team, await unit.processes(team), stage.now).write(entries)


async def later(stage: Stage, days: int) -> list[tuple[str, str]]:
    """All that anybody is sent in so many days, morning, noon and night."""
    shown = []
    for _ in range(days * 3):
        stage.now += timedelta(hours=8)
        shown += await stage._shown()
    return shown


async def button(stage: Stage, name: str, label: str) -> str:
    """What the newest button of that label does."""
    rows = await rows_in(stage.parts.store, stage.sender(name))
    return [data for row in rows for shown, data in row.buttons if shown == label][-1]


async def graves(stage: Stage) -> dict[str, int]:
    """How grave the gravest warning of each deal is."""
    async with stage.parts.store.look() as unit:
        listed = await unit.team_deals(stage.people["dana"].team.id)
    return {deal.name: deal.warned for deal in listed}


async def test_deals_of_old_are_watched_and_only_what_becomes_graver_is_told(stage: Stage) -> None:
    assert await see_to_all(stage.parts.store, stage.now, CHANNEL) == 1
    assert await see_to_all(stage.parts.store, stage.now, CHANNEL) == 0
    assert await graves(stage) == {"Acme": AT_RISK, "Bosch": 0}
    await told(stage, "dana", "morning list on")
    await stage._shown()
    [(who, morning)] = await later(stage, 1)
    assert who == "bot"
    assert "1. Acme (no contact for 21 days" in morning
    await told(stage, "dana", "morning list off")
    await stage._shown()
    [(who, grave)] = await later(stage, 30)
    assert who == "bot"
    assert grave.startswith("Acme: in the same stage for 47 days")


async def test_many_deals_that_are_brought_make_one_message_of_a_morning(
    stage: Stage,
) -> None:
    await brought(stage, [entry(n, stage.now - timedelta(days=8)) for n in range(1, 301)])
    assert (await graves(stage))["Customer 7"] == 1
    assert await stage._shown() == []
    heard = [await later(stage, 1) for _ in range(14)]
    assert heard[0] == []
    for morning in heard:
        people = [who for who, _ in morning if who != "north"]
        assert len(people) == len(set(people))
    risks = [text for morning in heard for who, text in morning if who == "north"]
    assert 0 < sum(text.count("is at risk") for text in risks) <= 5 * len(risks)
    first = next(text for morning in heard for _, text in morning)
    assert first.startswith("300 deals could do with a word:\nCustomer 300: no contact")
    assert "… and 295 more." in first


async def test_what_is_decided_rests_or_was_brought_again_is_left_in_peace(stage: Stage) -> None:
    long_ago = stage.now - timedelta(days=40)
    won = entry(1, long_ago, outcome=Outcome.WON)
    await brought(stage, [won, entry(2, long_ago), entry(3, long_ago)])
    assert await graves(stage) == {
        "Acme": 0, "Bosch": 0, "Customer 1": 0, "Customer 2": AT_RISK, "Customer 3": AT_RISK,
    }  # fmt: skip
    lost = replace(entry(2, long_ago, outcome=Outcome.LOST), changed=stage.now)
    await brought(stage, [won, lost, entry(3, long_ago)])
    assert (await graves(stage))["Customer 2"] == 0
    assert [who for who, _ in await later(stage, 4)] == []


async def test_deals_of_whom_nobody_can_reach_are_watched_for_who_takes_them(
    stage: Stage,
) -> None:
    await brought(stage, [entry(n, stage.now - timedelta(days=8), owner="Lena") for n in (1, 2)])
    assert await later(stage, 4) == []
    await see_to_all(stage.parts.store, stage.now, CHANNEL)
    assert (await graves(stage))["Customer 1"] == GRAVE
    await told(stage, "marta", "hand over Lena to Dana")
    assert "Dana" in await told(stage, "marta", await button(stage, "marta", "Yes"))
    await stage._shown()
    heard = await later(stage, 8)
    assert [text.splitlines()[0] for who, text in heard if who == "bot"] == [
        "2 deals could do with a word:"
    ]
