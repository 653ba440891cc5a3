"""Groups as Telegram tells of them: they move, close, are taken away; strangers press and reply."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from sqlmodel import select

from bot.readers.trained import TrainedReader
from bot.storage.chats import close
from bot.storage.tables import CoachingRow, DealRow, GroupRow
from bot.telegram.addressing import addressed
from bot.telegram.channel import CHANNEL
from flows.people import FIRST_TEAM, Role
from tests.bot.telegram_house import Served, served
from tests.telegram_server import Group, Message, Person

AFTER_ALERTS = timedelta(seconds=20)


@pytest.fixture
async def clock() -> AsyncIterator[time_machine.Traveller]:
    with time_machine.travel("2026-03-10T09:00:00Z", tick=True) as traveller:
        yield traveller


@pytest.fixture
async def house(
    tmp_path: Path, reader: TrainedReader, clock: time_machine.Traveller
) -> AsyncIterator[Served]:
    del clock  # the house lives in its time
    async with served(tmp_path, reader) as running:
        yield running


async def member(house: Served, name: str, role: Role = Role.REP, team: str = FIRST_TEAM) -> Person:
    """Somebody of a team who has spoken with us in private before."""
    person = house.telegram.person(name, language_code="en")
    person.chat.bot_status = "member"
    async with house.parts.store.unit() as unit:
        first = await unit.first_team(FIRST_TEAM)
        its = (
            first
            if team == FIRST_TEAM
            else await unit.team_named(team) or await unit.new_team(team)
        )
        await unit.enrol(CHANNEL, str(person.id), name, its.id, role)
    return person


async def bound(house: Served, ada: Person, *others: Person, forum: bool = False) -> Group:
    """A group that Ada has bound."""
    north = house.telegram.group("North", members=[ada, *others], has_bot=True, forum=forum)
    if not forum:
        await ada.says("/bind", chat=north)
        await north.hears()
    return north


async def alert(
    house: Served, dana: Person, north: Group, clock: time_machine.Traveller
) -> Message:
    """The group hears of a deal of Dana's."""
    for line in ("new Acme", "won", "yes"):
        await dana.says(line)
        await dana.hears()
    clock.shift(AFTER_ALERTS)
    await house.telegram.until(lambda: "Acme" in newest(north))
    return last(north)


def last(view: Group | Person) -> Message:
    """The newest message of ours that somebody sees."""
    return [message for message in view.sees() if message.from_bot][-1]


def newest(view: Group | Person) -> str:
    """What that says, or nothing where there is none."""
    return next((m.text for m in reversed(view.sees()) if m.from_bot), "")


async def groups(house: Served) -> list[GroupRow]:
    async with house.parts.store.look() as unit:
        return list(await unit.session.exec(select(GroupRow)))


@pytest.mark.parametrize("to_first", [True, False])
async def test_an_upgraded_group_stays_bound_and_it_is_told_once(
    house: Served, clock: time_machine.Traveller, *, to_first: bool
) -> None:
    ada, dana = await member(house, "Ada", Role.ADMIN), await member(house, "Dana")
    north = await bound(house, ada, dana)
    there = await north.upgrades(to_first=to_first)
    await ada.hears(after=None)
    assert [m.text for m in ada.sees() if m.from_bot] == [
        "“North” has become a supergroup. It goes on hearing of phase changes."
    ]
    said = await alert(house, dana, there, clock)
    assert said.text.splitlines()[0] == "Acme is won (Dana)"
    assert [(row.chat, row.title) for row in await groups(house)] == [(str(there.id), "North")]
    assert len([m for m in ada.sees() if m.from_bot]) == 1


async def test_a_namesake_of_a_bound_group_is_bound_too(house: Served) -> None:
    ada = await member(house, "Ada", Role.ADMIN)
    await bound(house, ada)
    other = house.telegram.group("North", members=[ada])
    await house.telegram.add_bot(other, by=ada)
    await other.hears()
    assert len(await groups(house)) == 2


async def test_an_upgrade_that_only_a_refusal_tells_of(
    house: Served, clock: time_machine.Traveller
) -> None:
    ada, dana = await member(house, "Ada", Role.ADMIN), await member(house, "Dana")
    north = await bound(house, ada, dana)
    there = await north.upgrades(told=False)
    said = await alert(house, dana, there, clock)
    await ada.says("Well done", reply_to=said)
    await house.telegram.until(lambda: "“Well done”" in newest(dana))
    assert [row.chat for row in await groups(house)] == [str(there.id)]


