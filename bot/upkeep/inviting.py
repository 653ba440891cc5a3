"""One-time invitations, from the shell and at the first start."""

from __future__ import annotations

from bot.clock import now
from bot.mishaps import Mishap
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from flows.people import FIRST_TEAM, Role
from flows.ways import Way


def deep_link(username: str, code: str) -> str:
    """A link that opens the bot and brings the code along."""
    return f"https://t.me/{username}?start={code}"


def way_to(username: str, way: Way) -> str:
    """A link to us: the private chat, or a group to choose, which is then bound."""
    return f"https://t.me/{username}" + ("?startgroup=bind" if way is Way.GROUP else "")


async def invitation(settings: Settings, role: str, team: str | None) -> str:
    """A fresh invitation as text: the link where the bot can be asked its name, and the code.

    A team that is not there yet is made for its first administrator, and that is said.
    """
    if role not in set(Role):
        raise Mishap(f"--role takes one of {', '.join(Role)}.")
    username = await _username(settings)
    async with storehouse(settings) as store:
        code, new = await _code(store, Role(role), team)
    link = deep_link(username, code) if username else f"?start={code}"
    return f"{link}\ncode: {code}" + (f"\n{team} is a new team." if new else "")


async def _code(store: SqlStore, role: Role, team: str | None) -> tuple[str, bool]:
    async with store.unit() as unit:
        known = await unit.team_meant(team)
        if known is None and team and role is not Role.ADMIN:
            raise Mishap(
                f"There is no team called {team}: leave --team out for the first one, "
                "or begin it with --role admin."
            )
        found = known or await unit.new_team(team or FIRST_TEAM)
        return await unit.invite(found.id, role, None, now()), known is None and bool(team)


async def _username(settings: Settings) -> str | None:
    if settings.telegram_token is None:
        return None
    from bot.telegram.application import username_of  # noqa: PLC0415  # only with a token

    return await username_of(settings)


async def claim(store: SqlStore, channel: str) -> str | None:
    """A code for the first administrator; None where the channel has one already."""
    async with store.unit() as unit:
        if await unit.has_admin(channel):
            return None
        team = await unit.first_team(FIRST_TEAM)
        return await unit.claim(team.id, now())
