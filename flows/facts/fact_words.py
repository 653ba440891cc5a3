"""What is known of a deal beside where it stands, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from flows.deal import Deal
from flows.history import Change
from flows.language.money import Amount
from flows.messages import Say, say

PARTS: Mapping[str, tuple[str, ...]] = {
    "value": ("value", "currency"),
    "decision_date": ("decision_date",),
    "competitor": ("competitor",),
    "decider": ("decider",),
    "next_step": ("next_step", "next_step_date"),
    "contact": ("contact",),
    "location": ("location",),
    "problem": ("problem",),
    "trigger": ("trigger",),
    "criteria": ("criteria",),
    "budget": ("budget",),
    "decision_steps": ("decision_steps",),
    "trial_proof": ("trial_proof",),
    "signer": ("signer",),
    "obstacle": ("obstacle",),
    "value_confirmed": ("value_confirmed",),
    "reference": ("reference",),
}
"""Facts as they are shown, each with those that only say more of it."""
Texts = Mapping[str, str | None]


@dataclass(frozen=True)
class Caught:
    """A fact that a change set, as it was before and as it is since."""

    part: str
    before: Texts
    after: Texts


def caught(deal: Deal, change: Change) -> Iterator[Caught]:
    """The facts that a change set, in the order in which they are shown."""
    for part, names in PARTS.items():
        edits = {edit.fact: edit for edit in change.edits if edit.fact in names}
        if edits:
            now = {name: deal.fact(name) for name in names}
            before = {name: edit.before for name, edit in edits.items()}
            after = {name: edit.after for name, edit in edits.items()}
            yield Caught(part, now | before, now | after)


def known(deal: Deal) -> Iterator[tuple[str, Texts]]:
    """Every fact that is known of a deal, in the order in which they are shown."""
    for part, names in PARTS.items():
        texts = {name: deal.fact(name) for name in names}
        if texts[part] is not None:
            yield part, texts


def worded(part: str, texts: Texts) -> Say:
    """A fact with the word for what it is: "against Bosch"."""
    text = texts[part] or ""
    match part:
        case "value":
            return say("fact-value", value=amount(texts))
        case "decision_date":
            return _dated("fact-decides", text)
        case "next_step":
            return _step(text or say("step-nameless"), texts.get("next_step_date"))
        case _:
            return say(f"fact-{part}", name=text)


def bare(part: str, texts: Texts) -> Say:
    """A fact as short as a button needs it: "Bosch"."""
    text = texts[part] or ""
    if part == "decision_date":
        return _dated("fact-day", text)
    whole = part == "value" or (part == "next_step" and texts.get("next_step_date"))
    return worded(part, texts) if whole else say("fact-name", name=text)


def amount(texts: Texts) -> Amount:
    """A value with its currency, as an amount of money."""
    return Amount(Decimal(texts["value"] or 0), texts.get("currency"), 0, 0)


def joined(facts: list[Say]) -> Say:
    """Several facts in one line."""
    one, *more = facts
    return say("fact-and", one=one, more=joined(more)) if more else one


def _step(step: str | Say, on: str | None) -> Say:
    return _dated("fact-step", on, step=step) if on else say("fact-step", step=step)


def _dated(key: str, text: str, **facts: str | Say) -> Say:
    """A text with a day in it, and with the hour where one was said."""
    moment = datetime.fromisoformat(text)
    day = date(moment.year, moment.month, moment.day)
    if "T" not in text:
        return say(f"{key}-on", day=day, **facts)
    return say(f"{key}-at", day=day, time=f"{moment:%H:%M}", **facts)
