"""The team that a command at the shell is about."""

from __future__ import annotations

from bot.mishaps import Mishap
from bot.storage.store import SqlUnit
from flows.people import Team

NOBODYS = Team(0, "")
"""The team where there is none yet: it has no deals, and a process as any new one has."""


async def team_meant(unit: SqlUnit, name: str | None) -> Team | None:
    """The team of that name, or the oldest, None before there is any; raises Mishap."""
    found = await unit.team_meant(name)
    if found is None and name:
        raise Mishap(f"There is no team called {name}: leave --team out for the first one.")
    return found
