"""The python-telegram-bot application: its bot and its handlers, without its updater and jobs."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from telegram.error import InvalidToken, NetworkError
from telegram.ext import Application, ApplicationBuilder

from bot.mishaps import Mishap
from bot.settings import Settings
from bot.telegram.handlers import add_handlers
from bot.telegram.transport import Transport

# Waiting times as timedelta, which the library will soon return anyway.
os.environ.setdefault("PTB_TIMEDELTA", "1")

log = logging.getLogger(__name__)
App = Application[Any, Any, Any, Any, Any, Any]


def build(settings: Settings) -> App:
    """An application for the bot that the token names; raises Mishap where there is none."""
    if settings.telegram_token is None:
        raise Mishap(
            "INGEAR_TELEGRAM_TOKEN is not set: get a token from @BotFather and put it into .env, "
            "or talk here with `ingear chat`."
        )
    root = settings.telegram_api_url
    application = (
        ApplicationBuilder()
        .token(settings.telegram_token.get_secret_value())
        .base_url(f"{root}/bot")
        .base_file_url(f"{root}/file/bot")
        .updater(None)
        .job_queue(None)
        .request(Transport())
        .get_updates_request(Transport(1))
        .build()
    )
    add_handlers(application)
    return application


async def start(application: App, settings: Settings, pauses: Sequence[float] = ()) -> None:
    """Ask the bot who it is, again after each of the pauses (seconds) while there is no answer.

    Raises Mishap where Telegram does not know it or cannot be reached.
    """
    try:
        await _patiently(application.initialize, pauses)
    except InvalidToken:
        await application.bot.request.shutdown()
        raise Mishap(
            "INGEAR_TELEGRAM_TOKEN is not accepted by Telegram: copy it again from @BotFather."
        ) from None
    except NetworkError as error:
        await application.bot.request.shutdown()
        raise Mishap(
            f"Telegram cannot be reached at {settings.telegram_api_url} ({type(error).__name__}): "
            "check the network, or INGEAR_TELEGRAM_API_URL."
        ) from None


async def _patiently(act: Callable[[], Awaitable[None]], pauses: Sequence[float]) -> None:
    for pause in pauses:
        try:
            await act()
        except NetworkError as error:
            log.debug("Telegram does not answer: %s", type(error).__name__)
            await asyncio.sleep(pause)
        else:
            return
    await act()


async def username_of(settings: Settings) -> str | None:
    """What the bot is called."""
    application = build(settings)
    await start(application, settings)
    name: str | None = application.bot.username
    await application.shutdown()
    return name
