"""A step that is due: its rep hears of it on its day, and is asked what came of it the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.deal import Deal
from flows.messages import Due
from flows.next_steps.agreed import Agreed, agreed, day_of, morning_after, next_call, reminder
from flows.next_steps.appointing import reminded
from flows.taking import Taking
from flows.talk import Question
from flows.watch.timers import Timer, step_key


def due(taking: Taking) -> None:
    """A step's reminder, or the question what came of it; nothing where it has moved meanwhile."""
    scene, deal = taking.scene, taking.scene.deal(taking.heard.meant.deal)
    step = agreed(deal) if deal is not None and deal.owner == scene.person.id else None
    if deal is None or step is None or step.on is None or deal.standing.paused_until is not None:
        return
    zone = ZoneInfo(scene.person.timezone)
    upcoming = next_call(step.on, scene.now, zone)
    if upcoming is None:
        _whether(taking, deal, step, reminder(step.on, zone))
        return
    if taking.heard.intent == "step_after":
        upcoming = ("step_after", morning_after(step.on, zone))
    elif upcoming[0] == "step_after":
        _remind(taking, deal, step, day_of(step.on))
    kind, at = upcoming
    to = taking.heard.incoming.address
    taking.turn.timers.append(Timer(step_key(deal.id), at, to, Due(kind, deal.id)))


def _remind(taking: Taking, deal: Deal, step: Agreed, on: date) -> None:
    if taking.question is None:
        taking.focus(deal)
    taking.tell(reminded(deal, step, on, taking.scene.today))


def _whether(taking: Taking, deal: Deal, step: Agreed, told: datetime) -> None:
    """Ask what came of a step, unless a note has come since; a mere reminder has no outcome."""
    reported = taking.scene.reported_at
    if step.what is None or (reported is not None and reported > max(told, step.said)):
        return
    asked = Question("happening", deal=deal.id)
    if taking.question is not None or not taking.turn.talk.can("happen"):
        taking.tell(taking.posed(asked))
        return
    taking.focus(deal)
    taking.go("happen")
    taking.ask(asked)


STEPS: Mapping[str, Callable[[Taking], None]] = {"step_due": due, "step_after": due}
