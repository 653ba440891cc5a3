"""Commands at the shell before there is a team: a look makes none, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from bot.asking import Asking, ask
from bot.importing.shell import Wishes, import_file
from bot.mishaps import Mishap
from bot.processes.shell import exported, imported, played_back, shown
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.storage.tables import TeamRow
from bot.upkeep.inviting import invitation
from bot.webhooks.shell import added
from tests.bot.imported import table


async def teams(store: SqlStore) -> list[str]:
    async with store.look() as unit:
        return [row.name for row in await unit.session.exec(select(TeamRow))]


async def test_a_look_makes_no_team(settings: Settings, store: SqlStore, tmp_path: Path) -> None:
    assert "version 1: 0 open deals" in await shown(settings, None, None)
    ours = table(tmp_path, await exported(settings, None, None), "ours.yaml")
    await played_back(settings, ours, None)
    assert "Nothing is changed yet" in await imported(settings, ours, None, (), yes=False)
    await ask(settings, "pipeline", Asking(), as_json=False)
    await import_file(settings, table(tmp_path, "Account,Owner\nAcme,Dana\n"), Wishes())
    assert await teams(store) == []
    await imported(settings, ours, None, (), yes=True)
    assert await teams(store) == ["Team"]


async def test_what_is_kept_for_a_team_makes_the_first(settings: Settings, store: SqlStore) -> None:
    with pytest.raises(Mishap, match="no team called North"):
        await invitation(settings, "rep", "North")
    assert await teams(store) == []
    await added(settings, "https://1.1.1.1/", None, [])
    assert "new team" not in await invitation(settings, "rep", None)
    assert await teams(store) == ["Team"]


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("status", "Pipeline"),
        ("pipeline", "Pipeline"),
        ("lost deals", "Lost"),
        ("przegrane szanse", "Przegrane"),
    ],
)
async def test_words_of_several_languages_are_answered_in_the_teams(
    settings: Settings, question: str, head: str
) -> None:
    assert (await ask(settings, question, Asking(), as_json=False)).startswith(head)
