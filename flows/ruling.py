"""The rules by which a new deal follows one process or another."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from flows.language.words import fold, holds
from flows.process import Process, Rules


def ruled(processes: Sequence[Process], note: str, rep: str, value: Decimal | None) -> Process:
    """The first process with a rule that fits a new deal, else the default, which stands first."""
    fitting = (process for process in processes if fits(process.rules, note, rep, value))
    return next(fitting, processes[0])


def fits(rules: Rules, note: str, rep: str, value: Decimal | None) -> bool:
    """Whether a word of the note, the rep or the value says so."""
    if rules.least is not None and value is not None and value >= rules.least:
        return True
    said = holds(note, tuple(fold(word) for word in rules.words))
    return said or fold(rep) in {fold(name) for name in rules.reps}
