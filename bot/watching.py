"""`/health` and `/metrics`: for whoever watches the bot, not for the world."""

from __future__ import annotations

from prometheus_client import CONTENT_TYPE_LATEST
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.health import look
from bot.metrics import Metrics


def watching(engine: AsyncEngine, channel: str, metrics: Metrics) -> list[Route]:
    """The routes of both, over one database."""

    async def health(_: Request) -> Response:
        found = await look(engine, channel)
        return JSONResponse(found.told(), 200 if found.reachable else 503)

    async def shown(_: Request) -> Response:
        body = metrics.shown(await look(engine, channel))
        return Response(body, media_type=CONTENT_TYPE_LATEST)

    return [Route("/health", health), Route("/metrics", shown)]
