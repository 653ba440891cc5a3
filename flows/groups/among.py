"""Among others, in a group: which step answers what is said to us there."""

from __future__ import annotations

from collections.abc import Mapping

from flows.addressing import group_language, group_timezone
from flows.groups.binding import bind, unbind
from flows.groups.coaching import answered, which
from flows.groups.meeting import Meeting, Step, passed_over, turned_away, wordless
from flows.groups.taps import tapped
from flows.groups.tuning import VERB, alerts, tuned
from flows.messages import Press

LOOKING = ("asked", "status", "timeline")
"""Buttons below answers, which whoever asked may press in front of all."""
BY_COMMAND: Mapping[str, Step] = {
    "bind": bind, "unbind": unbind, "language": group_language, "alerts": alerts,
    "timezone": group_timezone,
}  # fmt: skip


def step_for(meeting: Meeting) -> Step | None:
    """What is done at once; None where a member's words have to be understood first."""
    incoming = meeting.incoming
    if incoming.press is not None:
        if meeting.person is not None and meeting.group is not None and _looks(incoming.press):
            return None
        return tuned if incoming.press.verb.startswith(f"{VERB}.") else tapped
    if meeting.command in BY_COMMAND:
        return BY_COMMAND[meeting.command]
    if meeting.group is None or meeting.person is None:
        return turned_away
    if wordless(incoming):
        return passed_over
    if meeting.command:
        return None
    if meeting.several:
        return which
    return answered if meeting.deal is not None else None


def _looks(press: Press) -> bool:
    """Whether a button only shows more of an answer."""
    return press.verb.partition(".")[0] in LOOKING
