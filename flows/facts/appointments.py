"""When the customer decides, and what comes next and when, as a note says it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.facts.steps import Step, step_at, steps
from flows.language.dates import When
from flows.language.days import Whole, due
from flows.language.passages import Passage, Span

BESIDE = 1
"""Words between an order named by its letters and the day on which it comes, at most."""
_ORDER = re.compile(r"\bP\.?O\b")
FAR = 9
"""Words between a date and what it is the date of, from which they have nothing to do."""
FARTHEST = timedelta(days=270)
"""How far off a day may be whose year is not said; beyond, last year's was meant."""
Moment = date | datetime


@dataclass(frozen=True)
class Appointments:
    """The day of a decision; the next step in the note's words, and its day."""

    decision: Moment | None = None
    step: str | None = None
    on: Moment | None = None


@dataclass(frozen=True)
class _Day:
    """A day a note names, and where; what is decided then is decided till it is `due`."""

    moment: Moment
    due: Moment
    span: Span
    today: bool


def appointments(passage: Passage, now: datetime, people: Collection[Span]) -> Appointments:
    """What a note says of the days to come, seen from a local time; nobody's name is a day."""
    dates = _merged(passage, _days(passage, now.date(), people))
    spans = [passage.inside(one.start, one.end) for one in dates]
    days = [
        day
        for one, span in zip(dates, spans, strict=True)
        if (day := _coming(passage, one, span, now))
    ]
    claims = [(day, *claimed) for day in days if (claimed := _claim(passage, day))]
    decided = [(gap, day.due) for day, claim, gap in claims if claim == "decides"]
    decision = min(decided, key=lambda one: one[0])[1] if decided else None
    planned = [(gap, day, claim) for day, claim, gap in claims if isinstance(claim, Step)]
    if planned:
        _, day, step = min(planned, key=lambda one: one[0])
        return Appointments(decision, step_at(passage, step, spans), day.moment)
    undated = next((step for step in steps(passage) if step.stands_alone), None)
    return Appointments(decision, step_at(passage, undated, spans) if undated else None)


def _days(passage: Passage, today: date, people: Collection[Span]) -> list[When]:
    """The days a note names: no hour alone, no "Jaan Brand", no "25 licences"."""
    return [
        one
        for one in passage.grammar.dates(passage.text, today)
        if (span := passage.inside(one.start, one.end))
        and not any(start <= span[0] < end for start, end in people)
        and not _counts(passage, span)
        and not _left(passage, span)
        and _names_a_day(passage, span, today)
    ]


def _left(passage: Passage, span: Span) -> bool:
    """Whether what was moved is no longer on that day."""
    clause = passage.clause(span)
    if not passage.told("dates", "moved", clause):
        return False
    around = passage.words_in((clause[0], span[1]))
    inside = len(passage.words_in(span))
    near = {w.folded for w in around[-inside - 1 :]}
    return near.isdisjoint(passage.cues.words("dates", "towards"))


def _counts(passage: Passage, span: Span) -> bool:
    """Whether what follows is counted, "25 licences", or it only counts: "the second floor"."""
    last = passage.words_in(span)[-1:]
    calendars = passage.grammar.calendar.calendars
    if last and not last[0].text[0].isdigit():
        return any(last[0].folded in one.ordinals for one in calendars)
    after = next((w for w in passage.words if w.start >= span[1]), None)
    return (
        after is not None
        and after.start - span[1] <= 1
        and after.folded in passage.grammar.money.pieces
        and passage.folded.text[span[1] - 1].isdigit()
    )


def _names_a_day(passage: Passage, span: Span, today: date) -> bool:
    text = passage.folded.text[slice(*span)]
    calendars = passage.grammar.calendar.calendars
    return any(True for one in calendars for _ in one.days(text, today, whole=False))


def _merged(passage: Passage, dates: Sequence[When]) -> list[When]:
    """The dates, a weekday right beside a day in figures taken for the same: "Monday 23 March"."""
    merged: list[When] = []
    for one in dates:
        last = merged[-1] if merged else None
        if last is None or not _beside(passage, last, one):
            merged.append(one)
            continue
        told = one if _figures(passage, one) or not _figures(passage, last) else last
        merged[-1] = When(told.days, last.time or one.time, last.start, one.end)
    return merged


