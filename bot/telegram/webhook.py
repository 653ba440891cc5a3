"""The webhook: an update is answered with 200 once it is committed, and not before."""

from __future__ import annotations

import hmac
import json
import logging
from hashlib import sha256
from typing import Any
from urllib.parse import unquote, urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.delivery.counts import Counts
from bot.delivery.intake import Intake
from bot.mishaps import Mishap
from bot.settings import Settings
from bot.telegram.arrivals import WANTED, arrival_of, kind_of

log = logging.getLogger(__name__)
LARGEST = 1024 * 1024
"""Bytes; Telegram's updates stay far below."""
CONNECTIONS = 100
HEADER = "x-telegram-bot-api-secret-token"
SOON = {"retry-after": "2"}
"""Without it Telegram waits longer each time, up to a minute."""
NO_UPDATE = "none"
"""What is counted where the JSON was no update."""


def secret_of(settings: Settings) -> str:
    """What Telegram proves itself with: as set, or made from the token, for every process alike."""
    if settings.webhook_secret is not None:
        return settings.webhook_secret.get_secret_value()
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    return hmac.new(token.encode(), b"ingear webhook", sha256).hexdigest()


async def set_webhook(bot: Bot, settings: Settings) -> None:
    """Have Telegram call us, or go back to polling; what waits there is kept. Raises Mishap."""
    try:
        await _set(bot, settings)
    except BadRequest as error:
        raise Mishap(
            f"INGEAR_WEBHOOK_URL is not accepted by Telegram ({error.message}): "
            "give an address that it can reach on port 443, 80, 88 or 8443."
        ) from None
    except TelegramError as error:
        raise Mishap(
            f"Telegram could not be told how to bring updates ({type(error).__name__}): "
            "start again in a minute."
        ) from None


async def _set(bot: Bot, settings: Settings) -> None:
    if settings.webhook_url is None:
        await bot.delete_webhook(drop_pending_updates=False)
        return
    await bot.set_webhook(
        settings.webhook_url,
        max_connections=CONNECTIONS,
        allowed_updates=WANTED,
        drop_pending_updates=False,
        secret_token=secret_of(settings),
    )


class Webhook:
    """Takes updates from Telegram into the inbox."""

    def __init__(self, bot: int, secret: str, intake: Intake, counts: Counts) -> None:
        self._bot = bot
        self._secret = secret.encode()
        self._intake = intake
        self._counts = counts

    def route(self, url: str) -> Route:
        """The path of the webhook's URL; all others stay unknown."""
        return Route(unquote(urlsplit(url).path) or "/", self.answer, methods=["POST"])

    async def answer(self, request: Request) -> Response:
        """200 for what is stored or no update at all; Telegram repeats what gets anything else."""
        given = request.headers.get(HEADER, "").encode("latin-1")
        if not hmac.compare_digest(given, self._secret):
            return Response(status_code=403)
        if not request.headers.get("content-type", "").startswith("application/json"):
            return Response(status_code=415)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        return await self._taken(_json(body))

    async def _taken(self, update: Any) -> Response:
        arrival = arrival_of(self._bot, update)
        if arrival is None:
            self._counts.update(NO_UPDATE)
            return Response()
        try:
            await self._intake.take(arrival)
        except Exception as error:  # noqa: BLE001  # whatever it was, Telegram brings it again
            log.error("an update is not stored: %s", type(error).__name__)  # noqa: TRY400  # a trace may hold texts
            return Response(status_code=503, headers=SOON)
        self._counts.update(kind_of(update))
        return Response()


async def _body(request: Request) -> bytes | None:
    """The body, None where it is too large; what was announced counts before what came."""
    announced = request.headers.get("content-length", "0")
    if not announced.isdecimal() or int(announced) > LARGEST:
        return None
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST:
                return None
    except ClientDisconnect:
        return b""
    return bytes(body)


def _json(body: bytes) -> object:
    """What the body says; None where it is not JSON that every database takes."""
    try:
        return json.loads(body, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        return None


def _refuse(_: str) -> object:
    raise ValueError


def _finite(number: str) -> float:
    value = float(number)
    if value in (float("inf"), float("-inf")):
        raise ValueError
    return value
