"""Which limit of a warning somebody means: the rule, the stages, and how many days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.language.parsing import Grammar
from flows.language.words import holds, words
from flows.language.words import phrase as folded
from flows.process import DEFAULT, PhaseKind, SalesStage
from flows.watch.limits import LONGEST, Rule

EVERYWHERE = ("",)
"""Where no stage is said, all are meant."""


@dataclass(frozen=True)
class LimitWish:
    """A limit as it is wished for some stages; without days the usual ones are."""

    rule: Rule
    stages: tuple[str, ...] = EVERYWHERE
    days: int | None = None


def wished(text: str, grammar: Grammar, stages: Sequence[SalesStage]) -> LimitWish | None:
    """What is typed as a wish; None where it names no rule, or no days from 1 to a year."""
    said = " ".join(word.folded for word in words(text))
    named = [
        (len(mark), rule, mark)
        for rule in Rule
        for mark in grammar.marks.get(f"limit_{rule}", ())
        if holds(said, (mark,))
    ]
    if not named:
        return None
    _, rule, mark = max(named)
    rest = f" {said} ".replace(f" {mark} ", " ", 1)
    days = next((int(digits) for digits in re.findall(r"\d+", rest)), None)
    usual = holds(rest, grammar.marks.get("limit_usual", ()))
    if usual or (days is not None and 0 < days <= LONGEST):
        return LimitWish(rule, _stages(rest, grammar, stages), None if usual else days)
    return None


def _stages(text: str, grammar: Grammar, stages: Sequence[SalesStage]) -> tuple[str, ...]:
    """The team's own name for a stage comes before ours; a phase means all of its stages."""
    for stage in stages:
        if stage.name and holds(text, (folded(stage.name),)):
            return (stage.id,)
    said = [known for known in grammar.stages if holds(text, (known,))]
    if not said:
        return EVERYWHERE
    kind = grammar.stages[max(said, key=len)]
    if not isinstance(kind, PhaseKind):
        return (kind.value,)
    return tuple(stage.kind.value for phase in DEFAULT.of_kind(kind) for stage in phase.stages)
