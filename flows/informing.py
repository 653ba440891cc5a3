"""Replies to managers' questions, of what those who ask may see."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.answering import Answer, Asked, answer
from flows.heard import Heard
from flows.inquiry import Inquiry, Kind
from flows.messages import Reply, say
from flows.people import Person
from flows.permissions import sees
from flows.picturing import picture_of
from flows.reckoning import Scope
from flows.replies import standing_line
from flows.scoping import scope_of, standing_facts
from flows.store import Unit


async def answered(
    unit: Unit, person: Person, inquiry: Inquiry, now: datetime, page: int = 0
) -> Answer:
    """The answer to a question, of what somebody may see."""
    if inquiry.kind is Kind.UNKNOWN:
        return Answer((say("asked-unknown"),))
    if inquiry.kind is Kind.DEAL:
        return await _of_deal(unit, person, inquiry.deal or "")
    process = await unit.process(person.team.id)
    scope = scope_of(person, inquiry, Scope(person.team.id, process, inquiry.filters), now)
    return await answer(unit, Asked(person, inquiry, scope, now, page))


async def replied(unit: Unit, heard: Heard, person: Person) -> Reply | None:
    """The reply to a question about many deals, None where none was asked."""
    if heard.inquiry is None:
        return None
    now = heard.incoming.at.astimezone(ZoneInfo(person.timezone))
    told = await answered(unit, person, heard.inquiry, now)
    picture = await picture_of(unit, heard, person, heard.inquiry, told.figures)
    return Reply(told.lines, picture=picture)


async def _of_deal(unit: Unit, person: Person, name: str) -> Answer:
    """Where the deals of a customer stand."""
    customers = dict.fromkeys(m.customer.id for m in await unit.find(person.team.id, name))
    deals = [deal for number in customers for deal in await unit.deals_of(number)]
    seen = list({d.id: d for d in deals if sees(person, d)}.values())
    if not seen:
        return Answer((say("asked-nothing"),), {"deals": []})
    lines = tuple(standing_line(deal) for deal in seen)
    return Answer(lines, {"deals": [standing_facts(deal) for deal in seen]})
