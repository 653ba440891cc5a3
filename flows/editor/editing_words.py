"""What is typed in the editor: the words of its buttons, the names of parts, and whole steps."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files

from flows.editor import editing
from flows.editor.acts import ENTRIES, PHASE_KINDS, STAGE_KINDS
from flows.editor.drafts import Draft
from flows.editor.soundness import Fault
from flows.errors import UnknownStage
from flows.language.grammar import grammar
from flows.language.parsing import Grammar
from flows.language.words import fold, phrase
from flows.messages import Incoming, Shape
from flows.people import Person
from flows.permissions import Act, may
from flows.process import BuyingPhase, PhaseKind, Process, SalesStage
from flows.talk import Talk

NAMED = {"home": ("home", "phase"), "split": ("cut", "stage"), "look": ("move", "stage")}
"""Screens on which a name means something else than to go there."""
# Either name may hold the word that stands between the two: "rename Closing to Ready to sign".
SLOTS = (".+?", ".+")
_SLOT = re.compile(r"\{(one|two)\}")
_NUMBER = re.compile(r"\d{1,2}")


@lru_cache(maxsize=8)
def _words(language: str) -> Mapping[str, str]:
    """The words of the editor's buttons, folded, with the act each means."""
    return {fold(word): act for act, said in _data(language)["acts"].items() for word in said}


@lru_cache(maxsize=8)
def default_names(language: str) -> frozenset[str]:
    """What the process is called that every team begins with, folded."""
    return frozenset(map(fold, _data(language)["processes"]["default"]))


