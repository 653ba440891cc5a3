"""Whatever two reps type and tap, in any order: each is answered, and everything still holds."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.buttons import press_of
from bot.readers.trained import TrainedReader
from bot.storage.queues import OutboxRow
from flows.deal import Deal
from flows.history import Outcome
from flows.messages import Address, Incoming, Shape
from flows.process import PhaseKind
from flows.talk import OPEN, REST
from tests.stage import Stage, stage_on
from tests.staged_groups import CHANNEL

SAID = (
    "Acme asked for our brochure and the price list", "Acme signed the contract", "yes", "no",
    "Mazur wants a demo and compares us with Bosch", "undo", "not right", "skip", "cancel", "2",
    "Mazur chose another supplier, it is final", "too expensive", "evaluation", "won", "lost",
    "they complain that the machine stops", "no answer for a week", "hm", "status Acme", "help",
    "new Kestrel", "Zeppelin asked for our brochure", "I meant Mazur", "reopen Acme", "why",
    "pause Acme until friday", "resume", "my deals", "status", "post-purchase", "it was delivered",
    "the new one", "Acme", "new Acme", "neither", "purchase decision", "🙈", "new deal", "Nova",
    "lost Acme", "won Mazur", "price", "Acme wants a demo, Mazur signed",
    "Mazur and Acme both signed",
    "Acme asked for our brochure. Mazur chose another supplier and Nova is silent", "undo twice",
    "they want to look at other vendors again", "objections", "next step for Acme: call friday",
    "Mazur wants a demo on thursday at 14:00", "tomorrow", "done", "drop", "other date", "moved",
    "remind me of Acme on monday", "my next steps", "3/4",
)  # fmt: skip
STEPS = 120


@pytest.mark.parametrize("seed", range(4))
async def test_any_talk_is_answered_and_leaves_all_in_order(
    seed: int, database: str, reader: TrainedReader
) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret
    async with stage_on(database, reader) as stage:
        for name in ("dana", "lena"):
            await stage.person(name)
        for number in range(STEPS):
            await step(stage, chance, number)
            await holds(stage)


async def step(stage: Stage, chance: random.Random, number: int) -> None:
    """Somebody says something, edits or replies, or taps any button they were ever shown."""
    name = chance.choice(["dana", "dana", "lena"])
    sender = stage.sender(name)
    buttons = [data for row in await rows(stage, sender) for _, data in row.buttons]
    pressed = chance.choice(buttons) if buttons and chance.random() < 0.3 else None
    edited = pressed is None and number > 9 and chance.random() < 0.2
    replies = pressed is None and number > 9 and chance.random() < 0.1
    earlier = f"{name}-{chance.randint(max(0, number - 9), number)}"
    stage.now += timedelta(minutes=chance.choice([0, 1, 60, 60 * 24]))
    before = len(await rows(stage, sender))
    await stage.parts.assistant.receive(
        Incoming(
            address=Address(CHANNEL, sender),
            sender=sender,
            at=stage.now,
            shape=Shape.PRESS if pressed else Shape.TEXT,
            text="" if pressed else chance.choice(SAID),
            message=earlier if edited else f"{name}-{number}",
            reply_to=earlier if replies else None,
            edited=edited,
            press=press_of(pressed) if pressed else None,
        )
    )
    assert edited or len(await rows(stage, sender)) > before


async def rows(stage: Stage, chat: str) -> list[OutboxRow]:
    async with stage.parts.store.look() as unit:
        query = select(OutboxRow).where(OutboxRow.chat == chat).order_by(col(OutboxRow.id))
        return list(await unit.session.exec(query))


async def holds(stage: Stage) -> None:
    """Every history replays, every deal stands where it may, every talk in a state that is kept."""
    async with stage.parts.store.look() as unit:
        for deal in (await unit.deals(range(1, 40))).values():
            sound(deal)
        for name in ("dana", "lena"):
            person = stage.people[name]
            talk = await unit.talk(person, Address(CHANNEL, stage.sender(name)))
            assert talk.state in REST
            assert (talk.question is not None) == (talk.state in OPEN)
            assert all(question.state in OPEN for question in talk.parked)


def sound(deal: Deal) -> None:
    for earlier, later in zip(deal.history, deal.history[1:], strict=False):
        assert later.before == earlier.after
    bought = deal.phase.kind is PhaseKind.POST_PURCHASE_EVALUATION
    assert not bought or deal.outcome is Outcome.WON
    if deal.outcome is not Outcome.OPEN and not bought:
        assert deal.phase.kind is PhaseKind.PURCHASE_DECISION
