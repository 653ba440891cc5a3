"""Phrases of the grammar: what is understood without reading, once their slots are filled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from flows.corrections.editing_by_hand import rename_said, value_said, value_was_said
from flows.corrections.putting_right import of_other
from flows.facts.facts_by_hand import fact_said, taking_said
from flows.facts.mistaken import not_so_said
from flows.heard import Heard
from flows.joining import join_said
from flows.language.parsing import Phrase
from flows.language.words import has_letters
from flows.meaning import Meaning
from flows.meant import Meant
from flows.naming.announced import before_note
from flows.naming.declined import opened
from flows.naming.told import told_new
from flows.next_steps.hearing_steps import remind_said, step_said
from flows.talk import Question
from flows.team.giving import handing_said, owner_said
from flows.team.recognising import NAMING

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
