"""Facts set by hand, and what a note says taken instead of what was set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from flows.corrections.editing_by_hand import edit, named, typed_name
from flows.deal import Deal
from flows.facts.catching import outweighed
from flows.facts.fact_words import PARTS, Texts, worded
from flows.facts.mistaken import means
from flows.facts.told import told_in
from flows.heard import Heard
from flows.language.days import day_in, due
from flows.language.parsing import Grammar, Phrase
from flows.language.words import words
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Reply, say
from flows.store import Note
from flows.taking import Taking
from flows.talk import Question

NAME, CARD = 4, 8
"""Words of a name, and of a name with a number or an address, at most."""
_SOME_DAY = date(2026, 1, 5)
"""Whether words are a day does not depend on which day it is."""


async def fact_said(heard: Heard, said: Phrase, meaning: Meaning) -> Heard | None:
    """A fact in so many words, of the deal named or talked about; None where it is a note."""
    typed, part = typed_name(heard, said), said.intent.removeprefix("set_")
    if heard.incoming.text.endswith("?") or not _fits(part, typed, meaning.grammar):
        return None
    name = said.slots.get("deal")
    meant = await meaning.of_name(name) if name else Meant()
    if name and meant.deal is None and not meant.fitting:
        return None
    return replace(heard, meant=meant, argument=typed)


def _fits(part: str, typed: str, grammar: Grammar) -> bool:
    """Whether words can be what they are said to be: a day, or somebody's name."""
    if part == "decision_date":
        when = grammar.day(typed, _SOME_DAY)
        return when is not None and when.day is not None
    said = words(typed)
    short = 0 < len(said) <= (CARD if part == "contact" else NAME)
    ordinary = all(word.folded in grammar.common for word in said)
    return short and (typed[:1].isupper() or not ordinary)


async def taking_said(heard: Heard, said: Phrase, meaning: Meaning) -> Heard | None:
    """What the last note says instead of what was set by hand; None where it says no such thing."""
    deal = await meaning.deal(heard.talk.focus)
    note = await meaning.note(deal.id) if deal is not None else None
    if deal is None or note is None:
        return None
    zone, grammar = ZoneInfo(meaning.person.timezone), meaning.grammar
    today = day_in(heard.incoming.at, zone)
    against = outweighed(deal, _told(deal, note.text, grammar, note.at.astimezone(zone)))
    parts = [part for part, texts in against if means(said.slots["name"], texts, grammar, today)]
    meant = replace(heard, meant=Meant(deal=deal.id))
    return _from(meant, parts[0], note) if parts else None


async def taken_up(heard: Heard, meaning: Meaning) -> Heard:
    """A button that takes what a note says, with the text of that note."""
    part, _, number = heard.argument.rpartition("_")
    deal = heard.meant.deal
    wanted = int(number) if number.isdecimal() and deal is not None else None
    note = await meaning.note(deal or 0, wanted) if wanted is not None else None
    return _from(heard, part, note) if note is not None else heard


def _from(heard: Heard, part: str, note: Note) -> Heard:
    return replace(heard, argument=f"{part} {note.at.isoformat()}", note=note.text)


def _told(deal: Deal, text: str, grammar: Grammar, at: datetime) -> Texts:
    return dict(told_in(Question("", text=text), deal.name, grammar, at))


def take_fact(taking: Taking) -> None:
    """What a note says takes the place of what was set by hand, by somebody's own word."""
    heard, scene = taking.heard, taking.scene
    part, _, at = heard.argument.partition(" ")
    deal = scene.deal(heard.meant.deal)
    overtaken = heard.press is not None and deal is not None and _moved_on(deal, heard)
    if deal is None or not at or overtaken:
        taking.stale(deal)
        return
    moment = datetime.fromisoformat(at).astimezone(ZoneInfo(scene.person.timezone))
    told = _told(deal, heard.note, scene.grammar, moment)
    texts = {name: told[name] for name in PARTS[part] if name in told}
    if part in texts and named(taking) is not None:
        edit(taking, deal, archived=False, **texts)


def _moved_on(deal: Deal, heard: Heard) -> bool:
    return heard.press is not None and heard.press.revision != deal.history[-1].number


def set_fact(taking: Taking, *, part: str) -> None:
    """A fact is what somebody says it is, until somebody says otherwise."""
    deal = named(taking)
    text = _text(taking, part) if deal is not None else None
    if deal is None or text is None:
        return
    if deal.fact(part) == text:
        so = say("fact-set", deal=deal.name, fact=worded(part, {part: text}))
        taking.tell(Reply((say("already-so"), so), deal=deal.id))
        return
    edit(taking, deal, archived=False, **{part: text})


def _text(taking: Taking, part: str) -> str | None:
    """What was said as it is kept: a day as a date, a name as it was typed."""
    typed = taking.heard.argument
    if part != "decision_date":
        return typed
    when = taking.scene.grammar.day(typed, taking.scene.today)
    if when is None or when.day is None:
        return None
    at = f"T{when.time:%H:%M}" if when.time is not None else ""
    return f"{due(when.day).isoformat()}{at}"


BY_HAND = ("decider", "competitor", "decision_date", "contact")
STEPS: Mapping[str, Callable[[Taking], None]] = {
    "take_fact": take_fact,
    **{f"set_{part}": partial(set_fact, part=part) for part in BY_HAND},
}
