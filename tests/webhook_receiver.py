"""Another system's endpoint over real HTTP on loopback; it checks who speaks by its own code."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import re
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.loopback import OnLoopback

Answer = int | Callable[[web.Request], Awaitable[web.StreamResponse]]
ENVELOPE = {
    "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data",
}  # fmt: skip


@dataclass(frozen=True)
class Call:
    """A call as it came: its id, when it says it was sent, its event."""

    id: str
    time: int
    event: dict[str, Any]


@dataclass
class Receiver(OnLoopback):
    """Answers 204 unless told otherwise; every call is kept, once it is known to be ours."""

    answers: deque[Answer] = field(default_factory=deque)
    calls: list[Call] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    secret: str = ""

    path = "/hook"

    def application(self) -> web.Application:
        """It answers wherever it is called."""
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._take)
        return application

    @property
    def topics(self) -> list[str]:
        """What was told, in order."""
        return [call.event["type"] for call in self.calls]

    async def _take(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.wrong += self._wrongs(request, body)
        event = json.loads(body or b"{}")
        stamp = int(request.headers.get("webhook-timestamp", "0"))
        self.calls.append(Call(request.headers.get("webhook-id", ""), stamp, event))
        answer = self.answers.popleft() if self.answers else 204
        return web.Response(status=answer) if isinstance(answer, int) else await answer(request)

    def _wrongs(self, request: web.Request, body: bytes) -> list[str]:
        """What Standard Webhooks and CloudEvents would find wrong with a call."""
        given = request.headers
        key = base64.b64decode(self.secret.split("_", 1)[1])
        parts = [given["webhook-id"].encode(), given["webhook-timestamp"].encode(), body]
        proof = base64.b64encode(hmac.digest(key, b".".join(parts), "sha256")).decode()
        event = json.loads(body)
        checks = {
            "method": request.method == "POST",
            "path": request.path == "/hook",
            "signature": f"v1,{proof}" in given["webhook-signature"].split(),
            "content": given["content-type"].startswith("application/cloudevents+json"),
            "envelope": set(event) == ENVELOPE and event["specversion"] == "1.0",
            "id": event["id"] == given["webhook-id"],
            "time": bool(re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", event["time"])),
        }
        return [name for name, fine in checks.items() if not fine]


async def moved_elsewhere(request: web.Request) -> web.StreamResponse:
    """It says to call another path of its own."""
    return web.Response(status=307, headers={"Location": str(request.url.with_path("/other"))})


async def silent(_: web.Request) -> web.StreamResponse:
    """It takes the call and says nothing."""
    await asyncio.sleep(30)
    return web.Response()


async def endless(request: web.Request) -> web.StreamResponse:
    """It takes the call and then never stops talking."""
    answer = web.StreamResponse()
    await answer.prepare(request)
    while request.transport is not None and not request.transport.is_closing():
        await answer.write(b"x" * 65536)
    return answer
