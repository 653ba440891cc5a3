"""Teams beyond what a dialogue shows: codes, what is left of somebody forgotten, timers, talks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.buttons import press_of
from bot.readers.trained import TrainedReader
from bot.speech import plain
from bot.storage.process_tables import DraftRow
from bot.storage.queues import InboxRow, OutboxRow
from bot.storage.tables import IdentityRow, NoteRow, PersonRow, TalkRow
from flows.editor.drafts import Draft
from flows.messages import Address, Incoming, Shape
from flows.people import Member, Role, Team, per_person_allowed
from flows.process import DEFAULT, Rules
from flows.team.calling import named, without_names
from tests.stage import Stage, stage_on
from tests.staged_groups import CHANNEL


@pytest.fixture
async def stage(on_sqlite: str, reader: TrainedReader) -> AsyncIterator[Stage]:
    async with stage_on(on_sqlite, reader) as stage:
        await stage.person("ada", "admin")
        await stage.person("dana")
        yield stage


async def says(stage: Stage, name: str, text: str, row: int | None = None) -> list[OutboxRow]:
    """What somebody types, or presses as `v1:…`, and what they are told."""
    sender = stage.sender(name)
    before = len(await rows(stage, name))
    pressed = text.startswith("v1:")
    await stage.parts.assistant.receive(
        Incoming(
            address=Address(CHANNEL, sender),
            sender=sender,
            sender_name=name.title(),
            at=stage.now,
            shape=Shape.PRESS if pressed else Shape.TEXT,
            text="" if pressed else text,
            message=text,
            press=press_of(text) if pressed else None,
            row=row,
        )
    )
    return (await rows(stage, name))[before:]


async def rows(stage: Stage, name: str) -> list[OutboxRow]:
    """All that somebody was ever told in private."""
    async with stage.parts.store.look() as unit:
        query = select(OutboxRow).where(OutboxRow.chat == stage.sender(name))
        return list(await unit.session.exec(query.order_by(col(OutboxRow.id))))


def text_of(rows: list[OutboxRow]) -> str:
    return "\n".join(plain(row.body) for row in rows)


def button(rows: list[OutboxRow], label: str) -> str:
    return next(data for row in rows for shown, data in row.buttons if shown == label)


async def test_an_invitation_has_a_role_and_an_end(stage: Stage) -> None:
    told = text_of(await says(stage, "ada", "/invite manager 2"))
    assert "role manager, good for 2 days" in told
    code = told.rsplit(" ", 1)[1]
    stage.now += timedelta(days=3)
    assert "too old" in text_of(await says(stage, "lena", f"/start {code}"))
    code = text_of(await says(stage, "ada", "invite a manager")).rsplit(" ", 1)[1]
    assert "Welcome to Team, Lena" in text_of(await says(stage, "lena", f"/start {code}"))
    assert "used" in text_of(await says(stage, "otto", f"/start {code}"))
    assert "Lena, manager" in text_of(await says(stage, "ada", "team"))


async def test_open_invitations_are_listed_and_taken_back(stage: Stage) -> None:
    first = text_of(await says(stage, "ada", "/invite rep 3")).rsplit(" ", 1)[1]
    second = text_of(await says(stage, "ada", "/invite admin")).rsplit(" ", 1)[1]
    listed = await says(stage, "ada", "/invitations")
    assert text_of(listed).splitlines()[1:] == [
        "1. rep, until Friday",
        "2. administrator, until 17 March",
    ]
    assert "void now" in text_of(await says(stage, "ada", button(listed, "Revoke 1")))
    assert "not open" in text_of(await says(stage, "ada", button(listed, "Revoke 1")))
    assert "void now" in text_of(await says(stage, "ada", "revoke 1"))
    for code in (first, second):
        assert "not one of mine" in text_of(await says(stage, "lena", f"/start {code}"))


async def test_an_invitation_of_a_second_team_leads_into_it(stage: Stage) -> None:
    async with stage.parts.store.unit() as unit:
        south = await unit.new_team("South")
        code = await unit.invite(south.id, Role.REP, None, stage.now)
    assert "Welcome to South" in text_of(await says(stage, "dana", f"/start {code}"))
    assert "[Team Team]" not in text_of(await says(stage, "dana", "team"))
    assert "You work in Team now" in text_of(await says(stage, "dana", "team Team"))


async def test_nothing_is_left_of_somebody_forgotten(stage: Stage) -> None:
    sender = stage.sender("dana")
    await says(stage, "dana", "new Acme")
    await says(stage, "dana", "they asked for our brochure and the price list")
    await says(stage, "dana", "hm")
    team = stage.people["dana"].team.id
    async with stage.parts.store.unit() as unit:
        ours = replace(DEFAULT, rules=Rules(reps=("Dana", "Ada")))
        await unit.save_process(team, ours, stage.people["dana"].id, stage.now)
        here = Address(CHANNEL, sender)
        await unit.keep_draft(stage.people["dana"].id, team, here, Draft(ours))
    async with stage.parts.store.unit() as unit:
        row = InboxRow(
            source="telegram:1",
            source_id=1,
            lane=sender,
            body={"text": "secret"},
            arrived_at=stage.now,
            not_before=stage.now,
        )
        unit.session.add(row)
        await unit.session.flush()
    told = text_of(await says(stage, "dana", "/forget"))
    assert "Saved process, today: Sales process, version 2" in told
    assert "Draft of a process: Sales process" in told
    await says(stage, "dana", "yes")
    await says(stage, "dana", "yes", row.id)
    dana = stage.people["dana"].id
    async with stage.parts.store.look() as unit:
        person = await unit.session.get_one(PersonRow, dana)
        assert person.name == ""
        assert (await unit.process(team)).rules.reps == ("Ada",)
        for table in (TalkRow, IdentityRow, DraftRow):
            left = await unit.session.exec(select(table).where(table.person_id == dana))
            assert left.all() == []
        notes = (await unit.session.exec(select(NoteRow))).all()
        assert {(note.deal_id is not None, note.chat) for note in notes} == {(True, "")}
        said = select(OutboxRow).where(col(OutboxRow.chat) == sender)
        assert [plain(one.body) for one in await unit.session.exec(said)] == [
            "Done. I have forgotten you. All the best."
        ]
        came = await unit.session.get_one(InboxRow, row.id)
        assert (came.state, came.body) == ("done", {})
        [deal] = await unit.team_deals(stage.people["ada"].team.id)
        assert deal.owner == stage.people["ada"].id


async def test_in_a_group_its_team_counts(stage: Stage) -> None:
    await says(stage, "dana", "new Acme")
    async with stage.parts.store.unit() as unit:
        south = await unit.new_team("South")
        await unit.bind(stage.people["dana"].team.id, Address(CHANNEL, stage.north), "North")
        await unit.enrol(CHANNEL, stage.sender("dana"), "Dana", south.id, Role.REP)
    assert "no deal" in text_of(await says(stage, "dana", "status Acme"))
    await stage.parts.assistant.receive(
        Incoming(
            Address(CHANNEL, stage.north),
            stage.sender("dana"),
            stage.now,
            text="/status Acme",
            private=False,
        )
    )
    async with stage.parts.store.look() as unit:
        query = select(OutboxRow.body).where(OutboxRow.chat == stage.north)
        [said] = await unit.session.exec(query)
    assert "Acme</b>: Need recognition" in said


async def test_a_rest_ends_although_one_works_in_another_team(stage: Stage) -> None:
    await says(stage, "dana", "new Acme")
    await says(stage, "dana", "pause Acme until friday")
    async with stage.parts.store.unit() as unit:
        south = await unit.new_team("South")
        await unit.enrol(CHANNEL, stage.sender("dana"), "Dana", south.id, Role.REP)
    stage.now += timedelta(days=4)
    assert "Acme is awake again" in "\n".join(text for _, text in await stage._shown())


def test_the_switch_of_works_councils_is_one_question() -> None:
    assert per_person_allowed(Team(1, "North"))
    assert not per_person_allowed(Team(1, "North", personal_figures_off=True))


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("Lena to Dana", ["Lena", "Dana Fox"], "to"),
        ("lenę danie", ["Lena", "Dana Fox"], ""),
        ("dana fox", ["Dana Fox"], ""),
        ("Jan", [], "jan"),
        ("Jan Kos's deals to Lena", ["Jan Kos", "Lena"], "deals to"),
        ("Müller", ["Müller"], ""),
        ("nobody", [], "nobody"),
    ],
)
def test_members_are_known_by_what_people_call_them(text: str, names: list[str], left: str) -> None:
    called = ("Lena", "Dana Fox", "Jan Kos", "Jan Nowak", "Müller")
    members = [Member(n, name, Role.REP) for n, name in enumerate(called, 1)]
    assert [member.name for member in named(text, members)] == names
    assert without_names(text, members) == left
