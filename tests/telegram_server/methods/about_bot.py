"""The bot itself and its commands."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from tests.telegram_server.errors import Json, bad_request
from tests.telegram_server.state import State

COMMAND_NAME = re.compile(r"/?[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
LONGEST_DESCRIPTION = 256

Method: TypeAlias = Callable[[State, Json], Awaitable[object]]


async def get_me(state: State, _parameters: Json) -> Json:
    """Return the bot as a User."""
    return {
        **state.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": not state.privacy_mode,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def set_my_commands(state: State, parameters: Json) -> bool:
    """Keep the list of commands for a scope and a language."""
    commands: list[Json] = parameters["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND_NAME.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 0 < len(command["description"]) <= LONGEST_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    state.commands[_scope(parameters)] = commands
    return True


async def get_my_commands(state: State, parameters: Json) -> list[Json]:
    """Return the list of commands for exactly this scope and language."""
    return state.commands.get(_scope(parameters), [])


async def delete_my_commands(state: State, parameters: Json) -> bool:
    """Forget the list of commands for exactly this scope and language."""
    state.commands.pop(_scope(parameters), None)
    return True


async def set_chat_menu_button(_state: State, _parameters: Json) -> bool:
    """Take the button; nothing here shows it."""
    return True


def setter(name: str, longest: int) -> Method:
    """Return the method that keeps one of the bot's texts for a language."""

    async def keep(state: State, parameters: Json) -> bool:
        text = parameters.get(name) or ""
        if len(text) > longest:
            raise bad_request(f"{name.replace('_', ' ')} is too long")
        state.texts[name, parameters.get("language_code") or ""] = text
        return True

    return keep


def getter(name: str) -> Method:
    """Return the method that reads one of the bot's texts back, the default where it has none."""

    async def read(state: State, parameters: Json) -> Json:
        own = state.texts.get((name, parameters.get("language_code") or ""))
        return {name: own or state.texts.get((name, ""), "")}

    return read


def _scope(parameters: Json) -> tuple[str, str]:
    scope = parameters.get("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), parameters.get("language_code") or ""
