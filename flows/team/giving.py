"""A deal given to another member: at once, told to both, and taken back by an undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.change_words import amends
from flows.corrections.editing_by_hand import typed_name
from flows.deal import Deal
from flows.heard import Heard
from flows.language.parsing import Phrase
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Reply, say
from flows.people import Person
from flows.permissions import Act, may
from flows.taking import Taking
from flows.team.calling import named, without_names
from flows.team.colleagues import of_id


async def owner_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """A deal and whose it is to be; somebody nobody knows only where that is plainly meant."""
    meant = await meaning.of_name(phrase.slots["deal"])
    if meant.deal is None and not meant.fitting:
        return None
    found = replace(heard, intent="owner", meant=meant)
    if phrase.intent == "owner_mine":
        return replace(found, argument=str(meaning.person.id))
    name, members = typed_name(heard, phrase), await meaning.members()
    people = named(name, members)
    if len(people) == 1 and not without_names(name, members):
        return replace(found, argument=str(people[0].id))
    return replace(found, argument="") if phrase.intent == "owner" else None


async def handing_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """Handing over: all deals of somebody, or one that is named; None where it is a note."""
    name = typed_name(heard, phrase)
    if not await meaning.names_ours("hand_over", name):
        return None
    people, deal = named(name, await meaning.members()), await meaning.open_deal_in(name)
    if deal is None or len(people) != 1:
        return replace(heard, argument=name)
    return replace(heard, intent="owner", meant=Meant(deal=deal.id), argument=str(people[0].id))


def give(taking: Taking) -> None:
    """The deal is another member's from now on."""
    scene, said = taking.scene, taking.heard.argument
    deal = scene.deal(taking.heard.meant.deal)
    taker = of_id(scene.members, int(said)) if said.isdecimal() else None
    if deal is None:
        taking.stale(None) if taking.heard.press else taking.tell(Reply((say("which-one"),)))
    elif not may(scene.person, Act.REASSIGN, team=deal.team, owner=deal.owner):
        taking.tell(Reply((say("button-old" if taking.heard.press else "hand-over-not-yours"),)))
    elif taker is None:
        names = tuple(member.name for member in scene.members if member.id != deal.owner)
        taking.tell(Reply((say("owner-unknown", names=names),), deal=deal.id))
    elif taker.id == deal.owner:
        lines = say("already-so"), say("given", deal=deal.name, to=taker.name)
        taking.tell(Reply(lines, deal=deal.id))
    else:
        _give(taking, deal, taker.id, taker.name)


def _give(taking: Taking, deal: Deal, taker: int, name: str) -> None:
    before = deal.owner
    taking.park(deal.id, None)
    taking.go("cancel")
    change = deal.edit(taking.scene.cause(None), owner=str(taker))
    taking.done(deal, change)
    taking.tell(Reply((say("given", deal=deal.name, to=name),), amends(deal, change), deal.id))
    tell_owners(taking, deal, before, "deal-taken", "deal-given", name)


def gave_away(person: Person, deal: Deal) -> bool:
    """Whether the last that happened to a deal is that somebody gave it away, as their own."""
    last = deal.undoable()
    if last is None or last.cause.by != person.id or deal.team != person.team.id:
        return False
    return any(edit.fact == "owner" and edit.before == str(person.id) for edit in last.edits)


def tell_owners(
    taking: Taking, deal: Deal, before: int, taken: str, given: str, name: object = None
) -> None:
    """Tell whose it was and whose it is now, and have its reminders go along."""
    by, to = taking.scene.person, name or taking.scene.called(deal.owner)
    taking.turn.handed.append(deal)
    for owner, key in ((before, taken), (deal.owner, given)):
        if owner != by.id:
            line = say(key, by=by.name, deal=deal.name, to=to)
            taking.turn.told.append((owner, Reply((line,), deal=deal.id)))


STEPS: Mapping[str, Callable[[Taking], None]] = dict.fromkeys(
    ("owner", "owner_now", "owner_mine", "give"), give
)
