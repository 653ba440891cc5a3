"""Handlers: in, receive, out. Which inbox row is being handled travels beside the update."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from contextvars import ContextVar
from typing import Any

from telegram import CallbackQuery, Update
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.clock import now
from bot.delivery.inbox import Inbox
from bot.telegram.soundness import taken_in
from flows.assistant import Assistant
from flows.errors import AlreadySettled

Context = CallbackContext[Any, Any, Any, Any]
ROW: ContextVar[int | None] = ContextVar("row", default=None)
FAILURE: ContextVar[list[Exception] | None] = ContextVar("failure", default=None)
ANSWERING: set[asyncio.Task[None]] = set()
"""Taps that are being answered; nobody waits for that."""


async def hear(update: Update, context: Context) -> None:
    """Pass on what came in; a tap is answered once it has had its effect."""
    incoming = taken_in(update, ROW.get())
    if incoming is None:
        await pass_over(update, context)
        return
    told = None
    with suppress(AlreadySettled):
        told = await _assistant(context).receive(incoming)
    if update.callback_query is not None:
        answering = asyncio.create_task(_answer(update.callback_query, told))
        ANSWERING.add(answering)
        answering.add_done_callback(ANSWERING.discard)


async def _answer(tap: CallbackQuery, told: str | None) -> None:
    with suppress(TelegramError):  # too old to be answered: the reply says all there is
        await tap.answer(told)


async def pass_over(update: Update, context: Context) -> None:
    """An update that means nothing to us is done with."""
    del update
    row = ROW.get()
    inbox: Inbox = context.bot_data["inbox"]
    if row is not None:
        await inbox.settle(row, now())


async def note_failure(update: object, context: Context) -> None:
    """The application swallows what a handler raises; here it is kept for whoever asked."""
    del update
    failures = FAILURE.get()
    if failures is not None and context.error is not None:
        failures.append(context.error)


def _assistant(context: Context) -> Assistant:
    assistant: Assistant = context.bot_data["assistant"]
    return assistant


def add_handlers(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Everything the bot listens to."""
    # Edited ones come to the same handlers, with `update.message` None.
    application.add_handler(MessageHandler(filters.UpdateType.MESSAGES, hear))
    application.add_handler(CallbackQueryHandler(hear))
    application.add_handler(ChatMemberHandler(hear, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(TypeHandler(Update, pass_over))
    application.add_error_handler(note_failure)
