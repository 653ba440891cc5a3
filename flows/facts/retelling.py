"""A note told anew: the facts it tells now, and as they were what it no longer tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from flows.change_words import amends
from flows.deal import Deal
from flows.facts.catching import noted, wrong
from flows.facts.fact_words import caught
from flows.history import HELD, Change, ChangeKind
from flows.messages import Reply, say
from flows.talk import Question

if TYPE_CHECKING:  # a turn in the making tells notes anew itself
    from flows.taking import Taking

UNMOVED = (ChangeKind.NOTED, ChangeKind.STAYED)
Told = tuple[tuple[str, str | None], ...]


def retold(deal: Deal, change: Change, told: Iterable[tuple[str, str | None]]) -> Told:
    """What a note tells now, with what it told before and no longer does as it was without it.

    Of which step it tells the outcome does not change with its words.
    """
    whole = deal.told_before(change) | dict(told)
    return tuple((fact, text) for fact, text in whole.items() if fact != HELD)


def amended(taking: Taking, deal: Deal, change: Change) -> None:
    """Facts that an edit has changed are kept and said, where the deal stands as before."""
    noted_anew = deal.note(taking.cause(_read(taking, deal, change), deal), change)
    if noted_anew is not None:
        _tell(taking, deal, noted_anew)


def only_told(taking: Taking, deal: Deal, change: Change) -> bool:
    """Whether a note that moved nothing still tells something; that is kept."""
    first = deal.first_of(change)
    cause = taking.cause(_read(taking, deal, change), deal)
    left = [text for fact, text in cause.told if text is not None and fact != "activity"]
    if first.kind not in UNMOVED or not left:
        return False
    amended(taking, deal, change)
    return True


def kept(taking: Taking, deal: Deal) -> None:
    """What a note whose change was taken back still tells is kept by itself."""
    noted_alone = deal.note(taking.cause(_read(taking, deal, None), deal))
    if noted_alone is not None:
        _tell(taking, deal, noted_alone)


def _read(taking: Taking, deal: Deal, change: Change | None) -> Question:
    """The edited note as it is to be read for its facts alone."""
    heard = taking.heard
    note = heard.reworded
    at = note.at.astimezone(taking.scene.now.tzinfo).isoformat() if note is not None else None
    activity = heard.reading.activity if heard.reading is not None else None
    return Question(
        "",
        deal=deal.id,
        note=note.id if note is not None else None,
        text=heard.note,
        words=heard.words,
        correcting=change is not None,
        change=change.number if change is not None else None,
        activity=activity.value if activity is not None else None,
        said_at=at,
    )


def _tell(taking: Taking, deal: Deal, change: Change) -> None:
    taking.done(deal, change)
    fresh = list(caught(deal, change))
    if not fresh:
        return
    lines = (say("reworded-told", deal=deal.name), *noted(fresh, taking.scene.now))
    choices = (*amends(deal, change), *wrong(deal.id, change.number, fresh))
    taking.tell(Reply(lines, choices, deal.id))
