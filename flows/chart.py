"""States and moves as tables; the only file that knows the state machine library.

One shared machine serves all: a state is passed in, the next comes back, nothing stays attached.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

from transitions import MachineError
from transitions.extensions.diagrams import HierarchicalGraphMachine
from transitions.extensions.nesting import HierarchicalMachine, NestedState

from flows.errors import IllegalMove
from flows.process import PhaseKind, Process

# Ids contain "_", the library's own separator between a phase and its stage.
SEPARATOR = "/"


class _State(NestedState):
    separator = SEPARATOR


class _Machine(HierarchicalMachine):
    state_cls = _State


class _Drawing(HierarchicalGraphMachine):
    state_cls = type("_DrawnState", (HierarchicalGraphMachine.state_cls,), {"separator": SEPARATOR})


@dataclass(frozen=True)
class Move:
    """One row of a table: a trigger leads from some states to one, where `needs` holds."""

    trigger: str
    source: str | tuple[str, ...]
    dest: str
    needs: str | None = None

    @property
    def sources(self) -> list[str]:
        """The states it may start from."""
        return [self.source] if isinstance(self.source, str) else list(self.source)


class Chart:
    """A table of moves as a pure function from state and trigger to state."""

    def __init__(self, states: Iterable[str | Mapping[str, Any]], moves: Iterable[Move]) -> None:
        self._states = list(states)
        self._moves = tuple(moves)
        first = self._moves[0].sources[0]
        self._machine = _Machine(
            model=None,
            states=self._states,
            transitions=[self._row(move) for move in self._moves],
            initial=first,
            auto_transitions=False,
        )

    @staticmethod
    def _row(move: Move) -> dict[str, Any]:
        row: dict[str, Any] = {
            "trigger": move.trigger,
            "source": move.sources,
            "dest": move.dest,
        }
        if move.needs is not None:
            needed = move.needs
            row["conditions"] = lambda facts: needed in facts
        return row

    @property
    def states(self) -> frozenset[str]:
        """Every state by its full name, `phase/stage` where states are nested."""
        return frozenset(self._machine.get_nested_state_names())

    def after(self, state: str, trigger: str, facts: frozenset[str] = frozenset()) -> str:
        """The state that follows; raises IllegalMove where the table has no such move."""
        token = SimpleNamespace(state=state)
        try:
            moved = self._machine.trigger_event(token, trigger, facts)
        except (MachineError, AttributeError, ValueError) as error:
            raise IllegalMove(trigger, state) from error
        if not moved:
            raise IllegalMove(trigger, state)
        return str(token.state)

    def mermaid(self) -> str:
        """The chart as a mermaid state diagram, without colours."""
        model = SimpleNamespace()
        _Drawing(
            model=model,
            states=self._states,
            transitions=[
                {"trigger": m.trigger, "source": m.sources, "dest": m.dest} for m in self._moves
            ],
            initial=self._moves[0].sources[0],
            auto_transitions=False,
            graph_engine="mermaid",
        )
        lines = str(model.get_graph().source).replace(SEPARATOR, "_").splitlines()
        body = lines[lines.index("stateDiagram-v2") :]
        kept = [line.rstrip() for line in body if line.strip()]
        return "\n".join(li for li in kept if not li.strip().lower().startswith("class"))


def show(stage_id: str) -> str:
    """The trigger by which a customer shows a stage's phase."""
    return f"show {stage_id}"


@lru_cache(maxsize=256)
def deal_chart(process: Process) -> Chart:
    """The deal's chart: phases over stages, from any phase to any other, back and over.

    Post-purchase presupposes won. Cached per process version.
    """
    phases = tuple(phase.id for phase in process.phases)
    moves = [
        Move(
            show(stage.id),
            phases,
            f"{phase.id}{SEPARATOR}{stage.id}",
            needs="won" if phase.kind is PhaseKind.POST_PURCHASE_EVALUATION else None,
        )
        for phase in process.phases
        for stage in phase.stages
    ]
    return Chart(
        [{"name": p.id, "children": [stage.id for stage in p.stages]} for p in process.phases],
        moves,
    )


def after(process: Process, stage_id: str, shown: str, *, won: bool) -> str:
    """The stage a deal stands in once the customer has shown another.

    Raises IllegalMove for post-purchase on a deal that is not won, UnknownStage for a present
    stage the process does not have.
    """
    present = f"{process.phase_of(stage_id).id}{SEPARATOR}{stage_id}"
    facts = frozenset({"won"} if won else ())
    return deal_chart(process).after(present, show(shown), facts).split(SEPARATOR)[-1]


def picture(process: Process) -> str:
    """A process as a mermaid diagram: the usual way forward; any phase may follow any other."""
    states = [{"name": p.id, "children": [s.id for s in p.stages]} for p in process.phases]
    full = [f"{process.phase_of(s.id).id}{SEPARATOR}{s.id}" for s in process.stages]
    steps = [Move("then", a, b) for a, b in pairwise(full)]
    return Chart(states, steps).mermaid()
