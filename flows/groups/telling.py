"""From an alert to what one group is told: a message, a change of its card, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.groups.alerting import PATIENCE
from flows.groups.groups import Group
from flows.groups.news import Alert, Kind
from flows.language.money import Amount
from flows.messages import Choice, Say, say

HOUR = timedelta(hours=1)
"""How long a card is living: what comes later is a message of its own."""


@dataclass(frozen=True)
class Told:
    """A step that a group has heard of, or is about to, and since when.

    `card` is the outbox row of the message that is about it alone; None where it was joined with
    others, or its message can no longer be changed.
    """

    change: int
    card: int | None
    at: datetime


@dataclass(frozen=True)
class Letter:
    """What goes to a group: a message, or one that takes the place of a card.

    Where it is `held` it waits with others, to be summed up; `mends` is the card that it puts
    right.
    """

    lines: tuple[Say, ...]
    choices: tuple[Choice, ...]
    at: datetime
    card: int | None = None
    silent: bool = False
    held: bool = False
    mends: int | None = None


def heading(group: Group) -> Say:
    """What stands above what was held for a group."""
    return say("alert-digest" if group.alerting.digest is not None else "alert-meanwhile")


def letters(alert: Alert, group: Group, told: Sequence[Told], at: datetime) -> list[Letter]:
    """What a group is told, given what it was told of the deal, oldest first."""
    wrong = [one for one in told if one.change in alert.mends]
    if wrong:
        apart = _told_apart(alert, wrong)
        mended = [*_mended(alert, group, told, at, apart=apart)]
        line = alert.mended or alert.line
        return [*mended, _message(alert, group, line, at)] if apart else mended
    if alert.amends or not group.alerting.wants(alert):
        return []
    card = _card(alert, group, told, at)
    if card is None:
        return [_message(alert, group, alert.line, at)]
    lines = (*_whole(alert, group, alert.line), *_earlier(alert, told, card))
    return [Letter(lines, alert.choices, at + PATIENCE, card)]


def _card(alert: Alert, group: Group, told: Sequence[Told], at: datetime) -> int | None:
    """The deal's card where a step forward goes: its newest message, of this hour and day."""
    if alert.kind.loud or not told or told[-1].card is None:
        return None
    card = told[-1].card
    here = [one for one in told if one.card == card]
    steps = [alert.step(one.change) for one in here]
    if any(step is None or step.kind.loud for step in steps):
        return None
    today = {time.astimezone(group.zone).date() for time in (at, here[0].at)}
    return card if at - here[0].at < HOUR and len(today) == 1 else None


def _message(alert: Alert, group: Group, line: Say, at: datetime) -> Letter:
    moment = group.alerting.moment(at, group.zone)
    lines = _whole(alert, group, line)
    if moment.held and not alert.undoes:
        lines = (line, *_ahead(alert, group), *_value(alert, group))
    return Letter(lines, alert.choices, moment.at, silent=moment.silent, held=moment.held)


def _whole(alert: Alert, group: Group, line: Say) -> tuple[Say, ...]:
    if alert.undoes:
        return (line,)
    following = (alert.next,) if alert.next is not None else ()
    return (line, *_ahead(alert, group), *_value(alert, group), *alert.because, *following)


def _ahead(alert: Alert, group: Group) -> tuple[Say, ...]:
    """What an alert of something else tells of the seller's wheel, where that is told here."""
    if alert.ahead is None or Kind.AHEAD in group.alerting.off:
        return ()
    return (alert.ahead,)


def _value(alert: Alert, group: Group) -> tuple[Say, ...]:
    if alert.value is None or not group.team.values_shown:
        return ()
    return (say("alert-value", value=Amount(alert.value, alert.currency, 0, 0)),)


def _earlier(alert: Alert, told: Sequence[Told], card: int) -> Iterator[Say]:
    """What the card told before, in a line; no line where nothing of it stands."""
    here = {one.change for one in told if one.card == card}
    others = [s for s in alert.steps if s.number != alert.change and not s.chain & alert.mends]
    steps = tuple(step.brief for step in others if step.stands and step.chain & here)
    if steps:
        yield say("alert-earlier", steps=steps)


def _told_apart(alert: Alert, wrong: Sequence[Told]) -> bool:
    """Whether it takes a message too: what was told has no card, was loud, or is loud now."""
    kinds = {step.kind for one in wrong if (step := alert.step(one.change))}
    if not alert.undoes and alert.kind in kinds:
        return any(one.card is None for one in wrong)
    now = () if alert.undoes else (alert.kind,)
    return any(kind.loud for kind in (*kinds, *now)) or any(one.card is None for one in wrong)


def _mended(
    alert: Alert, group: Group, told: Sequence[Told], at: datetime, *, apart: bool
) -> Iterator[Letter]:
    """Every card that told what is mended: struck out, or told anew where that is all."""
    line, step = alert.mended or alert.line, alert.step(max(alert.mends))
    struck = alert.undoes or apart
    wrong = (say("alert-struck", line=step.line),) if struck and step is not None else ()
    lines = (*wrong, line) if struck else _whole(alert, group, line)
    cards = [one.card for one in told if one.change in alert.mends and one.card is not None]
    for card in dict.fromkeys(cards):
        whole = (*lines, *_earlier(alert, told, card))
        yield Letter(whole, alert.choices, at, card, mends=card)
