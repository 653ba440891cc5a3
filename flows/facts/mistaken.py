"""A fact that was caught wrongly is taken back: by a tap, or in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from flows.change_words import amends, changed_only
from flows.deal import Deal
from flows.facts.catching import not_so
from flows.facts.fact_words import PARTS, Caught, Texts, caught, known, worded
from flows.heard import Heard
from flows.history import Change, ChangeKind
from flows.language.days import day_in
from flows.language.parsing import Grammar, Phrase
from flows.language.words import fold, phrase
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Reply, say
from flows.permissions import Act, may
from flows.replies import standing_line
from flows.shared import changes_in
from flows.taking import Taking

Told = tuple[Deal, Change, Caught]


async def not_so_said(heard: Heard, said: Phrase, meaning: Meaning) -> Heard | None:
    """A fact that is not so, by its own words or by what it is called; None where it is none."""
    deal = await meaning.deal(heard.talk.changed or heard.talk.focus)
    if deal is None:
        return None
    facts, grammar, today = list(known(deal)), meaning.grammar, _today(heard, meaning)
    by_name = said.intent == "wrong_fact"
    called = _called(grammar, said.slots["name"]) if by_name else ()
    parts = [
        part
        for part, texts in facts
        if part in called or (not by_name and means(said.slots["name"], texts, grammar, today))
    ]
    if not parts:
        return None
    return replace(heard, intent="not_fact", meant=Meant(deal=deal.id), argument=parts[0])


def _today(heard: Heard, meaning: Meaning) -> date:
    return day_in(heard.incoming.at, meaning.person.timezone)


def _called(grammar: Grammar, name: str) -> tuple[str, ...]:
    return grammar.facts.get(name, ())


def means(said: str, texts: Texts, grammar: Grammar, today: date) -> bool:
    """Whether words are a fact's own: a name in it, its amount, its day."""
    own = [fold(text) for text in texts.values() if text]
    sum_said, day_said = grammar.amount(said), grammar.day(said, today)
    if texts.get("value") is not None:
        return sum_said is not None and str(sum_said.value) == texts["value"]
    if day_said is not None and day_said.day is not None:
        return any(text.startswith(day_said.day.isoformat()) for text in own)
    return any(said in (phrase(text), *map(phrase, text.split(", "))) for text in own)


def which_fact(taking: Taking) -> None:
    """Which of the facts is wrong: of those that a message told, the ones that still hold."""
    pressed = taking.heard.press is not None
    told = list(_of_message(taking) if pressed else _of_deal(taking))
    if not told:
        _none_left(taking, pressed=pressed)
        return
    choices = tuple(not_so(deal.id, change.number, one) for deal, change, one in told)
    deals = {deal.id for deal, _, _ in told}
    taking.tell(Reply((say("facts-which"),), choices, deals.pop() if len(deals) == 1 else None))


def _none_left(taking: Taking, *, pressed: bool) -> None:
    talk = taking.turn.talk
    deal = taking.scene.deal(taking.heard.meant.deal or talk.changed or talk.focus)
    if pressed or deal is None:
        taking.stale(deal)
    else:
        taking.tell(Reply((say("facts-none"), standing_line(deal)), deal=deal.id))


def _of_message(taking: Taking) -> Iterator[Told]:
    for number, at in changes_in(taking.heard.argument):
        deal = taking.scene.deal(number)
        if deal is not None and at <= len(deal.history):
            change = deal.change(at)
            found = ((deal, change, one) for one in caught(deal, change))
            yield from (told for told in found if _holds(*told))


def _of_deal(taking: Taking) -> Iterator[Told]:
    """All that notes have told of the deal that was changed here last, or of those at once."""
    talk, scene = taking.turn.talk, taking.scene
    last = scene.deal(talk.changed or talk.focus)
    if last is None:
        return
    beside = (scene.deal(number) for number, _ in talk.trail)
    at_once = [one for one in beside if one is not None and one.changed_at == last.changed_at]
    for deal in {one.id: one for one in (*at_once, last)}.values():
        for part, _ in known(deal):
            told = _last(deal, part)
            if told is not None and told[1].kind is not ChangeKind.EDITED:
                yield told


def _last(deal: Deal, part: str) -> Told | None:
    """The change that a fact is known from; None where it is not known from any."""
    change = next((change for change in reversed(deal.upheld) if _sets(change, part)), None)
    if change is None:
        return None
    one = next(one for one in caught(deal, change) if one.part == part)
    return (deal, change, one) if one.after[part] is not None else None


def _holds(deal: Deal, change: Change, one: Caught) -> bool:
    """Whether a fact is still as a change has set it."""
    last = _last(deal, one.part)
    return last is not None and last[1] is change


def _sets(change: Change, part: str) -> bool:
    return any(edit.fact in PARTS[part] for edit in change.edits)


def not_fact(taking: Taking) -> None:
    """A fact is as it was before it was told, by somebody's own word; what holds now is said."""
    found = _meant(taking)
    deal = taking.scene.deal(taking.heard.meant.deal)
    if found is None:
        taking.stale(deal)
        return
    deal, change, one = found
    if not _mine(taking, deal, change):
        refused = say("edit-not-yours", deal=deal.name), standing_line(deal)
        taking.tell(Reply(refused, deal=deal.id))
        return
    before = {edit.fact: edit.before for edit in change.edits if edit.fact in PARTS[one.part]}
    edited = deal.edit(taking.scene.cause(None), archived=False, **before)
    taking.done(deal, edited)
    taking.tell(_taken_back(deal, edited, one))


def _taken_back(deal: Deal, edited: Change, one: Caught) -> Reply:
    if one.before[one.part] is None:
        return changed_only(deal, edited)
    was, now = worded(one.part, one.after), worded(one.part, one.before)
    again = say("fact-again", deal=deal.name, fact=was, known=now)
    return Reply((again,), amends(deal, edited), deal.id)


def _meant(taking: Taking) -> Told | None:
    """The fact that is meant, with the change that told it; None where that no longer holds."""
    deal, press = taking.scene.deal(taking.heard.meant.deal), taking.heard.press
    part = taking.heard.argument
    if deal is None or part not in PARTS:
        return None
    told = _last(deal, part)
    stale = told is None or (press is not None and told[1].number != press.revision)
    return None if stale else told


def _mine(taking: Taking, deal: Deal, change: Change) -> bool:
    """Whether somebody may say so: whoever told it, and whoever may set it by hand."""
    who = taking.scene.person
    amends = may(who, Act.AMEND, team=deal.team, owner=change.cause.by)
    return amends or may(who, Act.EDIT, team=deal.team, owner=deal.owner)


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "facts_wrong": which_fact,
    "not_fact": not_fact,
    "wrong_fact": not_fact,
}
