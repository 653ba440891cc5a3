"""The bot as people and Telegram see it, over real HTTP."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from sqlmodel import col, select

from bot.readers.trained import TrainedReader
from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.tables import DealRow, NoteRow
from bot.telegram.channel import CHANNEL
from bot.upkeep.inviting import claim
from flows.people import FIRST_TEAM, Role
from tests.bot.telegram_house import Served, served
from tests.telegram_server import Hangup, Person, bad_gateway, forbidden, too_many_requests


@pytest.fixture
async def house(tmp_path: Path, reader: TrainedReader):  # type: ignore[no-untyped-def]  # noqa: ANN201
    async with served(tmp_path, reader) as running:
        yield running


async def member(house: Served, name: str, role: Role = Role.REP) -> Person:
    person = house.telegram.person(name, language_code="en")
    async with house.parts.store.unit() as unit:
        team = await unit.first_team(FIRST_TEAM)
        await unit.enrol(CHANNEL, str(person.id), name, team.id, role)
    return person


async def deals(house: Served) -> list[DealRow]:
    async with house.parts.store.look() as unit:
        return list(await unit.session.exec(select(DealRow).order_by(col(DealRow.id))))


async def test_the_claim_link_makes_one_administrator(house: Served) -> None:
    code = await claim(house.parts.store, CHANNEL)
    ada, otto = house.telegram.person("Ada"), house.telegram.person("Otto")
    await ada.says(f"/start {code}")
    assert "yours to run" in (await ada.hears())[0].text
    await otto.says(f"/start {code}")
    assert "invitation" in (await otto.hears())[0].text
    assert await claim(house.parts.store, CHANNEL) is None


async def test_an_invitation_by_the_administrator_lets_a_rep_in(house: Served) -> None:
    ada, dana = await member(house, "Ada", Role.ADMIN), house.telegram.person("Dana")
    await ada.says("/invite rep")
    [told] = await ada.hears()
    assert f"https://t.me/{'ingear_bot'}?start=" in told.text
    await dana.says(f"/start {told.text.rsplit('=', 1)[1]}")
    assert "Welcome" in (await dana.hears())[0].text
    await dana.says("/invite admin")
    assert "Only an administrator" in (await dana.hears())[0].text


async def test_a_stranger_gets_one_line_for_anything_and_changes_nothing(house: Served) -> None:
    dana, otto = await member(house, "Dana"), house.telegram.person("Otto")
    await dana.says("new Acme")
    [told] = await dana.hears()
    await otto.says("/start")
    [line] = await otto.hears()
    press = await otto.forges("v1:undo:1:1", on=line)
    await press.answered()
    await otto.sends_photo()
    texts = {message.text for message in await otto.hears(1)}
    assert texts == {line.text}
    assert not (await deals(house))[0].archived
    assert "Acme" in told.text


@pytest.mark.parametrize(
    "data",
    [
        "v1:undo:1:1",
        "v1:pick.closing:1:1",
        "v1:yes:0:99",
        "nonsense",
        "v1:choose.7:0:1",
        "v1:open:0:0",
        "v1:pick.nowhere:1:1",
    ],
)
async def test_forged_buttons_of_another_team_do_nothing(house: Served, data: str) -> None:
    dana = await member(house, "Dana")
    await dana.says("new Acme")
    await dana.hears()
    lea = house.telegram.person("Lea")
    async with house.parts.store.unit() as unit:
        south = await unit.new_team("South")
        await unit.enrol(CHANNEL, str(lea.id), "Lea", south.id, Role.REP)
    await lea.says("hello")
    [line] = await lea.hears()
    press = await lea.forges(data, on=line)
    await press.answered()
    answer = (await lea.hears())[0].text
    assert "Acme" not in answer
    [deal] = await deals(house)
    assert (deal.stage, deal.archived, deal.version) == ("prospecting", False, 1)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 4096,
        "\u202eright to left",
        "tab\tand \x07 bell",
        "<b>bold</b> & *stars* _and_ [link](http://x)",
        "👍👍👍",
        "/unknown@ingear_bot",
        "'; DROP TABLE deal;--",
        "Status <script>alert(1)</script>",
    ],
)
async def test_odd_text_gets_an_answer_and_the_next_message_works(house: Served, text: str) -> None:
    dana = await member(house, "Dana")
    await dana.says(text)
    [answer] = await dana.hears()
    assert answer.text
    await dana.says("cancel")
    await dana.hears()
    await dana.says("new <i>Acme</i> & Co")
    assert "<i>Acme</i> & Co" in (await dana.hears())[0].text
    assert len(await deals(house)) == 1


async def test_an_update_that_comes_again_has_its_effect_once(house: Served) -> None:
    dana = await member(house, "Dana")
    await dana.says("new Acme")
    [told] = await dana.hears()
    await house.telegram.repeat()
    await dana.says("my deals")
    [listed] = await dana.hears()
    assert listed.message_id == told.message_id + 2
    async with house.parts.store.look() as unit:
        assert len((await unit.session.exec(select(InboxRow))).all()) == 2


async def test_the_same_tap_under_a_new_id_changes_nothing_twice(house: Served) -> None:
    dana = await member(house, "Dana")
    await dana.says("new Acme")
    await dana.hears()
    await dana.says("they asked for our brochure and the price list")
    await dana.hears()
    await dana.says("pause Acme until friday")
    [told] = await dana.hears()
    press = await dana.presses("Undo")
    await press.answered()
    await dana.hears()
    before = (await deals(house))[0].version
    await house.telegram.repeat(renumbered=True)
    await house.telegram.until(lambda: len([m for m in dana.sees() if m.from_bot]) == 5)
    assert "had its day" in dana.sees()[-1].text
    assert (await deals(house))[0].version == before
    assert told.buttons == [["Undo"]]


@pytest.mark.parametrize(
    "trouble", [bad_gateway(), too_many_requests(1), Hangup.BEFORE], ids=["502", "429", "reset"]
)
async def test_a_reply_arrives_after_trouble(house: Served, trouble: object) -> None:
    dana = await member(house, "Dana")
    house.telegram.trouble("sendMessage", trouble)  # type: ignore[arg-type]  # any of the kinds
    await dana.says("new Acme")
    assert "Acme" in (await dana.hears(timeout=20))[0].text


async def test_a_person_who_blocked_the_bot_does_not_hold_up_others(house: Served) -> None:
    dana, lena = await member(house, "Dana"), await member(house, "Lena")
    house.telegram.trouble("sendMessage", forbidden("bot was blocked by the user"), chat=dana.id)
    await dana.says("hello")
    for _ in range(2):
        await lena.says("hello")
        await lena.hears()
    async with house.parts.store.look() as unit:
        closed = select(OutboxRow).where(OutboxRow.state == "closed")
        rows = (await unit.session.exec(closed)).all()
    assert [row.failure for row in rows] == ["Forbidden: bot was blocked by the user"]


async def test_polling_goes_on_after_trouble(house: Served) -> None:
    dana = await member(house, "Dana")
    house.telegram.trouble("getUpdates", bad_gateway())
    await dana.says("hello")
    await dana.hears(timeout=20)


async def test_an_alert_waits_and_then_tells_the_group(
    tmp_path: Path, reader: TrainedReader
) -> None:
    with time_machine.travel("2026-03-10T09:00:00Z", tick=True) as clock:
        async with served(tmp_path, reader) as house:
            ada = await member(house, "Ada", Role.ADMIN)
            north = house.telegram.group("North", members=[ada], has_bot=True)
            await ada.says("/bind", chat=north)
            assert "phase changes" in (await north.hears())[0].text
            await ada.says("new Acme")
            await ada.hears()
            await ada.says("won")
            await ada.hears()
            await ada.says("yes")
            await ada.hears()
            assert len([m for m in north.sees() if m.from_bot]) == 1
            clock.shift(timedelta(seconds=16))
            await house.telegram.until(lambda: len([m for m in north.sees() if m.from_bot]) == 2)
            assert north.sees()[-1].text.startswith("Acme is won (Ada)\nNext, today: ")


async def test_plain_talk_in_a_group_is_left_alone(house: Served) -> None:
    ada = await member(house, "Ada", Role.ADMIN)
    north = house.telegram.group("North", members=[ada], has_bot=True)
    house.telegram.privacy_mode = False
    await ada.says("Acme signed the contract", chat=north)
    await ada.says("hello")
    await ada.hears()
    assert not [m for m in north.sees() if m.from_bot]
    async with house.parts.store.look() as unit:
        assert (await unit.session.exec(select(NoteRow))).all() == []
