"""What all tests share."""

from __future__ import annotations

import os

import pytest

from bot.readers.trained import TrainedReader

# Must be set before python-telegram-bot is first asked for a waiting time.
os.environ.setdefault("PTB_TIMEDELTA", "1")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--rewrite` fills in what the bot says now, for a person to read as a diff."""
    parser.addoption("--rewrite", action="store_true", help="rewrite the dialogues as played")


@pytest.fixture(scope="session")
def reader() -> TrainedReader:
    """The reader that the product ships with."""
    return TrainedReader.load()
