"""How notes are read, as set: long ones in passages, and with a second reader or without."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.readers.llm import LlmReader
from bot.readers.passages import PassageReader
from bot.remote import client_of
from bot.settings import Settings
from flows.reading import Reader


@asynccontextmanager
async def second_reader(settings: Settings, built_in: Reader) -> AsyncIterator[Reader]:
    """The built-in reader with the language model that is set beside it, if one is."""
    in_passages = PassageReader(built_in)
    if settings.llm_url is None:
        yield in_passages
        return
    async with client_of("INGEAR_LLM_URL", settings.llm_url, settings.llm_key) as client:
        yield LlmReader(client, settings.llm_model or "", in_passages)
