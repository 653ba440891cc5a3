"""Forgetting a person from the shell: what is kept as JSON, and its removal."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from sqlmodel import select

from bot.clock import now
from bot.mishaps import Mishap
from bot.settings import Settings
from bot.storage.store import SqlUnit
from bot.storage.tables import PersonRow
from bot.storehouse import storehouse
from flows.language.words import fold
from flows.messages import Address, Incoming
from flows.team.forgetting import forget_person
from flows.team.membership import Kept


async def forget(settings: Settings, name: str, file: Path, *, sure: bool) -> str:
    """Write what is kept of somebody to a file; remove them where that is meant. Raises Mishap."""
    async with storehouse(settings) as store, store.unit() as unit:
        person = await _called(unit, name)
        _write(await unit.kept_of(person), file)
        if not sure:
            return f"What is kept of {name} is in {file}. With --yes they are forgotten."
        here = Incoming(Address("shell", ""), "", now())
        await forget_person(unit, person, here)
    return f"{name} is forgotten. What was kept is in {file}."


async def _called(unit: SqlUnit, name: str) -> int:
    """The one person of that name, or of that number where names are alike."""
    rows = await unit.session.exec(select(PersonRow.id, PersonRow.name))
    known = {number: called for number, called in rows if number and called}
    found = [n for n, called in known.items() if fold(called) == fold(name) or str(n) == name]
    if len(found) != 1:
        numbers = ", ".join(map(str, found))
        raise Mishap(
            f"Several are called {name}: say --person with one of {numbers}."
            if found
            else f"Nobody is called {name}."
        )
    return found[0]


def _write(kept: Kept, file: Path) -> None:
    told = json.dumps(asdict(kept), default=_plain, indent=2, ensure_ascii=False)
    try:
        with os.fdopen(_for_us_alone(file), "w", encoding="utf-8") as out:
            out.write(told)
    except OSError as error:
        raise Mishap(f"{file} cannot be written ({error.strerror}): name another file.") from None


def _for_us_alone(file: Path) -> int:
    """An empty file that nobody else on the machine may read, also where it was there before."""
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    file.chmod(0o600)
    return opened


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
