"""A process as a YAML file: written, and read with every trouble named by its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

import yaml

from bot.processes.oddities import refuse_oddities
from flows.editor.forms import form_of, process_from
from flows.editor.soundness import AmountUnfit, Fault, IdTaken, LastPhase, NoStage, faults, least_of
from flows.process import PhaseKind, Process, StageKind

LONGEST = 200_000
PROCESS = ("process", "name", "phases", "left_out", "new_deals")
PHASE = ("phase", "id", "name", "stages", "before_leaving")
STAGE = ("stage", "id", "name", "advice")
RULES = ("words", "reps", "from_value")
CRITERION = ("hint", "gate")


@dataclass(frozen=True)
class Trouble:
    """What is wrong in a line of a file, with its remedy."""

    line: int
    text: str

    def __str__(self) -> str:
        """The trouble as a line."""
        return f"line {self.line}: {self.text}"


def written(process: Process) -> str:
    """A process as YAML."""
    return yaml.safe_dump(form_of(process), sort_keys=False, allow_unicode=True, width=100)


def read(text: str) -> tuple[Process | None, list[Trouble]]:
    """The process in a file, or what is wrong with it, in the order of its lines."""
    try:
        if len(text) > LONGEST:
            return None, [Trouble(1, "the file is too long for a process.")]
        refuse_oddities(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark or error.context_mark
        told = f"this is no YAML ({error.problem}): mind the indentation, colons and quotes."
        return None, [Trouble(at.line + 1 if at else 1, told)]
    except (yaml.YAMLError, RecursionError):
        return None, [Trouble(1, "this is no YAML: write plain text in UTF-8.")]
    return _Reading().process(node)


@dataclass
class _Reading:
    """One file being read: its troubles so far, and in which line each id and name stands."""

    troubles: list[Trouble] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)

    def process(self, node: yaml.Node | None) -> tuple[Process | None, list[Trouble]]:
        """The process a whole file describes."""
        if node is None:
            return None, [Trouble(1, "the file is empty: `ingear process example` prints one.")]
        parts = self.mapping(node, PROCESS, needs=("process", "phases"))
        form: dict[str, Any] = {
            "process": self.text(parts.get("process")),
            "name": self.text(parts.get("name")),
            "phases": [self.phase(one) for one in self.items(parts.get("phases"))],
            "left_out": self.left_out(parts.get("left_out")),
            "new_deals": self.rules(parts.get("new_deals")),
        }
        if not form["phases"]:
            self.trouble(parts.get("phases", node), _remedy(LastPhase()))
        self.unique(form["phases"])
        if not self.troubles:
            process = process_from(form)
            self.troubles += (self.told(fault) for fault in faults(process))
            return (None if self.troubles else process), self.ordered()
        return None, self.ordered()

    def left_out(self, node: yaml.Node | None) -> list[str]:
        """The kinds that are left out knowingly, each once."""
        return list(dict.fromkeys(self.kind(one, PhaseKind) for one in self.items(node)))

    def phase(self, node: yaml.Node) -> dict[str, Any]:
        """The form of a phase."""
        parts = self.mapping(node, PHASE, needs=("phase", "stages"))
        form = self.part(node, parts, "phase", PhaseKind)
        form["stages"] = [self.stage(one) for one in self.items(parts.get("stages"))]
        if "stages" in parts and not form["stages"]:
            self.trouble(parts["stages"], _remedy(NoStage()))
        asked = self.items(parts.get("before_leaving"))
        form["before_leaving"] = [self.criterion(one) for one in asked]
        return form

    def stage(self, node: yaml.Node) -> dict[str, Any]:
        """The form of a stage."""
        parts = self.mapping(node, STAGE, needs=("stage",))
        form = self.part(node, parts, "stage", StageKind)
        form["advice"] = self.text(parts.get("advice"))
        return form

    def part(
        self, node: yaml.Node, parts: Mapping[str, yaml.Node], what: str, kinds: Iterable[str]
    ) -> dict[str, Any]:
        """Kind, id and name, which phases and stages have alike."""
        kind = self.kind(parts[what], kinds) if what in parts else ""
        form: dict[str, Any] = {what: kind, "id": self.text(parts.get("id")) or kind}
        form["name"] = self.text(parts.get("name"))
        line = node.start_mark.line + 1
        self.lines |= {str(said): line for said in form.values() if said is not None}
        form["line"] = str(line)
        return form

    def criterion(self, node: yaml.Node) -> dict[str, str]:
        """`hint: TEXT` or `gate: TEXT`."""
        parts = self.mapping(node, CRITERION)
        if not parts:
            self.trouble(node, "write it as `hint: TEXT` or `gate: TEXT`.")
        texts = {how: self.text(part) or "" for how, part in parts.items()}
        self.lines |= dict.fromkeys(texts.values(), node.start_mark.line + 1)
        return texts

    def rules(self, node: yaml.Node | None) -> dict[str, Any]:
        """Which new deals follow the process."""
        if node is None:
            return {}
        parts = self.mapping(node, RULES)
        form: dict[str, Any] = {
            key: [self.text(one) or "" for one in self.items(parts.get(key))]
            for key in ("words", "reps")
        }
        least = self.text(parts.get("from_value"))
        if least is not None:
            form["from_value"] = self.number(parts["from_value"], least)
        return form

    def number(self, node: yaml.Node, text: str) -> str:
        """An amount in digits."""
        try:
            return str(least_of(text))
        except AmountUnfit:
            self.trouble(node, f"“{text}” is no amount: write digits alone, as 50000.")
            return "0"

    def kind(self, node: yaml.Node, kinds: Iterable[str]) -> str:
        """One of the kinds there are."""
        said, known = self.text(node) or "", [str(kind) for kind in kinds]
        if said in known:
            return said
        near = get_close_matches(said, known, 1)
        meant = f"did you mean {near[0]}?" if near else f"take one of {', '.join(known)}."
        self.trouble(node, f"there is no kind “{said}”: {meant}")
        return known[0]

    def mapping(
        self, node: yaml.Node, known: tuple[str, ...], needs: tuple[str, ...] = ()
    ) -> dict[str, yaml.Node]:
        """The parts of a mapping by their names; unknown and missing ones are troubles."""
        if not isinstance(node, yaml.MappingNode):
            self.trouble(node, f"here stand lines as `{known[0]}: …`.")
            return {}
        found: dict[str, yaml.Node] = {}
        for key, part in node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            if name not in known or name in found:
                self.trouble(key, _unknown(name, known, twice=name in found))
            else:
                found[name] = part
        for name in needs:
            if name not in found:
                self.trouble(node, f"`{name}` is missing: add `{name}: …`.")
        return found

    def items(self, node: yaml.Node | None) -> list[yaml.Node]:
        """The items of a list; none where there is no list."""
        if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
            return []
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        self.trouble(node, "here stands a list, each item on a line with a dash before it.")
        return []

    def text(self, node: yaml.Node | None) -> str | None:
        """A text as it was typed: `no` and `12` are texts too."""
        if node is None or node.tag == "tag:yaml.org,2002:null":
            return None
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        self.trouble(node, "here stands a text on one line.")
        return ""

    def unique(self, phases: list[dict[str, Any]]) -> None:
        """Each id stands once."""
        seen: set[str] = set()
        for part in (*phases, *(stage for phase in phases for stage in phase["stages"])):
            if part["id"] in seen and part["id"]:
                said = f"“{part['id']}” stands twice. {_remedy(IdTaken())}"
                self.troubles.append(Trouble(int(part["line"]), said))
            seen.add(part["id"])

    def trouble(self, node: yaml.Node, text: str) -> None:
        """Note what is wrong where a node stands."""
        self.troubles.append(Trouble(node.start_mark.line + 1, text))

    def told(self, fault: Fault) -> Trouble:
        """A broken rule, in the line that names what breaks it."""
        named = str(fault.args[0]) if fault.args else ""
        about = f"“{named}”: " if named else ""
        return Trouble(self.lines.get(named, 1), f"{about}{_remedy(fault)}")

    def ordered(self) -> list[Trouble]:
        """The troubles as the lines go."""
        return sorted(self.troubles, key=lambda trouble: trouble.line)


def _remedy(fault: Fault) -> str:
    return (type(fault).__doc__ or "").strip().splitlines()[0]


def _unknown(name: str, known: tuple[str, ...], *, twice: bool) -> str:
    if twice:
        return f"`{name}` stands twice here: keep one."
    near = get_close_matches(name, known, 1)
    meant = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(known)}."
    return f"there is no `{name}` here: {meant}"


def lines_of(troubles: Iterable[Trouble], name: str) -> Iterator[str]:
    """The troubles of a file as lines to print."""
    return (f"{name}, {trouble}" for trouble in troubles)
