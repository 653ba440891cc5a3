"""Memory: what is kept comes back, what clashes is told, what fails leaves no trace."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.delivery.inbox import Arrival, Inbox
from bot.readers.trained import TrainedReader
from bot.storage.store import SqlStore, SqlUnit
from flows.assistant import Assistant
from flows.deal import Deal
from flows.errors import VersionClash
from flows.history import Cause, LossReason, Standing
from flows.messages import Address, Incoming, Press, Shape
from flows.people import Person, Role
from flows.store import Given
from flows.talk import Question, Talk

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
HERE = Address("telegram", "7")


async def dana(unit: SqlUnit) -> Person:
    team = await unit.first_team("Team")
    return await unit.enrol("telegram", "7", "Dana", team.id, Role.REP)


async def a_deal(unit: SqlUnit, name: str = "Acme") -> Deal:
    person = await dana(unit)
    process = await unit.process(person.team.id)
    deal = Deal(await unit.next_deal(), person.team.id, 0, name, person.id, process)
    deal.open(Cause(person.id, NOW, None, ("wants it",)), Standing("qualification"))
    await unit.new_deal(deal)
    return deal


def incoming(text: str, chat: str = "7") -> Incoming:
    return Incoming(Address("telegram", chat), chat, NOW, text=text, message="m1")


async def test_a_deal_comes_back_with_its_history(store: SqlStore) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit)
    async with store.unit() as unit:
        found = (await unit.deals([deal.id]))[deal.id]
        found.observe("presentation", Cause(found.owner, NOW, None, ("demo", "Tuesday")))
        found.pause(date(2026, 4, 1), Cause(found.owner, NOW))
        found.lose(Cause(found.owner, NOW), LossReason.PRICE)
        await unit.keep_deal(found)
    async with store.look() as unit:
        again = (await unit.deals([deal.id, 999]))[deal.id]
        assert again.history == found.history
        assert (again.name, again.standing, again.version) == ("Acme", found.standing, 2)
        assert [s.standing for s in await unit.team_deals(deal.team)] == [found.standing]


async def test_who_comes_second_is_told(store: SqlStore) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit)
    async with store.look() as unit:
        stale = (await unit.deals([deal.id]))[deal.id]
    async with store.unit() as unit:
        fresh = (await unit.deals([deal.id]))[deal.id]
        fresh.observe("closing", Cause(fresh.owner, NOW))
        await unit.keep_deal(fresh)
    stale.observe("presentation", Cause(stale.owner, NOW))
    with pytest.raises(VersionClash):
        async with store.unit() as unit:
            await unit.keep_deal(stale)


async def test_a_unit_that_fails_leaves_no_trace(store: SqlStore) -> None:
    async def half_done() -> None:
        async with store.unit() as unit:
            await a_deal(unit)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await half_done()
    async with store.look() as unit:
        assert await unit.deals([1]) == {}


async def test_no_two_deals_that_are_opened_at_once_get_one_number(store: SqlStore) -> None:
    async def opened(name: str) -> int:
        return (await store.work(lambda unit: a_deal(unit, name))).id

    async with store.unit() as unit:
        await dana(unit)
    names = ("Acme", "Bolt", "Kestrel", "Nova")
    assert len(set(await asyncio.gather(*(opened(name) for name in names)))) == len(names)


async def test_what_comes_again_is_not_counted_as_new(store: SqlStore) -> None:
    inbox = Inbox(store)
    first, second = (Arrival("test", number, "7", {}) for number in (1, 2))
    assert await inbox.add([first], NOW) == 1
    assert await inbox.add([first, second], NOW) == 1


async def test_a_talk_comes_back_whole(store: SqlStore) -> None:
    question = Question(
        "weighing", 3, deal=4, text="…", stages=(("need_recognition", "prospecting"),), words=("a",)
    )
    talk = Talk("weighing", question, (Question("asking", 2, deal=5),), focus=4, serial=3)
    async with store.unit() as unit:
        person = await dana(unit)
        await unit.keep_talk(person, HERE, talk)
    async with store.unit() as unit:
        kept = await unit.talk(person, HERE)
        assert (kept.question, kept.parked, kept.focus) == (question, talk.parked, 4)
        with pytest.raises(VersionClash):
            await unit.keep_talk(person, HERE, talk)


async def test_an_invitation_lets_one_person_in_once(store: SqlStore) -> None:
    async with store.unit() as unit:
        person = await dana(unit)
        code = await unit.invite(person.team.id, Role.MANAGER, person.id, NOW)
        old = await unit.invite(person.team.id, Role.ADMIN, person.id, NOW - timedelta(days=8))
    async with store.unit() as unit:
        assert await unit.admit(incoming("", "8"), "guess") is None
        assert await unit.admit(incoming("", "8"), old) is None
        admitted = await unit.admit(incoming("", "8"), code)
        assert admitted is not None
        assert admitted.role is Role.MANAGER
        assert await unit.admit(incoming("", "9"), code) is None
        assert await unit.person("telegram", "9") is None


async def test_advice_and_notes_are_kept_with_the_deal(store: SqlStore) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit)
        person = await dana(unit)
        note = await unit.new_note(incoming("a note"), person, "a note")
        await unit.attach(note, deal.id)
        await unit.label(note, {"phase": "need_recognition"})
        await unit.give(deal.id, Given("ask-who-signs", NOW, date(2026, 3, 12)))
    async with store.look() as unit:
        assert [n.text for n in await unit.notes(deal.id, 5)] == ["a note"]
        given = {deal.id: [Given("ask-who-signs", NOW, date(2026, 3, 12))]}
        assert await unit.given([deal.id]) == given
        assert await unit.deal_at(HERE, "m1") == deal.id
        assert await unit.deal_at(HERE, "m2") is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Acme wants a demo", ["Acme"]),
        ("spoke with ACME today", ["Acme"]),
        ("novapoll called", ["Novapol Sp. z o.o."]),
        ("z Novapolem po staremu", ["Novapol Sp. z o.o."]),
        ("Muller backerei rang", ["Müller Bäckerei GmbH"]),
        ("Medion called", ["Medion"]),
        ("Nobody we know", []),
        ("acne treatment", []),
        ("Kestrel rang", ["Kestrel North", "Kestrel South"]),
        ("Kestrel South rang", ["Kestrel South"]),
        ("", []),
    ],
)
async def test_names_are_found_as_people_type_them(
    store: SqlStore, text: str, names: list[str]
) -> None:
    firms = ["Acme", "Novapol Sp. z o.o.", "Müller Bäckerei GmbH", "Medion", "Medios"]
    async with store.unit() as unit:
        for name in (*firms, "Kestrel North", "Kestrel South"):
            team = (await a_deal(unit, name)).team
    async with store.look() as unit:
        found = await unit.find(team, text)
        assert await unit.find(team + 1, text) == []
    assert sorted(match.customer.name for match in found) == names


async def test_two_administrators_who_leave_at_once_leave_one(
    store: SqlStore, reader: TrainedReader
) -> None:
    async with store.unit() as unit:
        team = (await unit.first_team("North")).id
        for sender in ("7", "8"):
            await unit.enrol("telegram", sender, f"Admin{sender}", team, Role.ADMIN)
        ids = [member.id for member in await unit.members(team)]
    assistant = Assistant(store, reader)
    presses = [Press("leave.yes", member, team) for member in ids]
    taps = [
        replace(incoming("", chat), shape=Shape.PRESS, press=press)
        for chat, press in zip(("7", "8"), presses, strict=True)
    ]
    await asyncio.gather(*(assistant.receive(tap) for tap in taps))
    async with store.look() as unit:
        assert [member.role for member in await unit.members(team)] == [Role.ADMIN]


async def test_two_reps_at_once_both_have_their_effect(
    store: SqlStore, reader: TrainedReader
) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit)
        await unit.enrol("telegram", "8", "Lena", deal.team, Role.REP)
    assistant = Assistant(store, reader)
    notes = ["Acme asked for our price list", "no answer from Acme", "Acme wants a demo"]
    await asyncio.gather(
        *(assistant.receive(incoming(note, chat)) for note in notes for chat in ("7", "8"))
    )
    async with store.look() as unit:
        assert len(await unit.notes(deal.id, 10)) == 6
        kept = (await unit.deals([deal.id]))[deal.id]
        assert [c.number for c in kept.history] == list(range(1, len(kept.history) + 1))
