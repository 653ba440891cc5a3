"""Presses, commands, phrases of the grammar and answers: what is understood without reading."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from flows.corrections.editing_by_hand import rename_said, value_said, value_was_said
from flows.corrections.putting_right import closing, of_other
from flows.facts.facts_by_hand import fact_said, taking_said
from flows.facts.mistaken import not_so_said
from flows.heard import Heard
from flows.history import LossReason
from flows.joining import join_said
from flows.language.parsing import Phrase
from flows.language.words import has_letters, words
from flows.language.words import phrase as folded
from flows.meaning import Meaning
from flows.meant import Meant
from flows.naming.announced import before_note
from flows.naming.called import spelled
from flows.naming.declined import opened
from flows.naming.newcomers import new_name
from flows.naming.told import told_new
from flows.next_steps.hearing_steps import remind_said, step_said
from flows.talk import Question
from flows.team.giving import handing_said, owner_said
from flows.team.recognising import NAMING

SHORT = 5
"""Words up to which an answer to "which customer?" is taken for a name."""

ANSWERS: Mapping[str, tuple[str, ...]] = {
    "as": ("offering",),
    "number": (
        "choosing",
        "offering",
        "weighing",
        "confirming",
        "explaining",
        "correcting",
        "appointing",
        "happening",
    ),
    "choose": ("choosing", "offering", "asking", "confirming", "correcting"),
    "meant": ("idle", "advised", "asking", "weighing", "explaining", "appointing", "happening"),
    "pick": ("weighing", "correcting", "asking", "confirming"),
    "skip": (
        "checking",
        "passing",
        "explaining",
        "asking",
        "choosing",
        "offering",
        "weighing",
        "confirming",
        "correcting",
        "appointing",
        "happening",
    ),
}


async def slotted(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """The phrase with its deal found; None where it names a deal that nobody has."""
    understood = replace(heard, intent=phrase.intent)
    question = heard.talk.open_question
    if phrase.intent == "no" and question is not None and question.state == "weighing":
        return replace(understood, intent="neither")
    if phrase.intent in ("revoke", "language", "set_language", "digest_stop"):
        argument = phrase.slots.get("number") or meaning.grammar.language(phrase) or ""
        return replace(understood, argument=argument)
    if phrase.intent in OF_ITS_OWN:
        return await OF_ITS_OWN[phrase.intent](understood, phrase, meaning)
    if phrase.intent == "open_nameless" and question is not None and question.wish == "reopen":
        return replace(understood, intent="choose", argument="new")
    if "deal" in phrase.slots:
        return await _on_deal(understood, phrase, meaning)
    if "name" in phrase.slots:
        return await _on_name(understood, phrase, meaning)
    return understood


async def _on_name(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """What is said of a name; None where it names nothing of the team, or a note begins in it."""
    # As typed, not as folded: the name will be shown.
    typed = heard.incoming.text.split()
    before, after = phrase.around
    name = " ".join(typed[before : len(typed) - after])
    if phrase.intent in NAMING and not await meaning.names_ours(phrase.intent, name):
        return None
    if phrase.intent == "open" and has_letters(before_note(name, meaning.grammar) or ""):
        return None
    if phrase.intent == "open":
        name = opened(name, meaning.grammar)
    meant = meaning.of_new if phrase.intent == "open" else meaning.of_name
    return replace(heard, argument=name, meant=await meant(name))


async def _on_deal(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """What is said of a deal; None where nobody has it, or it is to follow what is no process."""
    question, name = heard.talk.open_question, phrase.slots.get("name", "")
    meant = await meaning.of_name(phrase.slots["deal"])
    if meant.deal is None and not meant.fitting:
        new = phrase.intent == "choose"
        return told_new(heard, phrase, meaning.grammar) if new else None
    if phrase.intent == "choose" and heard.talk.state == "asking" and not _which(question):
        return None
    if phrase.intent == "follow":
        told = meaning.grammar.marks_of("process_word", heard.incoming.text)
        ours = told or await meaning.names_ours("follow", name)
        return replace(heard, meant=meant, argument=name) if ours else None
    note = question.text if question is not None and phrase.intent == "choose" else ""
    return replace(heard, meant=meant, note=note)


def _which(question: Question | None) -> bool:
    """Whether it is asked whom a note is about."""
    return question is not None and question.deal is None and bool(question.text)


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


async def _numbered(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """A typed number, alone or with the name beside it, as the choice in that place."""
    question = heard.talk.open_question
    if question is None:
        return None
    place = meaning.grammar.number(phrase) - 1
    if question.state != "choosing":
        return (
            replace(heard, intent="nth", argument=str(place))
            if "name" not in phrase.slots
            else None
        )
    deal = question.candidates[place] if 0 <= place < len(question.candidates) else None
    name = phrase.slots.get("name")
    if name is not None:
        named = await meaning.of_name(name)
        if deal is None or deal not in (named.deal, *named.fitting):
            return None
    if deal is None:
        return replace(heard, intent="no_such_choice")
    return replace(heard, intent="choose", meant=Meant(deal=deal, named=True), note=question.text)


OF_ITS_OWN: Mapping[str, Callable[[Heard, Phrase, Meaning], Awaitable[Heard | None]]] = {
    "number": _numbered,
    "meant": of_other,
    "join": join_said,
    "same": join_said,
    "join_this": join_said,
    "owner": owner_said,
    "owner_now": owner_said,
    "owner_mine": owner_said,
    "hand_over": handing_said,
    "rename": rename_said,
    "value": value_said,
    "value_was": value_was_said,
    "not_fact": not_so_said,
    "wrong_fact": not_so_said,
    "set_decider": fact_said,
    "set_competitor": fact_said,
    "set_decision_date": fact_said,
    "set_contact": fact_said,
    "take_fact": taking_said,
    "step_set": step_said,
    "remind": remind_said,
}
"""Phrases whose slots mean something of their own."""
