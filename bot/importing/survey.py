"""A first look through a file: what its columns say as a whole, before any row is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.importing.amounts import Marks
from bot.importing.columns import Fields
from bot.importing.days import Seen
from bot.importing.naming import LONGEST, cell, squeezed
from bot.importing.sheet import Row, Sheet
from bot.importing.totals import adds_up

DATES = ("opened", "closed", "won_at", "lost_at", "changed", "paused", "decides")
SPELLED = ("deal", "product", "owner", "team", "title")
"""What is written in several ways and is one: `GTXPro` and `GTX Pro`."""
MANY = 20_000
"""Different names of which the ways to write them are compared; no memory is spent on more."""


@dataclass
class Survey:
    """What was seen of a file: of its stages also those in columns called otherwise."""

    rows: int = 0
    stages: Counter[str] = field(default_factory=Counter)
    phases: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    dates: dict[str, Seen] = field(default_factory=dict)
    marks: Marks = field(default_factory=Marks)
    names: dict[str, dict[str, Counter[str]]] = field(default_factory=dict)

    def look(self, row: Row, fields: Fields) -> None:
        """Take note of a row."""
        self.rows += 1
        if adds_up(row, fields):
            return
        for name, place in fields.known.items():
            said = row.cells[place] if place < len(row.cells) else ""
            if len(said) > LONGEST and len(cell(said)) > LONGEST:
                continue  # such a row is refused, and much time would be spent on reading it
            if (seen := self._standing(name)) is not None:
                if len(seen) < MANY:
                    seen[cell(said)] += 1
            elif name in DATES:
                self.dates.setdefault(name, Seen()).see(said.strip())
            elif name == "value":
                self.marks.see(said)
            elif name in SPELLED:
                self._spell(name, said)

    def _standing(self, name: str) -> Counter[str] | None:
        found = {"stage": self.stages, "phase": self.phases, "outcome": self.statuses}
        return found.get(name)

    def _spell(self, name: str, said: str) -> None:
        known = self.names.setdefault(name, {})
        text = cell(said)
        key = squeezed(text)
        if text and (key in known or len(known) < MANY):
            known.setdefault(key, Counter())[text] += 1

    def spellings(self) -> Mapping[str, Mapping[str, str]]:
        """By field, each way to write a name that is not the usual one, and the usual one."""
        found = {name: _usual(known) for name, known in self.names.items()}
        if "product" in found:
            apart = _parted(self.names["product"])
            usual = {way: apart.get(best, best) for way, best in found["product"].items()}
            found["product"] = {way: best for way, best in (usual | apart).items() if way != best}
        return found


def _usual(known: Mapping[str, Counter[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for ways in known.values():
        if len(ways) > 1:
            # What has a capital was written with more care than what has none.
            best = max(ways, key=lambda way: (way != way.lower(), ways[way], way.count(" "), way))
            found |= dict.fromkeys((way for way in ways if way != best), best)
    return found


def _parted(known: Mapping[str, Counter[str]]) -> dict[str, str]:
    """Names that are two words of the others grown together: `GTXPro` beside `GTX Plus Pro`."""
    names = [way for ways in known.values() for way in ways]
    words = {word for name in names if " " in name for word in name.split()}
    pairs = {name: _halves(name, words) for name in names}
    return {name: two for name, two in pairs.items() if two is not None}


def _halves(name: str, words: Collection[str]) -> str | None:
    """A name as the two words it is grown of, the first as long as can be."""
    cuts = ((name[:n], name[n:]) for n in range(len(name) - 1, 0, -1))
    return next((f"{one} {two}" for one, two in cuts if one in words and two in words), None)


def surveyed(sheet: Sheet, fields: Fields) -> Survey:
    """The whole file looked through."""
    survey = Survey()
    for row in sheet.rows():
        survey.look(row, fields)
    return survey
