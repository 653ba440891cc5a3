"""Facts heard in notes that were written before the grammar: how many are right, how many found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.guessing import guessed
from flows.facts.facts import facts
from flows.language.ear import Ear
from flows.language.languages import LANGUAGES
from flows.language.words import fold
from tests.bench.figures import Row

FACTS = Path(__file__).parents[1] / "facts"
NOW = datetime(2026, 3, 10, 9, 0)  # noqa: DTZ001  # a local time: what a rep's own clock says
LONGER = 3
"""Words that a step may have beyond those that were expected."""


@dataclass(frozen=True)
class Told:
    """A note of a file, and the facts that it tells."""

    language: str
    note: str
    facts: Mapping[str, str]


def load(half: str, language: str) -> list[Told]:
    """The notes of a language in one half: `dev` or `blind`."""
    rows = (FACTS / half / f"{language}.tsv").read_text("utf-8").splitlines()[1:]
    return [_told(language, *[*row.split("\t"), ""][:2]) for row in rows if row.strip()]


def _told(language: str, note: str, said: str) -> Told:
    pairs = (pair.partition("=") for pair in said.split(";") if "=" in pair)
    return Told(language, note, {key.strip(): value.strip() for key, _, value in pairs})


def heard(told: Told, language: str | None = None) -> dict[str, str]:
    """The facts found in a note, by a rep who speaks that language, or its own."""
    grammar = Ear(guessed).hearing(language or told.language, told.note)
    found = facts(told.note, grammar, NOW).plain()
    return {key: str(value) for key, value in found.items() if value is not None}


def right(fact: str, said: str, expected: str | None) -> bool:
    """Whether a fact is what was expected; a step may be told in a few words more."""
    if expected is None:
        return False
    if fact != "next_step":
        return fold(said) == fold(expected)
    return any(_within(one, said) for one in expected.split("|"))


def _within(expected: str, said: str) -> bool:
    return (
        f" {fold(expected)} " in f" {fold(said)} "
        and len(said.split()) <= len(expected.split()) + LONGER
    )


def judge(half: str, language: str | None = None) -> Counter[tuple[str, str, str]]:
    """How often each fact was right, wrong or missed, by language."""
    counted: Counter[tuple[str, str, str]] = Counter()
    for own in LANGUAGES:
        for told in load(half, own):
            found = heard(told, language)
            for fact, said in found.items():
                well = right(fact, said, told.facts.get(fact))
                counted[own, fact, "right" if well else "wrong"] += 1
            for fact, expected in told.facts.items():
                if not right(fact, found.get(fact, ""), expected):
                    counted[own, fact, "missed"] += 1
    return counted


def measure() -> list[Row]:
    """Rows for each language and each fact of the blind half: precision and recall."""
    counted = judge("blind")
    kinds = sorted({fact for _, fact, _ in counted})
    return [
        _row("facts, all languages", counted),
        *(_row(f"facts in {one}", counted, language=one) for one in LANGUAGES),
        *(_row(f"facts: {kind}", counted, fact=kind) for kind in kinds),
    ]


def _row(
    what: str, counted: Counter[tuple[str, str, str]], language: str = "", fact: str = ""
) -> Row:
    sums: Counter[str] = Counter()
    for (one, kind, how), many in counted.items():
        if one == (language or one) and kind == (fact or kind):
            sums[how] += many
    well = sums["right"]
    precision = well / max(1, well + sums["wrong"])
    recall = well / max(1, well + sums["missed"])
    told = f"precision {precision:.3f}, recall {recall:.3f} of {well + sums['missed']}"
    return what, told, "aims: 0.970; 0.850", ""
