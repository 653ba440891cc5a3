"""A note as a question keeps it: what it says, and what was read from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from flows.process import PhaseKind
from flows.reading import Reading
from flows.taking import Taking
from flows.talk import Question

MAJORITY = 0.5


def as_read(taking: Taking, first: Question | None) -> Question:
    """All that a question about this note would have to remember."""
    heard, reading = taking.heard, taking.heard.reading
    base = Question(
        "hearing",
        deal=heard.meant.deal,
        note=first.note if first and first.note else taking.scene.note,
        text=heard.note,
        name=heard.meant.name,
        other=heard.meant.other,
        words=heard.words,
        missed=first is not None and first.missed,
        correcting=first is not None and first.correcting,
        change=first.change if first is not None else None,
        plain=first is not None and first.plain,
        said_at=_said_at(taking, first),
    )
    return base if reading is None else _labelled(base, reading)


def _said_at(taking: Taking, first: Question | None) -> str:
    """When the note was told; what is joined to it counts where that names a day."""
    heard, scene = taking.heard, taking.scene
    if heard.reworded is not None:
        return heard.reworded.at.astimezone(scene.now.tzinfo).isoformat()
    text = heard.incoming.text
    dated = heard.intent == "report" and bool(scene.grammar.dates(text, scene.today))
    told_before = first is not None and first.said_at and heard.note != text and not dated
    return (first.said_at if first and told_before else None) or scene.now.isoformat()


def _labelled(question: Question, reading: Reading) -> Question:
    others = [kind.value for kind in reading.likeliest if kind is not reading.phase]
    return replace(
        question,
        phase=reading.phase.value if reading.phase else None,
        second=next(iter(others), None),
        stages=tuple(_stages(reading)),
        activity=reading.act.value if reading.act else None,
        outcome=max(reading.outcomes, key=lambda o: reading.outcomes[o]),
    )


def _stages(reading: Reading) -> Iterator[tuple[str, str]]:
    """The stage of the read phase, and of each other where one has a clear majority."""
    for kind in PhaseKind:
        stage = reading.stage_in(kind)
        share = reading.stages.get(stage, 0.0) / max(reading.phases.get(kind, 0.0), 1e-9)
        if kind is reading.phase or share > MAJORITY:
            yield kind.value, stage.value
