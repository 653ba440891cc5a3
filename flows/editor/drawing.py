"""A process as text and picture: its phases as bands, the stages in them, their open deals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.inquiry.pictured import Band, Bands
from flows.messages import Say, say
from flows.process import BuyingPhase, PhaseKind, Process, SalesStage
from flows.replies import phase_name, stage_name

WIDEST = 10
"""Marks of a bar at most; where a stage has more deals, all bars are cut down alike."""
MARK = "▪"


def process_name(process: Process) -> str | Say:
    """What a process is called: the team's own word, else ours."""
    return process.name or say("process-default")


def drawn(process: Process, counts: Mapping[str, int]) -> Iterator[Say]:
    """The process line by line."""
    scale = max(1.0, max(counts.values(), default=0) / WIDEST)
    for number, phase in enumerate(process.phases, 1):
        yield say("band", number=number, phase=called(phase))
        yield from (_seat(stage, counts.get(stage.id, 0), scale) for stage in phase.stages)


def pictured(process: Process, counts: Mapping[str, int], title: Say) -> Bands:
    """The process as a picture."""
    kinds = list(PhaseKind)
    bands = (
        Band(
            phase_name(phase),
            kinds.index(phase.kind),
            tuple((stage_name(stage), counts.get(stage.id, 0)) for stage in phase.stages),
        )
        for phase in process.phases
    )
    return Bands(title, tuple(bands))


def called(part: BuyingPhase | SalesStage) -> str | Say:
    """A phase or stage by its name, with its kind where the name is the team's own."""
    ours = isinstance(part, BuyingPhase)
    name = phase_name(part) if isinstance(part, BuyingPhase) else stage_name(part)
    if part.name is None:
        return name
    return say("named-kind", name=name, kind=say(f"{'phase' if ours else 'stage'}-{part.kind}"))


def _seat(stage: SalesStage, many: int, scale: float) -> Say:
    if not many:
        return say("seat-empty", stage=stage_name(stage))
    bar = MARK * max(1, round(many / scale))
    return say("seat", stage=stage_name(stage), bar=bar, many=many)
