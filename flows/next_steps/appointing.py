"""On which day a step is: asked once where it is missing; whether it happened once it is over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from flows.deal import Deal
from flows.messages import Choice, Reply, Say, say
from flows.next_steps.agreed import Agreed, Moment, agreed, ours, tells
from flows.talk import Question

STEP_LINES = ("step-next", "step-agreed")
"""Lines of a step that give way to the question for its day."""


def missing_step(deal: Deal, now: datetime) -> Question | None:
    """The question for what is missing of a step agreed at that time; None where nothing is."""
    step = agreed(deal)
    fresh = step is not None and step.said == now and tells(deal.history[-1])
    if step is None or not fresh or step.on is not None:
        return None
    return asked_day(deal, now.date())


def asked_day(deal: Deal, today: date, days: Sequence[date] = ()) -> Question:
    """The question for the day of a step, one of those given or of those we propose."""
    return Question("", deal=deal.id, days=_written(days or _proposed(today)))


def _proposed(today: date) -> Sequence[date]:
    return tuple(dict.fromkeys((ours(today, 1), ours(today, 7))))


def _written(days: Sequence[date]) -> tuple[str, ...]:
    return tuple(day.isoformat() for day in days)


def still_ahead(asked: Question, today: date) -> Question:
    """The question with no day that is over by now; where all are, we propose anew."""
    if not asked.days:
        return asked
    left = tuple(day for day in asked.days if date.fromisoformat(day) >= today)
    return replace(asked, days=left or _written(_proposed(today)))


def which_day(deal: Deal, days: Iterable[str], serial: int) -> Reply:
    """That question in words, with a day on each button."""
    change = change_of(deal)
    choices = [day_button(date.fromisoformat(day), deal.id, change) for day in days]
    skip = Choice(say("button-skip"), "skip", 0, serial)
    asked = say("ask-step-day", deal=deal.name, what=_bare(agreed(deal)))
    return Reply((asked,), (*choices, skip), deal.id)


def _bare(step: Agreed | None) -> str | Say:
    return step.what if step is not None and step.what else say("step-nameless")


def change_of(deal: Deal) -> int:
    """The change that agreed the step: to it belong the buttons."""
    step = agreed(deal)
    return step.change if step is not None else 0


def day_button(day: date, deal: int, change: int) -> Choice:
    """A button that puts the step on a day."""
    return Choice(say("button-day", day=day), f"step.{day:%Y_%m_%d}", deal, change)


def step_button(label: str, act: str, deal: Deal) -> Choice:
    """A button that does something with the step."""
    return Choice(say(label), f"step.{act}", deal.id, change_of(deal))


def reminded(deal: Deal, step: Agreed, on: date, today: date) -> Reply:
    """What a rep hears of a step on its day."""
    told = say("step-reminder", deal=deal.name, day=on, what=step.told(on))
    choices = (
        step_button("button-done", "done", deal),
        day_button(ours(today, 1), deal.id, step.change),
        step_button("button-other-date", "other", deal),
        step_button("button-drop", "drop", deal),
    )
    return Reply((told,), choices, deal.id)


def whether(deal: Deal) -> Reply:
    """Whether a step happened whose day is over; what they said is as good an answer."""
    step = agreed(deal)
    what = step.told() if step is not None else say("step-nameless")
    choices = (
        step_button("button-yes", "done", deal),
        step_button("button-moved", "other", deal),
        step_button("button-no", "drop", deal),
    )
    return Reply((say("step-happened", deal=deal.name, what=what),), choices, deal.id)


def iso(on: Moment) -> str:
    """The day of a step as it is kept."""
    return on.isoformat(timespec="minutes") if isinstance(on, datetime) else on.isoformat()
