"""What a change did, in words: from where to where, and the buttons that amend it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from flows.composing import Told
from flows.deal import Deal
from flows.facts.fact_words import amount, caught, worded
from flows.history import Change, ChangeKind, Outcome, joined_by
from flows.messages import Choice, Reply, Say, say
from flows.next_steps.agreed import edited, tells
from flows.replies import because, place, reason_of, standing_line

EARLIER = 3
"""Lines of what came before that a reply shows of deals that are one."""


def change_line(deal: Deal, change: Change) -> Say:
    """What a change did, in a line."""
    named = change.under.name or say("process-default")
    facts = {"deal": deal.name, "process": named, **place(change.under, change.after.stage)}
    if change.kind is ChangeKind.CORRECTED:
        return _corrected(change, facts)
    if change.kind is ChangeKind.EDITED:
        return _edited(deal, change)
    if change.kind is ChangeKind.JOINED:
        return joined_line(deal, change)
    if change.after.outcome is Outcome.LOST:
        reason = change.after.reason
        return (
            say("lost", reason=reason_of(change.after), **facts)
            if reason
            else say("lost-bare", **facts)
        )
    if change.kind is ChangeKind.OPENED:
        return say("opened-won" if change.after.outcome is Outcome.WON else "opened", **facts)
    if change.kind is ChangeKind.PAUSED:
        until = change.after.paused_until
        return say("paused", until=until, **facts) if until else say("resumed", **facts)
    return say(_CHANGED.get(change.kind, "moved"), **facts)


def _corrected(change: Change, facts: Mapping[str, str | Say]) -> Say:
    if change.after.outcome is Outcome.WON:
        return say("corrected-won", **facts)
    if change.after.outcome is Outcome.OPEN:
        return say("corrected", **facts)
    if change.after.reason is None:
        return say("corrected-lost-bare", **facts)
    return say("corrected-lost", reason=reason_of(change.after), **facts)


def earlier(deal: Deal, change: Change, day: Callable[[datetime], date]) -> tuple[Say, ...]:
    """What happened before a change, in a line each: the last of a deal and of those joined."""
    before = [(one, line) for one, line in deal.course() if line != change][-EARLIER:]
    return tuple(
        say("why-earlier", day=day(line.cause.at), what=change_line(one, line))
        for one, line in before
    )


def joined_line(deal: Deal, change: Change) -> Say:
    """That another deal is part of this one from now on."""
    number = joined_by(change)
    names = [one.name for one in deal.joined if one.id == number]
    return say("joined", deal=deal.name, other=next(iter(names), deal.name))


def _edited(deal: Deal, change: Change) -> Say:
    before = {edit.fact: edit.before for edit in change.edits}
    if tells(change):
        return edited(deal, change.edits)
    if change.after.archived:
        return say("archived", deal=deal.name)
    if "name" in before:
        return say("renamed", deal=deal.name, was=before["name"])
    if "owner" in before:
        return say("reassigned", deal=deal.name)
    return _fact_set(deal, change)


def _fact_set(deal: Deal, change: Change) -> Say:
    one = next(caught(deal, change), None)
    if one is None:
        return standing_line(deal)
    if one.after[one.part] is None:
        return say("fact-denied", deal=deal.name, fact=worded(one.part, one.before))
    if one.part != "value":
        return say("fact-set", deal=deal.name, fact=worded(one.part, one.after))
    value, was = amount(one.after), amount(one.before)
    if one.before["value"] is None:
        return say("valued", deal=deal.name, value=value)
    return say("valued-anew", deal=deal.name, value=value, was=was)


_CHANGED = {
    ChangeKind.NOTED: "kept",
    ChangeKind.WON: "won",
    ChangeKind.REOPENED: "reopened",
    ChangeKind.STAYED: "stayed",
    ChangeKind.SWITCHED: "switched",
    ChangeKind.MAPPED: "mapped",
}


def was_line(deal: Deal, change: Change) -> tuple[Say, ...]:
    """Where the deal stood before, in a line; none where it has not moved.

    Put right, it has moved from where it stood before the change that was wrong.
    """
    first = deal.first_of(change) if change.kind is ChangeKind.CORRECTED else change
    first = first if first.before is not None else change
    if first.before is None or first.before.stage == change.after.stage:
        return ()
    kind = change.kind if first is change else deal.made(change)
    facts = place(deal.told_under(first), first.before.stage)
    return (say(_WAS.get(kind, "was"), **facts),)


_WAS = {ChangeKind.RETURNED: "was-back", ChangeKind.SKIPPED: "was-over"}


def after_change(deal: Deal, change: Change) -> Told:
    """What there is to say of a change: from where to where, because of what."""
    return Told(
        change_line(deal, change),
        was_line(deal, change),
        because(change.cause.words),
        choices=list(amends(deal, change)),
    )


def changed_only(deal: Deal, change: Change) -> Reply:
    """The reply to a change that needs no advice."""
    return Reply((change_line(deal, change),), amends(deal, change), deal.id)


_ALONE = (ChangeKind.PAUSED, ChangeKind.EDITED, ChangeKind.NOTED, ChangeKind.JOINED)


def amends(deal: Deal, change: Change) -> tuple[Choice, ...]:
    """The buttons that take a change back or put it right."""
    undo = Choice(say("button-undo"), "undo", deal.id, change.number)
    wrong = Choice(say("button-not-right"), "reject", deal.id, change.number)
    alone = change.kind in _ALONE
    return (undo,) if alone else (undo, wrong)
