"""Buttons: what a press means, whoever it comes from."""

from __future__ import annotations

from dataclasses import replace

from flows.facts.facts_by_hand import taken_up
from flows.heard import Heard
from flows.inquiry import hearing_questions
from flows.joining import join_pressed
from flows.meaning import Meaning
from flows.meant import Meant
from flows.messages import Press
from flows.process import PhaseKind
from flows.talk import Question

PRESSED = (
    "yes", "no", "undo", "undo_which", "reject", "neither", "pick", "at", "choose", "reason",
    "skip", "language", "pause", "as", "join", "give", "status", "facts_wrong", "not_fact",
    "take_fact", "step", "asked", "timeline", "ask_owner", "leave_open",
)  # fmt: skip


ON_TEAM = (
    "team", "switch", "member", "role", "hand_over", "remove", "leave", "invite",
    "invitations", "revoke", "settings", "set_switch", "set_language", "set_timezone", "forget",
    "keep", "edit", "process_remove", "process_remove_yes", "import_file", "limits", "set_limit",
    "morning", "review", "digests", "digest_stop",
)  # fmt: skip
"""What a button of ours may say, on deals and on the team; anything else was forged."""


async def pressed(heard: Heard, press: Press, meaning: Meaning) -> Heard:
    """A button: its verb is the intent, and its deal counts only where it may be seen."""
    intent, _, argument = press.verb.partition(".")
    if intent in ON_TEAM:
        return replace(heard, intent=intent, argument=argument)
    if intent not in PRESSED or (intent == "pick" and argument not in set(PhaseKind)):
        intent = "unknown"
    understood = replace(heard, intent=intent, argument=argument)
    if intent == "join":
        return await join_pressed(understood, press, meaning)
    if intent == "choose":
        return _chosen(understood, heard.talk.open_question, argument)
    if intent == "asked":
        return await hearing_questions.pressed(understood, press, argument, meaning)
    if press.deal:
        understood = replace(understood, meant=Meant(deal=await meaning.there(press.deal)))
    return await taken_up(understood, meaning) if intent == "take_fact" else understood


def _chosen(heard: Heard, question: Question | None, argument: str) -> Heard:
    """One of the candidates by its place from 1, or a deal by id, or `new`."""
    if question is None:
        return heard
    if argument == "new":
        return replace(heard, meant=Meant(name=question.name, named=True), note=question.text)
    number = int(argument) if argument.isdecimal() else 0
    deal = number if number in (*question.candidates, question.other) else None
    return replace(heard, meant=Meant(deal=deal, named=True), note=question.text if deal else "")
