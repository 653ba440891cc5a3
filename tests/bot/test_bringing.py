"""Files of deals brought by chat and sent to it, over HTTP: shown, taken in, given back."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from bot.clock import now
from bot.importing import bringing, course, workpiece
from bot.readers.trained import TrainedReader
from bot.storage.import_tables import BroughtRow
from bot.storage.queues import TimerRow
from bot.telegram.channel import CHANNEL
from flows.deal import Deal
from flows.people import Role
from tests.bot.imported import all_deals
from tests.bot.telegram_house import Served, served
from tests.telegram_server import Message, Person

HEAD = "Id,Account,Stage,Amount,Owner,Created\n"
SMALL = f"{HEAD}1,Novapol,Demo,12000 EUR,Dana,2026-01-02\n2,Kestrel,Closed Won,,Lena,2026-01-03\n"


def many(rows: int) -> str:
    """A file of so many deals; each tenth row says no amount."""
    lines = (
        f"{n},Customer {n},Demo,{'a lot' if n % 10 == 0 else n},Dana,2026-01-02\n"
        for n in range(1, rows + 1)
    )
    return HEAD + "".join(lines)


@pytest.fixture
async def house(tmp_path: Path, reader: TrainedReader) -> AsyncIterator[Served]:
    async with served(tmp_path, reader) as running:
        yield running


async def heard(house: Served, person: Person, beginning: str) -> Message:
    """What the bot says that begins so, once it does."""

    def found() -> list[Message]:
        return [m for m in person.sees() if m.from_bot and m.text.startswith(beginning)]

    await house.telegram.until(lambda: bool(found()), timeout=60)
    return found()[-1]


async def deals(house: Served) -> list[Deal]:
    return await all_deals(house.parts.store)


async def files(house: Served) -> list[BroughtRow]:
    async with house.parts.store.look() as unit:
        return list(await unit.session.exec(select(BroughtRow)))


def content(house: Served, message: Message) -> str:
    """The file that a message brought."""
    number = message.body["document"]["file_id"]
    return house.telegram.holds(number).decode("utf-8-sig")


async def test_a_file_is_shown_taken_in_and_sent_out_again_unchanged(house: Served) -> None:
    marta = await house.member("Marta", Role.MANAGER)
    await marta.sends_table("deals.csv", SMALL)
    shown = await heard(house, marta, "deals.csv: 2 rows")
    assert "Would be new: 2, changed: 0" in shown.text
    assert await deals(house) == []
    await marta.presses("Import")
    done = await heard(house, marta, "deals.csv is taken in, 2 rows.")
    assert "New: 2, changed: 0, as they were: 0, told twice: 0, refused: 0" in done.text
    assert sorted(deal.name for deal in await deals(house)) == ["Kestrel", "Novapol"]
    assert await files(house) == []
    await marta.says("/export")
    out = await heard(house, marta, "The deals of Team")
    assert out.body["document"]["file_name"].startswith("deals-2")
    text = content(house, out)
    assert [row["deal"] for row in csv.DictReader(io.StringIO(text))] == ["Novapol", "Kestrel"]
    await marta.sends_table("again.csv", text)
    again = await heard(house, marta, "again.csv: 2 rows")
    assert "Would be new: 0, changed: 0, as they are: 2" in again.text


async def test_a_rep_is_sent_their_own_deals_alone(house: Served) -> None:
    dana, lena = await house.member("Dana"), await house.member("Lena")
    for person, name in ((dana, "Novapol"), (lena, "Kestrel")):
        await person.says(f"new {name}")
        await person.hears()
    await dana.says("export deals")
    text = content(house, await heard(house, dana, "Your deals"))
    assert [row["deal"] for row in csv.DictReader(io.StringIO(text))] == ["Novapol"]


async def test_a_large_file_tells_how_far_it_is_and_others_are_answered(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "PIECE", 0.0)
    monkeypatch.setattr(course, "BATCH", 250)
    marta, dana = await house.member("Marta", Role.MANAGER), await house.member("Dana")
    await marta.sends_table("deals.csv", many(1000))
    shown = await heard(house, marta, "deals.csv: 1,000 rows")
    assert "refused: 100" in shown.text
    assert "More are refused: 95" in shown.text
    await marta.presses("Import")
    await dana.says("new Mazur")
    assert (await dana.hears())[0].text.startswith("Mazur")
    done = await heard(house, marta, "deals.csv is taken in, 1,000 rows.")
    assert "New: 900, changed: 0" in done.text
    assert done.body["document"]["file_name"] == "refused-deals.csv"
    refused = list(csv.DictReader(io.StringIO(content(house, done))))
    assert len(refused) == 100
    assert refused[0]["reason"] == "Amount: 'a lot' is no amount of money"
    told = [m.text for m in marta.sees() if m.from_bot and "% are in" in m.text]
    assert len(told) == 1, "one message, changed as it goes on"
    assert len(await deals(house)) == 901


async def test_what_stops_half_way_goes_on_after_a_restart_and_adds_up(
    tmp_path: Path, reader: TrainedReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "PIECE", 0.0)
    monkeypatch.setattr(course, "BATCH", 200)
    url = f"sqlite:///{tmp_path}/one.db"
    async with served(tmp_path, reader, url) as house:
        marta = await house.member("Marta", Role.MANAGER)
        await marta.sends_table("deals.csv", many(1000))
        await heard(house, marta, "deals.csv: 1,000 rows")
        await marta.presses("Import")
        await heard(house, marta, "deals.csv: 20 %")
    async with served(tmp_path, reader, url) as house:
        assert 0 < len(await deals(house)) < 900
        again = house.telegram.person("Marta", language_code="en")
        assert again.id == marta.id
        again.chat.bot_status = "member"
        done = await heard(house, again, "deals.csv is taken in, 1,000 rows.")
        assert "New: 900, changed: 0, as they were: 0, told twice: 0, refused: 100" in done.text
        assert len(await deals(house)) == 900


async def test_who_may_not_bring_files_is_told_in_a_line(house: Served) -> None:
    dana, otto = await house.member("Dana"), house.telegram.person("Otto", language_code="en")
    await dana.sends_table("deals.csv", SMALL)
    assert [m.text for m in await dana.hears()] == [
        "Only a manager or an administrator of the team can bring in a file of deals."
    ]
    await otto.sends_table("deals.csv", SMALL)
    [told] = await otto.hears()
    assert "ask their administrator" in told.text
    assert "getFile" not in {call.method for call in house.telegram.calls}
    assert await files(house) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Colour,Size <b>\nred,7\n",
            "In deals.csv I see no column for the customer, only: Colour, Size <b>. Call",
        ),
        ("no columns at all\n", "I cannot read deals.csv"),
        (many(31), "deals.csv is too large for me"),
        (f"Account{',' * 600}\n", "deals.csv has too many columns for me"),
    ],
)
async def test_a_file_that_nothing_can_be_done_with_is_told_and_forgotten(
    text: str, said: str, house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "MOST", 30)
    marta = await house.member("Marta", Role.MANAGER)
    await marta.sends_table("deals.csv", text)
    await heard(house, marta, said)
    assert await files(house) == []


async def test_a_file_that_we_break_on_is_told_and_forgotten(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(workpiece, "opened", breaks)
    marta = await house.member("Marta", Role.MANAGER)
    await marta.sends_table("deals.csv", SMALL)
    await heard(house, marta, "I cannot read deals.csv")
    assert await files(house) == []


async def test_work_on_a_file_that_is_given_up_is_told_and_leaves_room_for_another(
    house: Served,
) -> None:
    marta = await house.member("Marta", Role.MANAGER)
    await marta.sends_table("deals.csv", SMALL)
    await heard(house, marta, "deals.csv: 2 rows")
    async with house.parts.store.unit() as unit:
        [row] = await unit.session.exec(select(BroughtRow))
        row.body = row.body | {"course": {"rows": "what was never written so"}}
        unit.session.add(row)
    await marta.presses("Import")
    await heard(house, marta, "With deals.csv I could not go on, so I have put it away.")
    assert await files(house) == []
    await marta.sends_table("again.csv", SMALL)
    await heard(house, marta, "again.csv: 2 rows")


async def test_a_file_goes_with_whoever_is_forgotten(house: Served) -> None:
    marta = await house.member("Marta", Role.MANAGER)
    await marta.sends_table("deals.csv", SMALL)
    await heard(house, marta, "deals.csv: 2 rows")
    async with house.parts.store.unit() as unit:
        person = await unit.person(CHANNEL, str(marta.id))
        assert person is not None
        await unit.forget(person.id, now())
    assert await files(house) == []
    async with house.parts.store.look() as unit:
        assert list(await unit.session.exec(select(TimerRow))) == []


async def test_a_file_that_nobody_answers_for_is_gone_after_a_day(house: Served) -> None:
    marta = await house.member("Marta", Role.MANAGER)
    await marta.sends_table("deals.csv", SMALL)
    await heard(house, marta, "deals.csv: 2 rows")
    async with house.parts.store.unit() as unit:
        [timer] = await unit.session.exec(select(TimerRow))
        assert timedelta(hours=23) < timer.due_at - now() <= timedelta(days=1)
        timer.due_at = now()
        unit.session.add(timer)
    async with asyncio.timeout(60):
        while await files(house):  # noqa: ASYNC110  # rows tell nobody
            await asyncio.sleep(0.05)
    await marta.presses("Import")
    await heard(house, marta, "That file is no longer here.")
    assert await deals(house) == []