def _beside(passage: Passage, one: When, other: When) -> bool:
    between = (passage.inside(one.start, one.end)[1], passage.inside(other.start, other.end)[0])
    gap = passage.words_in(between)
    exact = _figures(passage, one) != _figures(passage, other)
    return exact and all(w.folded in passage.cues.words("dates", "between") for w in gap)


def _figures(passage: Passage, when: When) -> bool:
    """Whether a day is told by its number."""
    words = passage.words_in(passage.inside(when.start, when.end))
    months = passage.grammar.calendar.months
    return any(
        w.folded in months or re.search(r"\d[./-]\d|\d(st|nd|rd|th|\.)", w.folded) for w in words
    )


def _coming(passage: Passage, when: When, span: Span, now: datetime) -> _Day | None:
    """A day still to come, None for one that is over or may be either of two."""
    day = when.day
    if isinstance(day, Whole) and not now.date() <= day <= day.last:
        day = day.last
    if day is None or day < now.date() or _over(passage, span):
        return None
    if day > now.date() + FARTHEST and str(day.year) not in passage.typed(span):
        return None
    if when.time is None:
        return _Day(day, due(day), span, day == now.date())
    moment = datetime.combine(day, when.time)
    late = moment <= datetime.combine(now.date(), time(now.hour, now.minute))
    return None if late else _Day(moment, moment, span, False)


def _over(passage: Passage, span: Span) -> bool:
    """Whether "last" stands beside a day, or it begins with it."""
    over = passage.cues.words("dates", "over")
    around = [
        *[w for w in passage.words if w.end <= span[0]][-2:],
        *passage.words_in(span)[:1],
        *[w for w in passage.words if w.start >= span[1]][:1],
    ]
    clause = passage.clause(span)
    return any(w.folded in over and clause[0] <= w.start < clause[1] for w in around)


def _claim(passage: Passage, day: _Day) -> tuple[str | Step, int] | None:
    """What a day is the day of, a decision or a step or else no fact, and how near that stands."""
    sentence = passage.sentence(day.span)
    found: list[tuple[int, int, str | Step]] = [
        (passage.distance(span, day.span), rank * 2, kind)
        for rank, kind in enumerate(("decides", "other"))
        for span in passage.found("dates", kind, sentence)
    ]
    orders = [passage.distance(span, day.span) for span in _orders(passage)]
    found += [(gap, 0, "decides") for gap in orders if gap <= BESIDE]
    found += [(passage.distance(step.span, day.span), 1, step) for step in steps(passage, sentence)]
    since = _beginning(passage, day.span)
    near = [one for one in found if one[0] < FAR and not (since and one[2] == "decides")]
    if not near:
        off = not found and passage.told("dates", "put_off", sentence)
        return ("decides", FAR) if off and not since else None
    gap, _, claim = min(near, key=lambda claim: claim[:2])
    over = _past(passage, day.span)
    if isinstance(claim, Step):
        lasting = not claim.verb and _until(passage, day.span)
        over |= claim.past or lasting or (day.today and not claim.duty)
    return None if over else (claim, gap)


def _orders(passage: Passage) -> list[Span]:
    """Where a purchase order is named by its letters; in lower case they are a word of several."""
    shouted = passage.text.isupper()
    found = () if shouted else _ORDER.finditer(passage.text)
    return [passage.inside(*one.span()) for one in found]


def _until(passage: Passage, span: Span) -> bool:
    """Whether what is on at present lasts up to that day."""
    return _led(passage, span, "until")


def _beginning(passage: Passage, span: Span) -> bool:
    """Whether that day begins what goes on from then, "since Monday", and so decides nothing."""
    return _led(passage, span, "since")


def _led(passage: Passage, span: Span, by: str) -> bool:
    before = [w for w in passage.words if w.end <= span[0]][-1:]
    words = before + passage.words_in(span)[:1]
    return any(w.folded in passage.cues.words("dates", by) for w in words)


def _past(passage: Passage, span: Span) -> bool:
    """Whether the clause tells of what has happened."""
    clause = passage.clause(span)
    return passage.told("dates", "past", clause) and not passage.told("dates", "set", clause)
