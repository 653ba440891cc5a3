"""A manager's question from the shell: how it was read, and the figures of the answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import select

from bot.guessing import guessed
from bot.reading_out import local
from bot.settings import Settings
from bot.speech import Speaking, plain
from bot.storage.store import SqlUnit
from bot.storage.tables import PersonRow
from bot.storehouse import storehouse
from bot.teams import NOBODYS
from flows.inquiry.informing import answered
from flows.inquiry.inquiries import asked
from flows.inquiry.inquiry import Inquiry, Kind
from flows.language.ear import Ear
from flows.language.grammar import grammar
from flows.language.languages import LANGUAGES
from flows.language.parsing import Phrase
from flows.language.words import fold, words
from flows.people import Person, Role
from flows.watch.digesting import wanted

FEW = 3
"""Words up to which a question may be in any language."""


@dataclass(frozen=True)
class Asking:
    """Who asks, in which language, when and where; what was not said is None."""

    name: str | None = None
    language: str | None = None
    at: str | None = None
    timezone: str | None = None


async def ask(settings: Settings, question: str, asking: Asking, *, as_json: bool) -> str:
    """The answer to a question, as text or as JSON. Raises Mishap."""
    at = local(asking.at, asking.timezone or "UTC")
    async with storehouse(settings) as store, store.look() as unit:
        person = await _asker(unit, asking, question, at.date())
        heard = Ear(guessed).hearing(person.language, question).languages
        known = asking.language is not None or person.id != 0
        languages = heard if known else tuple(dict.fromkeys((*heard, *LANGUAGES)))
        inquiry = Inquiry()
        # What is wanted every Monday is for a chat, which has a clock.
        if wanted(question) is None:
            inquiry = await asked(unit, person, question, languages, at.date())
        said = Ear(guessed).phrases(person.language, question)
        if inquiry.kind is Kind.UNKNOWN and _asks_all(said):
            inquiry = Inquiry(Kind.PIPELINE)
        answer = await answered(unit, person, inquiry, at)
    if as_json:
        return json.dumps(inquiry.facts() | {"figures": answer.figures}, ensure_ascii=False)
    return plain(Speaking(person.language, at.date()).lines(answer.lines))


async def _asker(unit: SqlUnit, asking: Asking, question: str, today: date) -> Person:
    """The person of that name where they work; whoever else sits here administers the machine."""
    rows = (await unit.session.exec(select(PersonRow))).all()
    found = [row for row in rows if fold(row.name) == fold(asking.name or "\0")]
    person = await unit.member(found[0].team_id, found[0].id or 0) if found else None
    if person is None:
        person = Person(0, asking.name or "", Role.ADMIN, await unit.team_meant() or NOBODYS)
    if asking.language or person.id:
        return person.speaking(asking.language or person.language)
    usual = person.team.language
    if await _shared(unit, person.speaking(usual), question, today):
        return person.speaking(usual)
    return person.speaking(guessed(question) or usual)


async def _shared(unit: SqlUnit, person: Person, question: str, today: date) -> bool:
    """Whether a few words say something in the team's language, whatever else they are in."""
    if len(words(question)) > FEW:
        return False
    inquiry = await asked(unit, person, question, (person.language,), today)
    return inquiry.kind is not Kind.UNKNOWN or _asks_all(grammar(person.language).parse(question))


def _asks_all(phrases: Sequence[Phrase]) -> bool:
    """Whether it is what a chat answers with everything that is open: "status"."""
    return any(phrase.intent == "pipeline" for phrase in phrases)
