"""Random sound processes, deals in them, and steps of an editor, for tests that try everything."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import strategies as st

from flows.deal import Deal
from flows.editor.soundness import faults
from flows.history import Cause, LossReason, Outcome
from flows.process import (
    BuyingPhase,
    Criterion,
    PhaseKind,
    Process,
    Rules,
    SalesStage,
    StageKind,
)

TEXTS = st.text("abcdEFŁóßõñż019 <>&\"'`:#-%{}[]!|*?@,~.ƒ你", min_size=1, max_size=20).map(
    lambda text: " ".join(text.split())
)
CALLED = st.builds(
    lambda first, rest: " ".join(f"{first}{rest}".split()), st.sampled_from("abEŁß9"), TEXTS
)
NAMES = st.none() | CALLED


@st.composite
def processes(draw: st.DrawFn) -> Process:
    """A sound process of up to eight phases, called anything."""
    kinds = draw(st.sets(st.sampled_from(PhaseKind)).map(lambda s: s | {decision()}))
    order = [kind for kind in PhaseKind if kind in kinds]
    extra = draw(st.lists(st.sampled_from(order), max_size=3))
    every = sorted([*order, *extra], key=order.index)
    phases = tuple(draw(phase(kind, number)) for number, kind in enumerate(every))
    rules = Rules(tuple(draw(st.lists(CALLED, max_size=2, unique=True))), (), draw(amounts()))
    left_out = tuple(kind for kind in PhaseKind if kind not in kinds)
    made = Process("own", phases, draw(st.integers(1, 9)), draw(NAMES), left_out, rules)
    return made if not list(faults(made)) else nameless(made)


def amounts() -> st.SearchStrategy[Decimal | None]:
    return st.none() | st.decimals(0, 10**9, places=2)


def decision() -> PhaseKind:
    return PhaseKind.PURCHASE_DECISION


@st.composite
def phase(draw: st.DrawFn, kind: PhaseKind, number: int) -> BuyingPhase:
    many = draw(st.integers(1, 3))
    stages = tuple(
        SalesStage(f"s{number}_{n}", draw(st.sampled_from(StageKind)), draw(NAMES), draw(NAMES))
        for n in range(many)
    )
    asked = draw(st.lists(CALLED, max_size=3, unique_by=str.casefold))
    criteria = tuple(Criterion(text, draw(st.booleans())) for text in asked)
    return BuyingPhase(f"p{number}", kind, stages, draw(NAMES), criteria)


def nameless(process: Process) -> Process:
    """The process without the names and facts by chance alike."""
    phases = tuple(
        BuyingPhase(p.id, p.kind, tuple(SalesStage(s.id, s.kind) for s in p.stages))
        for p in process.phases
    )
    return Process(process.id, phases, process.version, None, process.left_out, process.rules)


@st.composite
def deals(draw: st.DrawFn, process: Process) -> Deal:
    """A deal somewhere on its way through a process, by the deal's own methods."""
    deal = Deal(draw(st.integers(1, 99)), 1, 1, "Acme", 1, process)
    cause = Cause(1, datetime(2026, 3, 10, 9, tzinfo=UTC))
    deal.open(cause)
    for stage in draw(st.lists(st.sampled_from([s.id for s in process.stages]), max_size=4)):
        if process.phase_of(stage).kind is not PhaseKind.POST_PURCHASE_EVALUATION:
            deal.observe(stage, cause)
    outcome = draw(st.sampled_from(Outcome))
    if outcome is Outcome.WON:
        deal.win(cause, bought=draw(st.booleans()))
    elif outcome is Outcome.LOST:
        deal.lose(cause, draw(st.none() | st.sampled_from(LossReason)))
    return deal
