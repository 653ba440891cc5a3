"""Voice notes written down by an endpoint that speaks OpenAI's protocol, where one is set."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.remote import client_of
from bot.settings import Settings
from flows.enclosed import Recording
from flows.transcribing import Inaudible, Transcriber

if TYPE_CHECKING:
    from openai import AsyncOpenAI

log = logging.getLogger(__name__)
FETCHING, WRITING = 12.0, 30.0
"""Seconds that fetching a recording and writing it down may take, tries included."""
DICTATED = FETCHING + WRITING + 8.0
"""Seconds that handling something spoken may take in all."""
TRIES = 2
KEPT = 64
"""Transcripts kept for a while: a message may be heard anew, and is written down once."""
CODES = {"fil": "tl"}
"""Languages that endpoints know by two letters."""

Fetch = Callable[[str], Awaitable[bytes]]
"""Fetches what a channel keeps under a key; raises Inaudible."""


class RemoteTranscriber:
    """Fetches recordings from their channel and has them written down elsewhere."""

    def __init__(self, client: AsyncOpenAI, model: str, fetch: Fetch) -> None:
        self._client, self._model, self._fetch = client, model, fetch
        self._known: OrderedDict[str, str] = OrderedDict()

    async def transcribe(self, recording: Recording, language: str) -> str:
        """What is said in a recording, most likely in that language; raises Inaudible."""
        if recording.key not in self._known:
            self._known[recording.key] = await self._told(recording, language)
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
        return self._known[recording.key]

    async def _told(self, recording: Recording, language: str) -> str:
        try:
            async with asyncio.timeout(FETCHING):
                content = await self._fetch(recording.key)
            async with asyncio.timeout(WRITING):
                return await self._written(recording.name, content, CODES.get(language, language))
        except Exception as error:  # noqa: BLE001  # whatever it was, nothing was heard
            log.warning("a recording stays unheard: %s", type(error).__name__)
            raise Inaudible(type(error).__name__) from None

    async def _written(self, name: str, content: bytes, language: str) -> str:
        asking = self._client.with_options(max_retries=TRIES - 1).audio.transcriptions
        answer = await asking.create(
            file=(name, content), model=self._model, language=language, response_format="json"
        )
        if not isinstance(answer.text, str):
            raise TypeError("no text")
        return answer.text


@asynccontextmanager
async def transcriber(settings: Settings, fetch: Fetch | None) -> AsyncIterator[Transcriber | None]:
    """Who writes down what is spoken, where that is set and the channel can fetch it."""
    if settings.speech_url is None or fetch is None:
        yield None
        return
    async with client_of("INGEAR_SPEECH_URL", settings.speech_url, settings.speech_key) as client:
        yield RemoteTranscriber(client, settings.speech_model, fetch)
