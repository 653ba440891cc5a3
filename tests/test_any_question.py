"""Over any history no reply asks two questions, nor of a deal the same one twice in a week."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.readers.trained import TrainedReader
from flows.messages import Address
from flows.questions import CATALOGUE
from tests.script import Step
from tests.stage import Stage, stage_on
from tests.staged_groups import CHANNEL

SAID = (
    "Acme asked for our brochure and the price list", "Acme compare the offers we made",
    "Nova asked for the price list", "Nova told me their machine stops", "Acme want a demo",
    "Acme negotiate the terms of the contract", "Kowalski", "Budget not set yet", "end of May",
    "about 40k EUR", "500 litres an hour, and quiet", "skip", "later", "don't know", "yes", "no",
    "undo", "not right", "no answer from Acme for a week", "status Acme", "my deals", "hm",
    "busy, call tomorrow", "let me think the options over", "pause Nova until friday",
    "Acme asked for our brochure. Nova told me their machine stops", "the CFO", "2",
)  # fmt: skip
DAYS = (0, 0, 0, 1, 3, 7, 46)
HISTORIES = st.lists(
    st.tuples(st.sampled_from(SAID), st.sampled_from(DAYS)), min_size=4, max_size=14
)
SETTING = (
    "Acme is information_search, qualification, worth 9000 EUR",
    "Nova is need_recognition, prospecting",
)
OPENS = (
    "What problem is it", "What set it off", "Who decides this", "What must it do for them",
    "Is there a budget", "By when do they want", "Who else are they", "Which steps are left",
    "What must a trial", "Who signs in", "What could still", "What result do", "Would they vouch",
    "Is this still so",
)  # fmt: skip


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(HISTORIES)
def test_one_question_at_most_and_none_twice_in_a_week(
    tmp_path: Path,
    sqlite_at_head: Path,
    reader: TrainedReader,
    history: list[tuple[str, int]],
) -> None:
    database = shutil.copy(sqlite_at_head, tmp_path / "any.db")
    asyncio.run(lived_through(f"sqlite:///{database}", reader, history))


async def lived_through(
    database: str, reader: TrainedReader, history: Iterable[tuple[str, int]]
) -> None:
    """Play a history, and look at each reply, and at what has been asked by then."""
    async with stage_on(database, reader) as stage:
        await stage.person("dana")
        for deal in SETTING:
            await stage._open(deal)
        asked: dict[tuple[int, str], datetime] = {}
        for text, days in history:
            stage.now += timedelta(days=days, minutes=1)
            shown = [said for _, said in await stage.play(Step("dana", text))]
            for reply in shown:
                assert reply.count("?") <= 1 or not any(line in reply for line in OPENS), reply
            await rested(stage, asked)


async def rested(stage: Stage, asked: dict[tuple[int, str], datetime]) -> None:
    """What the talk says was asked just now was not asked of its deal for a week."""
    async with stage.parts.store.look() as unit:
        person = stage.people["dana"]
        talk = await unit.talk(person, Address(CHANNEL, stage.sender("dana")))
    wondered = talk.wondered
    if wondered is None or datetime.fromisoformat(wondered.at) != stage.now:
        return
    assert talk.open_question is None
    key = (wondered.deal, wondered.fact)
    assert wondered.fact in {ask.fact for ask in CATALOGUE}
    assert key not in asked or stage.now - asked[key] >= timedelta(days=7)
    asked[key] = stage.now
