"""Processes in memory: versions, the deals that follow them, and who changes both at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.storage.store import SqlStore, SqlUnit
from flows.criteria import Fact
from flows.deal import Deal
from flows.editor import editing
from flows.editor.drafts import Draft
from flows.editor.preview import preview
from flows.editor.saving import move_deals
from flows.errors import VersionClash
from flows.history import Cause, ChangeKind, Standing
from flows.messages import Address
from flows.people import Person, Role
from flows.process import DEFAULT, Process

pytestmark = pytest.mark.parametrize("database", ["on_sqlite"], indirect=True)

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
HERE = Address("telegram", "7")
RENAMED = editing.with_stage_renamed(DEFAULT, "presentation", "Prezentacja")
WITHOUT = editing.with_stage_removed(RENAMED, "presentation")


async def ada(unit: SqlUnit) -> Person:
    team = await unit.first_team("Team")
    return await unit.enrol("telegram", "7", "Ada", team.id, Role.ADMIN)


async def a_deal(unit: SqlUnit, name: str, stage: str) -> Deal:
    person = await ada(unit)
    process = await unit.process(person.team.id)
    deal = Deal(await unit.next_deal(), person.team.id, 0, name, person.id, process)
    deal.open(Cause(person.id, NOW), Standing(stage))
    await unit.new_deal(deal)
    return deal


async def save(unit: SqlUnit, process: Process, chosen: dict[str, str]) -> Process:
    """What the editor and the shell do at the end."""
    person = await ada(unit)
    base = next(p for p in await unit.processes(person.team.id) if p.id == process.id)
    found = preview(base, process, await unit.team_deals(person.team.id), chosen)
    assert not found.choosing
    saved = await unit.save_process(person.team.id, process, person.id, NOW)
    await move_deals(unit, person.team.id, saved, found, Cause(person.id, NOW))
    return saved


async def test_a_team_that_changes_nothing_follows_the_default(store: SqlStore) -> None:
    async with store.unit() as unit:
        team = (await ada(unit)).team.id
        assert await unit.processes(team) == [DEFAULT]
        assert (await unit.past([(team, "default", 1)])) == {(team, "default", 1): DEFAULT}


async def test_history_keeps_the_version_and_the_names_it_was_written_under(
    store: SqlStore,
) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit, "Acme", "presentation")
    async with store.unit() as unit:
        saved = await save(unit, RENAMED, {})
        assert saved.version == 2
    async with store.unit() as unit:
        saved = await save(unit, replace(WITHOUT, version=2), {"presentation": "closing"})
        assert saved.version == 3
    async with store.look() as unit:
        kept = (await unit.deals([deal.id]))[deal.id]
    opened, mapped = kept.history
    assert (opened.under, opened.under.stage("presentation").name) == (DEFAULT, None)
    assert (mapped.kind, mapped.before, mapped.after.stage) == (
        ChangeKind.MAPPED,
        opened.after,
        "closing",
    )
    assert (mapped.under.version, kept.process.version) == (3, 3)
    assert kept.undoable() is opened


async def test_who_moves_a_deal_while_the_process_is_saved_looks_again(store: SqlStore) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit, "Acme", "qualification")
    async with store.look() as unit:
        stale = (await unit.deals([deal.id]))[deal.id]
    async with store.unit() as unit:
        await save(unit, RENAMED, {})
    stale.observe("presentation", Cause(stale.owner, NOW))
    with pytest.raises(VersionClash):
        async with store.unit() as unit:
            await unit.keep_deal(stale)
    async with store.look() as unit:
        fresh = (await unit.deals([deal.id]))[deal.id]
    assert (fresh.process.version, len(fresh.history)) == (2, 1)


async def test_who_saves_second_is_told(store: SqlStore) -> None:
    async with store.unit() as unit:
        await save(unit, RENAMED, {})
        person = await ada(unit)
    with pytest.raises(VersionClash):
        async with store.unit() as unit:
            await unit.save_process(person.team.id, RENAMED, person.id, NOW)


async def test_what_fails_half_way_leaves_the_process_as_it_was(store: SqlStore) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit, "Acme", "presentation")

    async def half_done() -> None:
        async with store.unit() as unit:
            await save(unit, WITHOUT, {"presentation": "closing"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await half_done()
    async with store.look() as unit:
        kept = (await unit.deals([deal.id]))[deal.id]
        assert (kept.process, kept.standing.stage) == (DEFAULT, "presentation")
        assert await unit.processes(kept.team) == [DEFAULT]


async def test_the_default_can_be_another_process(store: SqlStore) -> None:
    async with store.unit() as unit:
        team = (await ada(unit)).team.id
        await unit.save_process(team, replace(RENAMED, id="tender", name="Tenders"), None, NOW)
        assert [p.id for p in await unit.processes(team)] == ["default", "tender"]
    async with store.unit() as unit:
        await unit.make_default(team, "tender")
        deal = await a_deal(unit, "Acme", "qualification")
    async with store.look() as unit:
        assert [p.id for p in await unit.processes(team)] == ["tender", "default"]
        assert (await unit.deals([deal.id]))[deal.id].process.name == "Tenders"
        assert await unit.processes(team + 1) == [DEFAULT]


async def test_a_draft_outlives_a_restart_and_is_of_one_chat(store: SqlStore) -> None:
    draft = Draft(RENAMED, "look", "", "abc/presentation/", (("presentation", "closing"),), 7, 3)
    async with store.unit() as unit:
        person = await ada(unit)
        await unit.keep_draft(person.id, person.team.id, HERE, draft)
    async with store.unit() as unit:
        assert await unit.draft(person.id, person.team.id, HERE) == draft
        assert await unit.draft(person.id, person.team.id, Address("terminal", "ada")) is None
        await unit.drop_draft(person.id, person.team.id, HERE)
    async with store.look() as unit:
        assert await unit.draft(person.id, person.team.id, HERE) is None


async def test_what_was_said_of_a_fact_is_kept_and_said_anew_replaced(store: SqlStore) -> None:
    async with store.unit() as unit:
        deal = await a_deal(unit, "Acme", "qualification")
        passed = Fact("information_search", "budget", deal.owner, NOW, shown=False, reason="late")
        await unit.keep_fact(deal.id, passed)
    async with store.unit() as unit:
        assert await unit.facts([deal.id, 99]) == {deal.id: [passed], 99: []}
        shown = replace(passed, shown=True, reason=None)
        await unit.keep_fact(deal.id, shown)
    async with store.look() as unit:
        assert (await unit.facts([deal.id]))[deal.id] == [shown]


async def test_a_default_that_was_removed_does_not_come_back(store: SqlStore) -> None:
    async with store.unit() as unit:
        person = await ada(unit)
        team = person.team.id
        await unit.save_process(team, replace(DEFAULT, id="tender", version=0), person.id, NOW)
        await unit.make_default(team, "tender")
        await unit.remove_process(team, "default")
    async with store.unit() as unit:
        tender = await unit.process(team)
        await unit.save_process(team, tender, person.id, NOW)
        assert [(one.id, one.version) for one in await unit.processes(team)] == [("tender", 2)]
    async with store.unit() as unit:
        again = await unit.save_process(team, replace(RENAMED, version=0), person.id, NOW)
        ours = {one.id: one for one in await unit.processes(team)}
        assert ours["default"] == again
