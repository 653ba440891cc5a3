"""Questions of managers heard among the names of their team."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from flows.inquiry.inquiring import inquire
from flows.inquiry.inquiry import Inquiry
from flows.inquiry.wording import Known
from flows.people import Member, Person
from flows.store import Unit


async def asked(
    unit: Unit, person: Person, text: str, languages: Sequence[str], today: date
) -> Inquiry:
    """What somebody asks, with the customers and members of their team found in it."""
    return inquire(text, languages, await known_in(unit, person, text, today))


async def known_in(unit: Unit, person: Person, text: str, today: date) -> Known:
    """What a question of somebody may name, and where it names their customers."""
    matches = await unit.find(person.team.id, text)
    return Known(
        today=today,
        process=await unit.process(person.team.id),
        deals=[(match.customer.name, match.start, match.end) for match in matches],
        members=await unit.members(person.team.id),
        asker=Member(person.id, person.name, person.role) if person.name else None,
    )
