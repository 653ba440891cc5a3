"""Files taken in and given out, and what is there then."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.importing.shell import Wishes, import_file
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.storage.tables import DealRow
from bot.upkeep.exporting import export_to
from flows.deal import Deal

YES = Wishes(yes=True)


async def taken(
    settings: Settings, file: Path, capsys: pytest.CaptureFixture[str], wishes: Wishes = YES
) -> list[str]:
    """What the command says, line by line."""
    await import_file(settings, file, wishes)
    return capsys.readouterr().out.splitlines()


async def all_deals(store: SqlStore) -> list[Deal]:
    async with store.look() as unit:
        numbers = list(await unit.session.exec(select(DealRow.id).order_by(col(DealRow.id))))
        found = await unit.deals([number for number in numbers if number])
    return sorted(found.values(), key=lambda deal: deal.id)


async def exported(settings: Settings) -> str:
    out = io.StringIO()
    await export_to(out, settings)
    return out.getvalue()


def table(tmp_path: Path, text: str, name: str = "deals.csv") -> Path:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    return file
