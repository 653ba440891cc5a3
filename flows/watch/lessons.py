"""What a team has learned, counted anew once a day by whoever asks first, and told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from flows.heard import Heard
from flows.inquiry.inquiry import NO_FILTERS
from flows.inquiry.reckoning import Scope
from flows.messages import Reply, Say, say
from flows.people import Person
from flows.permissions import Act, may
from flows.store import Unit
from flows.watch.learning import ENOUGH, Lesson, learn

FEW = 3
"""Advices that are told, those that were followed most often."""
MOST = 1000
"""Closed deals that are learned from, drawn evenly where there are more."""


async def lesson_of(unit: Unit, team: int, now: datetime) -> Lesson:
    """The lesson of today; its deals are read for it at most once a day."""
    known = await unit.lesson(team)
    if not known.stale(now):
        return known
    scope = Scope(team, await unit.process(team), NO_FILTERS, closed=True)
    courses = await unit.courses(scope, MOST)
    advised = await unit.advised(sorted({step.deal for step in courses}))
    fresh = learn(courses, advised, now)
    kept = replace(fresh, usual=await unit.usual_value(team))
    await unit.keep_lesson(team, kept)
    return kept


async def usual_value(unit: Unit, team: int, lesson: Lesson) -> Decimal | None:
    """What a usual open deal is worth by the lesson; counted while a team has none yet."""
    return await unit.usual_value(team) if lesson.at is None else lesson.usual


async def learned(unit: Unit, heard: Heard, person: Person) -> Reply:
    """The lesson in lines, for those who lead the team."""
    if not may(person, Act.LEARNED, team=person.team.id):
        return Reply((say("managers-only"),))
    lesson = await lesson_of(unit, person.team.id, heard.incoming.at)
    if lesson.closed < ENOUGH:
        return Reply((say("learned-few", many=lesson.closed, enough=ENOUGH),))
    return Reply((say("learned-head", many=lesson.closed), *_lines(lesson)))


def _lines(lesson: Lesson) -> Iterator[Say]:
    for phase, (days, many) in lesson.phases.items():
        yield say("learned-time", phase=say(f"phase-{phase}"), days=days, many=many)
    lost = sorted(lesson.lost.items(), key=lambda one: -one[1])
    if lost:
        where = tuple(say("learned-lost-in", phase=say(f"phase-{p}"), many=n) for p, n in lost)
        yield say("learned-lost", where=where)
    ours = [one for one in lesson.proven.items() if not one[0].startswith("own.")]
    for key, share in sorted(ours, key=lambda one: -one[1])[:FEW]:
        action, many = say(f"advice-{key}"), lesson.tips[key][0]
        yield say("learned-tip", action=action, share=round(100 * share), many=many)
