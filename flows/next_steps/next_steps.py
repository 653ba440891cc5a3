"""Next steps in the talk: set by hand, given a day, done, moved or dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from flows import answers, asides
from flows.change_words import amends
from flows.composing import joined
from flows.corrections.editing_by_hand import editable
from flows.deal import Deal
from flows.history import STEP
from flows.language.dates import When
from flows.language.days import valid
from flows.messages import Reply, say
from flows.next_steps.agreed import Agreed, Moment, agreed, day_of, is_over
from flows.next_steps.appointing import asked_day, change_of, iso
from flows.permissions import Act, may
from flows.taking import Taking
from flows.talk import Question

ASKED = ("appointing", "happening")
"""States in which a step is asked about."""


def in_hand(taking: Taking) -> Deal | None:
    """The deal whose step is meant, where this person may set it; else that is answered."""
    meant, question = taking.heard.meant, taking.question
    about = question.deal if question is not None and question.state in ASKED else None
    spoken = about or taking.turn.talk.focus
    number = meant.deal or (None if taking.heard.press or meant.fitting else spoken)
    return editable(taking, number)


def _step(taking: Taking) -> tuple[Deal, Agreed] | None:
    """The deal meant and its step; else that there is none is answered."""
    deal = in_hand(taking)
    step = agreed(deal) if deal is not None else None
    if deal is None or step is None:
        if deal is not None:
            _none(taking, deal)
        return None
    return deal, step


def _none(taking: Taking, deal: Deal) -> None:
    if taking.heard.press is not None:
        taking.stale(deal)
    else:
        taking.tell(Reply((say("step-none", deal=deal.name),), deal=deal.id))


def pressed(taking: Taking) -> None:
    """A button of a reminder or of a question about a step, or the number of one."""
    press, act = taking.heard.press, taking.heard.argument
    deal = in_hand(taking)
    if deal is None:
        return
    if press is not None and press.revision != change_of(deal):
        taking.stale(deal)
        return
    figures = [int(part) for part in act.split("_") if part.isdecimal()]
    day = valid(*figures) if len(figures) == 3 else None
    if day is not None and day >= taking.scene.today:
        put_on(taking, deal, day)
    else:
        ACTS.get(act, other)(taking)


def put_on(taking: Taking, deal: Deal, on: Moment) -> None:
    """The step is on that day from now on."""
    step = agreed(deal)
    if step is not None and step.on == on:
        _close(taking, deal)
        line = say("step-agreed", deal=deal.name, what=step.told())
        taking.tell(Reply((say("already-so"), line), deal=deal.id))
        return
    agree(taking, deal, next_step_date=iso(on))


def _close(taking: Taking, deal: Deal) -> None:
    """Leave what was asked, and talk of this deal."""
    taking.park(deal.id, None)
    taking.go("rest")
    taking.focus(deal)


def agree(taking: Taking, deal: Deal, **facts: str | None) -> None:
    """The step is what the facts say; where its day is missing that is asked."""
    _close(taking, deal)
    change = deal.edit(taking.scene.cause(None), archived=False, **facts)
    taking.done(deal, change)
    step = agreed(deal)
    what = step.told() if step is not None else say("step-nameless")
    line = say("step-agreed", deal=deal.name, what=what)
    taking.tell(Reply((line,), amends(deal, change), deal.id))
    taking.ask_day(deal)


def said_day(taking: Taking) -> None:
    """A day alone: the step is put on it; of two it may be, or one that is over, ask which."""
    found = _step(taking)
    if found is not None:
        scene = taking.scene
        on_day(taking, found[0], scene.grammar.day(taking.heard.incoming.text, scene.today))


def on_day(taking: Taking, deal: Deal, when: When | None) -> None:
    """The step is on the day that was said."""
    put(taking, deal, ahead(when, taking.scene.now))


def put(taking: Taking, deal: Deal, days: list[Moment]) -> None:
    """The step is on the one day it may be; of several, or of none, the day is asked."""
    if len(days) == 1:
        put_on(taking, deal, days[0])
    else:
        _ask_day(taking, deal, [day_of(day) for day in days])


def ahead(when: When | None, here: datetime) -> list[Moment]:
    """The days to come that are meant, with the hour where it was said."""
    at = when.time if when is not None else None
    days = when.days if when is not None else ()
    meant = [datetime.combine(day, at) if at is not None else day for day in days]
    return [on for on in meant if not is_over(on, here)]


def _ask_day(taking: Taking, deal: Deal, days: list[date]) -> None:
    _close(taking, deal)
    taking.go("appoint")
    taking.ask(asked_day(deal, taking.scene.today, days))


def other(taking: Taking) -> None:
    """Ask for another day of the step."""
    found = _step(taking)
    if found is not None:
        _ask_day(taking, found[0], [])


def drop(taking: Taking) -> None:
    """The step is no longer one."""
    found = _step(taking)
    if found is not None:
        _over(taking, *found, "step-dropped")


def _over(taking: Taking, deal: Deal, step: Agreed, key: str, **facts: str | None) -> None:
    _close(taking, deal)
    gone: dict[str, str | None] = dict.fromkeys(STEP)
    change = deal.edit(taking.scene.cause(None), archived=False, **gone, **facts)
    taking.done(deal, change)
    line = say(key, deal=deal.name, what=step.what or say("step-nameless"))
    taking.tell(Reply((line,), amends(deal, change), deal.id))


def done(taking: Taking) -> None:
    """The step is done: what came of it is asked, and the answer is a note."""
    found = _step(taking)
    if found is None:
        return
    deal, step = found
    _over(taking, deal, step, "step-done", held_step=step.what)
    taking.go("ask")
    taking.ask(Question("", deal=deal.id))
    *before, told, asked = taking.turn.replies
    taking.turn.replies = [*before, joined(told, asked)]


def done_said(taking: Taking) -> None:
    """What is said to be done is the step, where one is talked about."""
    question = taking.question
    about = question.deal if question is not None else taking.turn.talk.focus
    deal = taking.scene.deal(about) if question is None or question.state in ASKED else None
    mine = deal is not None and may(taking.scene.person, Act.EDIT, team=deal.team, owner=deal.owner)
    known = deal is not None and mine and agreed(deal) is not None
    (done if known else asides.done)(taking)


def skip(taking: Taking) -> None:
    """No answer now: the step stays as it is."""
    question = taking.question
    deal = taking.scene.deal(question.deal) if question is not None else None
    taking.close()
    taking.go("rest")
    taking.tell(Reply((say("step-skipped"),), deal=deal.id if deal is not None else None))


def _where(
    states: tuple[str, ...], mine: Callable[[Taking], None], theirs: Callable[[Taking], None]
) -> Callable[[Taking], None]:
    """Ours where a step is asked about, else what the words mean elsewhere."""

    def step(taking: Taking) -> None:
        asked = taking.question is not None and taking.question.state in states
        (mine if asked and answers.current(taking) else theirs)(taking)

    return step


ACTS: Mapping[str, Callable[[Taking], None]] = {"done": done, "drop": drop, "other": other}
STEPS: Mapping[str, Callable[[Taking], None]] = {
    "step": pressed,
    "step_day": said_day,
    "step_other": other,
    "step_drop": drop,
    "done": done_said,
    "yes": _where(("happening",), done, answers.yes),
    "no": _where(("happening",), drop, answers.no),
    "skip": _where(ASKED, skip, answers.skip),
    "cancel": _where(ASKED, skip, answers.cancel),
}
