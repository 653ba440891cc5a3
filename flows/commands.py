"""Messages that begin with a slash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flows.heard import Heard
from flows.inquiry import hearing_questions
from flows.inquiry.inquiry import Kind
from flows.meaning import Meaning

COMMANDS: Mapping[str, str] = {
    "start": "start", "help": "help", "status": "status", "deals": "mine", "pipeline": "pipeline",
    "new": "open", "undo": "undo", "cancel": "cancel", "why": "why", "bind": "bind",
    "unbind": "unbind", "invite": "invite", "invitations": "invitations", "team": "team",
    "forget": "forget", "language": "language", "timezone": "timezone", "alerts": "alerts",
    "process": "process", "export": "export", "import": "import", "limits": "limits",
    "learned": "learned", "forecast": "forecast", "changes": "changes", "morning": "morning",
    "review": "review", "digest": "digest", "digests": "digests",
}  # fmt: skip


ASKED = ("pipeline", "forecast", "changes")
"""Commands that ask about many deals."""


async def commanded(heard: Heard, meaning: Meaning) -> Heard:
    """A message that begins with a slash."""
    command, _, argument = heard.incoming.text[1:].partition(" ")
    intent = COMMANDS.get(command.split("@")[0].lower())
    if intent is None:
        return replace(heard, intent="unknown_command")
    argument = argument.strip()
    if intent in ASKED or (intent == "mine" and argument):
        kind = Kind(intent) if intent in ASKED else Kind.LIST
        return await hearing_questions.commanded(kind, argument, heard, meaning)
    if intent == "status":
        if not argument:
            return replace(heard, intent="pipeline")
        return replace(
            heard, intent="status", argument=argument, meant=await meaning.of_name(argument)
        )
    if intent == "open" and not argument:
        intent = "open_nameless"
    meant = await meaning.of_new(argument) if intent == "open" else heard.meant
    return replace(heard, intent=intent, argument=argument, meant=meant)
