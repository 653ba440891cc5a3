"""A step set in so many words, or a reminder asked for; what it takes the place of is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.deal import Deal
from flows.facts.cues import Cues
from flows.facts.facts import facts
from flows.facts.steps import basic
from flows.messages import say
from flows.next_steps.agreed import Agreed, agreed, is_over
from flows.next_steps.appointing import iso
from flows.next_steps.hearing_steps import parted, reminded_on
from flows.next_steps.next_steps import agree, ahead, in_hand, on_day, put
from flows.taking import Taking


def by_hand(taking: Taking) -> None:
    """`next step for NAME: WHAT WHEN`; without a day that is asked."""
    deal, scene = in_hand(taking), taking.scene
    if deal is None:
        return
    what, day = parted(taking.heard.argument, scene.grammar, scene.today)
    days = ahead(scene.grammar.day(day, scene.today) if day else None, scene.now)
    on = iso(days[0]) if len(days) == 1 else None
    step, before = basic(what, Cues(scene.grammar.languages)) or None, agreed(deal)
    agree(taking, deal, next_step=step, next_step_date=on)
    _replaced(taking, deal, before)


def remind(taking: Taking) -> None:
    """`remind me WHEN about NAME`: the step is put on that day, or a day alone is one."""
    deal, phrase = in_hand(taking), taking.heard.phrase
    if deal is not None and phrase is not None:
        before = agreed(deal)
        on_day(taking, deal, taking.scene.grammar.when(phrase, taking.scene.today))
        _replaced(taking, deal, before)


def remind_of(taking: Taking) -> None:
    """A reminder in the rep's own words, with what is to be done then where that was said."""
    deal, scene, said = in_hand(taking), taking.scene, taking.heard.incoming.text
    if deal is None:
        return
    before = agreed(deal)
    found = facts(said, scene.grammar, scene.now.replace(tzinfo=None), (deal.name,))
    days = ahead(reminded_on(said, scene.grammar, scene.today), scene.now)
    if found.next_step is None or len(days) != 1:
        put(taking, deal, days)
    else:
        step = basic(found.next_step, Cues(scene.grammar.languages))
        agree(taking, deal, next_step=step, next_step_date=iso(days[0]))
    _replaced(taking, deal, before)


def _replaced(taking: Taking, deal: Deal, before: Agreed | None) -> None:
    """Say which step another takes the place of, where that one was still to come."""
    now, told = agreed(deal), taking.turn.replies
    if before is None or before.on is None or now is None or now.told() == before.told():
        return
    if now.on is not None and told and not is_over(before.on, taking.scene.now):
        *earlier, last = told
        line = say("step-replaced", what=before.told())
        taking.turn.replies = [*earlier, replace(last, lines=(*last.lines, line))]


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "step_set": by_hand,
    "remind": remind,
    "remind_of": remind_of,
}
