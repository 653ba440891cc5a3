"""Whatever an administrator does to the process while a rep works: every deal stands somewhere."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from bot.buttons import press_of
from bot.readers.trained import TrainedReader
from flows.messages import Address, Incoming, Shape
from flows.talk import OPEN, REST
from tests.stage import Stage, stage_on
from tests.staged_groups import CHANNEL
from tests.test_any_talk import SAID, rows, sound

STORIES = (
    ("change the process", "remove needs analysis", "look", "1", "1", "1", "save"),
    ("change the process", "remove presentation", "look", "2", "2", "save", "play back", "save"),
    ("edit the process", "move objection handling to information search", "look", "save", "save"),
    ("edit the process", "post-purchase evaluation", "remove", "leave it out", "look", "save"),
    ("change the process", "add a phase", "Trial run", "evaluation", "look", "save"),
    ("change the process", "evaluation", "split", "presentation", "Doubts", "look", "save"),
    ("change the process", "closing", "kind", "other", "back", "gate", "look", "1", "save"),
    ("change the process", "qualification", "remove", "rename", "Esimene", "look", "1", "save"),
    (
        "change the process",
        "information search",
        "before leaving",
        "gate",
        "budget",
        "look",
        "save",
    ),
    ("another process", "Tenders", "remove presentation", "look", "save", "Acme follows tenders"),
    ("make Tenders the default process", "new Bolt", "switch Acme to the default", "undo", "undo"),
    ("change the process tenders", "remove closing", "add Award to closing", "look", "save"),
)
TURNS = 20


@pytest.mark.parametrize("seed", range(2))
async def test_any_editing_leaves_every_deal_in_a_stage_that_is_there(
    seed: int, database: str, reader: TrainedReader
) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret
    async with stage_on(database, reader) as stage:
        await stage.person("dana", "admin")
        await stage.person("lena")
        for story in chance.choices(STORIES, k=TURNS):
            for said in story:
                await step(stage, "dana", said, chance)
                await step(stage, "lena", chance.choice(SAID), chance)
            await holds(stage)
        async with stage.parts.store.look() as unit:
            every = await unit.processes(stage.people["dana"].team.id)
        assert max(process.version for process in every) > 2


async def step(stage: Stage, name: str, said: str, chance: random.Random) -> None:
    """Somebody says that, or now and then taps one of the buttons they were shown last."""
    sender = stage.sender(name)
    shown = [data for row in (await rows(stage, sender))[-2:] for _, data in row.buttons]
    pressed = chance.choice(shown) if shown and chance.random() < 0.1 else None
    stage.now += timedelta(minutes=chance.choice([0, 1, 60]))
    await stage.parts.assistant.receive(
        Incoming(
            address=Address(CHANNEL, sender),
            sender=sender,
            at=stage.now,
            shape=Shape.PRESS if pressed else Shape.TEXT,
            text="" if pressed else said,
            press=press_of(pressed) if pressed else None,
        )
    )


async def holds(stage: Stage) -> None:
    """Deals stand where they may, and each line of history under the version it was written in."""
    async with stage.parts.store.look() as unit:
        current = {p.id: p for p in await unit.processes(stage.people["dana"].team.id)}
        for deal in (await unit.deals(range(1, 60))).values():
            sound(deal)
            assert deal.standing.archived or deal.process == current[deal.process.id]
            for change in deal.history:
                assert change.under.has(change.after.stage)
        for name in ("dana", "lena"):
            talk = await unit.talk(stage.people[name], Address(CHANNEL, stage.sender(name)))
            assert talk.state in REST
            assert (talk.question is not None) == (talk.state in OPEN)
