"""What is set from outside, read once from the environment (and from `.env`), frozen."""

from __future__ import annotations

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.exc import ArgumentError

from bot.mishaps import Mishap
from bot.storage.urls import async_url

OWN_PATHS = ("/health", "/metrics")
"""Paths of our own, which the webhook cannot have."""
USUAL_LISTEN = "127.0.0.1:8080"
"""Where the webhook is listened for unless another place is set."""

USUAL_SPEECH = "whisper-1"
"""The model that endpoints for transcription know under this name, whatever it is."""


def default_database_url() -> str:
    """SQLite under the user's data folder."""
    return f"sqlite:///{user_data_path('ingear') / 'ingear.db'}"


def _database(url: str) -> str:
    try:
        known = async_url(url).get_backend_name() in ("sqlite", "postgresql")
    except (ArgumentError, ValueError):
        known = False
    if not known:
        raise ValueError("give it as sqlite:///PATH or postgresql://USER@HOST/NAME")
    return url


def _http(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("give the root of a Bot API server, as http://host:port")
    return url.rstrip("/")


def _token(token: SecretStr) -> SecretStr:
    number, _, secret = token.get_secret_value().partition(":")
    if not (number.isdigit() and secret):
        raise ValueError("give the token as @BotFather prints it, 123456:ABC-DEF")
    return token


def _public(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError("give the address that Telegram is to call, as https://HOST/PATH")
    if parts.path in OWN_PATHS:
        raise ValueError(f"{parts.path} is taken, choose another path")
    return url


def _secret(secret: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
        raise ValueError("use 1 to 256 of A-Z a-z 0-9 _ -, or leave it out")
    return secret


def _listen(place: str) -> str:
    host, _, port = place.rpartition(":")
    if not (host and port.isdecimal() and int(port) < 65536):
        raise ValueError(f"give it as host:port, as {USUAL_LISTEN}")
    return place


def _endpoint(url: str) -> str:
    if not (url.startswith(("http://", "https://")) and urlsplit(url).hostname):
        raise ValueError("give the root of an OpenAI-compatible endpoint, as http://host:port/v1")
    return url.rstrip("/")


def _named(model: str | None, info: ValidationInfo) -> str | None:
    if model is None and info.data.get("llm_url") is not None:
        raise ValueError("name the model that reads at INGEAR_LLM_URL, or unset that")
    return model


class Settings(BaseSettings):
    """Every setting there is; the same list as in `.env.example`."""

    model_config = SettingsConfigDict(
        env_prefix="INGEAR_", env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    telegram_api_url: Annotated[str, AfterValidator(_http)] = "https://api.telegram.org"
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        default_factory=default_database_url
    )
    webhook_url: Annotated[str, AfterValidator(_public)] | None = None
    webhook_secret: Annotated[SecretStr, AfterValidator(_secret)] | None = None
    webhook_listen: Annotated[str, AfterValidator(_listen)] | None = None
    webhooks_private: bool = False
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    llm_url: Annotated[str, AfterValidator(_endpoint)] | None = None
    llm_model: Annotated[str | None, AfterValidator(_named), Field(validate_default=True)] = None
    llm_key: SecretStr | None = None
    speech_url: Annotated[str, AfterValidator(_endpoint)] | None = None
    speech_model: str = USUAL_SPEECH
    speech_key: SecretStr | None = None

    @property
    def listen(self) -> tuple[str, int] | None:
        """Host and port to listen on; None where nothing is to be served over HTTP."""
        place = self.webhook_listen or (USUAL_LISTEN if self.webhook_url else None)
        if place is None:
            return None
        host, _, port = place.rpartition(":")
        return host.strip("[]"), int(port)


def read_settings(**overrides: object) -> Settings:
    """The settings as they are set now; raises Mishap naming the variable and the remedy."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # checked by the model itself
    except ValidationError as error:
        first = error.errors()[0]
        name = f"INGEAR_{str(first['loc'][0]).upper()}"
        remedy = str(first["msg"]).removeprefix("Value error, ")
        raise Mishap(f"{name} cannot be used: {remedy}.") from None
