"""What reps type instead of tapping, from files written apart from the grammar: what is heard."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.guessing import guessed
from bot.readers.notes import load_folder
from bot.settings import read_settings
from bot.storage.store import SqlStore
from bot.storehouse import storehouse
from flows.language.dates import When
from flows.language.ear import Ear
from flows.language.languages import LANGUAGES
from flows.language.parsing import Grammar
from flows.language.words import bare
from flows.names import Match
from flows.store import Unit
from tests.bench.figures import Row

PHRASES = Path(__file__).parents[1] / "phrases"
NOTES = Path(__file__).parents[1] / "notes" / "test"
TODAY = date(2026, 3, 10)
CUSTOMERS = (
    "Novapol", "Nova Plast", "Mazur Transport", "Müllers Backhaus GmbH", "Acme Polska",
    "Acme Deutschland", "Medion", "Medios", "Aceri OÜ", "Bautista Trading Inc.", "Rossi S.r.l.",
    "Bosch",
)  # fmt: skip
ALIKE = {"pause_openly": "pause", "status_open": "status", "open_nameless": "open", "ask": "note"}
FOUND_IN_NOTES = ("note_money", "note_date", "note_name", "note_confusable", "note_new")


@dataclass(frozen=True)
class Said:
    """A phrase of a file, and what was meant."""

    language: str
    text: str
    intent: str
    slots: dict[str, str]


def load(language: str) -> list[Said]:
    """The phrases of a language."""
    rows = (PHRASES / f"{language}.tsv").read_text("utf-8").splitlines()[1:]
    return [_said(language, *[*row.split("\t"), ""][:3]) for row in rows if row.strip()]


def _said(language: str, text: str, intent: str, slots: str) -> Said:
    pairs = (pair.partition("=") for pair in slots.split(";") if "=" in pair)
    return Said(language, text, intent, {key.strip(): value.strip() for key, _, value in pairs})


async def heard(said: Said, ear: Ear, unit: Unit, team: int) -> tuple[str, dict[str, str]]:
    """What the grammar makes of a phrase, its deal looked up among the customers."""
    grammar = ear.hearing(said.language, said.text)
    for phrase in grammar.parse(said.text) or ear.elsewhere(said.text, grammar):
        slots = dict(phrase.slots)
        if "number" in slots or "ordinal" in slots:
            continue
        if "deal" in slots:
            names = _covering(await unit.find(team, slots["deal"]), slots["deal"], grammar)
            if not names:
                continue
            slots["deal"] = "|".join(names)
        if "stage" in slots:
            slots["stage"] = grammar.stage(phrase).value
        if "when" in slots:
            slots |= _dated(grammar.when(phrase, TODAY))
        if "language" in slots:
            slots["language"] = grammar.language(phrase) or ""
        return ALIKE.get(phrase.intent, phrase.intent), slots
    return _answer(said.text, grammar)


def _covering(found: Sequence[Match], text: str, grammar: Grammar) -> list[str]:
    least = 0.5 * len(bare(text, grammar.suffixes))
    return sorted({m.customer.name for m in found if m.end - m.start >= least})


def _answer(text: str, grammar: Grammar) -> tuple[str, dict[str, str]]:
    """An answer to a question: a date, an amount, a reason."""
    if (when := grammar.day(text, TODAY)) is not None:
        return "date", _dated(when)
    if (amount := grammar.amount(text)) is not None:
        said = {"value": f"{amount.value:f}"}
        return "money", said | ({"currency": amount.currency} if amount.currency else {})
    if (reason := grammar.reason(text)) is not None:
        return "reason", {"reason": reason.value}
    return "report", {}


def _dated(when: When | None) -> dict[str, str]:
    if when is None:
        return {}
    day = "ambiguous" if when.day is None else when.day.isoformat()
    return {"date": day} | ({"time": f"{when.time:%H:%M}"} if when.time else {})


def in_note(said: Said, ear: Ear) -> dict[str, str]:
    """The amount or the date found inside a note."""
    grammar = ear.hearing(said.language, said.text)
    if said.intent == "note_date":
        found = grammar.dates(said.text, TODAY)
        return _dated(found[0]) if len(found) == 1 else {"found": str(len(found))}
    amounts = grammar.amounts(said.text)
    if len(amounts) != 1:
        return {"found": str(len(amounts))}
    slots = {"value": f"{amounts[0].value:f}"}
    return slots | ({"currency": amounts[0].currency} if amounts[0].currency else {})


def wrong(said: Said, slots: dict[str, str], kinds: tuple[str, ...]) -> bool:
    """Whether a slot of these kinds is not what was meant."""
    return any(_plain(slots.get(kind)) != _plain(said.slots.get(kind)) for kind in kinds)


def _plain(slot: str | None) -> str | None:
    return slot.rstrip("0").rstrip(".") if slot and re.fullmatch(r"\d+\.\d+", slot) else slot


async def judge(folder: Path) -> list[tuple[Said, str, dict[str, str]]]:
    """Every phrase with what was heard."""
    ear, told = Ear(guessed), list[tuple[Said, str, dict[str, str]]]()
    async with storehouse(read_settings(database_url=f"sqlite:///{folder}/phrases.db")) as store:
        team = await _customers(store)
        async with store.look() as unit:
            for language in LANGUAGES:
                for said in load(language):
                    if said.intent in ("note_money", "note_date"):
                        told.append((said, said.intent, in_note(said, ear)))
                    elif said.intent not in FOUND_IN_NOTES:
                        told.append((said, *await heard(said, ear, unit, team)))
    return told


async def _customers(store: SqlStore) -> int:
    async with store.unit() as unit:
        team = await unit.first_team("Bench")
        for name in CUSTOMERS:
            await unit._customer(team.id, name)
    return team.id


SLOTS = ("value", "currency", "date", "time")
"""What must be exact; a deal is looked up among the customers, a stage by its kind."""


async def measure(folder: Path) -> list[Row]:
    """Rows for each language: intents heard right, and money and dates exact."""
    intents: Counter[tuple[str, bool]] = Counter()
    exact: Counter[tuple[str, bool]] = Counter()
    for said, intent, slots in await judge(folder):
        intents[said.language, intent == said.intent] += 1
        if set(SLOTS) & set(said.slots):
            exact[said.language, not wrong(said, slots, SLOTS)] += 1
    rows = [
        (
            f"phrases in {language}: intent right; money and dates exact",
            f"{_share(intents, language)}; {_share(exact, language)}",
            "aims: 0.970; 0.950",
            "",
        )
        for language in LANGUAGES
    ]
    return [*rows, _languages()]


def _share(counted: Counter[tuple[str, bool]], language: str) -> str:
    right, not_right = counted[language, True], counted[language, False]
    return f"{right / max(1, right + not_right):.3f} of {right + not_right}"


def _languages() -> Row:
    notes = load_folder(NOTES)
    right = sum(guessed(row.note) == row.language for row in notes)
    told = f"{right / len(notes):.3f} of {len(notes)}"
    return ("the language of a test note guessed right", told, "aim: 0.980", "")
