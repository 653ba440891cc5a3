"""Events out: signed, in CloudEvents' form, with patience, again where they fail, never lost."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
from sqlmodel import select, update

from bot.storage.tables import TeamRow
from bot.storage.webhook_tables import WebhookDeliveryRow
from flows.history import LossReason
from tests.bot.office import Office, office
from tests.readme import README


@pytest.fixture
async def here(database: str) -> AsyncIterator[Office]:
    async with office(database) as opened:
        yield opened


async def test_a_change_is_told_once_after_its_patience(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=14)
    await here.looked()
    assert here.far.calls == []
    here.later(seconds=1)
    await here.posted("sent")
    [call] = here.far.calls
    assert call.time == int(here.at.timestamp())
    told = call.event
    assert (told["type"], told["subject"]) == ("deal.phase_changed", f"deals/{here.deal}")
    assert told["data"] == {
        "outcome": "open",
        "reason": None,
        "deal": {"id": here.deal, "name": "Novapol"},
        "process": {"id": "default", "name": None},
        "value": None,
        "currency": None,
        "before": {
            "phase": {"kind": "need_recognition", "name": "Need recognition"},
            "stage": {"kind": "prospecting", "name": "Prospecting"},
            "outcome": "open",
        },
        "after": {
            "phase": {"kind": "evaluation_of_alternatives", "name": "Evaluation"},
            "stage": {"kind": "presentation", "name": "Presentation"},
            "outcome": "open",
        },
        "owner": "Dana",
        "at": "2026-03-10T09:00:00Z",
    }


async def test_the_readme_shows_what_is_sent(here: Office) -> None:
    written = README.read_text("utf-8").split("<!-- event -->\n```json\n")[1].split("```")[0]
    await here.endpoint()
    await here.change(lambda deal, cause: deal.edit(cause, value="12000", currency="EUR"))
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")
    shown = json.loads(written)
    assert here.far.calls[0].event | {"id": shown["id"]} == shown


async def test_won_lost_and_reopened_are_told_by_name(here: Office) -> None:
    await here.endpoint()
    await here.change(lambda deal, cause: deal.win(cause))
    await here.change(lambda deal, cause: deal.reopen("presentation", cause))
    await here.change(lambda deal, cause: deal.lose(cause))
    await here.change(lambda deal, cause: deal.explain(LossReason.PRICE, cause))
    here.later(seconds=15)
    await here.posted("sent", "sent", "withdrawn", "sent")
    told = {call.event["type"]: call.event["data"]["reason"] for call in here.far.calls}
    assert told == {"deal.won": None, "deal.reopened": None, "deal.lost": "price"}


async def test_only_what_is_wanted_is_told_and_only_to_its_own_team(here: Office) -> None:
    await here.endpoint("deal.won", "deal.lost")
    async with here.store.unit() as unit:
        other = await unit.new_team("South")
    ours, here.team = here.team, other.id
    await here.endpoint()
    here.team = ours
    await here.move("presentation")
    await here.change(lambda deal, cause: deal.win(cause))
    assert await here.rows() == [("deal.won", "pending")]


async def test_an_undo_within_the_patience_leaves_nothing_to_tell(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=10)
    await here.undo()
    here.later(hours=1)
    await here.looked()
    assert here.far.calls == []
    assert await here.rows() == [("deal.phase_changed", "withdrawn")]


async def test_an_undo_of_what_was_told_is_told(here: Office) -> None:
    await here.endpoint("deal.phase_changed")
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")
    await here.undo()
    await here.posted("sent", "sent")
    told, undone = (call.event for call in here.far.calls)
    assert undone["type"] == "deal.change_undone"
    assert undone["data"]["mends"] == [told["id"]]
    assert undone["data"]["after"] == told["data"]["before"]


async def test_no_name_where_figures_of_persons_are_off(here: Office) -> None:
    async with here.store.unit() as unit:
        await unit.session.exec(update(TeamRow).values(personal_figures_off=True))
    await here.endpoint()
    await here.move("presentation")
    here.later(seconds=15)
    await here.posted("sent")
    assert here.far.calls[0].event["data"]["owner"] is None


async def test_what_waits_goes_out_without_the_name_of_who_is_forgotten(here: Office) -> None:
    await here.endpoint()
    await here.move("presentation")
    async with here.store.unit() as unit:
        dana = (await unit.deals([here.deal]))[here.deal].owner
        await unit.forget(dana, here.at)
    here.later(seconds=15)
    await here.posted("sent")
    assert here.far.calls[0].event["data"]["owner"] is None
    async with here.store.look() as unit:
        bodies = (await unit.session.exec(select(WebhookDeliveryRow.body))).all()
    assert bodies == [""]
