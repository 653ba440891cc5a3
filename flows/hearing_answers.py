"""What is said after a question that was asked beside a note: an answer, skip, later, still so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.asked import Since
from flows.deal import Deal
from flows.fitting import AMOUNTS, DATES, SHORT, answer_in
from flows.heard import Heard
from flows.language.words import words
from flows.meaning import Meaning
from flows.meant import Meant
from flows.permissions import Act, may
from flows.questions import WEEK, still_asked
from flows.talk import Wondered

STILL = {"yes": "still_so", "no": "no_longer"}
AT_ONCE = (*DATES, *AMOUNTS)
"""Facts whose answers, a day or an amount, would be something else were they not asked for."""


async def left_open_said(heard: Heard, meaning: Meaning) -> Heard | None:
    """Skip and later, yes and no, a day or an amount, where that is what was asked for."""
    found = await _asked(heard, meaning)
    if found is None:
        return None
    asked, deal = found
    text, about = heard.incoming.text, replace(heard, meant=Meant(deal=deal.id))
    known = {phrase.intent for phrase in meaning.grammar.parse(text)}
    thinks = len(words(text)) <= SHORT and meaning.grammar.marks_of("thinks_over", text)
    if thinks or "skip" in known:
        skips = not thinks and meaning.grammar.marks_of("skips", text)
        since = Since.SKIPPED if skips else Since.LATER
        return replace(about, intent="leave_open", argument=f"{asked.fact}.{since}")
    still = known & set(STILL) if still_asked(deal, asked.fact, _here(heard, meaning)) else set()
    if still:
        return replace(about, intent=STILL[still.pop()], argument=asked.fact)
    return await _answer(about, asked, meaning) if asked.fact in AT_ONCE else None


async def answer_said(heard: Heard, meaning: Meaning) -> Heard | None:
    """A name, or the rep's own words, where that is what was asked for."""
    found = await _asked(heard, meaning)
    if found is None:
        return None
    asked, deal = found
    return await _answer(replace(heard, meant=Meant(deal=deal.id)), asked, meaning)


async def _asked(heard: Heard, meaning: Meaning) -> tuple[Wondered, Deal] | None:
    """The question that waits, and its deal, where the message can be about that."""
    asked, incoming = heard.talk.wondered, heard.incoming
    old = asked is None or incoming.at - datetime.fromisoformat(asked.at) >= WEEK
    apart = incoming.edited or bool(incoming.author) or not incoming.private
    if asked is None or old or apart or heard.talk.open_question is not None:
        return None
    deal, replied = await meaning.deal(asked.deal), await meaning.replied_to(incoming)
    if deal is None or replied not in (None, deal.id):
        return None
    mine = may(meaning.person, Act.EDIT, team=deal.team, owner=deal.owner)
    return (asked, deal) if mine else None


async def _answer(heard: Heard, asked: Wondered, meaning: Meaning) -> Heard | None:
    """The answer, unless it names a deal: then it is a note."""
    text = heard.incoming.text
    said = answer_in(asked.fact, text, meaning.grammar, _here(heard, meaning))
    named = await meaning.named(text) if said is not None else None
    if said is None or named is None or named.named or named.fitting:
        return None
    return replace(heard, intent="answer", note=text, argument=f"{asked.fact}.{said}")


def _here(heard: Heard, meaning: Meaning) -> datetime:
    return heard.incoming.at.astimezone(ZoneInfo(meaning.person.timezone))