@lru_cache(maxsize=8)
def _lines(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    lines = _data(language)["lines"].items()
    return tuple(
        (_pattern(template, slot), act)
        for act, said in lines
        for template in said
        for slot in SLOTS
    )


def _data(language: str) -> Mapping[str, Mapping[str, list[str]]]:
    """What is heard in the editor in a language; English where it has nothing of its own."""
    file = files("flows") / "hears" / "editing" / f"{language}.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else _data("en")


def _pattern(template: str, slot: str) -> re.Pattern[str]:
    pieces = _SLOT.split(template)
    made = (f"(?P<{p}>{slot})" if n % 2 else re.escape(_folded(p)) for n, p in enumerate(pieces))
    return re.compile("".join(made))


def _folded(piece: str) -> str:
    ends = (piece[:1] == " ", piece[-1:] == " " and bool(piece.strip()))
    return f"{' ' * ends[0]}{fold(piece)}{' ' * ends[1]}"


def waits(draft: Draft) -> bool:
    """Whether anything typed now is an answer: a name, an advice, a fact."""
    return draft.screen in ENTRIES


def for_editor(draft: Draft, incoming: Incoming, talk: Talk, person: Person) -> bool:
    """Whether what was typed is meant for the editor, which was the last to speak."""
    text = incoming.text
    if not may(person, Act.PROCESS, team=person.team.id):
        return False
    if incoming.shape is not Shape.TEXT or text.startswith("/") or talk.version != draft.talk:
        return False
    if waits(draft) or act_of(draft, text, person.language) is not None:
        return True
    try:
        return line(draft, text, person.language) is not None
    except (Fault, UnknownStage):
        return True  # one that may not be, which is told


def act_of(draft: Draft, text: str, language: str) -> str | None:
    """The step that a typed word means on this screen: `nth_2`, `rename`, `stage_3`; else None."""
    said = phrase(text) or fold(text)
    if _NUMBER.fullmatch(said):
        return f"nth_{int(said)}"
    heard = grammar(language)
    if (kind := _kind(draft, said, heard, _words(language).get(said))) is not None:
        return kind
    act = _words(language).get(said)
    if act is not None and act != "other":
        return act
    found = part(draft.process, said, heard)
    return None if found is None else _opened(draft, found)


def _kind(draft: Draft, said: str, heard: Grammar, act: str | None) -> str | None:
    """The kind that a word means on a screen that asks for one."""
    kind = heard.stages.get(said)
    if draft.screen in ("kind_phase", "kind_new") and isinstance(kind, PhaseKind):
        return f"kind_{PHASE_KINDS.index(kind)}"
    if draft.screen == "kind_stage":
        if act == "other":
            return f"kind_{len(STAGE_KINDS) - 1}"
        first = None if kind is None else _stage_kind(kind, said)
        return None if first is None else f"kind_{first}"
    return None


def _stage_kind(kind: object, said: str) -> int | None:
    """The place of a stage kind; where a word names a phase of one stage, that stage."""
    names = [fold(one.value.replace("_", " ")) for one in STAGE_KINDS]
    plain = said.replace("-", " ")
    return next((n for n, one in enumerate(STAGE_KINDS) if one is kind or names[n] == plain), None)


def _opened(draft: Draft, found: BuyingPhase | SalesStage) -> str:
    act, wanted = NAMED.get(draft.screen, ("", ""))
    if isinstance(found, BuyingPhase):
        place = draft.process.phases.index(found)
        return f"{act if wanted == 'phase' else 'phase'}_{place}"
    place = draft.process.stages.index(found)
    return f"{act if wanted == 'stage' else 'stage'}_{place}"


def part(process: Process, said: str, heard: Grammar) -> BuyingPhase | SalesStage | None:
    """The phase or stage of that name: the team's own word first, else ours for its kind."""
    parts = process.parts
    named = (one for one in parts if one.name is not None and phrase(one.name) == phrase(said))
    kind = heard.stages.get(fold(said))
    ours = (one for one in parts if kind is not None and one.kind is kind)
    plain = fold(said).replace(" ", "_").replace("-", "_")
    by_id = (one for one in parts if one.name is None and one.id == plain)
    return next((one for group in (named, by_id, ours) for one in group), None)


QUOTES = dict.fromkeys(map(ord, '„“”«»"'))


def line(draft: Draft, text: str, language: str) -> Draft | None:
    """The draft after a step said in one line; None where it is none, Faults where it may not be.

    A name stays as it was typed, without the quotes it may stand in.
    """
    typed = text.translate(QUOTES).split()
    said = " ".join(fold(word) or word for word in typed)
    for pattern, act in _lines(language):
        found = pattern.fullmatch(said)
        if found is None:
            continue
        slots = {name: _typed(found, name, typed) for name in found.groupdict()}
        changed = LINES[act](draft.process, slots, grammar(language))
        if changed is not None:
            return draft.with_process(changed).to("menu", "")
    return None


def _typed(found: re.Match[str], slot: str, typed: list[str]) -> str:
    first = found.string[: found.start(slot)].count(" ")
    return " ".join(typed[first : first + found[slot].count(" ") + 1])


Line = Callable[[Process, Mapping[str, str], Grammar], Process | None]


def _rename(process: Process, slots: Mapping[str, str], heard: Grammar) -> Process | None:
    one = part(process, slots["one"], heard)
    if isinstance(one, BuyingPhase):
        return editing.with_phase_renamed(process, one.id, slots["two"])
    return None if one is None else editing.with_stage_renamed(process, one.id, slots["two"])


def _add(process: Process, slots: Mapping[str, str], heard: Grammar) -> Process | None:
    one = part(process, slots["one"], heard)
    if not isinstance(one, BuyingPhase):
        return None
    return editing.with_stage_added(process, one.id, slots["two"])


def _move(process: Process, slots: Mapping[str, str], heard: Grammar) -> Process | None:
    one, two = (part(process, slots[name], heard) for name in ("one", "two"))
    if not isinstance(one, SalesStage) or not isinstance(two, BuyingPhase):
        return None
    return editing.with_stage_in(process, one.id, two.id)


def _remove(process: Process, slots: Mapping[str, str], heard: Grammar) -> Process | None:
    one = part(process, slots["one"], heard)
    if isinstance(one, BuyingPhase):
        return editing.with_phase_removed(process, one.id)
    return None if one is None else editing.with_stage_removed(process, one.id)


LINES: Mapping[str, Line] = {"rename": _rename, "add": _add, "move": _move, "remove": _remove}
