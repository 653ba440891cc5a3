"""Files that go with a message: made when it is sent, from what the outbox says of them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from bot.storage.brought import refused_of
from bot.storage.store import SqlStore
from bot.upkeep.exporting import Scope, write_deals

LARGE = 10_000_000
"""Bytes above which a file is packed: phones, and Telegram, take only so much."""


@dataclass(frozen=True)
class Made:
    """A file with its name."""

    name: str
    content: bytes


async def made(store: SqlStore, wanted: Mapping[str, Any]) -> Made | None:
    """The file that the outbox tells of; None where what it was made of is gone."""
    out = StringIO()
    if wanted["brought"] is None:
        await write_deals(out, store, Scope(wanted["team"], wanted["owner"]))
    else:
        async with store.look() as unit:
            out.write(await refused_of(unit, wanted["brought"]))
    text = out.getvalue()
    return await asyncio.to_thread(_packed, wanted["name"], text) if text else None


def _packed(name: str, text: str) -> Made:
    # Spreadsheets take a text without this mark for one of their own code page.
    content = text.encode("utf-8-sig")
    if len(content) <= LARGE:
        return Made(name, content)
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return Made(f"{name}.zip", packed.getvalue())
