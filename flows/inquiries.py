"""Questions of managers heard among the names of their team."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from flows.answering import Answer, Asked, answer, scope_of, standing_facts
from flows.inquiring import inquire
from flows.inquiry import Inquiry, Kind
from flows.messages import say
from flows.people import Member, Person
from flows.permissions import Act, may
from flows.reckoning import Scope
from flows.replies import standing_line
from flows.store import Unit
from flows.wording import Known


async def asked(
    unit: Unit,
    person: Person,
    text: str,
    languages: Sequence[str],
    today: date,
    before: Inquiry | None = None,
) -> Inquiry:
    """What somebody asks, with the customers and members of their team found in it."""
    matches = await unit.find(person.team.id, text)
    known = Known(
        today=today,
        process=await unit.process(person.team.id),
        deals=[(match.customer.name, match.start, match.end) for match in matches],
        members=await unit.members(person.team.id),
        asker=Member(person.id, person.name, person.role) if person.name else None,
    )
    return inquire(text, languages, known, before)


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


async def _of_deal(unit: Unit, person: Person, name: str) -> Answer:
    """Where the deals of a customer stand."""
    customers = dict.fromkeys(m.customer.id for m in await unit.find(person.team.id, name))
    deals = [deal for number in customers for deal in await unit.deals_of(number)]
    seen = [d for d in deals if may(person, Act.SEE, team=d.team, owner=d.owner)]
    if not seen:
        return Answer((say("asked-nothing"),), {"deals": []})
    lines = tuple(standing_line(deal) for deal in seen)
    return Answer(lines, {"deals": [standing_facts(deal) for deal in seen]})
