"""Which field of a deal each column of a file holds, guessed from what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from bot.importing.naming import plain, shown, table
from bot.mishaps import Mishap
from flows.language.grammar import together
from flows.language.languages import LANGUAGES
from flows.language.words import fold

IGNORED = "ignore"
_IN = (["in"], ["w"])
_SIGNS = re.compile(r"[^\W\d_]+|[€$£₱¥]")


@dataclass(frozen=True)
class Fields:
    """The columns of a file by the field they hold, and the currency that one of them names."""

    header: Sequence[str]
    known: Mapping[str, int] = field(default_factory=dict)
    currency: str | None = None

    def called(self, name: str) -> str:
        """What the file calls a field, as it is shown."""
        return shown(self.header[self.known[name]])

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
        return replace(self, known=kept | added)


def fields_of(header: Sequence[str]) -> Fields:
    """The fields that columns of these names hold, each at most once."""
    best: dict[str, tuple[int, int]] = {}
    for place, name in enumerate(header):
        for one, rank in _meant(name)[:1]:
            if one not in best or rank < best[one][0]:
                best[one] = (rank, place)
    known = {one: place for one, (_, place) in best.items()}
    said = header[known["value"]] if "value" in known else ""
    return Fields(header, known, currency_in(said))


def _meant(name: str) -> list[tuple[str, int]]:
    said = plain(name)
    words = [word for word in said.split() if word not in _currencies()]
    bare = " ".join(words[:-1] if words[-1:] in _IN else words) or said
    forms = (said, bare, *_shorter(said), *_shorter(bare))
    return [_names()[form] for form in forms if form in _names()]


def _shorter(said: str) -> Iterator[str]:
    """Without what an export puts before every name, and without what it adds behind."""
    forms, before = [said], table("columns")["before"]["words"]
    while (parted := forms[-1].partition(" "))[0] in before and parted[2]:
        forms.append(parted[2])
    yield from forms[1:]
    for form in reversed(forms):
        if " in company currency" in form:
            yield form.replace(" in company currency", "")
        if " in " in form:
            yield form.split(" in ", maxsplit=1)[0]


@cache
def _names() -> Mapping[str, tuple[str, int]]:
    """By name the field, and how far from the first its name stands there."""
    found: dict[str, tuple[str, int]] = {}
    for one, names in table("columns")["fields"].items():
        for rank, name in enumerate(names):
            found.setdefault(name, (one, rank))
    return found


def currency_in(text: str) -> str | None:
    """The currency that a text names by sign, code or word."""
    said = (fold(word) for word in _SIGNS.findall(text))
    return next((_currencies()[word] for word in said if word in _currencies()), None)


@cache
def _currencies() -> Mapping[str, str]:
    return together(LANGUAGES).money.currencies
