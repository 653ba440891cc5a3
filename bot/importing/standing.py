"""Which column of a file tells where deals stand: stages may be called phases, or statuses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.importing.columns import Fields
from bot.importing.stages import guess, outcome_of
from bot.importing.survey import Survey
from flows.process import DEFAULT, Process

STAGES = 200
"""Different stages that a file may have; a column with more is none of stages."""


def staged(
    fields: Fields, survey: Survey, process: Process, told: Sequence[str] = ()
) -> tuple[Fields, Survey]:
    """The columns and what was seen of them, with that of the stages found where it is.

    Of the statuses those are left that nobody knows; a column of free text has none. What `told`
    says of a column holds.
    """
    unknown = {s: n for s, n in survey.statuses.items() if s and outcome_of(s) is None}
    kept = replace(survey, statuses=Counter(unknown if len(unknown) <= STAGES else ()))
    said = {one.rpartition("=")[2].strip() for one in told}
    if "stage" in fields.known:
        return fields, kept
    names = [name for name in survey.phases if name and not _is_phase(name)]
    if "phase" not in said and _are_stages(names, process):
        return _called_stage(fields, "phase"), replace(kept, stages=survey.phases)
    if "outcome" not in said and _are_stages(unknown, process):
        return _called_stage(fields, "outcome"), replace(
            survey, stages=survey.statuses, statuses=Counter()
        )
    return fields, kept


def _is_phase(name: str) -> bool:
    landing = guess(name, DEFAULT).landing
    return landing is not None and landing.phase is not None


def _are_stages(names: Collection[str], process: Process) -> bool:
    """Whether most of these are, as far as that can be guessed."""
    if not 0 < len(names) <= STAGES:
        return False
    landings = [guess(name, process).landing for name in names]
    stages = [one for one in landings if one is not None and (one.stage or one.phase)]
    return 2 * len(stages) >= len(names)


def _called_stage(fields: Fields, name: str) -> Fields:
    known = {"stage" if one == name else one: place for one, place in fields.known.items()}
    return replace(fields, known=known)
