"""Who may do what in a group: every command, answer, button and event, by every role and others.

Nothing leaks in front of all either: whoever may not see a deal is answered as if nobody had it.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, delete, select

from bot.readers.trained import TrainedReader
from bot.storage.queues import OutboxRow
from bot.storage.tables import CoachingRow, GroupRow, IdentityRow
from flows.groups import meeting, places, taps
from flows.groups.meeting import SHOWN
from flows.messages import Address, Happening, Place
from flows.presses import ON_TEAM, PRESSED
from tests.roles import ANOTHER, CLOSING, DEAL, DENIED, OURS, THEIRS, ours, told, world
from tests.stage import Stage
from tests.staged_groups import CHANNEL

# What is said, answered to the alert (`reply: …`) or pressed on it, and which role of the team
# may: rep, manager, administrator. The deal is Dana's; Lena, Marta or Ada say it.
CASES = (
    ("/status Kestrel", "+ + +"),
    ("/pipeline", "+ + +"),
    ("/deals", "+ + +"),
    ("/forecast", "+ + +"),
    ("/changes", "+ + +"),
    ("/help", "+ + +"),
    ("reply: Well done", "+ + +"),
    ("reply: status", "+ + +"),
    ("[details]", "+ + +"),
    ("[congratulate]", "+ + +"),
    ("[ask_rep]", "+ + +"),
    ("[status]", "+ + +"),
    ("[timeline]", "+ + +"),
    *((f"[{verb}]", "- - -") for verb in (*PRESSED, *ON_TEAM) if verb not in SHOWN),
    ("/language english", "- - +"),
    ("/timezone", "+ + +"),
    ("/timezone Lisbon", "- - +"),
    ("/alerts", "+ + +"),
    ("[alerts.from_1000]", "- - +"),
    ("/alerts only won", "- - +"),
    ("[alerts.off_lost]", "- - +"),
    ("/digests", "- - +"),
    ("/digest the pipeline every Monday at 8", "- - +"),
    ("/bind", "- - +"),
    ("/unbind", "- - +"),
)
ROLES = ("lena", "marta", "ada")
# What somebody who must learn nothing may say in the group.
ABOUT = (
    "/status {}", "how is {} doing", "status", "/pipeline", "/deals", "/forecast", "/changes",
    "which deals are open?", "what moved this month?", "what next", "why", "{}",
    "{} asked for our brochure and the price list", "won {}", "undo", "team", "remove Dana",
    "hand over Dana to Lena", "/bind", "/unbind", "/start bind", "/language polish", "/invite",
    "/timezone", "/timezone Lisbon",
    "rename team X", "/alerts", "/alerts only won", "[alerts.off_lost]",
    "reply: status", "reply: how is it", "reply: why", "reply: Well done", "reply: undo",
    *(f"[{verb}]" for verb in (*taps.TAPS, *PRESSED, *ON_TEAM)),
)  # fmt: skip
FORGED = 200


@asynccontextmanager
async def gathered(
    database: str, reader: TrainedReader, deal: str
) -> AsyncIterator[tuple[Stage, OutboxRow]]:
    """The two teams, and the alert on a deal that is won in the group of the first."""
    async with world(database, reader, deal) as stage:
        await told(stage, "dana", f"won {deal}")
        await told(stage, "dana", "yes")
        stage.now += timedelta(minutes=1)
        await stage._shown()
        async with stage.parts.store.look() as unit:
            query = select(OutboxRow).where(OutboxRow.chat == stage.north)
            alert = (await unit.session.exec(query.order_by(col(OutboxRow.id).desc()))).first()
        assert alert is not None
        yield stage, alert


@pytest.fixture
async def north(on_sqlite: str, reader: TrainedReader) -> AsyncIterator[tuple[Stage, OutboxRow]]:
    async with gathered(on_sqlite, reader, DEAL) as found:
        yield found


async def says(stage: Stage, alert: OutboxRow, name: str, case: str) -> str:
    """What somebody is told in the group, by all or in passing."""
    here = Address(CHANNEL, stage.north)
    if case.startswith("["):
        number = alert.buttons[0][1].rsplit(":", 1)[1]
        return await told(stage, name, f"v1:{case.strip('[]')}:{alert.deal_id}:{number}", to=here)
    answers = alert.sent_message_id if case.startswith("reply: ") else None
    return await told(stage, name, case.removeprefix("reply: "), to=here, reply_to=answers)


@pytest.mark.parametrize("name", ROLES)
async def test_in_ones_own_group_the_role_decides(
    name: str, north: tuple[Stage, OutboxRow]
) -> None:
    stage, alert = north
    for case, marks in CASES:
        before = await ours(stage)
        answer = await says(stage, alert, name, case)
        assert answer, case
        allowed = marks.split()[ROLES.index(name)] == "+"
        assert allowed is not any(line in answer for line in DENIED), (case, answer)
        assert allowed or await ours(stage) == before, case


# All that is answered in front of all with what a deal is worth, where the team shows that.
VALUED = (
    "/status Kestrel", "/pipeline", "which deals are open?", "which deals are over 50000?",
    "how is Kestrel doing", "won deals", "/forecast", "pipeline of the deals that are won",
    "won this month against last month", "what did we lose, by reason?", "how is Dana doing?",
    "reply: status", "reply: why", "[details]", "[status]", "[timeline]",
    "/digest won deals every day at 10",
)  # fmt: skip


@pytest.mark.parametrize("wish", ["", "show values"])
async def test_an_amount_is_told_in_no_way_unless_the_team_shows_it(
    wish: str, north: tuple[Stage, OutboxRow]
) -> None:
    stage, alert = north
    for said in (f"{DEAL} is worth 81234 EUR", f"new {ANOTHER}", f"{ANOTHER} is worth 81234 EUR"):
        assert await told(stage, "dana", said), said
    if wish:
        await told(stage, "ada", wish)
    for said in VALUED:
        await says(stage, alert, "ada", said)
    stage.now += timedelta(days=1)
    await stage._shown()
    found = await valued(stage)
    assert bool(found) is bool(wish)
    assert any(map(_bars, found)) is bool(wish)


async def valued(stage: Stage) -> list[OutboxRow]:
    """What the group was shown with an amount in it, in words or drawn."""
    async with stage.parts.store.look() as unit:
        query = select(OutboxRow).where(OutboxRow.chat == stage.north)
        rows = (await unit.session.exec(query)).all()
    return [row for row in rows if "81,234" in f"{row.body} {row.picture}" or _bars(row)]


def _bars(row: OutboxRow) -> bool:
    """Whether a picture has bars of what deals are worth."""
    rows = (row.picture or {}).get("rows", ())
    return any(isinstance(one, dict) and one.get("worth") is not None for one in rows)


async def test_a_rep_who_cannot_be_reached_is_asked_once_however_often_one_asks(
    north: tuple[Stage, OutboxRow],
) -> None:
    stage, alert = north
    async with stage.parts.store.unit() as unit:
        dana = stage.people["dana"].id
        await unit.session.exec(delete(IdentityRow).where(col(IdentityRow.person_id) == dana))
    for _ in range(2):
        assert "cannot be reached" in await says(stage, alert, "ada", "[ask_rep]")
    async with stage.parts.store.look() as unit:
        assert len((await unit.session.exec(select(CoachingRow))).all()) == 1


def test_every_command_button_and_event_of_groups_is_tried() -> None:
    said = [case for case, _ in CASES]
    assert set(meeting.COMMANDS) <= {case.split()[0] for case in said}
    assert {f"[{verb}]" for verb in taps.TAPS} <= set(said)
    assert set(places.STEPS) == set(Happening)


async def test_whoever_may_not_see_a_deal_is_answered_as_if_nobody_had_it(
    tmp_path: Path, reader: TrainedReader
) -> None:
    heard = []
    for deal in (DEAL, ANOTHER):
        database = f"sqlite:///{tmp_path}/{deal}.db"
        async with gathered(database, reader, deal) as (stage, alert):
            await told(stage, "ada", CLOSING)
            before = await ours(stage)
            heard.append(
                [
                    (name, said, await says(stage, alert, name, said.format(DEAL)))
                    for name in (*THEIRS, "lena")
                    for said in ABOUT
                ]
            )
            assert await ours(stage) == before
    assert heard[0] == heard[1]


@pytest.mark.parametrize("name", [*THEIRS, "lena"])
async def test_forged_buttons_in_a_group_change_nothing(
    name: str, north: tuple[Stage, OutboxRow]
) -> None:
    stage, _ = north
    await told(stage, "ada", CLOSING)
    before, chance = await ours(stage), random.Random(name)  # noqa: S311  # no secret
    here = Address(CHANNEL, stage.north)
    known = (*taps.TAPS, *PRESSED, *ON_TEAM, "alerts.off_won", "alerts.quiet_1")
    for _ in range(FORGED // 5):
        data = f"v1:{chance.choice(known)}:{chance.randint(0, 3)}:{chance.randint(0, 4)}"
        assert DEAL not in await told(stage, name, data, to=here), data
    assert await ours(stage) == before


@pytest.mark.parametrize("name", [*OURS, *THEIRS])
async def test_only_an_administrator_binds_by_bringing_us_in(
    name: str, north: tuple[Stage, OutboxRow]
) -> None:
    stage, _ = north
    added = Place(Happening.ADDED)
    await told(stage, name, "", to=Address(CHANNEL, "-200"), place=added)
    async with stage.parts.store.look() as unit:
        rows = await unit.session.exec(select(GroupRow).where(GroupRow.chat == "-200"))
        bound = [row.team_id for row in rows]
    runs = name in ("ada", "sue")
    assert bound == ([stage.people[name].team.id] if runs else [])


@pytest.mark.parametrize("name", [*THEIRS, "lena", "marta"])
@pytest.mark.parametrize("happening", sorted({*Happening} - {Happening.REMOVED, Happening.MOVED}))
async def test_what_happens_to_a_bound_group_is_no_way_into_it(
    name: str, happening: Happening, north: tuple[Stage, OutboxRow]
) -> None:
    stage, _ = north
    before = await ours(stage)
    for topic in (None, "7"):
        here = Address(CHANNEL, stage.north, topic)
        assert not await told(stage, name, "", to=here, place=Place(happening))
        if topic and happening is Happening.ADDED:
            assert DEAL not in await told(stage, name, "/bind", to=here)
    assert await ours(stage) == before
