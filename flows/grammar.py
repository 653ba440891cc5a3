"""The exact grammar: what is understood without reading, one TOML file a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from importlib.resources import files

from flows.dates import Calendar
from flows.history import LossReason
from flows.process import PhaseKind, StageKind
from flows.words import fold, holds, phrase

_SLOT = re.compile(r"\{(\w+)\}")
# The words a slot may take; a name longer than this is no name.
_SLOTS = {
    "deal": r"(?P<deal>\S+(?: \S+){0,6})",
    "name": r"(?P<name>\S+(?: \S+){0,9})",
    "when": r"(?P<when>\S+(?: \S+){0,4})",
    "stage": r"(?P<stage>\S+(?: \S+){0,3})",
    "number": r"(?P<number>\d{1,3})",
    "ordinal": r"(?P<ordinal>\S+)",
}


@dataclass(frozen=True)
class Phrase:
    """A message that the grammar knows: its intent, and the words in its slots, folded.

    `around` is how many words stand before and after the name in it.
    """

    intent: str
    around: tuple[int, int] = (0, 0)
    slots: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Grammar:
    """All that is understood in one language."""

    language: str
    exact: Mapping[str, tuple[str, ...]]
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    stages: Mapping[str, PhaseKind | StageKind]
    reasons: Mapping[str, tuple[str, ...]]
    doubts: Mapping[str, tuple[str, ...]]
    marks: Mapping[str, frozenset[str]]
    suffixes: frozenset[str]
    spelled: Mapping[str, str]
    numbers: Mapping[str, int]
    common: frozenset[str]
    calendar: Calendar

    def parse(self, text: str) -> list[Phrase]:
        """Every way the grammar understands a whole message, the plainest first."""
        said = phrase(text) or text.strip()
        plain = [Phrase(intent) for intent in self.exact.get(said, ())]
        matched = ((intent, pattern.fullmatch(said)) for pattern, intent in self.patterns)
        slotted = [_slotted(intent, found) for intent, found in matched if found]
        return plain + [found for found in slotted if self._fits(found)]

    def _fits(self, found: Phrase) -> bool:
        stage, ordinal = found.slots.get("stage"), found.slots.get("ordinal")
        return (stage is None or stage in self.stages) and (
            ordinal is None or ordinal in self.numbers
        )

    def number(self, found: Phrase) -> int:
        """The number a phrase names, in digits or as an ordinal."""
        digits = found.slots.get("number")
        return int(digits) if digits else self.numbers[found.slots["ordinal"]]

    def stage(self, found: Phrase) -> PhaseKind | StageKind:
        """The phase or stage kind a phrase names."""
        return self.stages[found.slots["stage"]]

    def when(self, found: Phrase, today: date) -> date | None:
        """The date a phrase names, seen from today."""
        return self.calendar.find(found.slots.get("when", ""), today)

    def reason(self, text: str) -> LossReason | None:
        """The loss reason a note gives, where it gives one in so many words."""
        return next(
            (LossReason(key) for key, said in self.reasons.items() if holds(text, said)), None
        )

    def doubt(self, text: str) -> str | None:
        """The kind of doubt a note tells of, None where it is none we know."""
        return next((key for key, said in self.doubts.items() if holds(text, said)), None)

    def marks_of(self, kind: str, text: str) -> bool:
        """Whether a note bears a mark: `silence` or `complaint`."""
        return holds(text, self.marks[kind])


def _slotted(intent: str, found: re.Match[str]) -> Phrase:
    slots = found.groupdict()
    if "name" not in slots:
        return Phrase(intent, slots=slots)
    before, after = found.string[: found.start("name")], found.string[found.end("name") :]
    return Phrase(intent, (len(before.split()), len(after.split())), slots)


def _words(table: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(fold(word) for word in said) for key, said in table.items()}


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _SLOT.split(template)
    return re.compile(
        "".join(_SLOTS[p] if n % 2 else re.escape(fold_keep(p)) for n, p in enumerate(pieces))
    )


def fold_keep(piece: str) -> str:
    """A template's piece folded, the spaces at its ends kept."""
    left = " " if piece.startswith(" ") else ""
    right = " " if piece.endswith(" ") and piece.strip() else ""
    return f"{left}{fold(piece)}{right}"


def _kind(key: str) -> PhaseKind | StageKind:
    return PhaseKind(key) if key in set(PhaseKind) else StageKind(key)


def _calendar(dates: Mapping[str, list[str]], numbers: Mapping[str, int]) -> Calendar:
    def numbered(groups: Iterable[Iterable[str]], first: int) -> dict[str, int]:
        return {fold(w): n for n, group in enumerate(groups, first) for w in group}

    return Calendar(
        weekdays=numbered(dates["weekdays"], 0),
        months=numbered(dates["months"], 1),
        numbers=numbers,
        units={fold(w): unit for unit in ("day", "week", "month") for w in dates[unit]},
        fillers=frozenset(fold(w) for w in dates["next"] + dates["in"]),
        fixed={
            fold(w): key
            for key in ("today", "tomorrow", "next_week", "next_month")
            for w in dates[key]
        },
    )


@lru_cache(maxsize=1)
def _ordinary_words() -> frozenset[str]:
    """Ordinary words of all our languages: reps mix them, and none of these is a firm's name."""
    lists = (f for f in (files("flows") / "hears").iterdir() if f.name.endswith(".common.txt"))
    return frozenset(word for one in lists for word in one.read_text("utf-8").split())


@lru_cache(maxsize=8)
def grammar(language: str) -> Grammar:
    """The grammar of a language, read once; English where there is none for it."""
    folder = files("flows") / "hears"
    if not (folder / f"{language}.toml").is_file():
        return grammar("en")
    data = tomllib.loads((folder / f"{language}.toml").read_text("utf-8"))
    exact: dict[str, list[str]] = {}
    patterns: list[tuple[re.Pattern[str], str]] = []
    for intent, templates in data["intents"].items():
        for template in templates:
            if _SLOT.search(template):
                patterns.append((_pattern(template), intent))
            else:
                exact.setdefault(phrase(template) or template, []).append(intent)
    numbers = {fold(word): value for word, value in data["numbers"].items()}
    return Grammar(
        language=language,
        exact={said: tuple(intents) for said, intents in exact.items()},
        patterns=tuple(patterns),
        stages={w: _kind(key) for key, said in _words(data["stages"]).items() for w in said},
        reasons=_words(data["reasons"]),
        doubts=_words(data["doubts"]),
        marks={key: frozenset(said) for key, said in _words(data["marks"]).items()},
        suffixes=frozenset(fold(word) for word in data["firms"]["suffixes"]),
        spelled=data["firms"]["spelled"],
        numbers=numbers,
        common=_ordinary_words(),
        calendar=_calendar(data["dates"], numbers),
    )
