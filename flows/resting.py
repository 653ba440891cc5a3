"""A deal rests until a day that was named, and its owner is woken in the morning of that day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from flows.advice import situation
from flows.asides import side
from flows.change_words import change_line, changed_only
from flows.corrections.editing_by_hand import editable
from flows.deal import Deal
from flows.history import Outcome
from flows.language.days import valid
from flows.messages import Choice, Reply, say
from flows.replies import standing_line
from flows.taking import Taking


def pause(taking: Taking) -> None:
    """Let a deal rest until a date that was named; of two it may be, ask which."""
    scene, heard = taking.scene, taking.heard
    deal = scene.deal(heard.meant.deal or taking.turn.talk.focus)
    days = _until(taking)
    if deal is None:
        side(taking, Reply((say("which-one"),)))
    elif editable(taking, deal.id) is None:
        return
    elif deal.outcome is not Outcome.OPEN:
        side(taking, Reply((say("pause-closed"), standing_line(deal)), deal=deal.id))
    elif not days:
        tuesday = scene.today + timedelta(days=7)
        side(taking, Reply((say("pause-when", deal=deal.name, example=tuesday),), deal=deal.id))
    elif len(days) > 1:
        taking.focus(deal)
        side(taking, _which_day(deal, days))
    else:
        _paused(taking, deal, days[0])


def _until(taking: Taking) -> tuple[date, ...]:
    """The days to come that a pause may mean, by word or by button."""
    scene, heard = taking.scene, taking.heard
    if heard.press is not None:
        figures = [int(part) for part in heard.argument.split("_") if part.isdecimal()]
        named = valid(*figures) if len(figures) == 3 else None
        return (named,) if named is not None and named > scene.today else ()
    when = scene.grammar.when(heard.phrase, scene.today) if heard.phrase else None
    return tuple(day for day in when.days if day > scene.today) if when else ()


def _which_day(deal: Deal, days: tuple[date, ...]) -> Reply:
    choices = tuple(
        Choice(say("button-day", day=day), f"pause.{day:%Y_%m_%d}", deal.id) for day in days
    )
    asked = say("pause-which-day", deal=deal.name, one=days[0], two=days[-1])
    return Reply((asked,), choices, deal.id)


def resume(taking: Taking) -> None:
    """Take a resting deal up again."""
    deal = taking.scene.deal(taking.heard.meant.deal or taking.turn.talk.focus)
    if deal is not None and editable(taking, deal.id) is None:
        return
    if deal is None or deal.standing.paused_until is None:
        side(taking, Reply((say("not-paused"),)))
    else:
        _paused(taking, deal, None)


def _paused(taking: Taking, deal: Deal, until: date | None) -> None:
    scene = taking.scene
    change = deal.pause(until, scene.cause(None))
    taking.done(deal, change)
    if taking.question is not None and taking.question.deal == deal.id:
        # Let it rest: that is an answer to whatever was asked about it.
        taking.close()
        taking.go("cancel")
    side(taking, changed_only(deal, change))
    if deal.owner != scene.person.id:
        line = say("done-by", by=scene.person.name, what=change_line(deal, change))
        taking.turn.told.append((deal.owner, Reply((line,), deal=deal.id)))


def awaken(taking: Taking) -> None:
    """A deal's rest is over: it is said with what is next, and the talk goes on undisturbed."""
    scene = taking.scene
    deal = scene.deal(taking.heard.meant.deal)
    until = deal.standing.paused_until if deal is not None else None
    if deal is None or until is None or until > scene.today:
        return
    change = deal.pause(None, scene.cause(None))
    taking.turn.changed.append(deal)
    told = changed_only(deal, change)
    case = situation(deal, change, "", scene.grammar)
    taking.tell(replace(told, lines=(*told.lines, *taking.advice(deal, case))))


STEPS: Mapping[str, Callable[[Taking], None]] = {
    "pause": pause,
    "pause_openly": pause,
    "resume": resume,
    "wake": awaken,
}
