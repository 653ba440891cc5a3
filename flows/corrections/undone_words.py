"""What an undo says: what exactly was taken back, and what holds now."""

from __future__ import annotations

from flows.deal import Deal
from flows.facts.fact_words import Caught, caught, joined, worded
from flows.history import Change, ChangeKind
from flows.messages import Reply, Say, say
from flows.replies import place, standing_line


def undone(deal: Deal, taken: Change) -> Reply:
    """The reply to an undo: what exactly was taken back, and where the deal stands now."""
    if deal.standing.archived:
        kept = (say("note-kept"),) if deal.first_of(taken).cause.note is not None else ()
        return Reply((say("undone-opening", deal=deal.name), *kept), deal=deal.id)
    line = _fact(deal, taken) or say("undone", deal=deal.name, what=_what(deal, taken))
    return Reply((line, standing_line(deal)), deal=deal.id)


def _what(deal: Deal, taken: Change) -> Say:
    if taken.kind is not ChangeKind.EDITED:
        return say(f"undone-{_made(deal, taken)}", **place(taken.under, taken.after.stage))
    if taken.after.archived:
        return say("undone-archived")
    set_to = {edit.fact: edit.after for edit in taken.edits}
    if "name" in set_to:
        return say("undone-renamed", name=set_to["name"])
    return say("undone-owner" if "owner" in set_to else "undone-edited")


def _made(deal: Deal, taken: Change) -> ChangeKind:
    """What a change is called by; where it was put right so that nothing moved, the correction."""
    made = deal.made(taken)
    put_right = taken.kind is ChangeKind.CORRECTED and made is ChangeKind.STAYED
    return ChangeKind.CORRECTED if put_right else made


def _fact(deal: Deal, taken: Change) -> Say | None:
    """A fact that was set by hand, as it is again; None where none was."""
    found = list(caught(deal, taken)) if taken.kind is ChangeKind.EDITED else []
    was = [worded(one.part, one.after) for one in found if _told(one, after=True)]
    now = [worded(one.part, one.before) for one in found if _told(one, after=False)]
    if was and now:
        return say("fact-again", deal=deal.name, fact=joined(was), known=joined(now))
    if was:
        return say("fact-denied", deal=deal.name, fact=joined(was))
    return say("fact-as-before", deal=deal.name, known=joined(now)) if now else None


def _told(one: Caught, *, after: bool) -> bool:
    return (one.after if after else one.before)[one.part] is not None
