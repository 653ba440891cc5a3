"""`ingear webhooks`: endpoints are added, listed, tried and removed, and a secret is shown once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlmodel import update

from bot.mishaps import Mishap
from bot.settings import Settings, read_settings
from bot.storage.webhook_tables import WebhookRow
from bot.storehouse import storehouse
from bot.upkeep.checking import findings
from bot.webhooks.shell import added, listed, removed, tried
from tests.commands import ingear
from tests.webhook_receiver import Receiver


@pytest.fixture
def settings(database: str) -> Settings:
    return read_settings(database_url=database, webhooks_private=True)


async def test_an_endpoint_from_its_first_day_to_its_last(settings: Settings) -> None:
    async with Receiver() as far:
        told = await added(settings, far.url + "/hush?key=hush", None, ["deal.won,deal.lost"])
        assert told.startswith("1 hears of Team: deal.lost, deal.won.")
        found = re.search(r"secret: (whsec_\S+)", told)
        assert found
        far.secret = found[1]
        shown = await listed(settings)
        assert shown == (f"1  {far.url}/…?…  hears of Team: deal.lost, deal.won; 0 waiting")
        assert await tried(settings, 1) == "127.0.0.1 has taken it (204)."
        assert far.topics == ["ingear.test"]
        assert far.wrong == ["path"], "hush was called, and is never shown"
        assert await removed(settings, 1) == "1 is removed."
        assert (await listed(settings)).startswith("No endpoint")


async def test_a_paused_one_is_listed_and_hears_again_once_it_answers(settings: Settings) -> None:
    async with Receiver() as far:
        told = await added(settings, far.url, None, [])
        far.secret = told.split("secret: ")[1].split()[0]
        async with storehouse(settings) as store, store.unit() as unit:
            paused = {"state": "paused", "failure": "HTTP 500"}
            await unit.session.exec(update(WebhookRow).values(**paused))
        assert "paused, hears of Team: everything; 0 waiting, HTTP 500" in await listed(settings)
        assert any("ingear webhooks test 1" in line for line in await findings(settings))
        async with storehouse(settings) as store, store.unit() as unit:
            closed = {"state": "closed", "failure": None}
            await unit.session.exec(update(WebhookRow).values(**closed))
        assert "closed by itself, hears of Team: everything; 0 waiting, 410" in await listed(
            settings
        )
        far.answers.append(500)
        with pytest.raises(Mishap, match=r"has not taken it \(HTTP 500\)"):
            await tried(settings, 1)
        assert "It hears again" in await tried(settings, 1)
        assert not any("webhooks" in line for line in await findings(settings))


async def test_what_is_not_so_is_said(settings: Settings) -> None:
    with pytest.raises(Mishap, match=r"--events takes some of deal\.phase_changed"):
        await added(settings, "http://127.0.0.1:9/", None, ["deal.moved"])
    with pytest.raises(Mishap, match="no team called West"):
        await added(settings, "http://127.0.0.1:9/", "West", [])
    with pytest.raises(Mishap, match="no endpoint 7"):
        await tried(settings, 7)


def test_our_own_machine_is_no_endpoint_unless_that_is_set(tmp_path: Path) -> None:
    add = ("webhooks", "add", "https://127.0.0.1:9/hook")
    refused = ingear(*add, home=tmp_path)
    assert refused.returncode == 2
    assert "private address: set INGEAR_WEBHOOKS_PRIVATE=true" in refused.stderr
    taken = ingear(*add, home=tmp_path, INGEAR_WEBHOOKS_PRIVATE="true")
    assert taken.returncode == 0, taken.stderr
    assert "whsec_" not in ingear("webhooks", "list", home=tmp_path).stdout
