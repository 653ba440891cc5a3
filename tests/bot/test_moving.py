"""A group that becomes a supergroup takes everything along, once, in whatever order it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from bot.storage.moving import move_chat
from bot.storage.queues import ChatRow, InboxRow, OutboxRow
from bot.storage.tables import GroupRow, NoteRow, TalkRow
from flows.groups.alerting import PATIENCE
from flows.groups.news import Alert, Kind, Step
from flows.messages import Address, say
from flows.people import Person, Role
from flows.talk import Talk
from tests.bot.posting import CHANNEL, START, Post, posting

OLD, NEW = "-7", "-1007"
LINE = say("alert-won", deal="Acme", rep="Dana")


def alert(team: int, deal: int, change: int) -> Alert:
    """A deal that was won."""
    return Alert(team, deal, change, Kind.WON, LINE)


def undone(team: int) -> Alert:
    """The win of the first deal taken back."""
    won = Step(1, Kind.WON, LINE, LINE, frozenset({1}), stands=False)
    return Alert(
        team,
        1,
        2,
        Kind.RETURNED,
        LINE,
        mends=frozenset({1}),
        mended=LINE,
        amends=True,
        undoes=True,
        steps=(won,),
    )


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with posting(tmp_path) as empty:
        yield empty


async def settled(post: Post) -> Person:
    """A team whose group has talked, noted, been told and has more to hear."""
    async with post.store.unit() as unit:
        team = await unit.first_team("Team")
        dana = await unit.enrol(CHANNEL, "1", "Dana", team.id, Role.REP)
        unit.session.add(GroupRow(channel=CHANNEL, chat=OLD, team_id=team.id))
        await unit.keep_talk(dana, Address(CHANNEL, OLD), Talk())
        note: dict[str, Any] = {
            "team_id": team.id,
            "person_id": dana.id,
            "at": START,
            "text": "wants it",
        }
        unit.session.add(NoteRow(channel=CHANNEL, chat=OLD, message="12", **note))
        unit.session.add(ChatRow(channel=CHANNEL, chat=OLD, held_until=START))
        came: dict[str, Any] = {
            "source": "telegram:42",
            "body": {},
            "arrived_at": START,
            "not_before": START,
        }
        unit.session.add(InboxRow(source_id=1, lane=OLD, **came))
        await unit.alert(alert(team.id, 1, 1), START)
    return dana


async def chats(post: Post) -> dict[str, set[str]]:
    """The chats that stand in each table."""
    async with post.store.look() as unit:
        tables = (OutboxRow, GroupRow, TalkRow, NoteRow, ChatRow)
        found = {t.__tablename__: set(await unit.session.exec(select(t.chat))) for t in tables}
        lanes = set(await unit.session.exec(select(InboxRow.lane)))
        return {str(name): chats for name, chats in found.items()} | {"inbox": lanes}


async def test_the_new_id_stands_everywhere_however_often_it_is_told(post: Post) -> None:
    await settled(post)
    for _ in range(2):
        async with post.store.unit() as unit:
            await move_chat(unit, CHANNEL, OLD, NEW)
    everywhere = {name: {NEW} for name in ("outbox", "bound_group", "talk", "note", "inbox")}
    assert await chats(post) == everywhere | {"chat": set()}


async def test_what_the_new_group_has_already_stays_and_nothing_is_told_twice(post: Post) -> None:
    dana = await settled(post)
    async with post.store.unit() as unit:
        unit.session.add(GroupRow(channel=CHANNEL, chat=NEW, team_id=dana.team.id, title="new"))
        await unit.keep_talk(dana, Address(CHANNEL, NEW), Talk())
        await unit.alert(alert(dana.team.id, 1, 2), START)
        await move_chat(unit, CHANNEL, OLD, NEW)
    [_, second] = await post.rows()
    assert second.dedupe_key == f"alert:1:2:{CHANNEL}:{NEW}:"
    async with post.store.look() as unit:
        [group] = await unit.session.exec(select(GroupRow))
    assert group.title == "new"


async def test_an_alert_that_waits_can_be_withdrawn_after_the_move(post: Post) -> None:
    dana = await settled(post)
    async with post.store.unit() as unit:
        await move_chat(unit, CHANNEL, OLD, NEW)
    async with post.store.unit() as unit:
        await unit.alert(undone(dana.team.id), START)
    assert await post.rows() == []


@pytest.mark.parametrize(("state", "letters"), [("sending", 2), ("sent", 1), ("joined", 1)])
async def test_a_group_that_has_heard_or_is_hearing_is_told_of_an_undo(
    post: Post, state: str, letters: int
) -> None:
    """What is being sent is struck out too; what was joined, or is out of reach, is not."""
    dana = await settled(post)
    async with post.store.unit() as unit:
        [row] = await unit.session.exec(select(OutboxRow))
        row.state = state
        unit.session.add(row)
    async with post.store.unit() as unit:
        await unit.alert(undone(dana.team.id), START)
    assert await post.states() == [state, *["pending"] * letters]


async def test_an_alert_that_may_have_arrived_is_not_taken_back_in_silence(post: Post) -> None:
    dana = await settled(post)
    async with post.store.unit() as unit:
        [row] = await unit.session.exec(select(OutboxRow))
        row.possible_repeats = 1
        unit.session.add(row)
    async with post.store.unit() as unit:
        await unit.alert(undone(dana.team.id), START)
    assert await post.states() == ["pending"] * 3


async def test_a_message_of_several_deals_is_about_none_of_them(post: Post) -> None:
    dana = await settled(post)
    async with post.store.unit() as unit:
        for deal in range(2, 9):
            await unit.alert(alert(dana.team.id, deal, 1), START)
    post.far.at += PATIENCE + timedelta(seconds=1)
    await post.play(post.courier())
    assert len(post.far.heard) == 1
    async with post.store.look() as unit:
        assert set(await unit.session.exec(select(OutboxRow.sent_message_id))) == {"1"}
        assert await unit.deal_at(Address(CHANNEL, OLD), "1") is None
