"""Events out of a served bot: a rep's message on one side, a signed call on the other."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sqlmodel import select, update

from bot.clock import now
from bot.readers.trained import TrainedReader
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from bot.webhooks.posting import Posting
from bot.webhooks.signing import new_secret
from flows.people import FIRST_TEAM, Role
from tests.bot.telegram_house import Served, served
from tests.webhook_receiver import Receiver

LIMIT = 60.0


async def hears(house: Served, far: Receiver) -> None:
    """The far side hears of the first team's deals."""
    far.secret = new_secret()
    async with house.parts.store.unit() as unit:
        team = await unit.first_team(FIRST_TEAM)
        row = WebhookRow(team_id=team.id, url=far.url, secret=far.secret, added_at=now())
        unit.session.add(row)


async def hurry(house: Served) -> None:
    """What waits waits no longer."""
    async with house.parts.store.unit() as unit:
        await unit.session.exec(update(WebhookDeliveryRow).values(not_before=now()))


async def test_what_a_rep_reports_reaches_the_other_system(
    tmp_path: Path, reader: TrainedReader
) -> None:
    async with (
        Receiver() as far,
        served(tmp_path, reader, posting=Posting(private=True)) as house,
        asyncio.timeout(LIMIT),
    ):
        dana = await house.member("Dana", Role.REP)
        await hears(house, far)
        for said in ("new Novapol", "won Novapol", "yes", "undo", "lost Novapol", "yes", "price"):
            await dana.says(said)
            await dana.hears()
        await hurry(house)
        while len(far.calls) < 2:  # noqa: ASYNC110  # the far side tells nobody
            await asyncio.sleep(0.05)
        states = await _states(house)
        while "sending" in states:
            await asyncio.sleep(0.05)
            states = await _states(house)
    assert sorted(far.topics) == ["deal.lost", "deal.phase_changed"]
    # A win and a loss that nobody heard of: the one undone, the other told with its reason.
    assert sorted(states) == ["sent", "sent", "withdrawn", "withdrawn"]
    [lost] = [call.event for call in far.calls if call.event["type"] == "deal.lost"]
    assert lost["data"]["reason"] == "price"
    assert far.wrong == []


async def _states(house: Served) -> list[str]:
    """How far each call has come."""
    async with house.parts.store.look() as unit:
        return list((await unit.session.exec(select(WebhookDeliveryRow.state))).all())
