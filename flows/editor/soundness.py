"""The rules that keep a process sound; the docstring of each fault is its message."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import ClassVar

from flows.errors import UnsoundProcess
from flows.language.words import fold
from flows.process import PhaseKind, Process

LONGEST_ID = 26
"""Letters of an id: more does not fit a button."""
LONGEST_NAME = 40
LONGEST_TEXT = 90
MOST_CRITERIA = 3
MOST_NAMED = 20
LEAST_TOO_MUCH = 10**15
CENTS = -2
MOST_PHASES, MOST_STAGES = 12, 30
_ID = re.compile(rf"[a-z0-9_]{{1,{LONGEST_ID}}}")


class Fault(UnsoundProcess):
    """The process breaks a rule."""

    key: ClassVar[str] = "unsound"


class NoStage(Fault):
    """A phase needs a stage: add one, or remove the phase."""

    key = "unsound-no-stage"


class LastPhase(Fault):
    """A process needs a phase."""

    key = "unsound-last-phase"


class NoDecision(Fault):
    """A process needs a purchase decision, where deals are won and lost."""

    key = "unsound-no-decision"


class KindMissing(Fault):
    """A kind of phase is missing: add a phase of it, or name it as left out."""

    key = "unsound-kind-missing"


class KindNotLeftOut(Fault):
    """A kind of phase is named as left out and yet there: take out one of the two."""

    key = "unsound-kind-there"


class BeginsAfterSale(Fault):
    """The first phase cannot be one after the purchase: new deals begin in it."""

    key = "unsound-begins-after-sale"


class IdTaken(Fault):
    """Two parts have the same id: give one of them another."""

    key = "unsound-id-taken"


class OddId(Fault):
    """An id is made of up to 26 small letters, digits and _."""

    key = "unsound-odd-id"


class NameTaken(Fault):
    """Two phases or two stages are called the same: call one of them otherwise."""

    key = "unsound-name-taken"


class NameUnfit(Fault):
    """A name has a letter or digit in it, and up to 40 letters on one line."""

    key = "unsound-name"


class TextUnfit(Fault):
    """An advice or a fact to be shown has up to 90 letters on one line."""

    key = "unsound-text"


class AmountUnfit(Fault):
    """A value from which on a rule holds is an amount in figures, as 50000."""

    key = "unsound-amount"


class TooManyCriteria(Fault):
    """A phase asks for three facts at most."""

    key = "unsound-criteria"


class TooManyNamed(Fault):
    """A rule for new deals names up to 20 words and 20 names."""

    key = "unsound-rules"


class TooMany(Fault):
    """A process has up to 12 phases and 30 stages."""

    key = "unsound-too-many"


def faults(process: Process) -> Iterator[Fault]:
    """Every rule that a process breaks, naming the part that does."""
    yield from _ids(process)
    yield from _kinds(process)
    yield from _names(process)
    yield from _texts(process)
    yield from _rules(process)
    if len(process.phases) > MOST_PHASES or len(process.stages) > MOST_STAGES:
        yield TooMany()


def sound(process: Process) -> Process:
    """The process itself; raises the first Fault found in it."""
    for fault in faults(process):
        raise fault
    return process


def _ids(process: Process) -> Iterator[Fault]:
    yield from (OddId(i) for i in (process.id, *process.ids) if not _ID.fullmatch(i))


def _kinds(process: Process) -> Iterator[Fault]:
    present = {phase.kind for phase in process.phases}
    if PhaseKind.PURCHASE_DECISION not in present:
        yield NoDecision()
        return
    yield from (
        KindMissing(kind) for kind in PhaseKind if kind not in present | set(process.left_out)
    )
    yield from (KindNotLeftOut(kind) for kind in process.left_out if kind in present)
    if process.phases[0].kind is PhaseKind.POST_PURCHASE_EVALUATION:
        yield BeginsAfterSale(process.phases[0].id)


def _names(process: Process) -> Iterator[Fault]:
    for parts in (process.phases, process.stages, (process,)):
        names = [part.name for part in parts if part.name is not None]
        yield from (NameUnfit(name) for name in names if not fit(name, LONGEST_NAME))
        folded = [fold(name) for name in names]
        yield from (NameTaken(n) for n, f in zip(names, folded, strict=True) if folded.count(f) > 1)


def _texts(process: Process) -> Iterator[Fault]:
    advice = [stage.advice for stage in process.stages if stage.advice is not None]
    asked = [criterion.text for phase in process.phases for criterion in phase.criteria]
    yield from (TextUnfit(text) for text in (*advice, *asked) if not fit(text, LONGEST_TEXT))
    for phase in process.phases:
        texts = [fold(criterion.text) for criterion in phase.criteria]
        if len(texts) > MOST_CRITERIA:
            yield TooManyCriteria(phase.id)
        if len(set(texts)) < len(texts):
            yield NameTaken(phase.id)


def _rules(process: Process) -> Iterator[Fault]:
    rules = process.rules
    if rules.least is not None and not _fit_least(rules.least):
        yield AmountUnfit(f"{rules.least:g}")
    for named in (rules.words, rules.reps):
        yield from (TextUnfit(text) for text in named if not fit(text, LONGEST_TEXT))
        if len(named) > MOST_NAMED:
            yield TooManyNamed(process.id)


def least_of(text: str) -> Decimal:
    """The value from which on a rule holds; raises AmountUnfit for anything but a plain amount."""
    try:
        least = Decimal(text)
    except InvalidOperation:
        raise AmountUnfit(text) from None
    if not _fit_least(least):
        raise AmountUnfit(text)
    return least


def _fit_least(least: Decimal) -> bool:
    """Whether values can be compared with it and it can be shown: no `nan`, no `1e-99999`."""
    exponent = least.as_tuple().exponent
    return isinstance(exponent, int) and 0 <= least < LEAST_TOO_MUCH and exponent >= CENTS


def fit(text: str, longest: int) -> bool:
    """Whether a text can be shown as a name: one line, something to read, not too long."""
    plain = " ".join(text.split()) == text and not unshown(text)
    return plain and len(text) <= longest and any(letter.isalnum() for letter in text)


def unshown(text: str) -> bool:
    """Whether it holds what no database keeps and nobody can read: NUL, half a character."""
    return any(unicodedata.category(c) in ("Cc", "Cs") and not c.isspace() for c in text)
