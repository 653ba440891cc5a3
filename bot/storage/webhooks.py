"""Events out in rows: one for each endpoint and event, in the transaction that changed the deal."""

from __future__ import annotations

import json
import secrets
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Table
from sqlmodel import col, select, update

from bot.speech import Speaking
from bot.storage.people import PeopleRows
from bot.storage.tables import TeamRow
from bot.storage.webhook_tables import WebhookDeliveryRow, WebhookRow
from flows.announcing import Fact, News, Tiding, Topic
from flows.groups.alerting import PATIENCE
from flows.messages import Say

DELIVERIES: Table = WebhookDeliveryRow.metadata.tables["webhook_delivery"]
Delivery = WebhookDeliveryRow


class WebhookRows(PeopleRows):
    """What other systems are told."""

    async def announce(self, tiding: Tiding) -> None:
        """Has the team's endpoints told a little later, and takes back what it mends."""
        found = await self._endpoints(tiding.team)
        if not found:
            return
        heard = await self._taken_back(tiding, [endpoint.id or 0 for endpoint, _ in found])
        for endpoint, team in found:
            known = heard[endpoint.id or 0]
            news = _news(endpoint, tiding, known)
            if news is not None:
                await self._write_event(endpoint, team, tiding, news, known)

    async def _endpoints(self, team: int) -> Sequence[tuple[WebhookRow, TeamRow]]:
        query = (
            select(WebhookRow, TeamRow)
            .join(TeamRow, col(TeamRow.id) == WebhookRow.team_id)
            .where(WebhookRow.team_id == team, WebhookRow.state != "closed")
            .order_by(col(WebhookRow.id))
        )
        return (await self.session.exec(query)).all()

    async def _taken_back(self, tiding: Tiding, endpoints: list[int]) -> dict[int, list[str]]:
        """Withdraw what is mended and still waits; what may have been heard of it, by endpoint."""
        heard: defaultdict[int, list[str]] = defaultdict(list)
        if not tiding.mends:
            return heard
        theirs = (
            col(Delivery.webhook_id).in_(endpoints),
            col(Delivery.deal_id) == tiding.deal,
            col(Delivery.key).in_(tiding.mends),
        )
        # What is being sent meanwhile counts as heard, and is not tried again.
        unsent = col(Delivery.state).in_(("pending", "sending", "dead"))
        waits = update(Delivery).where(*theirs, unsent)
        await self.session.exec(waits.values(state="withdrawn", body=""))
        tried: tuple[ColumnElement[bool], ...] = (*theirs, col(Delivery.attempts) > 0)
        query = select(Delivery.webhook_id, Delivery.message).where(*tried)
        for endpoint, message in await self.session.exec(query.order_by(col(Delivery.id))):
            heard[endpoint].append(message)
        return heard

    async def _write_event(
        self, endpoint: WebhookRow, team: TeamRow, tiding: Tiding, news: News, heard: list[str]
    ) -> None:
        message = f"msg_{secrets.token_hex(12)}"
        undone = news.topic is Topic.CHANGE_UNDONE
        body = await self._event_body(team, tiding, news, message, heard)
        values = {
            "webhook_id": endpoint.id,
            "deal_id": tiding.deal,
            "key": tiding.key,
            "owner_id": tiding.owner,
            "topic": news.topic,
            "message": message,
            "body": body,
            "state": "pending",
            "attempts": 0,
            # What is taken back cannot come back: no undo is undone.
            "not_before": tiding.at if undone else tiding.at + PATIENCE,
        }
        once = self.inserting(DELIVERIES).values(values).on_conflict_do_nothing()
        await self.session.exec(once)

    async def _event_body(
        self, team: TeamRow, tiding: Tiding, news: News, message: str, heard: list[str]
    ) -> str:
        named = not team.personal_figures_off
        speaking = self.speech.of(team.language, team.timezone, tiding.at)
        facts = _plain({**tiding.facts, **news.facts}, speaking)
        names = await self.names([tiding.owner]) if named else {}
        at = instant(tiding.at)
        mends = {"mends": heard} if heard else {}
        data = facts | {"owner": names.get(tiding.owner) or None, "at": at} | mends
        return enveloped(message, team.id or 0, news.topic, f"deals/{tiding.deal}", at, data)


def enveloped(  # what the envelope has
    message: str, team: int, topic: str, subject: str, at: str, data: Mapping[str, Any]
) -> str:
    """An event as CloudEvents 1.0 has it, in JSON."""
    envelope = {
        "specversion": "1.0",
        "id": message,
        "source": f"/ingear/teams/{team}",
        "type": topic,
        "subject": subject,
        "time": at,
        "datacontenttype": "application/json",
        "data": data,
    }
    return json.dumps(envelope, ensure_ascii=False)


def instant(at: datetime) -> str:
    """A point in time as other systems read it."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _news(endpoint: WebhookRow, tiding: Tiding, heard: list[str]) -> News | None:
    """What an endpoint is told, if anything.

    Whoever has heard of a change also hears that it no longer holds, whatever else they hear of.
    """
    news = tiding.further if heard else tiding.fresh
    wanted = news is not None and (not endpoint.events or news.topic in endpoint.events)
    if news is None or wanted:
        return news
    return News(Topic.CHANGE_UNDONE, news.facts) if heard else None


def _plain(fact: Fact, speaking: Speaking) -> Any:
    if isinstance(fact, Say):
        return speaking.label(fact)
    if isinstance(fact, Mapping):
        return {name: _plain(part, speaking) for name, part in fact.items()}
    if isinstance(fact, Decimal):
        return int(fact) if fact == fact.to_integral_value() else float(fact)
    return fact
