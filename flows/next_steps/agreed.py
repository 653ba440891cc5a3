"""The step agreed on a deal: what, on which day, with whom; and when its rep hears of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.deal import Deal
from flows.history import STEP, Change, ChangeKind, Edit, Outcome, Standing
from flows.language.days import working_day
from flows.language.words import fold
from flows.messages import Say, say
from flows.watch.timers import MORNING

BEFORE = timedelta(hours=1)
"""How long before the hour of a step its rep hears of it."""
Moment = date | datetime


@dataclass(frozen=True)
class Agreed:
    """A step that is still ahead of a deal, or whose outcome nobody has told yet.

    `on` is its day, a local time where an hour was said; `said` is when it was agreed, `change` the
    line of history that did.
    """

    what: str | None
    on: Moment | None
    who: str | None
    said: datetime
    change: int

    def told(self, today: date | None = None) -> tuple[object, ...]:
        """The step in words, its day left out where that is `today` and told beside it."""
        parts = (self.what or say("step-nameless"), _moment(self.on, today), _with(self.who))
        return tuple(part for part in parts if part is not None)


def agreed(deal: Deal) -> Agreed | None:
    """The step agreed on an open deal, None where there is none."""
    known = deal.known
    said = [known[fact] for fact in STEP if fact in known]
    if not said or not running(deal.standing):
        return None
    cause = max((one.cause for one in said), key=lambda cause: cause.at)
    people = (known.get(fact) for fact in ("contact", "decider"))
    who = next((one.text for one in people if one and one.cause.note == cause.note), None)
    what, on = (known[fact].text if fact in known else None for fact in STEP)
    return Agreed(what, moment(on), who if cause.note else None, cause.at, _last(deal))


def running(standing: Standing) -> bool:
    """Whether a deal that stands so has steps ahead of it."""
    return standing.outcome is Outcome.OPEN and not standing.archived


def _last(deal: Deal) -> int:
    """The change that last said something of the step, and has not been taken back.

    Of a step that came along with another deal, it is the change that joined the two.
    """
    said = [c.number for c in deal.upheld if tells(c) or c.kind is ChangeKind.JOINED]
    return max(said)


def tells(change: Change) -> bool:
    """Whether a change says something of the next step."""
    return any(edit.fact in STEP for edit in change.edits)


def moment(said: str | None) -> Moment | None:
    """The day of a step from its ISO text, with the hour where there is one."""
    if said is None:
        return None
    return datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said)


def day_of(on: Moment) -> date:
    """The day of a step, its hour left aside."""
    return on.date() if isinstance(on, datetime) else on


def is_over(on: Moment, here: datetime) -> bool:
    """Whether a step's time has passed, by the clock on the wall; its day counts whole."""
    if isinstance(on, datetime):
        return on <= here.replace(tzinfo=None)
    return on < here.date()


def reminder(on: Moment, zone: ZoneInfo) -> datetime:
    """When the rep hears of a step: in the morning, or an hour before."""
    if isinstance(on, datetime):
        # Through UTC: an hour is an hour also where clocks change.
        return (on.replace(tzinfo=zone).astimezone(ZoneInfo("UTC")) - BEFORE).astimezone(zone)
    return datetime.combine(on, MORNING, zone)


def morning_after(on: Moment, zone: ZoneInfo) -> datetime:
    """When the rep is asked what came of a step: in the morning of the next working day."""
    return datetime.combine(working_day(day_of(on), 1), MORNING, zone)


def next_call(on: Moment, now: datetime, zone: ZoneInfo) -> tuple[str, datetime] | None:
    """What the rep is told of a step next, and when; None where all has been told."""
    for kind, at in (("step_due", reminder(on, zone)), ("step_after", morning_after(on, zone))):
        if now < at:
            return kind, at
    return None


def ours(today: date, days: int) -> date:
    """A day that we propose, so many days on: never one of a weekend."""
    return working_day(today + timedelta(days=days), 0)


def succeeding(
    told: tuple[tuple[str, str | None], ...], deal: Deal, here: datetime
) -> tuple[tuple[str, str | None], ...]:
    """What a note tells, its step in place of the one before, whose day is not the new one's.

    A step whose day is over is gone with the first note that tells of another time.
    """
    step, said = agreed(deal), dict(told)
    if step is None or said.get(STEP[1]) is not None:
        return told
    if said.get(STEP[0]) is not None:
        same = step.what is not None and fold(step.what) == fold(said[STEP[0]] or "")
        undated = tuple((fact, text) for fact, text in told if fact != STEP[1])
        return undated if same else (*undated, (STEP[1], None))
    over = step.on is not None and is_over(step.on, here)
    return (*told, *((fact, None) for fact in STEP)) if over else told


def lines(deal: Deal, at: datetime) -> Iterator[Say]:
    """The step in a line, where a note of that time told of it."""
    step = agreed(deal)
    if step is not None and step.said == at and tells(deal.history[-1]):
        yield say("step-next", what=step.told())


def in_words(facts: Mapping[str, str | None]) -> tuple[object, ...]:
    """What facts tell of a step: what it is, and its day."""
    parts = (facts.get(STEP[0]), _moment(moment(facts.get(STEP[1])), None))
    return tuple(part for part in parts if part is not None)


def edited(deal: Deal, edits: tuple[Edit, ...]) -> Say:
    """What a change by hand did to the step, in a line."""
    now = {edit.fact: edit.after for edit in edits}
    was = {edit.fact: edit.before for edit in edits}
    if any(now.values()):
        return say("step-agreed", deal=deal.name, what=in_words(now))
    return say("step-dropped", deal=deal.name, what=was.get(STEP[0]) or say("step-nameless"))


def _moment(on: Moment | None, today: date | None) -> Say | date | str | None:
    if on is None:
        return None
    hour = f"{on:%H:%M}" if isinstance(on, datetime) else None
    if day_of(on) == today:
        return hour
    return say("step-at", day=day_of(on), time=hour) if hour else on


def _with(who: str | None) -> Say | None:
    return say("step-with", name=who) if who else None
