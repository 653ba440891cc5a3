"""What is logged: ids and kinds of things, never what a rep wrote, never a token.

Lines are `key=value` at a terminal and JSON anywhere else. Of what foreign parts log only the
template is kept, without what was to be filled in; we ourselves fill in numbers and short phrases
alone. Of an exception its kinds are told and where it passed, without its text; and known secrets
are taken out of the finished line.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import Any
from urllib.parse import unquote, urlsplit

import structlog
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

from bot.settings import Settings

# These log URLs, and Telegram's carry the token.
TALKATIVE = (
    "httpx", "httpcore", "httpx2", "httpcore2", "openai", "telegram", "aiosqlite", "sqlalchemy",
    "uvicorn", "asyncio",
)  # fmt: skip
OURS = ("bot", "flows", "__main__")
OWN_KEYS = ("timestamp", "level", "logger", "event")
TEXTS = ("body", "text", "note", "words", "label", "title")
"""What a key of a line may not be called: there a text would stand."""
ID = re.compile(r"[\w.:-]{1,64}")
QUOTED = re.compile(r"""["“'].*["”']""")
LONGEST = 40
"""Letters of what is filled in: the names of our parts and Telegram's usual reasons."""
FRAMES = 12
"""Of a trace, the last so many."""


def set_up_logs(settings: Settings) -> None:
    """Log to stderr from the set level on; what nobody caught is logged too, as a kind."""
    handler = logging.StreamHandler()
    handler.addFilter(without_texts)
    handler.setFormatter(formatter(sys.stderr.isatty(), secrets_of(settings)))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    sys.excepthook = _uncaught


def formatter(at_terminal: bool, secrets: tuple[str, ...]) -> logging.Formatter:  # noqa: FBT001  # what the stream says of itself
    """How a record becomes a line."""
    render: Processor = (
        structlog.processors.LogfmtRenderer(key_order=OWN_KEYS, drop_missing=True)
        if at_terminal
        else structlog.processors.JSONRenderer()
    )
    return structlog.stdlib.ProcessorFormatter(
        processors=[
            structlog.stdlib.ExtraAdder(),
            _ids_alone,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            render,
            _Redact(secrets),  # type: ignore[list-item]  # after rendering a line is a string
        ]
    )


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """Everything set that nobody may read in a log, the longest first."""
    tokens = (settings.telegram_token, settings.webhook_secret)
    hidden = (*tokens, settings.llm_key, settings.speech_key)
    found = {secret.get_secret_value() for secret in hidden if secret is not None}
    found |= {token.partition(":")[2] for token in found if ":" in token}
    password = urlsplit(settings.database_url).password or ""
    found |= {password, unquote(password)}
    return tuple(sorted(found - {""}, key=len, reverse=True))


def without_texts(record: logging.LogRecord) -> bool:
    """Let a record pass: a foreign one as its template, ours with ids and kinds filled in."""
    if record.name.partition(".")[0] not in OURS:
        record.msg, record.args = str(record.msg).partition("\n")[0], None
    elif record.args:
        given = record.args if isinstance(record.args, tuple) else (record.args,)
        record.args = tuple(_filling(one) for one in given)
    return True


def _filling(value: object) -> object:
    """A number or a short phrase as it is, anything else as its kind."""
    if isinstance(value, int | float | None):
        return value
    if not isinstance(value, str):
        return type(value).__name__
    return QUOTED.sub("…", value) if len(value) <= LONGEST and "\n" not in value else "…"


def _ids_alone(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """A line whose further keys have numbers and ids, and an exception told by kind and place."""
    failure = event.pop("exc_info", None)
    kept = {key: value for key, value in event.items() if key[0] == "_" or _allowed(key, value)}
    return kept | (_told(failure) if isinstance(failure, tuple) else {})


def _allowed(key: str, value: object) -> bool:
    if key in OWN_KEYS:
        return True
    is_id = isinstance(value, str) and ID.fullmatch(value) is not None
    return key not in TEXTS and (is_id or isinstance(value, int | float | None))


class _Redact:
    """Takes known secrets out of a finished line."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._secrets = secrets

    def __call__(self, _: WrappedLogger, __: str, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        return line


def _told(failure: ExcInfo | tuple[None, None, None]) -> dict[str, Any]:
    _, error, trace = failure
    if error is None:
        return {}
    kinds = " from ".join(type(one).__name__ for one in _chain(error))
    return {"error": kinds, "at": list(_frames(trace))[-FRAMES:]}


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception and what led to it; of a group, also its members."""
    yield error
    for member in getattr(error, "exceptions", ()):
        yield from _chain(member)
    led = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if led is not None:
        yield from _chain(led)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger(__name__).critical("uncaught", exc_info=(kind, error, trace))
