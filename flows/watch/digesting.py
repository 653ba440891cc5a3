"""Which question somebody wants answered by the clock, on which days and at what time."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from importlib.resources import files
from typing import Any

from flows.language.grammar import language_named, together
from flows.language.languages import LANGUAGES
from flows.language.templates import any_of
from flows.language.words import fold, holds, words
from flows.watch.schedules import EVERY_DAY, WEEK, WORKING
from flows.watch.timers import MORNING

OFF, ON = "off", "on"
"""What the buttons say of it."""
SHORTEST = 4
"""Letters of a language's name; "it" and "de" are words too."""
NOON = 12
LATE = ("afternoon", "evening")
_BARE = re.compile(r"(?<![\d:.])(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?(?![\d:.])")
_ENDS = " .,:;!"


@dataclass(frozen=True)
class Wanted:
    """A question, and when it is to be answered; `asks` where it says so: "send me"."""

    question: str
    days: tuple[int, ...]
    at: time
    asks: bool = False


@dataclass(frozen=True)
class Wish:
    """When something is to be sent, in which language, or that it is not; what was said of it."""

    at: time | None = None
    days: tuple[int, ...] = ()
    language: str | None = None
    off: bool = False


def spoken(language: str) -> tuple[str, ...]:
    """The languages a question is heard in when it is answered: one's own first."""
    return tuple(dict.fromkeys((language, "en", *LANGUAGES)))


def wanted(text: str) -> Wanted | None:
    """What is to be answered by the clock; None where nothing says how often."""
    said = fold(text).rstrip("?")
    found = _how_often(said)
    if found is None:
        return None
    (start, end), days = found
    rest = f"{said[:start]} {said[end:]}"
    at, rest = clock_in(rest)
    if at is None and (hour := _hour_behind().fullmatch(said[end:])) is not None:
        at, rest = time(int(hour["hour"]), int(hour["minute"] or 0)), said[:start]
    question, asks = _asked(rest)
    if not days:
        days, question = _own_day(question)
        question, more = _asked(question)
        asks = asks or more
    if not question or not (asks or at is not None):
        return None
    return Wanted(_as_typed(question, text), days, at or MORNING, asks)


def _as_typed(question: str, text: str) -> str:
    """The words of a folded question as they were typed."""
    left, kept = question.split(), list[str]()
    for word in reversed(text.split()):
        if left and fold(word).strip(_ENDS + "?") == left[-1].strip(_ENDS):
            kept.append(word.strip(_ENDS + "?"))
            left.pop()
    return question if left else " ".join(reversed(kept))


def weekdays_in(text: str) -> tuple[int, ...]:
    """The weekdays that a text names."""
    said = re.findall(r"[\w-]+", fold(text))
    known = [one.weekdays for one in together(LANGUAGES).calendar.calendars]
    return tuple(sorted({days[word] for word in said for days in known if word in days}))


def clock_in(text: str) -> tuple[time | None, str]:
    """The time of day in a folded text, and the text without it."""
    clocks = [one.clock for one in together(LANGUAGES).calendar.calendars]
    hours = [hour for clock in clocks for hour in clock.find(text)]
    timed = [hour for hour in hours if hour.minutes is not None]
    if not timed:
        return None, text
    longest = max(timed, key=lambda hour: hour.end - hour.start)
    late = any(hour.part in LATE for hour in hours)
    hour, minute = divmod(longest.minutes or 0, 60)
    spans = [longest, *(hour for hour in hours if hour.minutes is None)]
    rest = text
    for span in sorted(spans, key=lambda one: -one.start):
        rest = f"{rest[: span.start]} {rest[span.end :]}"
    return time((hour + (NOON if late and hour < NOON else 0)) % 24, minute), rest


def bare_clock(text: str) -> time | None:
    """The time of day in a wish that is about nothing else: "8" will do."""
    at, _ = clock_in(text)
    found = _BARE.search(text) if at is None else None
    return time(int(found["hour"]), int(found["minute"] or 0)) if found is not None else at


