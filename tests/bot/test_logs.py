"""Logs tell ids and kinds; what a rep wrote, and what nobody may know, never reaches a line."""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.logs import formatter, secrets_of, set_up_logs, without_texts
from bot.settings import Settings, read_settings

TOKEN = "42:AAH-secret_token_of_a_bot"
SAID = "Novapol moans about the price"
SETTINGS = read_settings(
    telegram_token=TOKEN,
    webhook_secret="hush-hush",
    database_url="postgresql://ingear:pass%2Fword@db/ingear",
)


class Log:
    """What is logged meanwhile, as it would be written."""

    def __init__(self, *, at_terminal: bool = False, settings: Settings = SETTINGS) -> None:
        self.written = io.StringIO()
        handler = logging.StreamHandler(self.written)
        handler.addFilter(without_texts)
        handler.setFormatter(formatter(at_terminal, secrets_of(settings)))
        self.handler = handler

    @property
    def text(self) -> str:
        """All of it."""
        return self.written.getvalue()

    @property
    def events(self) -> list[object]:
        """What each line tells, read as JSON."""
        return [json.loads(line)["event"] for line in self.text.splitlines()]

    @property
    def last(self) -> dict[str, object]:
        """The last line, read as JSON."""
        line: dict[str, object] = json.loads(self.text.splitlines()[-1])
        return line


@pytest.fixture(params=[False, True], ids=["json", "key=value"])
def log(request: pytest.FixtureRequest) -> Iterator[Log]:
    """A log of either form."""
    with logging_to(Log(at_terminal=request.param)) as log:
        yield log


@pytest.fixture
def lines() -> Iterator[Log]:
    """A log in JSON."""
    with logging_to(Log()) as log:
        yield log


@contextmanager
def logging_to(log: Log, level: int = logging.WARNING) -> Iterator[Log]:
    """While inside, all that is logged from a level on is also written there."""
    root = logging.getLogger()
    before = root.level
    root.addHandler(log.handler)
    root.setLevel(level)
    try:
        yield log
    finally:
        root.setLevel(before)
        root.removeHandler(log.handler)


def fail() -> None:
    """A failure whose text, cause and surroundings hold what a rep wrote."""
    body = {"text": SAID}
    try:
        dict[str, str]()[SAID]
    except KeyError as error:
        raise ValueError(f"cannot read {body}") from error


def failed() -> ValueError:
    """Such a failure, caught."""
    with pytest.raises(ValueError, match="cannot read") as caught:
        fail()
    return caught.value


def test_a_line_of_ours_has_its_ids(lines: Log) -> None:
    logging.getLogger("bot.delivery.lanes").error("update %s failed: %s", 12, "TimedOut")
    logging.getLogger("bot.x").error("sent", extra={"row": 7, "kind": "alert", "text": "Novapol"})
    first, second = (json.loads(line) for line in lines.text.splitlines())
    assert first["event"] == "update 12 failed: TimedOut"
    assert (first["level"], first["logger"]) == ("error", "bot.delivery.lanes")
    assert (second["row"], second["kind"], "text" in second) == (7, "alert", False)


def test_an_exception_is_told_by_kind_and_place(lines: Log) -> None:
    logging.getLogger("bot.delivery").error("it failed", exc_info=failed())
    assert lines.last["error"] == "ValueError from KeyError"
    where = lines.last["at"]
    assert isinstance(where, list)
    assert [place.split(" ")[1] for place in where] == [
        "failed",
        "fail",
    ]


def test_no_way_of_logging_lets_a_text_through(log: Log) -> None:
    failure = failed()
    for name in ("bot.delivery", "telegram.Bot", "asyncio", "sqlalchemy.pool"):
        logger = logging.getLogger(name)
        logger.error("Received data was %r", {"text": SAID}, exc_info=failure)
        logger.error("it failed", exc_info=ExceptionGroup(SAID, [failure]), stack_info=True)
        logger.error("failed: %s, %s", failure, [SAID])
        logger.error("refused: %s", f'unsupported tag "{SAID}"')
        logger.error("long: %s", SAID * 5)
        logger.error("more", extra={"reply": SAID, "note": "Novapol", "parts": [SAID]})
    logging.getLogger("asyncio").error(f"never retrieved\nfuture: {SAID}")  # noqa: G004  # as asyncio does
    assert log.text
    for word in ("Novapol", "moans", "price"):
        assert word not in log.text


def test_no_secret_reaches_a_line(log: Log) -> None:
    logger = logging.getLogger("bot.telegram")
    logger.error("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    logger.error(f"pass/word, hush-hush, {TOKEN}")  # noqa: G004  # as a careless part would
    assert log.text.count("[secret]") == 4
    for hidden in ("AAH", "hush", "pass/word"):
        assert hidden not in log.text


def test_what_nobody_caught_is_logged_as_a_kind(capsys: pytest.CaptureFixture[str]) -> None:
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers[:], root.level
    try:
        set_up_logs(SETTINGS)
        failure = failed()
        sys.excepthook(type(failure), failure, failure.__traceback__)
    finally:
        root.handlers[:], sys.excepthook = handlers, hook
        root.setLevel(level)
    told = json.loads(capsys.readouterr().err)
    assert (told["event"], told["error"]) == ("uncaught", "ValueError from KeyError")
