"""Which field of a deal each column of a file holds, guessed from what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache

from bot.importing.naming import plain, shown, squeezed, table
from bot.importing.units import ONE, is_unit, unit_in
from bot.mishaps import Mishap

IGNORED = "ignore"
_IN = (["in"], ["w"])
_ADDED = re.compile(r"__c$", re.IGNORECASE)
# Of two that are exact the one that stands first is taken; what was made of another comes behind.
_MADE_OF = re.compile(r"\b(?:converted|in (?:company|home) currency)\b")
_FULL = ("full name", "name")


@dataclass(frozen=True)
class Fields:
    """The columns of a file by the field they hold, and what its amounts are counted in."""

    header: Sequence[str]
    known: Mapping[str, int] = field(default_factory=dict)
    currency: str | None = None
    times: Decimal = ONE

    def called(self, name: str) -> str:
        """What the file calls a field, as it is shown."""
        return shown(self.header[self.known[name]])

    @property
    def left_out(self) -> list[str]:
        """What the columns are called that hold no field."""
        places = self.known.values()
        return [shown(name) for place, name in enumerate(self.header) if place not in places]

    def without(self, name: str) -> Fields:
        """With a field held by no column."""
        return replace(self, known={one: n for one, n in self.known.items() if one != name})

    def told(self, column: str, name: str) -> Fields:
        """With a column as somebody says it is; raises Mishap."""
        places = [n for n, head in enumerate(self.header) if plain(head) == plain(column)]
        if not places:
            raise Mishap(f"--column: the file has no column {column!r}.")
        if name not in {*table("columns")["fields"], IGNORED}:
            known = ", ".join(table("columns")["fields"])
            raise Mishap(f"--column: {name!r} is no field; take one of {known}, {IGNORED}.")
        kept = {one: place for one, place in self.known.items() if place not in places}
        added = {} if name == IGNORED else {name: places[0]}
        return _counted(replace(self, known=kept | added))


def fields_of(header: Sequence[str]) -> Fields:
    """The fields that columns of these names hold, each at most once."""
    best: dict[str, tuple[tuple[bool, int], int]] = {}
    meant = [_meant(name) for name in header]
    bought = {place for place, one in enumerate(meant) if one and one[0] == "deal"}
    for place, one in enumerate(meant):
        if one is None:
            continue
        name, rank = one
        if name == "deal" and squeezed(header[place]) == "deal" and bought - {place}:
            # Beside a column of the customer's it is what the deal is called.
            name, rank = "title", (True, rank[1])
        if name not in best or rank < best[name][0]:
            best[name] = (rank, place)
    known = {one: place for one, (_, place) in best.items()}
    if "is_won" not in known:
        # What is closed is won or lost: it says nothing where neither is told.
        known.pop("is_closed", None)
    return _counted(Fields(header, known))


def is_count(name: str) -> bool:
    """Whether a column of that name may hold no more than the rows' own numbers."""
    return squeezed(name) in _counts()


def _counted(fields: Fields) -> Fields:
    if "value" not in fields.known:
        return replace(fields, currency=None, times=ONE)
    unit = unit_in(fields.header[fields.known["value"]])
    return replace(fields, currency=unit.currency, times=unit.times)


def _meant(name: str) -> tuple[str, tuple[bool, int]] | None:
    """The field, and how far behind it is: as what was made of another, and by its place."""
    said = plain(_ADDED.sub("", _doubled(name)))
    bare = " ".join(_MADE_OF.sub(" ", said).split())
    words = [word for word in bare.split() if not is_unit(word, name)]
    counted = " ".join(words[:-1] if words[-1:] in _IN else words) or bare
    forms = (said, bare, counted, *_shorter(bare), *_shorter(counted))
    keys = (form.replace(" ", "") for form in forms)
    found = next((_names()[key] for key in keys if key in _names()), None)
    return found and (found[0], (bare != said, found[1]))


def _doubled(name: str) -> str:
    """Without what a report says twice: `Account Name: Account Name`, `Owner: Full Name`."""
    first, _, second = name.partition(":")
    return first if plain(second) in (plain(first), *_FULL) and plain(first) else name


def _shorter(said: str) -> Iterator[str]:
    """Without what an export puts before every name, and without what it adds behind."""
    forms, before = [said], table("columns")["before"]["words"]
    while (parted := forms[-1].partition(" "))[0] in before and parted[2]:
        forms.append(parted[2])
    yield from forms[1:]
    for form in reversed(forms):
        if " in " in form:
            yield form.split(" in ", maxsplit=1)[0]


@cache
def _names() -> Mapping[str, tuple[str, int]]:
    """By name, without blanks, the field and how far from the first its name stands there."""
    found: dict[str, tuple[str, int]] = {}
    for one, names in table("columns")["fields"].items():
        for rank, name in enumerate(names):
            found.setdefault(name.replace(" ", ""), (one, rank))
    return found


@cache
def _counts() -> frozenset[str]:
    return frozenset(table("columns")["counts"]["words"])
