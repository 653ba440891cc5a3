"""How questions about many deals are heard: typed, by command, by button, or as a follow-up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from flows.heard import Heard
from flows.inquiry.below import DATED, PERIODS, within
from flows.inquiry.inquiring import inquire, nearest, plainly_asked
from flows.inquiry.inquiry import NO_FILTERS, Filters, Inquiry, Kind, Sort
from flows.inquiry.lexicon import folded, lexicon
from flows.inquiry.pursuing import recalled, reread
from flows.language.words import words
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Press
from flows.talk import Lately

ABOUT_DEAL = {"timeline": "timeline", "ask_rep": "ask_owner"}
"""What may be said of the deal on the table, and what that is."""
UNNUMBERED = ("confirming",)
"""Open questions that no number answers: it is one of the last list's."""
PERIOD = 3
"""Words of a period that is on a button, at most."""
UNLESS_SAID: Mapping[Kind, str] = {Kind.FORECAST: "this_month", Kind.CHANGES: "this_week"}
"""What a command is about that names no period."""


async def question(heard: Heard, meaning: Meaning) -> Heard | None:
    """A question about many deals; beside an open question only what can be nothing else."""
    text = heard.incoming.text
    if heard.talk.open_question is not None and not text.endswith("?"):
        known = await meaning.known_in(text, heard.incoming.at)
        if not plainly_asked(text, meaning.grammar.languages, known):
            return await _of_another_time(heard, meaning)
    inquiry = await _inquiry(text, heard, meaning, await _before(heard, meaning))
    return None if inquiry.kind in (Kind.UNKNOWN, Kind.DEAL) else _asking(heard, inquiry)


async def _of_another_time(heard: Heard, meaning: Meaning) -> Heard | None:
    """The last question in a period that is on its buttons, typed while one of ours is open."""
    question, before = heard.talk.open_question, await _before(heard, meaning)
    days = question is not None and (question.days or question.fact)
    if before is None or days or len(words(heard.incoming.text)) > PERIOD:
        return None
    found = await _inquiry(heard.incoming.text, heard, meaning, before)
    times = [_within(period, heard, meaning) for period in DATED.get(before.kind, ())]
    asked = (replace(found, filters=one.over(before.filters), against=None) for one in times)
    return next((_asking(heard, one) for one in asked if one == replace(found, against=None)), None)


async def _inquiry(text: str, heard: Heard, meaning: Meaning, before: Inquiry | None) -> Inquiry:
    known = await meaning.known_in(text, heard.incoming.at)
    return inquire(text, meaning.grammar.languages, known, before)


async def _before(heard: Heard, meaning: Meaning) -> Inquiry | None:
    """The question that this one may follow up."""
    lately = recalled(heard.talk, heard.incoming.at)
    asked = lately is not None and bool(lately.inquiry)
    return reread(lately.inquiry, await meaning.members()) if lately and asked else None


def _asking(heard: Heard, inquiry: Inquiry, page: int = 0) -> Heard:
    return replace(heard, intent="inquire", inquiry=inquiry, page=page)


async def commanded(kind: Kind, argument: str, heard: Heard, meaning: Meaning) -> Heard:
    """A question by command, narrowed by what is typed behind it."""
    if not argument:
        filters = _within(UNLESS_SAID[kind], heard, meaning) if kind in UNLESS_SAID else NO_FILTERS
        return _asking(heard, Inquiry(kind, filters=filters))
    return _asking(heard, await _inquiry(argument, heard, meaning, Inquiry(kind)))


def _within(period: str, heard: Heard, meaning: Meaning) -> Filters:
    today = heard.incoming.at.astimezone(ZoneInfo(meaning.person.timezone)).date()
    reach = within(period, today)
    return Filters(since=reach.since, until=reach.until)


async def readings(heard: Heard, meaning: Meaning) -> tuple[Inquiry, ...]:
    """What a question that is not understood may ask."""
    text = heard.incoming.text
    known = await meaning.known_in(text, heard.incoming.at)
    return nearest(text, meaning.grammar.languages, known)


async def again(heard: Heard, meaning: Meaning) -> Heard | None:
    """What goes on from the last answer: more of it, one of its deals, a reading; or its deal."""
    question = heard.talk.open_question
    if question is not None and question.state not in UNNUMBERED:
        return None
    said, focus = _said(heard, meaning), await meaning.there(heard.talk.focus)
    if said in ABOUT_DEAL and focus is not None:
        return replace(heard, intent=ABOUT_DEAL[said], meant=Meant(deal=focus))
    lately = recalled(heard.talk, heard.incoming.at)
    if lately is None:
        return None
    if said == "more":
        return await _more(heard, lately, meaning)
    place = _number(heard, meaning)
    if place is None:
        return None
    if lately.readings:
        return await _reading(heard, lately, place, meaning)
    if not 0 < place <= len(lately.rows):
        return None
    row = await meaning.there(lately.rows[place - 1])
    return replace(heard, intent="status", meant=Meant(deal=row, named=True)) if row else None


def _said(heard: Heard, meaning: Meaning) -> str | None:
    text = folded(heard.incoming.text)
    for key in ("more", *ABOUT_DEAL):
        if any(
            lexicon(one).pattern("lists", key).fullmatch(text) for one in meaning.grammar.languages
        ):
            return key
    return None


def _number(heard: Heard, meaning: Meaning) -> int | None:
    """The number that is all of a message."""
    for phrase in meaning.grammar.parse(heard.incoming.text):
        if phrase.intent == "number" and "name" not in phrase.slots:
            return meaning.grammar.number(phrase)
    return None


async def _more(heard: Heard, lately: Lately, meaning: Meaning) -> Heard | None:
    if not lately.more:
        return replace(heard, intent="asked_all") if lately.rows else None
    inquiry = reread(lately.inquiry, await meaning.members())
    return _asking(heard, inquiry, lately.page + 1)


async def _reading(heard: Heard, lately: Lately, place: int, meaning: Meaning) -> Heard | None:
    if not 0 < place <= len(lately.readings):
        return None
    return _asking(heard, reread(lately.readings[place - 1], await meaning.members()))


async def pressed(heard: Heard, press: Press, argument: str, meaning: Meaning) -> Heard:
    """A button below an answer; one of an answer that is no longer the last has had its day."""
    kind, _, period = argument.partition("_")
    if kind in set(Kind) and period in PERIODS:
        return await _dated(heard, Kind(kind), period, meaning)
    lately = recalled(heard.talk, heard.incoming.at)
    understood = None
    if lately is not None and lately.serial == press.revision:
        understood = await _below(heard, lately, argument, meaning)
    return understood or replace(heard, intent="unknown")


async def _below(heard: Heard, lately: Lately, said: str, meaning: Meaning) -> Heard | None:
    name, _, number = said.rpartition("_")
    if said == "more":
        return await _more(heard, lately, meaning)
    if name == "reading" and number.isdecimal():
        return await _reading(heard, lately, int(number), meaning)
    if name == "by" and number in set(Sort):
        inquiry = reread(lately.inquiry, await meaning.members())
        return _asking(heard, replace(inquiry, sort=Sort(number)))
    return None


async def _dated(heard: Heard, kind: Kind, period: str, meaning: Meaning) -> Heard:
    """The last question of the kind in another period, or that kind of question by itself."""
    before = await _before(heard, meaning)
    asked = before if before is not None and before.kind is kind else Inquiry(kind)
    filters = _within(period, heard, meaning).over(asked.filters)
    return _asking(heard, replace(asked, filters=filters, against=None))
