"""Two deals that are one: asked once, joined with both histories, and taken apart by an undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from flows.change_words import amends, joined_line
from flows.deal import Deal
from flows.heard import Heard
from flows.language.parsing import Phrase
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Choice, Press, Reply, Say, say
from flows.permissions import Act, may
from flows.replies import standing_line
from flows.taking import Taking
from flows.talk import JOIN, Question


async def join_said(heard: Heard, phrase: Phrase, meaning: Meaning) -> Heard | None:
    """Two deals, the one that stays and the one that goes; "join it to Acme" means the last.

    Where one of them is nobody's it is said which; where both are, it is a note.
    """
    kept = await meaning.of_name(phrase.slots["deal"])
    gone = Meant(deal=await meaning.there(heard.talk.focus))
    if "name" in phrase.slots:
        gone = await meaning.of_name(phrase.slots["name"])
        if phrase.intent == "join":
            kept, gone = gone, kept
    known = [meant.deal is not None or bool(meant.fitting) for meant in (kept, gone)]
    if not any(known) or (phrase.intent == "same" and not all(known)):
        return None
    stays, goes = _pair(_ids(kept), _ids(gone))
    unknown = "" if all(known) else _said(phrase, first=known[0] is (phrase.intent == "join"))
    return replace(heard, intent="join", meant=Meant(deal=stays, other=goes), argument=unknown)


def _said(phrase: Phrase, *, first: bool) -> str:
    """The name in the first or in the second place of a phrase, as names are written."""
    return phrase.slots["deal" if first or "name" not in phrase.slots else "name"].title()


def _ids(meant: Meant) -> set[int]:
    return {meant.deal} if meant.deal is not None else set(meant.fitting)


def _pair(kept: set[int], gone: set[int]) -> tuple[int | None, int | None]:
    """The deal that stays and the one that goes: of two that both names fit, the newer one."""
    if kept == gone and len(kept) == 2:
        return min(kept), max(gone)
    kept = kept - gone if len(kept) > 1 else kept
    gone = gone - kept if len(gone) > 1 else gone
    return _only(kept), _only(gone)


def _only(ids: Collection[int]) -> int | None:
    return next(iter(ids)) if len(ids) == 1 else None


async def join_pressed(heard: Heard, press: Press, meaning: Meaning) -> Heard:
    """The button that joins a deal to one much like it."""
    number = int(heard.argument) if heard.argument.isdecimal() else None
    pair = Meant(deal=await meaning.there(number), other=await meaning.there(press.deal))
    return replace(heard, intent="join", argument="", meant=pair)


def like(taking: Taking, deal: Deal, other: Deal) -> tuple[Choice, ...]:
    """The button that joins a deal to another, where this person may."""
    if _refusal(taking, deal, other) is not None:
        return ()
    return (Choice(say("button-join", deal=deal.name), f"join.{deal.id}", other.id),)


def ask_to_join(taking: Taking) -> None:
    """Ask whether two deals are one, where they may be and this person may say so."""
    meant, scene = taking.heard.meant, taking.scene
    deal, other = scene.deal(meant.deal), scene.deal(meant.other)
    if taking.heard.argument:
        taking.tell(Reply((say("join-unknown", name=taking.heard.argument),)))
    elif deal is None or other is None:
        taking.stale(deal) if taking.heard.press else taking.tell(Reply((say("which-one"),)))
    elif (refusal := _refusal(taking, deal, other)) is not None:
        taking.tell(refusal)
    else:
        taking.park(deal.id, None)
        taking.go("report")
        taking.go("decide")
        pair = Question("", deal=deal.id, other=other.id, wish=JOIN, noted=scene.noted)
        taking.ask(pair)


def _refusal(taking: Taking, deal: Deal, other: Deal) -> Reply | None:
    """Why two deals are not joined, None where they can be."""
    if deal.id == other.id:
        return Reply((_one_already(taking, deal), standing_line(deal)), deal=deal.id)
    for one in (other, deal):
        if not may(taking.scene.person, Act.EDIT, team=one.team, owner=one.owner):
            return Reply((say("edit-not-yours", deal=one.name), standing_line(one)), deal=one.id)
    if deal.outcome is not other.outcome:
        lines = say("join-differ"), standing_line(deal), standing_line(other)
        return Reply(lines, deal=deal.id)
    return None


def _one_already(taking: Taking, deal: Deal) -> Say:
    """That it is one deal: joined before under its other name, or the same name twice."""
    phrase = taking.heard.phrase
    twice = phrase is None or len(set(phrase.slots.values())) < len(phrase.slots)
    return say("join-itself" if twice or not deal.joined else "join-already", deal=deal.name)


def join(taking: Taking, deal: Deal, question: Question) -> None:
    """The yes: one deal goes along to the other, and whose they are is told."""
    other = taking.scene.deal(question.other)
    refusal = _refusal(taking, deal, other) if other is not None else None
    if other is None or refusal is not None:
        taking.go("cancel")
        taking.tell(refusal) if refusal is not None else taking.stale(deal)
        return
    taking.go("accept")
    taking.go("advise")
    talk = taking.turn.talk
    left = tuple(asked for asked in talk.parked if asked.deal != other.id)
    taking.turn.talk = replace(talk, parked=left)
    change = deal.join(other, taking.scene.cause(None))
    taking.changes(other)
    taking.done(deal, change)
    line = joined_line(deal, change)
    taking.tell(Reply((line, standing_line(deal)), amends(deal, change), deal.id))
    tell_owners(taking, deal, other, "deals-joined")


def tell_owners(taking: Taking, deal: Deal, other: Deal, key: str) -> None:
    """Tell whose the two deals are that they were joined, or taken apart."""
    by = taking.scene.person
    line = say(key, by=by.name, deal=deal.name, other=other.name)
    owners = sorted({deal.owner, other.owner} - {by.id})
    taking.turn.told += [(owner, Reply((line,), deal=deal.id)) for owner in owners]


STEPS: Mapping[str, Callable[[Taking], None]] = dict.fromkeys(
    ("join", "same", "join_this"), ask_to_join
)
