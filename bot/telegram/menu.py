"""The menu of commands that a phone offers while somebody types."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError

from bot.clock import now
from bot.speech import Speech
from bot.telegram.application import App
from flows.language.languages import LANGUAGES
from flows.messages import Say

log = logging.getLogger(__name__)
IN_PRIVATE = (
    "status", "deals", "pipeline", "changes", "forecast", "new", "undo", "why", "process", "team",
    "digests", "export", "language", "cancel", "forget", "help",
)  # fmt: skip
IN_GROUPS = ("status", "pipeline", "changes", "forecast", "alerts", "bind", "unbind", "help")
MENUS: Mapping[BotCommandScope, tuple[str, ...]] = {
    BotCommandScopeAllPrivateChats(): IN_PRIVATE,
    BotCommandScopeAllGroupChats(): IN_GROUPS,
}
"""What is offered where; what only administrators may is found on the pages of the team."""


async def set_menus(application: App, speech: Speech) -> None:
    """The menus, in a phone's language; in English where that is none of ours."""
    try:
        for language in (None, *LANGUAGES):
            speaking = speech.of(language or "en", "UTC", now())
            # Telegram takes codes of two letters alone, and phones say tl for Filipino.
            code = "tl" if language == "fil" else language
            for scope, names in MENUS.items():
                commands = [BotCommand(n, speaking.label(Say(f"command-{n}"))) for n in names]
                await application.bot.set_my_commands(commands, scope, language_code=code)
    except TelegramError as error:
        # The bot works without it, and the next start sets it.
        log.warning("the menu of commands is not set: %s", type(error).__name__)
