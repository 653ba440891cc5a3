"""Endpoints that speak OpenAI's protocol, on this machine or far away; never asked unless set."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pydantic import SecretStr

from bot.mishaps import Mishap
from bot.settings import Settings

if TYPE_CHECKING:
    from openai import AsyncOpenAI

PATIENCE = 3.0
"""Seconds that an endpoint which is being looked at may take."""


def client_of(variable: str, url: str, key: SecretStr | None) -> AsyncOpenAI:
    """A client of the endpoint that a variable names; raises Mishap where the package is missing.

    It tries nothing again by itself: whoever asks knows how long there is time.
    """
    try:
        from openai import (  # noqa: PLC0415  # an extra, and slow to import
            AsyncOpenAI,
            DefaultAsyncHttpxClient,
        )
    except ImportError:
        raise Mishap(
            f"{variable} needs the package openai: pip install 'ingear[llm]', or unset {variable}."
        ) from None
    # Always a key of our own: the package would send OPENAI_API_KEY to whoever is named here.
    secret = key.get_secret_value() if key is not None else "none"
    # Notes go to whoever is named here, and to nobody that one sends us on to.
    straight = DefaultAsyncHttpxClient(follow_redirects=False)
    return AsyncOpenAI(base_url=url, api_key=secret, max_retries=0, http_client=straight)


async def troubles(settings: Settings) -> list[str]:
    """What is wrong with the endpoints that are set, a line each with its remedy."""
    places = (
        ("LLM", settings.llm_url, settings.llm_key, "the built-in reader reads alone"),
        ("SPEECH", settings.speech_url, settings.speech_key, "voice notes stay unheard"),
    )
    found = [
        await _trouble(f"INGEAR_{name}", url, key, meanwhile)
        for name, url, key, meanwhile in places
        if url is not None
    ]
    return [line for line in found if line is not None]


async def _trouble(name: str, url: str, key: SecretStr | None, meanwhile: str) -> str | None:
    try:
        client = client_of(f"{name}_URL", url, key)
    except Mishap as mishap:
        return str(mishap)
    try:
        async with client, asyncio.timeout(PATIENCE):
            await client.models.list()
    except Exception as error:  # noqa: BLE001  # whatever it was, it is told by its kind
        return _told(name, type(error).__name__, meanwhile)
    return None


def _told(name: str, kind: str, meanwhile: str) -> str | None:
    """What keeps an endpoint from being used; that it lists no models does not."""
    if kind in ("AuthenticationError", "PermissionDeniedError"):
        return f"{name}_KEY is not accepted by {name}_URL: {meanwhile}; give the key it asks for."
    if kind in ("APIConnectionError", "APITimeoutError", "TimeoutError"):
        return f"{name}_URL does not answer ({kind}): {meanwhile}; start it, or unset {name}_URL."
    return None