def wish_in(text: str, marks: Mapping[str, frozenset[str]]) -> Wish | None:
    """What a wish about the morning list or the review says; None where it says nothing of it."""
    said = fold(text)
    if said == OFF or holds(said, marks["alerts_off"]):
        return Wish(off=True)
    named = (language_named(w.folded) for w in words(said) if len(w.folded) >= SHORTEST)
    wish = Wish(bare_clock(said), weekdays_in(said), next(filter(None, named), None))
    return wish if said == ON or wish != Wish() else None


def _how_often(said: str) -> tuple[tuple[int, int], tuple[int, ...]] | None:
    """Where a text says how often, and on which days; none for "every week". The longest holds."""
    found = [
        (match.span(), days if days is not None else weekdays_in(match["weekday"])[:1])
        for pattern, days in _patterns()
        for match in pattern.finditer(said)
    ]
    return max(found, key=lambda one: (not one[1], one[0][1] - one[0][0]), default=None)


@lru_cache(maxsize=1)
def _clockwork() -> dict[str, Any]:
    source = (files("flows") / "hears" / "clockwork.toml").read_text("utf-8")
    return tomllib.loads(source)


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[re.Pattern[str], tuple[int, ...] | None]]:
    """How often, as it is said in any language; None where the weekday follows."""
    found: list[tuple[re.Pattern[str], tuple[int, ...] | None]] = []
    calendars = together(LANGUAGES).calendar.calendars
    named = any_of(sorted({word for one in calendars for word in one.weekdays}))
    for table in _clockwork().values():
        found += [
            (_said(table["day"]), EVERY_DAY),
            (_said(table["working"]), WORKING),
            (_said(table["week"]), ()),
            *((_said([table["weekly"][n]]), (n,)) for n in range(WEEK)),
            (re.compile(rf"(?<!\w)(?:{_any(table['every'])}) (?P<weekday>{named})(?!\w)"), None),
        ]
    return found


def _own_day(question: str) -> tuple[tuple[int, ...], str]:
    """The weekday of what comes every week, else Monday, and the question without it."""
    for pattern, weekday in _own_days():
        if found := pattern.search(question):
            rest = f"{question[: found.start()]} {question[found.end() :]}"
            return (weekday,), " ".join(rest.split())
    return (0,), question


@lru_cache(maxsize=1)
def _hour_behind() -> re.Pattern[str]:
    """A bare hour right behind how often, which there can be nothing else: "every Monday, 8"."""
    on = _any([word for table in _clockwork().values() for word in table["on"] if word])
    return re.compile(rf"[ ,]*(?:(?:{on}) )?{_BARE.pattern}[ .]*")


@lru_cache(maxsize=1)
def _own_days() -> list[tuple[re.Pattern[str], int]]:
    """A weekday before or behind a question: "on Monday the forecast", "forecast on Mondays"."""
    found: list[tuple[re.Pattern[str], int]] = []
    for language, table in _clockwork().items():
        on = any_of([f"{fold(word)} " if word else "" for word in (*table["on"], *table["every"])])
        (calendar,) = together((language,)).calendar.calendars
        for n, weekly in enumerate(table["weekly"]):
            named = any_of([word for word, number in calendar.weekdays.items() if number == n])
            said = rf"(?:{re.escape(fold(weekly))}|(?:{on})(?:{named}))"
            found += [(re.compile(rf"^(?:{said}|{named})(?!\w)"), n)]
            found += [(re.compile(rf"(?<!\w){said}$"), n)]
    return found


def _said(phrases: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(phrases)})(?!\w)")


def _any(phrases: list[str]) -> str:
    return any_of([fold(phrase) for phrase in phrases])


def _asked(text: str) -> tuple[str, bool]:
    """The question without the words that only ask for it; whether there were such."""
    rest = " ".join(text.split()).strip(_ENDS)
    tables = _clockwork().values()
    sends = {fold(said) for table in tables for said in table["send"]}
    leads = sorted(sends | {fold(said) for table in tables for said in table["lead"]}, key=len)
    asks = False
    while lead := next((s for s in reversed(leads) if f"{rest} ".startswith(f"{s} ")), None):
        asks = asks or lead in sends
        rest = rest[len(lead) :].strip(_ENDS)
    return rest, asks
