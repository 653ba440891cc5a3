"""Replies to managers' questions, of what those who ask may see."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.cards import card, lasting, people_in
from flows.deal import Deal
from flows.groups.asking_the_rep import ask_owner
from flows.heard import Heard
from flows.inquiry.answer import Answer, Asked
from flows.inquiry.answering import answer
from flows.inquiry.below import below, either
from flows.inquiry.inquiry import Inquiry, Kind
from flows.inquiry.picturing import picture_of
from flows.inquiry.pursuing import recalled, written
from flows.inquiry.reckoning import Scope
from flows.inquiry.scoping import scope_of, standing_facts
from flows.messages import Reply, say
from flows.people import Person
from flows.permissions import sees
from flows.replies import standing_line
from flows.store import Unit
from flows.talk import Lately
from flows.watch.minding import against


async def answered(
    unit: Unit, person: Person, inquiry: Inquiry, now: datetime, page: int = 0
) -> Answer:
    """The answer to a question, of what somebody may see."""
    if inquiry.kind is Kind.UNKNOWN:
        return Answer((say("asked-unknown"),))
    if inquiry.kind is Kind.DEAL:
        return await _of_deal(unit, person, inquiry.deal or "", now)
    process = await unit.process(person.team.id)
    scope = scope_of(person, inquiry, Scope(person.team.id, process, inquiry.filters), now)
    return await answer(unit, Asked(person, inquiry, scope, now, page))


async def replied(unit: Unit, heard: Heard, person: Person) -> Reply | None:
    """The reply to a question about many deals, which may be followed up; None where none was."""
    if heard.intent == "ask_owner":
        return await ask_owner(unit, heard, person)
    if heard.intent == "asked_all":
        return Reply((say("asked-all"),))
    if heard.intent == "near":
        return await _nearest(unit, heard, person)
    if heard.inquiry is None:
        return None
    now = heard.incoming.at.astimezone(ZoneInfo(person.timezone))
    told = await answered(unit, person, heard.inquiry, now, heard.page)
    before = recalled(heard.talk, heard.incoming.at)
    rows = before.rows if before is not None and heard.page else ()
    lately = Lately(heard.incoming.at.isoformat(), written(heard.inquiry), page=heard.page)
    lately = replace(lately, rows=(*rows, *told.rows), more=told.more)
    serial = await _keep(unit, heard, person, lately)
    if not told.figures:
        return Reply(told.lines)
    choices = below(heard.inquiry, told, now.date(), len(rows) + 1, serial)
    if heard.page:
        return Reply(told.lines, choices)
    picture = await picture_of(unit, heard, person, heard.inquiry, told.figures)
    return Reply(told.lines, choices, picture=picture)


async def _nearest(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The likeliest readings of what was not understood, to choose from."""
    readings = tuple(written(one) for one in heard.near)
    lately = Lately(heard.incoming.at.isoformat(), readings=readings)
    serial = await _keep(unit, heard, person, lately)
    return Reply((say("asked-near"),), either(heard.near, serial))


async def _keep(unit: Unit, heard: Heard, person: Person, lately: Lately) -> int:
    """Remembers what was asked; the number that is on the buttons of its answer."""
    talk, serial = heard.talk, heard.talk.serial + 1
    kept = replace(talk, serial=serial, lately=replace(lately, serial=serial))
    await unit.keep_talk(person, heard.incoming.address, kept)
    return serial


async def _of_deal(unit: Unit, person: Person, name: str, now: datetime) -> Answer:
    """Where the deals of a customer stand; of one of them its card."""
    customers = dict.fromkeys(m.customer.id for m in await unit.find(person.team.id, name))
    deals = [deal for number in customers for deal in await unit.deals_of(number)]
    seen = list({d.id: d for d in deals if sees(person, d)}.values())
    if not seen:
        return Answer((say("asked-nothing"),), {"deals": []})
    lines = tuple(standing_line(deal) for deal in seen)
    if len(seen) == 1:
        lines = (await _card(unit, seen[0], person, now)).lines
    return Answer(lines, {"deals": [standing_facts(deal) for deal in seen]})


async def _card(unit: Unit, deal: Deal, person: Person, now: datetime) -> Reply:
    names = {person.id: person.name} | await unit.names(sorted(people_in(deal) - {person.id}))
    given, facts = await unit.given([deal.id]), await unit.facts([deal.id])
    return card(
        deal,
        lasting(deal, given.get(deal.id, ())),
        now,
        lambda number: names.get(number) or say("former-colleague"),
        facts.get(deal.id, ()),
        (await against(unit, deal.team, [deal], now))[deal.id],
    )
