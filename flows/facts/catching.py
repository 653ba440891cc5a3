"""Facts caught on the way: shown with the reply as understood, each one tap from being wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from flows.composing import Told
from flows.deal import Deal
from flows.facts.fact_words import PARTS, Caught, Texts, bare, caught, joined, worded
from flows.history import Cause
from flows.messages import Choice, Say, say
from flows.next_steps.agreed import is_over, moment


def show(told: Told, deal: Deal, cause: Cause) -> None:
    """Add to a reply what its note told beside, and the buttons that put that right."""
    change = deal.history[-1]
    fresh = list(caught(deal, change)) if change.cause.at == cause.at else []
    # A step has a line of its own, and so has what came of it.
    apart = bool(told.step or told.outcome)
    here = [one for one in fresh if not apart or one.part != "next_step"]
    told.facts = noted(here, cause.at)
    told.choices += wrong(deal.id, change.number, fresh)
    for part, texts in outweighed(deal, dict(cause.told))[:1]:
        held = {name: deal.fact(name) for name in PARTS[part]}
        line = say("facts-outweighed", known=bare(part, held), told=bare(part, texts))
        told.facts = (*told.facts, line)
        take, verb = say("button-take-fact", fact=bare(part, texts)), f"take_fact.{part}"
        told.choices.append(Choice(take, f"{verb}_{cause.note}", deal.id, change.number))


def noted(fresh: Sequence[Caught], at: datetime) -> tuple[Say, ...]:
    """What is new or different, what is no longer told, and a step whose day is over: a line each.

    `at` is the local time of the note.
    """
    told = [worded(one.part, one.after) for one in fresh if one.after[one.part] is not None]
    left = [one for one in fresh if one.after[one.part] is None]
    over = [worded(one.part, one.before) for one in left if _has_been(one, at)]
    gone = [worded(one.part, one.before) for one in left if not _has_been(one, at)]
    lines = (("facts-noted", told), ("facts-gone", gone), ("facts-over", over))
    return tuple(say(key, facts=joined(facts)) for key, facts in lines if facts)


def _has_been(one: Caught, at: datetime) -> bool:
    """Whether it is a step whose time has come and gone."""
    on = moment(one.before.get("next_step_date"))
    return one.part == "next_step" and on is not None and is_over(on, at)


def wrong(deal: int, change: int, fresh: Sequence[Caught]) -> list[Choice]:
    """The button that says which fact is not so, or asks which."""
    told = [one for one in fresh if one.after[one.part] is not None]
    if len(told) > 1:
        return [Choice(say("button-facts-wrong"), f"facts_wrong.{deal}x{change}", deal, change)]
    return [not_so(deal, change, one) for one in told]


def not_so(deal: int, change: int, one: Caught) -> Choice:
    """The button that says that a fact is not so."""
    label = say("button-not-fact", fact=bare(one.part, one.after))
    return Choice(label, f"not_fact.{one.part}", deal, change)


def outweighed(deal: Deal, said: Texts) -> list[tuple[str, Texts]]:
    """What a note says otherwise than somebody has set by hand; what was refused stays unsaid."""
    fixed, refused = deal.fixed_for(said), deal.refused
    return [
        (part, {name: said.get(name) for name in names})
        for part, names in PARTS.items()
        if part in fixed and said.get(part) not in (None, deal.fact(part))
        if (part, said.get(part)) not in refused
    ]