async def test_a_deleted_topic_is_let_go_and_its_alert_is_told_in_general(
    house: Served, clock: time_machine.Traveller
) -> None:
    ada, dana = await member(house, "Ada", Role.ADMIN), await member(house, "Dana")
    north = await bound(house, ada, dana, forum=True)
    thread = await north.opens_topic("Sales")
    await ada.says("/bind", chat=north, thread=thread)
    assert "This topic now hears" in (await north.hears())[0].text
    north.deletes_topic(thread)
    said = await alert(house, dana, north, clock)
    assert "message_thread_id" not in said.body
    await house.telegram.until(lambda: bool([m for m in ada.sees() if m.from_bot]))
    assert "is gone" in last(ada).text
    assert await groups(house) == []


async def test_brought_into_a_forum_it_says_how_a_topic_is_bound(house: Served) -> None:
    ada = await member(house, "Ada", Role.ADMIN)
    north = house.telegram.group("North", members=[ada], forum=True)
    await house.telegram.add_bot(north, ada)
    assert "in the topic" in (await north.hears())[0].text
    assert await groups(house) == []
    await ada.says("/start@ingear_bot bind", chat=north)
    await house.telegram.until(lambda: "now hears" in last(north).text)


async def test_an_administrator_of_another_team_takes_no_group_over(house: Served) -> None:
    ada = await member(house, "Ada", Role.ADMIN)
    lea = await member(house, "Lea", Role.ADMIN, team="South")
    north = await bound(house, ada, lea)
    for line in ("/bind", "/unbind", "/bind@ingear_bot"):
        await lea.says(line, chat=north)
        assert (await north.hears())[0].text == "Only an administrator of the team can do that."
    await house.telegram.remove_bot(north, lea)
    await ada.hears()
    await house.telegram.add_bot(north, lea)
    await house.telegram.until(
        lambda: "now hears of the phase changes of South" in last(north).text
    )


@pytest.mark.parametrize(
    "data",
    [
        "v1:details:1:1",
        "v1:congratulate:1:2",
        "v1:ask_rep:1:1",
        "v1:details:7:1",
        "v1:undo:1:2",
        "v1:yes:0:1",
        "nonsense",
    ],
)
async def test_a_tap_by_a_stranger_tells_nothing_and_does_nothing(
    house: Served, clock: time_machine.Traveller, data: str
) -> None:
    ada, dana = await member(house, "Ada", Role.ADMIN), await member(house, "Dana")
    otto, lea = house.telegram.person("Otto"), await member(house, "Lea", Role.ADMIN, team="South")
    north = await bound(house, ada, dana, otto, lea)
    said = await alert(house, dana, north, clock)
    before = len(north.sees()), len(dana.sees())
    for nobody in (otto, lea):
        press = await nobody.forges(data, on=said)
        assert (await press.answered())["text"] == "Only members of the team can use that."
        await nobody.says("what is this", reply_to=said)
    await ada.says("/status Acme", chat=north)
    await house.telegram.until(lambda: "last moved" in last(north).text)
    # The two replies, the question and its answer.
    assert (len(north.sees()), len(dana.sees())) == (before[0] + 4, before[1])
    async with house.parts.store.look() as unit:
        assert (await unit.session.exec(select(CoachingRow))).all() == []
        [deal] = (await unit.session.exec(select(DealRow))).all()
    assert (deal.outcome, deal.archived) == ("won", False)


@pytest.mark.parametrize("data", ["v1:undo:1:2", "v1:congratulate:1:1", "v1:details:9:1", "x"])
async def test_a_forged_tap_by_a_member_is_answered_politely(
    house: Served, clock: time_machine.Traveller, data: str
) -> None:
    ada, dana = await member(house, "Ada", Role.ADMIN), await member(house, "Dana")
    north = await bound(house, ada, dana)
    said = await alert(house, dana, north, clock)
    press = await ada.forges(data, on=said)
    assert (await press.answered())["text"] == "That button has had its day."


async def test_whoever_blocked_the_bot_and_comes_back_is_answered(house: Served) -> None:
    dana = await member(house, "Dana")
    await dana.blocks()
    async with house.parts.store.unit() as unit:
        await close(unit, CHANNEL, str(dana.id), "blocked")
    await dana.unblocks()
    await dana.says("hello")
    assert (await dana.hears())[0].text


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("/status@ingear_bot Acme", ("/status Acme", True)),
        ("/status@Ingear_Bot", ("/status", True)),
        ("/status@other_bot Acme", None),
        ("/status Acme", ("/status Acme", False)),
        ("@ingear_bot how is Acme?", ("how is Acme?", True)),
        ("Tell me, @INGEAR_BOT, how is Acme", ("Tell me , how is Acme", True)),
        ("how is Acme @ingear_bot", ("how is Acme", True)),
        ("mail me@ingear_bot.com", ("mail me@ingear_bot.com", False)),
        ("ask @ingear_bot2", ("ask @ingear_bot2", False)),
        ("plain talk", ("plain talk", False)),
    ],
)
def test_what_is_said_to_us(text: str, heard: tuple[str, bool] | None) -> None:
    assert addressed(text, "ingear_bot") == heard
