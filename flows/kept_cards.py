"""A card of a person or a place that is sent is kept with its deal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.asides import side, unknown
from flows.change_words import amends
from flows.deal import Deal
from flows.enclosed import Enclosed
from flows.history import Change
from flows.messages import Reply, say
from flows.permissions import Act, may
from flows.taking import Taking
from flows.talk import Question


def keep_card(taking: Taking) -> None:
    """A person's or a place's card is kept with its deal; which one is asked where it is open."""
    enclosed, note, meant = taking.heard.incoming.enclosed, taking.scene.note, taking.heard.meant
    deal = taking.scene.deal(meant.deal)
    if enclosed is None or note is None:
        unknown(taking)
        return
    told = say(f"card-{enclosed.kind}", told=enclosed.told)
    if deal is not None:
        taking.turn.attached.append((note, deal.id))
        taking.focus(deal)
        change = _card_kept(taking, deal, enclosed)
        choices = amends(deal, change) if change is not None else ()
        side(taking, Reply((say("card-kept", deal=deal.name, card=told),), choices, deal.id))
        return
    taking.park(None, None)
    taking.go("report")
    taking.go("which")
    taking.tell(Reply((say("card-got", card=told),)))
    kept = Question("", note=note, text=enclosed.card, missed=True, plain=True)
    taking.ask(replace(kept, candidates=meant.fitting))


def _card_kept(taking: Taking, deal: Deal, enclosed: Enclosed) -> Change | None:
    """The change that keeps a card as a fact, as if set by hand by whoever may; None if known."""
    told = ((enclosed.kind.value, enclosed.told),)
    cause = replace(taking.scene.cause(taking.scene.note), told=told)
    if deal.fact(enclosed.kind.value) == enclosed.told:
        return None
    by_hand = may(taking.scene.person, Act.EDIT, team=deal.team, owner=deal.owner)
    change = deal.edit(cause, archived=False, **dict(told)) if by_hand else deal.note(cause)
    if change is not None:
        taking.done(deal, change)
    return change


STEPS: Mapping[str, Callable[[Taking], None]] = {"card": keep_card}
