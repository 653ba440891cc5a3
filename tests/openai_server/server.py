"""The endpoint over real HTTP, on loopback."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.loopback import OnLoopback
from tests.openai_server.faults import Fault


@dataclass(frozen=True)
class Asked:
    """A request as it came: its JSON or form fields, the file in it, the key it showed."""

    path: str
    fields: dict[str, Any]
    content: bytes = b""
    filename: str = ""
    key: str = ""

    @property
    def note(self) -> dict[str, Any]:
        """What a chat completion was asked about."""
        told: dict[str, Any] = json.loads(self.fields["messages"][-1]["content"])
        return told


@dataclass
class OpenAiServer(OnLoopback):
    """Answers as it was told to last; every request is kept."""

    content: str = ""
    transcript: str = ""
    fault: Fault | None = None
    asked: list[Asked] = field(default_factory=list)
    completion: dict[str, Any] = field(default_factory=dict)

    path = "/v1"

    def answers(self, content: str, **completion: Any) -> None:
        """Complete every chat with this content; further fields replace those of the choice."""
        self.content, self.completion, self.fault = content, completion, None

    def hears(self, transcript: str) -> None:
        """Transcribe whatever is sent as this."""
        self.transcript, self.fault = transcript, None

    def goes_wrong(self, fault: Fault) -> None:
        """Do something else instead of answering."""
        self.fault = fault

    def application(self) -> web.Application:
        """What it has of the real one."""
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_post("/v1/chat/completions", self._complete)
        app.router.add_post("/v1/audio/transcriptions", self._transcribe)
        app.router.add_get("/v1/models", self._models)
        return app

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(Asked(request.path, await request.json(), key=_key(request)))
        if self.fault is not None:
            return await self.fault(request)
        message = {"role": "assistant", "content": self.content, "refusal": None}
        choice = {"index": 0, "finish_reason": "stop", "message": message} | self.completion
        body = {"id": "c", "object": "chat.completion", "created": 0, "model": "m"}
        return web.json_response({**body, "choices": [choice]})

    async def _transcribe(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        sent = form["file"]
        assert isinstance(sent, web.FileField)
        fields = {name: value for name, value in form.items() if name != "file"}
        with sent.file:
            content = sent.file.read()
        self.asked.append(Asked(request.path, fields, content, sent.filename, _key(request)))
        if self.fault is not None:
            return await self.fault(request)
        return web.json_response({"text": self.transcript})

    async def _models(self, request: web.Request) -> web.StreamResponse:
        if self.fault is not None:
            return await self.fault(request)
        return web.json_response({"object": "list", "data": []})


def _key(request: web.Request) -> str:
    return request.headers.get("Authorization", "").removeprefix("Bearer ")


def labels(**told: object) -> str:
    """An answer in the schema: a report that tells nothing, but for what is told."""
    plain = {"stage": "unclear", "outcome": "open", "activity": "none", "intent": "report"}
    return json.dumps({**plain, "evidence": [], **told})
