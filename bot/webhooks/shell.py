"""Endpoints from the shell: added, listed, tried, removed."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from urllib.parse import urlsplit

from sqlmodel import col, delete, func, select

from bot.clock import now
from bot.mishaps import Mishap
from bot.settings import Settings
from bot.storage.store import SqlStore, SqlUnit
from bot.storage.tables import TeamRow
from bot.storage.webhook_queue import resume
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from bot.storage.webhooks import enveloped, instant
from bot.storehouse import storehouse
from bot.teams import team_meant
from bot.webhooks.addresses import may_be_called
from bot.webhooks.posting import Answer, Failed, Gone, Letter, Posting
from bot.webhooks.signing import new_secret
from flows.announcing import Topic
from flows.people import FIRST_TEAM

TRIED = "ingear.test"
"""The type of an event that says nothing."""
STATES = {"active": "", "paused": "paused, ", "closed": "closed by itself, "}


async def added(settings: Settings, url: str, team: str | None, events: Sequence[str]) -> str:
    """A new endpoint as text, with its secret. Raises Mishap."""
    wanted = sorted({event.strip() for one in events for event in one.split(",")})
    if not set(wanted) <= set(Topic):
        raise Mishap(f"--events takes some of {', '.join(Topic)}.")
    await may_be_called(url, private=settings.webhooks_private)
    secret = new_secret()
    async with storehouse(settings) as store, store.unit() as unit:
        found = await team_meant(unit, team) or await unit.new_team(FIRST_TEAM)
        row = WebhookRow(team_id=found.id, url=url, secret=secret, events=wanted, added_at=now())
        unit.session.add(row)
        await unit.session.flush()
        number = row.id
    heard = ", ".join(wanted) or "everything"
    return (
        f"{number} hears of {found.name}: {heard}.\nsecret: {secret}\n"
        "It is shown this once. What happens from now on is told by `ingear serve`."
    )


async def listed(settings: Settings) -> str:
    """The endpoints, a line each, never with a secret."""
    async with storehouse(settings) as store, store.look() as unit:
        query = select(WebhookRow, TeamRow.name).join(
            TeamRow, col(TeamRow.id) == WebhookRow.team_id
        )
        rows = (await unit.session.exec(query.order_by(col(WebhookRow.id)))).all()
        waits = await _waiting(unit)
    lines = [_line(row, team, waits.get(row.id or 0, 0)) for row, team in rows]
    return "\n".join(lines) or "No endpoint hears of anything: `ingear webhooks add URL`."


async def _waiting(unit: SqlUnit) -> dict[int, int]:
    waits = col(WebhookDeliveryRow.state).in_(("pending", "sending"))
    query = select(WebhookDeliveryRow.webhook_id, func.count()).where(waits)
    return dict((await unit.session.exec(query.group_by(col(WebhookDeliveryRow.webhook_id)))).all())


def _line(row: WebhookRow, team: str, waits: int) -> str:
    heard = ", ".join(row.events) or "everything"
    failure = "410" if row.state == "closed" else row.failure
    troubled = f", {failure}" if failure else ""
    since = f" since {row.failing_since:%Y-%m-%d %H:%M} UTC" if row.failing_since else ""
    return (
        f"{row.id}  {_shown(row.url)}  {STATES[row.state]}hears of {team}: {heard}; "
        f"{waits} waiting{troubled}{since}"
    )


def _shown(url: str) -> str:
    """An address as far as the first part of its path: in what follows secrets may stand."""
    asked = urlsplit(url)
    place, (first, _, more) = asked.netloc.rpartition("@")[2], asked.path[1:].partition("/")
    rest = ("/…" if more else "") + ("?…" if asked.query else "")
    return f"{asked.scheme}://{place}/{first}{rest}"


async def tried(settings: Settings, number: int) -> str:
    """An event that says nothing, posted now; raises Mishap where it is not taken."""
    async with storehouse(settings) as store:
        async with store.look() as unit:
            row = await _endpoint(unit, number)
        host = urlsplit(row.url).hostname
        answer = await _posted(Posting(settings.webhooks_private), row)
        if isinstance(answer, Failed):
            raise Mishap(f"{host} has not taken it ({answer.reason}): put that right, try again.")
        if isinstance(answer, Gone):
            raise Mishap(f"{host} wants nothing any more (410): `ingear webhooks remove {number}`.")
        again = await _resumed(store, number)
    return f"{host} has taken it ({answer.status})." + (" It hears again." if again else "")


async def _posted(posting: Posting, row: WebhookRow) -> Answer:
    at, message = now(), f"msg_{secrets.token_hex(12)}"
    body = enveloped(message, row.team_id, TRIED, f"webhooks/{row.id}", instant(at), {})
    async with posting.opened() as post:
        return await post(Letter(row.url, row.secret, message, body), at)


async def _resumed(store: SqlStore, number: int) -> bool:
    async with store.unit() as unit:
        row = await _endpoint(unit, number)
        again = row.state != "active"
        await resume(unit, row, now())
    return again


async def removed(settings: Settings, number: int) -> str:
    """An endpoint is gone, with all that waits for it. Raises Mishap."""
    async with storehouse(settings) as store, store.unit() as unit:
        row = await _endpoint(unit, number)
        waits = (await _waiting(unit)).get(number, 0)
        theirs = col(WebhookDeliveryRow.webhook_id) == number
        await unit.session.exec(delete(WebhookDeliveryRow).where(theirs))
        await unit.session.delete(row)
    return f"{number} is removed" + (f", {waits} events that waited for it too." if waits else ".")


async def _endpoint(unit: SqlUnit, number: int) -> WebhookRow:
    row = await unit.session.get(WebhookRow, number)
    if row is None:
        raise Mishap(
            f"There is no endpoint {number}: `ingear webhooks list` tells which there are."
        )
    return row
