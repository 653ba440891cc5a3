"""Answers in a rep's own words: what only the question that is open makes one."""

from __future__ import annotations

from dataclasses import replace

from flows.corrections.putting_right import closing
from flows.heard import Heard
from flows.history import LossReason
from flows.language.words import phrase as folded
from flows.language.words import words
from flows.meaning import Meaning
from flows.meant import Meant
from flows.naming.called import spelled
from flows.naming.newcomers import new_name
from flows.phrases import ANSWERS
from flows.talk import Question

SHORT = 5
"""Words up to which an answer to "which customer?" is taken for a name."""


async def own_place(heard: Heard, meaning: Meaning) -> Heard | None:
    """A phase or stage by the team's own word for it, or a reason, where it can be one."""
    question = heard.talk.open_question
    if question is not None and question.state == "explaining":
        named = await meaning.named(heard.incoming.text)
        apart = named.deal not in (None, question.deal) or bool(named.fitting)
        return None if apart else _plain_reason(heard, meaning)
    came_back = question is not None and question.returned and question.state == "asking"
    late = await _late_reason(heard, meaning) if question is None or came_back else None
    if late is not None or question is None:
        return late
    if question.deal is None or question.state not in ANSWERS["pick"]:
        return None
    deal = await meaning.deal(question.deal)
    place = deal.process.named(folded(heard.incoming.text)) if deal is not None else None
    return None if place is None else replace(heard, intent="at", argument=place)


def _plain_reason(heard: Heard, meaning: Meaning) -> Heard | None:
    """A reason in the words of its button; "no decision" is no no."""
    text = heard.incoming.text
    short = len(words(text)) <= SHORT and not text.endswith("?")
    reason = meaning.grammar.reason(text) if short else None
    return replace(heard, intent="reason", argument=reason) if reason else None


async def _late_reason(heard: Heard, meaning: Meaning) -> Heard | None:
    """The reason of a loss that was talked of last, told late or told anew."""
    text, bare = heard.incoming.text, _plain_reason(heard, meaning)
    if bare is None or bare.argument == LossReason.OTHER or text.endswith("?"):
        return None
    deal = await meaning.deal(heard.talk.focus)
    if deal is None or closing(deal) is None:
        return None
    named = await meaning.named(text)
    if named.deal not in (None, deal.id) or named.fitting:
        return None
    return replace(bare, intent="reason_late", meant=Meant(deal=deal.id))


async def answered(heard: Heard, question: Question, meaning: Meaning) -> Heard | None:
    """What only the open question makes an answer: a reason, a customer's name."""
    text = heard.incoming.text
    if question.state == "passing":
        return await _passed(heard, question, meaning)
    if len(words(text)) > SHORT:
        reason = meaning.grammar.reason(text) if question.state == "explaining" else None
        return replace(heard, intent="reason", argument=reason) if reason else None
    if question.state == "explaining":
        return await _explained(heard, question, meaning)
    if question.deal is None and question.state in ("choosing", "offering", "asking"):
        return await _named(heard, question, meaning)
    return None


async def _passed(heard: Heard, question: Question, meaning: Meaning) -> Heard | None:
    """Why a gate is passed, in one's own words, unless they name another deal."""
    named = await meaning.named(heard.incoming.text)
    if named.deal not in (None, question.deal) or named.fitting:
        return None
    return replace(heard, intent="passed", argument=" ".join(heard.incoming.text.split()))


async def _explained(heard: Heard, question: Question, meaning: Meaning) -> Heard | None:
    """A short reason in one's own words, unless it names another deal."""
    text = heard.incoming.text
    named = await meaning.named(text)
    if named.deal not in (None, question.deal) or named.fitting or text.endswith("?"):
        return None
    reason = meaning.grammar.reason(heard.incoming.text)
    return replace(heard, intent="reason", argument=reason or "other")


async def _named(heard: Heard, question: Question, meaning: Meaning) -> Heard | None:
    """A customer's name as the answer to which one it is."""
    text = heard.incoming.text
    meant = await meaning.of_name(text)
    if meant.deal is not None and question.text:
        return replace(heard, intent="choose", meant=meant, note=question.text)
    names = question.state != "offering" or _is_name(text, meaning)
    asked = names and not question.candidates and bool(question.text)
    if asked and not meant.fitting and new_name(text, meaning.grammar):
        new = Meant(name=spelled(text.strip(" ."), meaning.grammar), named=True)
        return replace(heard, intent="choose", meant=new, note=question.text)
    return None


def _is_name(text: str, meaning: Meaning) -> bool:
    """Whether a message is a name in capitals and nothing else, as who an offer should be for."""
    said = [word for word in words(text) if word.folded not in meaning.grammar.suffixes]
    common = meaning.grammar.common
    return bool(said) and all(w.text[:1].isupper() and w.folded not in common for w in said)
