"""A deal's name and value set by hand, and a deal taken off the list; each can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.change_words import changed_only
from flows.deal import Deal
from flows.heard import Heard
from flows.language.money import Amount
from flows.language.parsing import Phrase
from flows.language.words import words
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Reply, say
from flows.permissions import Act, may
from flows.replies import standing_line
from flows.taking import Taking

LONGEST = 80
"""Letters of a name; what goes on after that is no name."""
SHORT = 9
"""Words up to which a message may be a value put right, and nothing else."""
LEAST = 100
"""What a value put right is at least: less is a number of a list, a day or an hour."""
UNSETTLED = ("choosing", "offering", "confirming", "weighing")
"""States in which a number may answer what is asked."""


def typed_name(heard: Heard, phrase: Phrase) -> str:
    """The name in a phrase as it was typed, not as it was folded."""
    typed, (before, after) = heard.incoming.text.split(), phrase.around
    return " ".join(typed[before : len(typed) - after]).strip(" .!")[:LONGEST]


async def rename_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """A deal, and what it is to be called."""
    meant = await meaning.of_name(phrase.slots["deal"])
    found = meant.deal is not None or meant.fitting
    return replace(heard, meant=meant, argument=typed_name(heard, phrase)) if found else None


async def value_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """An amount, with the name of its deal before it or none; None where it is no amount."""
    said = phrase.slots["name"].split()
    for n in range(len(said)):
        amount = meaning.grammar.amount(" ".join(said[n:]))
        if amount is None or (amount.value < LEAST and amount.currency is None):
            continue
        name = " ".join([phrase.slots.get("deal", ""), *said[:n]]).strip()
        meant = await meaning.of_name(name) if name else Meant()
        if not name or meant.deal is not None or meant.fitting:
            return replace(heard, meant=meant, argument=" ".join(said[n:]))
    return None


async def worth_said(heard: Heard, meaning: Meaning) -> Heard | None:
    """An amount and no other word but a deal's name: what that deal is worth, or the one at hand.

    It is that where nothing is being asked but what happened.
    """
    text, question = heard.incoming.text, heard.talk.open_question
    amounts = meaning.grammar.amounts(text)
    if len(amounts) != 1 or (question is not None and question.state != "asking"):
        return None
    said = amounts[0]
    name = f"{text[: said.start]} {text[said.end :]}".strip(" .,:;!-–")
    about = question.deal if question is not None else heard.talk.focus
    number = (await meaning.of_name(name)).deal if name else await meaning.there(about)
    deal = await meaning.deal(number)
    if deal is None or not _is_name(name, deal, meaning):
        return None
    argument = text[said.start : said.end]
    return replace(heard, intent="value", meant=Meant(deal=number), argument=argument)


def _is_name(said: str, deal: Deal, meaning: Meaning) -> bool:
    """Whether no word beside a deal's name is one of the language: "Kestrel 2k off" is a note."""
    known = {word.folded for word in words(deal.name)}
    beside = (word.folded for word in words(said) if word.folded not in known)
    return meaning.grammar.common.isdisjoint(beside)


async def value_was_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """A value put right, of a deal that has one: "it was 12 thousand, not 120"."""
    del phrase
    amounts = meaning.grammar.amounts(heard.incoming.text)
    number = heard.talk.changed or heard.talk.focus
    deal = await meaning.deal(number)
    known = deal.value if deal is not None else None
    others = [amount for amount in amounts if amount.value != known]
    if known is None or not others:
        return None
    said = heard.incoming.text[others[0].start : others[0].end]
    return replace(heard, intent="value", meant=Meant(deal=number), argument=said)


async def value_mended(heard: Heard, meaning: Meaning) -> Heard | None:
    """Words of a correction around an amount, and no other: "no, 42k", "sorry, Elm is 42k".

    It puts right what a deal is worth that has a value, the one named or the one at hand.
    """
    text, question = heard.incoming.text, heard.talk.open_question
    if len(text.split()) > SHORT or (question is not None and question.state in UNSETTLED):
        return None
    named = await meaning.named(text)
    number = named.deal if named.named else heard.talk.changed or heard.talk.focus
    deal = await meaning.deal(number)
    said = _mending(text, deal, meaning) if deal is not None and deal.value is not None else ""
    return replace(heard, intent="value", meant=Meant(deal=number), argument=said) if said else None


def _mending(text: str, deal: Deal, meaning: Meaning) -> str:
    """The amount that a correction is about; nothing where it is none."""
    names = {word.folded for word in words(deal.name)}
    mends, said = meaning.grammar.marks["mends"], words(text)
    beside = [word.folded in mends or word.folded in names for word in said]
    mere = [is_one for is_one, word in zip(beside, said, strict=True) if word.folded in mends]
    if not mere or all(beside):
        return ""
    first, last = beside.index(False), len(beside) - beside[::-1].index(False)
    amount = text[said[first].start : said[last - 1].end]
    found = meaning.grammar.amount(amount)
    return amount if found is not None and found.value >= LEAST else ""


def named(taking: Taking) -> Deal | None:
    """The deal that is meant or talked about, where this person may edit it."""
    meant = taking.heard.meant
    return editable(taking, meant.deal or (None if meant.fitting else taking.turn.talk.focus))


def editable(taking: Taking, number: int | None) -> Deal | None:
    """The deal of that id, where this person may edit it; else that is answered."""
    deal = taking.scene.deal(number)
    if deal is None:
        taking.stale(None) if taking.heard.press else taking.tell(Reply((say("which-one"),)))
        return None
    if not may(taking.scene.person, Act.EDIT, team=deal.team, owner=deal.owner):
        lines = say("edit-not-yours", deal=deal.name), standing_line(deal)
        taking.tell(Reply(lines, deal=deal.id))
        return None
    return deal


def edit(taking: Taking, deal: Deal, *, archived: bool = False, **facts: str | None) -> None:
    """Set facts of a deal by hand; it is said with its undo."""
    taking.park(deal.id, None)
    taking.go("cancel")
    change = deal.edit(taking.scene.cause(None), archived=archived, **facts)
    taking.done(deal, change)
    taking.tell(changed_only(deal, change))


def rename(taking: Taking) -> None:
    """The deal is called something else from now on."""
    deal, name = named(taking), taking.heard.argument
    if deal is None:
        return
    if name == deal.name or not name:
        taking.tell(Reply((say("already-so"), standing_line(deal)), deal=deal.id))
        return
    edit(taking, deal, name=name)


def value(taking: Taking) -> None:
    """What the deal is worth; the currency stays where none is said."""
    deal, said = named(taking), taking.scene.grammar.amount(taking.heard.argument)
    if deal is None or said is None:
        return
    currency = said.currency or deal.currency
    if (deal.value, deal.currency) == (said.value, currency):
        worth = say("valued", deal=deal.name, value=Amount(said.value, currency, 0, 0))
        taking.tell(Reply((say("already-so"), worth), deal=deal.id))
        return
    edit(taking, deal, value=str(said.value), currency=currency)


def archive(taking: Taking) -> None:
    """The deal is off the list; undo brings it back."""
    deal = named(taking)
    if deal is not None:
        edit(taking, deal, archived=True)


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "rename": rename,
    "value": value,
    "archive": archive,
    "archive_this": archive,
}
