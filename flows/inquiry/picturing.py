"""The pictures that go with answers: which of them, and of which figures."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.heard import Heard
from flows.history import Outcome
from flows.inquiry.foretelling import SAMPLE
from flows.inquiry.funnel import funnel
from flows.inquiry.inquiry import Inquiry, Kind
from flows.inquiry.journey import journey
from flows.inquiry.lexicon import folded, lexicon
from flows.inquiry.phase_bars import Before, month_before, phase_bars
from flows.inquiry.reading_back import head
from flows.inquiry.reckoning import Reckoning, Scope, Step
from flows.inquiry.scoping import scope_of
from flows.inquiry.spans import spans
from flows.inquiry.then import lasting, on_a_day, over, standing
from flows.language.languages import LANGUAGES
from flows.messages import Picture, Say, say
from flows.people import Person
from flows.process import PhaseKind
from flows.scene import Scene, Turn
from flows.store import Unit

TOLD = ("phases", "best")
"""Figures of answers that may be drawn; an answer that was refused has none of them."""
MANY = 10_000
"""Deals past which no way of theirs is walked for a picture."""


async def illustrated(unit: Unit, heard: Heard, scene: Scene, turn: Turn) -> None:
    """Lay a picture beside what the talk answers, where people would rather look than read."""
    first = turn.replies[0] if turn.replies else None
    if first is None or first.picture is not None:
        return
    picture: Picture | None = None
    if heard.intent == "pipeline" and scene.listed:
        picture = await picture_of(unit, heard, scene.person, Inquiry(Kind.PIPELINE), TOLD)
    elif heard.intent == "timeline" and (deal := scene.deal(first.deal)) is not None:
        picture = journey(deal, _now(heard, scene.person))
    turn.replies[0] = replace(first, picture=picture)


async def picture_of(
    unit: Unit, heard: Heard, person: Person, inquiry: Inquiry, figures: Collection[str]
) -> Picture | None:
    """The picture of an answer with those figures; None where there is nothing to be seen."""
    drawn = {Kind.PIPELINE: _pipeline, Kind.FORECAST: _funnel, Kind.TIME: _spans}
    draw = drawn.get(inquiry.kind)
    if draw is None or not any(key in figures for key in TOLD):
        return None
    now, process = _now(heard, person), await unit.process(person.team.id)
    scope = scope_of(person, inquiry, Scope(person.team.id, process, inquiry.filters), now)
    funnelled = inquiry.kind is Kind.PIPELINE and names_funnel(heard.incoming.text)
    return await (_funnel if funnelled else draw)(unit, inquiry, scope, now)


def names_funnel(text: str) -> bool:
    """Whether somebody asks for the funnel by its name, in whichever language."""
    said = folded(text)
    return any(lexicon(one).pattern("pictures", "funnel").search(said) for one in LANGUAGES)


def _now(heard: Heard, person: Person) -> datetime:
    return heard.incoming.at.astimezone(ZoneInfo(person.timezone))


async def _pipeline(
    figures: Reckoning, inquiry: Inquiry, scope: Scope, now: datetime
) -> Picture | None:
    inquiry, scope = on_a_day(inquiry, scope, now)
    filters = inquiry.filters
    running = replace(filters, outcome=filters.outcome or Outcome.OPEN)
    tallies = await standing(figures, replace(scope, filters=running), now)
    before, at = None, month_before(now)
    if not over(scope, now) and running == replace(lasting(filters), outcome=Outcome.OPEN):
        stood = await figures.stood(replace(scope, filters=lasting(filters)), at)
        before = Before(at, [tally for tally in stood if tally.outcome is Outcome.OPEN])
    return phase_bars(_title(head(inquiry)), scope.process, tallies, before)


async def _funnel(
    figures: Reckoning, inquiry: Inquiry, scope: Scope, _: datetime
) -> Picture | None:
    ahead = inquiry.kind is Kind.FORECAST
    kept = replace(scope, filters=lasting(inquiry.filters), moved_before=None)
    courses = await _courses(figures, replace(kept, since=None, before=None) if ahead else kept)
    narrowed = head(replace(inquiry, filters=kept.filters))[1:]
    return funnel(_title((say("picture-funnel"), *narrowed)), scope.process, courses)


async def _spans(
    figures: Reckoning, inquiry: Inquiry, scope: Scope, now: datetime
) -> Picture | None:
    asked = inquiry.filters
    free = replace(scope, filters=replace(asked, phase=None, stage=None))
    courses = await figures.courses(free, SAMPLE)
    phases = PhaseKind if asked.phase is None else (asked.phase,)
    return spans(_title(head(inquiry)), scope.process, courses, phases, asked.stage, now)


async def _courses(figures: Reckoning, scope: Scope) -> list[Step]:
    many = sum(tally.many for tally in await figures.tallies(scope))
    return list(await figures.courses(scope, MANY)) if many <= MANY else []


def _title(parts: tuple[Say, ...]) -> Say:
    return say("asked-head-only", what=parts)
