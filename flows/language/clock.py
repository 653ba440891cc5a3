"""Times of day as people type them, by a language's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from functools import cached_property

from flows.language.templates import Either, any_of, expression

_COLON = re.compile(
    r"(?<![\w:.,])(?P<hour>[01]?\d|2[0-4])[:h](?P<minute>[0-5]\d)"
    r"(?: ?(?P<sun>[ap]\.?m)\b\.?|(?![\w:]))"
)
_SUN = re.compile(r"(?<![\w:.,])(?P<hour>1[0-2]|0?\d) ?(?P<sun>[ap]\.?m)\b\.?")
_NOON = 12
_OFFICE = 7
"""Nobody meets a customer before: "at 3" is in the afternoon."""


@dataclass(frozen=True)
class Hour:
    """A time, or a part of the day alone; `guessed` is one that may be morning or afternoon."""

    minutes: int | None
    part: str | None
    guessed: bool
    start: int
    end: int

    @staticmethod
    def time_of(beside: Sequence[Hour]) -> time | None:
        """The time that hours and parts of a day make together, None where no hour was said."""
        said = next((hour for hour in beside if hour.minutes is not None), None)
        if said is None or said.minutes is None:
            return None
        part = next((hour.part for hour in beside if hour.part), None)
        hour, minute = divmod(said.minutes, 60)
        late = part in ("afternoon", "evening") or (
            part is None and said.guessed and 0 < hour < _OFFICE
        )
        return time((hour + (_NOON if late and hour < _NOON else 0)) % 24, minute)


@dataclass(frozen=True)
class Clock:
    """A language's words for times: `at`, `half`, `half_to`, `quarter`, `quarter_to`, `noon`."""

    templates: tuple[tuple[str, Either], ...]
    hours: Mapping[str, int]
    parts: Mapping[str, str]

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        words = f"|{any_of([*self.hours])}" if self.hours else ""
        hour = (
            rf"(?P<hour>(?:[01]?\d|2[0-4])(?![\d/]){words})(?:[:.h](?P<minute>[0-5]\d))?"
            r"(?: ?(?P<sun>[ap]\.?m)\b)?"
        )
        return [
            (
                kind,
                re.compile(rf"(?<![\w-])(?:{expression(tree, {'hour': hour})})(?![\w%]|[.,:/-]\d)"),
            )
            for kind, tree in self.templates
        ]

    @cached_property
    def _parts(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{any_of([*self.parts])})(?!\w)")

    def find(self, text: str) -> Iterator[Hour]:
        """The times in a folded text, and the parts of a day."""
        for pattern in (_COLON, _SUN):
            for found in pattern.finditer(text):
                yield self._hour("at", found)
        for kind, compiled in self._patterns:
            for found in compiled.finditer(text):
                yield self._hour(kind, found)
        for found in self._parts.finditer(text):
            yield Hour(None, self.parts[found[0]], False, *found.span())

    def _hour(self, kind: str, found: re.Match[str]) -> Hour:
        if kind == "noon":
            return Hour(_NOON * 60, None, False, *found.span())
        groups = found.groupdict()
        said = groups["hour"]
        hour = int(said) if said.isdecimal() else self.hours[said]
        minute = int(groups.get("minute") or 0)
        sun = (groups.get("sun") or "").replace(".", "")
        part = {"am": "morning", "pm": "afternoon"}.get(sun)
        if part == "morning" and hour == _NOON:
            hour = 0
        exact = groups.get("minute") is not None and len(said) == 2 and said.isdecimal()
        return Hour(hour * 60 + minute + _SHIFT[kind], part, not exact, *found.span())


_SHIFT = {"at": 0, "half": 30, "half_to": -30, "quarter": 15, "quarter_to": -15}
